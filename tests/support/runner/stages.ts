import { readFileSync } from 'node:fs';
import type { Choice, Ring, StageName } from './arguments.ts';
import { countOfCommand, oneFailed, sum, withCrash } from './counts.ts';
import { escaped, filterOf, testFilesOf, titlePattern, type Filter } from './filters.ts';
import type { Outcome } from './lanes.ts';
import { runProgram } from './programs.ts';
import {
  readPlaywrightReport,
  readVitestReport,
  type PlaywrightReport,
  type Report,
  type VitestReport,
} from './reports.ts';

/** Where the runners of tests write their reports. */
export const reportsFolder = 'tests/.cache/reports';

/** How each stage is run. */
export const stages: Record<StageName, (choice: Choice) => Promise<Outcome>> = {
  // Of a stage that passes nothing is shown, so a warning must not pass.
  check: () =>
    command('astro', ['check', '--minimumSeverity=hint', '--minimumFailingSeverity=warning']),
  lint: async ({ isFresh }) => {
    const cached = (name: string) =>
      isFresh
        ? []
        : ['--cache', '--cache-strategy=content', `--cache-location=tests/.cache/${name}`];
    const config = '--config=tests/support/eslint.config.mjs';
    const tools = [
      command('oxlint', []),
      command('eslint', [config, '--max-warnings=0', ...cached('eslint.json'), '.']),
      command('prettier', ['--check', '--log-level=warn', ...cached('prettier.json'), '.']),
    ];
    return joined(await Promise.all(tools));
  },
  unit: (choice) => vitest('unit', choice),
  content: (choice) => vitest('content', choice),
  build: (choice) => vitest('build', choice),
  browser: playwright,
};

async function command(program: string, args: string[]): Promise<Outcome> {
  const { code, output } = await runProgram(program, args);
  return { count: countOfCommand(code), output, tests: [] };
}

function joined(outcomes: readonly Outcome[]): Outcome {
  return {
    count: sum(outcomes.map(({ count }) => count)),
    output: outcomes.map(({ output }) => output).join(''),
    tests: [],
  };
}

function vitest(ring: Ring, { words, isVerbose }: Choice): Promise<Outcome> {
  const filter = filterOf(words, testFilesOf(ring));
  const pattern = titlePattern(filter);
  const file = `${reportsFolder}/${ring}.json`;
  const args = [
    'run',
    '--config=tests/support/vitest.config.ts',
    `--project=${ring}`,
    `--reporter=${isVerbose ? 'verbose' : 'minimal'}`,
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(pattern === undefined ? [] : [`--testNamePattern=${pattern}`]),
    ...filter.files,
  ];
  return runnerOfTests('vitest', args, filter, () =>
    readVitestReport(ring, readJson(file) as VitestReport, pattern !== undefined),
  );
}

function playwright({ words }: Choice): Promise<Outcome> {
  const filter = filterOf(words, testFilesOf('browser'));
  const pattern = titlePattern(filter);
  const file = `${reportsFolder}/browser.json`;
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = file;
  const args = [
    'test',
    '--config=tests/browser/playwright.config.ts',
    ...(pattern === undefined ? [] : [`--grep=${pattern}`]),
    ...filter.files.map(escaped),
  ];
  return runnerOfTests('playwright', args, filter, () =>
    readPlaywrightReport(readJson(file) as PlaywrightReport),
  );
}

async function runnerOfTests(
  program: string,
  args: string[],
  { titles }: Filter,
  read: () => Report,
): Promise<Outcome> {
  const { code, output } = await runProgram(program, args);
  let report: Report;
  try {
    report = read();
  } catch {
    const problem = `${program} did not finish: its report cannot be read.`;
    return { count: oneFailed, output: `${output}\n${problem}`, tests: [] };
  }
  const { count, tests } = report;
  const hasRun = count.passed + count.failed > 0;
  const problem = hasRun || titles.length === 0 ? '' : `No test has "${titles.join('", "')}".`;
  return { count: withCrash(count, code), output: `${output}\n${problem}`, tests };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
