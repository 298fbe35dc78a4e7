import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenArrow, importsBelow, importsOf } from '../support/imports.ts';

describe('the arrows of the house', () => {
  it('are kept by every import', () => {
    const imports = importsBelow('src');
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(brokenArrow).filter((problem) => problem !== undefined)).toEqual([]);
  });

  it.each([
    ['src/routing/paths.ts', "import { getPages } from '../model/pages.ts';"],
    ['src/routing/paths.ts', "import { getCollection } from 'astro:content';"],
    ['src/components/ui/Notice.astro', "import A from '../../features/search/A.astro';"],
    ['src/features/search/a.ts', "import { b } from '../catalogue/b.ts';"],
    ['src/layouts/A.astro', "import Page from '../pages/index.astro';"],
    ['src/model/a.ts', "import {\n  createInstance,\n} from 'i18next';"],
    ['src/components/site/A.astro', "import { getEntry } from 'astro:content';"],
    ['src/site/a.ts', "import { b } from '../schemas/b.ts';"],
  ])('are broken by %s: %s', (file, source) => {
    expect(importsOf(file, source).map(brokenArrow)).toEqual([expect.stringContaining(file)]);
  });
});

describe('the base of the site', () => {
  /** Lines that put it on or cut it off by hand. */
  const byHand = (source: string) =>
    source
      .split('\n')
      .filter((line) =>
        /base\.length|\$\{(?:\w+\.)?base\}[^\s`.]|\bbase \+|\+ (?:\w+\.)?base\b/.test(line),
      );

  it('is added and taken away in one place', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(?:ts|astro)$/.test(name) && name !== join('site', 'address.ts'),
    );
    const found = files.flatMap((name) =>
      byHand(readFileSync(join('src', name), 'utf8')).map((line) => `${name}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    'const path = page.path.slice(address.base.length);',
    'href={`${base}favicon.ico`}',
    'const image = address.origin + address.base + file;',
    'return base + path.slice(1);',
  ])('is seen to be handled by hand in %s', (line) => {
    expect(byHand(line)).toEqual([line]);
  });
});

describe('the top of the project', () => {
  it('holds only what the house names', () => {
    const allowed = [
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'src',
      'content',
      'public',
      'tests',
      'README.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'node_modules',
      'dist',
      'dist-server',
    ];
    const surplus = readdirSync('.').filter(
      (name) => !name.startsWith('.') && !allowed.includes(name),
    );
    expect(surplus).toEqual([]);
  });
});
