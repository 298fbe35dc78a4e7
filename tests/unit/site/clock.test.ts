import { describe, expect, it } from 'vitest';
import { readClock } from '../../../src/site/clock.ts';

describe('the clock', () => {
  it('stands where SOURCE_DATE_EPOCH says', () => {
    expect(readClock('1795392000').toISOString()).toBe('2026-11-23T00:00:00.000Z');
  });

  it.each(['soon', '12.5', '-1'])('refuses "%s"', (setting) => {
    expect(() => readClock(setting)).toThrow('SOURCE_DATE_EPOCH');
  });
});
