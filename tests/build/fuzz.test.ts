import { describe, expect, it } from 'vitest';
import { judgeBreakages } from '../support/fuzz/judge.ts';

// For a release there are sixty, and what the checks let through is built: `fuzz.whole.test.ts`.
describe('sixteen breakages of real entries', () => {
  it('are refused with file and reason, or let through', () => {
    const { refused, accepted, failures } = judgeBreakages(20_261_123, 16);
    expect(
      failures.map(({ mutation: { name, path }, reason }) => `${name} in ${path}: ${reason}`),
    ).toEqual([]);
    expect(refused.size + accepted.length).toBe(16);
    expect(refused.size).toBeGreaterThan(8);
  });
});
