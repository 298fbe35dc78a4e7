import { describe, expect, it } from 'vitest';
import {
  countInWords,
  countOfCommand,
  exitCode,
  none,
  oneFailed,
  sum,
  withCrash,
} from '../../support/runner/counts.ts';

const good = { passed: 3, failed: 0, skipped: 0 };

describe('the closing line', () => {
  it('tells what passed and failed', () => {
    expect(countInWords(sum([good, countOfCommand(0), countOfCommand(2)]))).toBe(
      '4 passed, 1 failed',
    );
  });

  it('tells what was skipped only where something was', () => {
    expect(countInWords(sum([good, { ...none, skipped: 2 }]))).toBe(
      '3 passed, 0 failed, 2 skipped',
    );
  });
});

describe('a count', () => {
  it.each([
    ['as it is', good, 0, good],
    ['with its own failures', oneFailed, 1, oneFailed],
    ['with one failure more after a crash', good, 1, { ...good, failed: 1 }],
    ['as a failure where nothing was tested', none, 0, oneFailed],
    [
      'as a failure where all was skipped',
      { ...none, skipped: 2 },
      0,
      { ...oneFailed, skipped: 2 },
    ],
  ])('is taken %s', (_, count, code, wanted) => {
    expect(withCrash(count, code)).toEqual(wanted);
  });

  it('makes the command fail with a failure, and where nothing passed', () => {
    expect([good, oneFailed, none].map(exitCode)).toEqual([0, 1, 1]);
  });
});
