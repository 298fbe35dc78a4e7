import { basename, relative } from 'node:path';
import { none, sum, type Count } from './counts.ts';
import type { Ring } from './arguments.ts';

/** What Vitest reports of a ring; tests that a title left out are not counted as skipped. */
export function readVitestReport(ring: Ring, report: VitestReport, hasTitles: boolean): Report {
  const skipped = hasTitles ? 0 : report.numPendingTests + report.numTodoTests;
  return {
    count: { passed: report.numPassedTests, failed: report.numFailedTests, skipped },
    tests: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status !== 'skipped')
        .map(({ fullName, duration }) => ({
          ring,
          file: relative(process.cwd(), name),
          name: fullName,
          seconds: Math.round(duration ?? 0) / 1000,
        })),
    ),
  };
}

/** What Playwright reports. */
export function readPlaywrightReport({ stats, suites }: PlaywrightReport): Report {
  return {
    count: sum([
      { ...none, passed: stats.expected, skipped: stats.skipped },
      // A test that passes only at the second try is not to be trusted.
      { ...none, failed: stats.unexpected + stats.flaky },
    ]),
    tests: suites.flatMap((suite) => testsOfSuite(suite, [])),
  };
}

function testsOfSuite(suite: PlaywrightSuite, above: readonly string[]): TestTiming[] {
  // The outermost suite is the file.
  const titles = suite.title === basename(suite.file) ? above : [...above, suite.title];
  const inner = (suite.suites ?? []).flatMap((child) => testsOfSuite(child, titles));
  const own = suite.specs.map(({ title, tests }) => ({
    ring: 'browser' as const,
    file: `tests/browser/${suite.file}`,
    name: [...titles, title].join(' '),
    seconds: Math.round(sumOf(tests.flatMap(({ results }) => results))) / 1000,
  }));
  return [...own, ...inner];
}

function sumOf(results: readonly { duration: number }[]): number {
  return results.reduce((sum, { duration }) => sum + duration, 0);
}

/** A runner's count, with the seconds of each test. */
export interface Report {
  count: Count;
  tests: TestTiming[];
}

/** How long a test took. */
export interface TestTiming {
  ring: Ring;
  file: string;
  name: string;
  seconds: number;
}

/** The parts of Vitest's JSON report that are read. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    assertionResults: { fullName: string; status: string; duration?: number | null }[];
  }[];
}

/** The parts of Playwright's JSON report that are read. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  title: string;
  file: string;
  specs: { title: string; tests: { results: { duration: number }[] }[] }[];
  suites?: PlaywrightSuite[];
}
