import { describe, expect, it } from 'vitest';
import { fuzzContent } from '../support/fuzz/run.ts';

describe('sixty breakages of real entries', () => {
  // Up to three builds of the whole content, which only a release waits for.
  it('are refused with file and reason, or give a sound site', { timeout: 900_000 }, async () => {
    const { refused, accepted, failures } = await fuzzContent(20_261_123, 60);
    expect(
      failures.map(({ mutation: { name, path }, reason }) => `${name} in ${path}: ${reason}`),
    ).toEqual([]);
    expect(refused.size + accepted.length).toBe(60);
    expect(refused.size).toBeGreaterThan(30);
  });
});
