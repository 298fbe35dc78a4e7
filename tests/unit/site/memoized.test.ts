import { describe, expect, it } from 'vitest';
import { memoized } from '../../../src/site/memoized.ts';

describe('a function that remembers', () => {
  it('computes each answer once, and undefined too', () => {
    const asked: string[] = [];
    const twice = memoized((text: string, times: number) => {
      asked.push(text);
      return text === '' ? undefined : text.repeat(times);
    });
    expect([twice('a', 2), twice('a', 2), twice('a', 3), twice('', 1), twice('', 1)]).toEqual([
      'aa',
      'aa',
      'aaa',
      undefined,
      undefined,
    ]);
    expect(asked).toEqual(['a', 'a', '']);
  });

  it('asks again after a failure', () => {
    let failures = 0;
    const failing = memoized(() => {
      failures += 1;
      throw new Error('x');
    });
    expect(() => failing()).toThrow('x');
    expect(() => failing()).toThrow('x');
    expect(failures).toBe(2);
  });
});
