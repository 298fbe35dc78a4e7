import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oneFailed } from '../../support/runner/counts.ts';
import { runProgram } from '../../support/runner/programs.ts';
import { readPlaywrightReport, readVitestReport } from '../../support/runner/reports.ts';
import { keepTimings, slowestInWords } from '../../support/runner/timings.ts';

describe('the runner', () => {
  it('runs nothing for a word that it does not know', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['tests/support/run.mjs', 'unit', 'everything'],
      { encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('There is no stage "everything".');
  });

  it('says which Node it needs where this one is too old to read it', () => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' })";
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${old}`, 'tests/support/run.mjs', 'everything'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('this is Node 20.20.2');
  });
});

describe('a program', () => {
  it.each([
    ['passes', ['--eval', 'console.log("said"); console.error("and warned")'], 0],
    ['fails', ['--eval', 'console.log("said"); console.error("and warned"); process.exit(3)'], 3],
  ])('that %s is heard whole', async (_, args, code) => {
    const ran = await runProgram(process.execPath, args);
    expect(ran.code).toBe(code);
    expect(ran.output).toContain('said\n');
    expect(ran.output).toContain('and warned\n');
  });

  it.each([
    ['cannot be started', 'no-such-program', []],
    ['is killed', process.execPath, ['--eval', 'process.kill(process.pid, "SIGKILL")']],
  ])('that %s has failed', async (_, program, args) => {
    expect((await runProgram(program, args)).code).toBeGreaterThan(0);
  });
});

describe('a report', () => {
  const ran = { fullName: 'a rule holds', status: 'passed', duration: 1500 };
  const vitest = {
    numPassedTests: 1,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        name: resolve('tests/unit/a.test.ts'),
        assertionResults: [ran, { fullName: 'another', status: 'skipped' }],
      },
    ],
  };

  it('of Vitest gives counts and seconds', () => {
    expect(readVitestReport('unit', vitest, false)).toEqual({
      count: { passed: 1, failed: 0, skipped: 2 },
      tests: [{ ring: 'unit', file: 'tests/unit/a.test.ts', name: 'a rule holds', seconds: 1.5 }],
    });
  });

  it('of Vitest counts tests that a title leaves out as nothing', () => {
    expect(readVitestReport('unit', vitest, true).count.skipped).toBe(0);
  });

  it('of Playwright gives counts and seconds; what passes at the second try has failed', () => {
    const spec = { title: 'opens', tests: [{ results: [{ duration: 500 }, { duration: 250 }] }] };
    const inner = { title: 'a page', file: 'a.spec.ts', specs: [spec] };
    const report = readPlaywrightReport({
      stats: { expected: 0, unexpected: 0, flaky: 1, skipped: 0 },
      suites: [{ title: 'a.spec.ts', file: 'a.spec.ts', specs: [], suites: [inner] }],
    });
    expect(report).toEqual({
      count: oneFailed,
      tests: [
        { ring: 'browser', file: 'tests/browser/a.spec.ts', name: 'a page opens', seconds: 0.75 },
      ],
    });
  });
});

describe('timings', () => {
  const test = (seconds: number) => ({
    ring: 'unit' as const,
    file: 'tests/unit/a.test.ts',
    name: `takes ${String(seconds)}`,
    seconds,
  });

  it('name the slowest tests first', () => {
    const lines = slowestInWords([test(1), test(3), test(2)], 2);
    expect(lines.map((line) => /takes \d/.exec(line)?.[0])).toEqual(['takes 3', 'takes 2']);
  });

  it('are kept, and those of the run before beside them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'timings-'));
    const read = (name: string) =>
      (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { seconds: number }).seconds;
    const run = { started: '', isWhole: false, sites: [], stages: [], tests: [] };
    keepTimings({ ...run, seconds: 1 }, folder);
    keepTimings({ ...run, seconds: 2 }, folder);
    expect([read('timings.json'), read('timings.previous.json')]).toEqual([2, 1]);
    rmSync(folder, { recursive: true });
  });
});
