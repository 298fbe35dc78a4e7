import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../../src/commands/weigh.ts';

describe('npm run build', () => {
  it.each([['--verbos'], ['dist']])('refuses %s and says what it knows', (word) => {
    const { status, stderr } = spawnSync('node', ['src/commands/build.ts', word], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain(word);
    expect(stderr).toContain('npm run build [-- --verbose]');
  });
});

describe('the weight of a site', () => {
  it('counts pages, files and bytes in all folders', async () => {
    mkdirSync('tests/.cache', { recursive: true });
    const folder = mkdtempSync(resolve('tests/.cache/weigh-'));
    mkdirSync(join(folder, 'sv'));
    writeFileSync(join(folder, 'index.html'), 'ab');
    writeFileSync(join(folder, 'sv/index.html'), 'å');
    writeFileSync(join(folder, 'a.svg'), 'c');
    expect(await weigh(folder)).toEqual({ pages: 2, files: 3, bytes: 5 });
    rmSync(folder, { recursive: true });
  });
});
