import { mkdirSync, rmSync } from 'node:fs';
import type { SiteTiming } from './build-sites.ts';
import { readArguments, UsageError, type Choice } from './runner/arguments.ts';
import { countInWords, exitCode, sum } from './runner/counts.ts';
import { runLanes, stageInWords, type Ended } from './runner/lanes.ts';
import { plan } from './runner/plan.ts';
import { inWords, secondsSince } from './runner/seconds.ts';
import { reportsFolder } from './runner/stages.ts';
import { keepTimings, slowestInWords, timingsFolder } from './runner/timings.ts';

/**
 * Runs stages and ends with one line, `N passed, N failed`. A stage that
 * crashes or finds nothing to test has failed.
 *
 *     node tests/support/run.mjs [stage …] [--whole] [--fresh] [--verbose] [-- word …]
 */
try {
  process.exitCode = await run(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run(choice: Choice): Promise<number> {
  // The command reads no terminal; without this some tools wait for one or run in the background.
  process.env['CI'] ??= '1';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // The same tools take that for a terminal with colours.
  if (!process.stdout.isTTY) process.env['NO_COLOR'] = '1';
  rmSync(reportsFolder, { recursive: true, force: true });
  mkdirSync(reportsFolder, { recursive: true });

  const started = performance.now();
  const sites: SiteTiming[] = [];
  const ended: Ended[] = [];
  const groups = plan(choice, (site) => {
    sites.push(site);
    const { name, state, seconds } = site;
    console.log(`site ${name}: ${state === 'built' ? `built in ${inWords(seconds)}` : state}`);
  });
  for (const lanes of groups) {
    const tell = (stage: Ended) => {
      console.log(stageInWords(stage, choice.isVerbose));
    };
    ended.push(...(await runLanes(lanes, tell)));
  }
  tellTimings(choice, { sites, ended, seconds: secondsSince(started) });
  const total = sum(ended.map(({ count }) => count));
  console.log(`\n${countInWords(total)}`);
  return exitCode(total);
}

function tellTimings({ words, isWhole }: Choice, { sites, ended, seconds }: Spent): void {
  const tests = ended.flatMap((stage) => stage.tests);
  if (tests.length > 0) console.log(['\nThe slowest tests:', ...slowestInWords(tests)].join('\n'));
  // A few chosen tests say nothing about where the time of a run goes.
  if (words.length > 0) return;
  console.log(`\nAll in ${inWords(seconds)}; each test: ${timingsFolder}/timings.json`);
  const stages = ended.map(({ name, seconds, count }) => ({ name, seconds, ...count }));
  keepTimings({
    started: new Date(Date.now() - seconds * 1000).toISOString(),
    isWhole,
    seconds,
    sites,
    stages,
    tests,
  });
}

interface Spent {
  sites: SiteTiming[];
  ended: Ended[];
  seconds: number;
}
