import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../support/sites.ts';

describe('a third language', () => {
  // That its pages build and lead to their twins is held for every change; its types change with
  // the registry alone, and to check all templates once more takes as long as ten other tests.
  it('compiles', () => {
    const root = resolve(sites.below.root);
    expect(() =>
      execFileSync('astro', ['check', '--root', root, '--noSync'], { cwd: root }),
    ).not.toThrow();
  });
});
