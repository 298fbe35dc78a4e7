import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintOf, makeUnlessStamped } from '../../support/site-stamp.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the fingerprint of a site', () => {
  const settings = { siteUrl: 'https://test.example/' };
  const source = () => join(root, 'source');
  const write = (file: string, text: string) => {
    mkdirSync(join(source(), 'inner'), { recursive: true });
    writeFileSync(join(source(), file), text);
  };
  const now = (given: unknown = settings) => fingerprintOf([source()], given);

  it('changes when a source does, and not otherwise', () => {
    write('inner/a.ts', 'one');
    const first = now();
    write('inner/a.ts', 'one');
    expect(now()).toBe(first);
    write('inner/a.ts', 'two');
    const second = now();
    expect(second).not.toBe(first);
    write('inner/b.ts', '');
    expect(now()).not.toBe(second);
  });

  it('changes with the name of a file and with the settings', () => {
    rmSync(source(), { recursive: true });
    write('a.ts', 'one');
    const first = now();
    expect(now({ siteUrl: '' })).not.toBe(first);
    rmSync(join(source(), 'a.ts'));
    write('b.ts', 'one');
    expect(now()).not.toBe(first);
  });
});

describe('a site', () => {
  const folder = () => join(root, 'site');
  const make = (fingerprint: string, isInterrupted = false) =>
    makeUnlessStamped({ stamp: `${folder()}.stamp`, fingerprint, folders: [folder()] }, () => {
      mkdirSync(folder(), { recursive: true });
      return isInterrupted ? Promise.reject(new Error('interrupted')) : Promise.resolve();
    });

  it('is built once, and again when its sources or its folder are others', async () => {
    expect(await make('one')).toBe('built');
    expect(await make('one')).toBe('unchanged');
    expect(await make('two')).toBe('built');
    rmSync(folder(), { recursive: true });
    expect(await make('two')).toBe('built');
  });

  it('is not used when its building was interrupted, not even with its old sources', async () => {
    await make('old');
    await expect(make('new', true)).rejects.toThrow('interrupted');
    expect(await make('old')).toBe('built');
  });
});
