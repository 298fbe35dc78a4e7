import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildSites, servedSites, type SiteName } from './sites.ts';

/**
 * Runs the named checks one after the other and ends with one line,
 * `N passed, N failed`. A check that crashes or finds nothing to test has failed.
 *
 *     node tests/support/run.ts [--whole] check lint unit content build browser
 */
const reports = 'tests/.cache/reports';
const stages: Record<string, () => Promise<Count>> = {
  check: () => command('Types and templates', 'astro', ['check', '--minimumSeverity', 'hint']),
  lint: async () =>
    sum([
      await command('ESLint', 'eslint', ['--config', 'tests/support/eslint.config.mjs', '.']),
      await command('Prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
    ]),
  unit: () => vitest('unit'),
  content: () => vitest('content'),
  build: () => withSites(['main', 'below', 'private', 'three'], () => vitest('build')),
  browser: () => withSites(servedSites, playwright),
};

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (process.argv.includes('--whole')) process.env['WHOLE'] = '1';
// The command reads no terminal; without this some tools wait for one or run in the background.
process.env['CI'] ??= '1';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const counts: Count[] = [];
for (const name of names) {
  const stage = stages[name];
  if (!stage) throw new Error(`There is no check "${name}".`);
  const started = performance.now();
  const count = await stage();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n${name}: ${words(count)} in ${seconds} s`);
  counts.push(count);
}
const total = sum(counts);
console.log(`\n${words(total)}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** Builds the sites that tests read; a build that fails is one failed test. */
async function withSites(names: readonly SiteName[], stage: () => Promise<Count>): Promise<Count> {
  try {
    await buildSites(names);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return stage();
}

async function command(label: string, program: string, args: string[]): Promise<Count> {
  console.log(`\n${label}`);
  const code = await run(program, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function vitest(ring: string): Promise<Count> {
  const file = `${reports}/${ring}.json`;
  const code = await run('vitest', [
    'run',
    '--config=tests/support/vitest.config.ts',
    `--project=${ring}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return counted(code, file, (report) => ({
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }));
}

async function playwright(): Promise<Count> {
  const file = `${reports}/browser.json`;
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = file;
  const code = await run('playwright', ['test', '--config=tests/browser/playwright.config.ts']);
  return counted(code, file, ({ stats }) => ({
    passed: stats?.expected ?? 0,
    // A test that passes only at the second try is not to be trusted.
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  }));
}

/** The runner's own count; a crash that it does not count is one failure more. */
function counted(code: number, file: string, read: (report: Report) => Count): Count {
  let count: Count = { passed: 0, failed: 0, skipped: 0 };
  try {
    count = read(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    console.error(`${file} cannot be read: the runner did not finish.`);
  }
  const isUncounted = count.failed === 0 && (code !== 0 || count.passed === 0);
  return isUncounted ? { ...count, failed: 1 } : count;
}

function run(program: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

function sum(all: Count[]): Count {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

function words({ passed, failed, skipped }: Count): string {
  const tail = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  return `${String(passed)} passed, ${String(failed)} failed${tail}`;
}

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts of the two runners' JSON reports that are counted. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
}
