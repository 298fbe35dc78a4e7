import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { counted, phase, say, showProgress } from '../../../src/build/phases.ts';

let written = '';

beforeEach(() => {
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Whether somebody watches. */
function watched(isTTY: boolean): void {
  Object.defineProperty(process.stdout, 'isTTY', { value: isTTY, configurable: true });
}

describe('the words of a build', () => {
  it('are one line a phase, with what was done and its seconds', async () => {
    watched(false);
    await phase('search', () => '252 + 252 pages indexed');
    expect(written).toMatch(/^search +252 \+ 252 pages indexed +\d+\.\d s\n$/);
  });

  it('leave a problem to be told whole where it is found', async () => {
    watched(false);
    await expect(phase('search', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(written).toBe('');
  });

  it('show how far a phase has come where somebody watches, and clear it away', () => {
    watched(true);
    showProgress('pages', 500, 1000);
    expect(written).toMatch(/^\rpages +█{15}░{15} 500 \/ 1,000$/);
    say('done');
    expect(written.endsWith('\r\u001b[Kdone\n')).toBe(true);
  });

  it('show nothing of it in a log', () => {
    watched(false);
    showProgress('pages', 1, 2);
    say('done');
    expect(written).toBe('done\n');
  });

  it('have numbers that are easy to read', () => {
    expect([7, 1037].map(counted)).toEqual(['7', '1,037']);
  });
});
