import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../src/model/pages.ts';
import type { PageKey } from '../../src/routing/paths.ts';
import { pathFinder, readRegistry } from '../support/addresses.ts';
import { readKits, readSite } from '../support/site.ts';
import { sites } from '../support/sites.ts';

/**
 * A page of every kind in the tiny site, by its key. What holds of every page
 * below a path or without an address is asked there, so a kind that is
 * missing would not be asked at all.
 */
const keys = {
  home: 'home',
  information: 'note',
  question: 'questions/test-question',
  step: 'joining/test-side/test-step',
  brief: 'joining/test-side/brief',
  'guide-question': 'joining/for-us/yes',
  'guide-end': 'joining/for-us/end-a-test',
  listing: 'places',
  catalogue: 'partnerships',
  partnership: 'partnerships/ett-tva',
  place: 'places/tva',
  event: 'calendar/coming',
  news: 'news/first',
  theme: 'themes/test',
  country: 'countries/gt',
  network: 'networks/gender-equality',
  search: 'search',
} satisfies Record<Exclude<PageKind, (typeof withoutKey)[number]>, PageKey>;
/** Kits and pages for wrong addresses are in no list of addresses. */
const withoutKey = ['kit', 'not-found'] as const;

/** Names at the beginning of the lines of an object in a file that only Astro can load. */
function namesIn(file: string, object: string): string[] {
  const [, body = ''] =
    new RegExp(`${object} = \\{\\n([^]*?)\\n\\}`).exec(readFileSync(file, 'utf8')) ?? [];
  return [...body.matchAll(/^ {2}'?([\w-]+)'?[:,]/gm)].map(([, name = '']) => name);
}

describe.each(['below', 'private'] as const)('the tiny site "%s"', async (name) => {
  const locales = Object.entries(await readRegistry(name));
  const pathTo = pathFinder(name);
  const pages = new Set(readSite(name).map(({ path }) => path));

  it('has a page of every kind in every language', () => {
    expect([...Object.keys(keys), ...withoutKey].sort()).toEqual(
      namesIn('src/layouts/layout-of.ts', 'layoutOf').sort(),
    );
    for (const [locale, { segments }] of locales) {
      for (const key of Object.values(keys)) expect(pages).toContain(pathTo(locale, key));
      expect(pages).toContain(`${sites[name].base}${locale}/404/`);
      const kit = `${pathTo(locale, keys.partnership)}${segments.kit}/`;
      expect(readKits(name).map(({ path }) => path)).toContain(kit);
    }
  });
});

describe('the texts of the tiny site', () => {
  const components = namesIn('src/layouts/author-components.ts', 'authorComponents');
  const content = 'tests/fixtures/three-languages/content';
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => ({ file, text: readFileSync(join(content, file), 'utf8') }));

  it.each(['sv', 'es', 'da'])('use every component that authors may use (%s)', (locale) => {
    expect(components.length).toBeGreaterThan(20);
    const own = texts.filter(({ file }) => file.endsWith(`.${locale}.mdx`));
    const unused = components.filter(
      (component) => !own.some(({ text }) => new RegExp(`<${component}\\b`).test(text)),
    );
    expect(unused).toEqual([]);
  });
});

describe('the lists that are compared', () => {
  it('are read from the product', () => {
    expect(existsSync('src/layouts/layout-of.ts')).toBe(true);
    expect(namesIn('src/layouts/layout-of.ts', 'layoutOf')).toContain('guide-end');
    expect(namesIn('src/layouts/layout-of.ts', 'nothing')).toEqual([]);
  });
});
