import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../support/sites.ts';
import { readSite } from '../support/site.ts';

const folder = siteFolder('main');
const pages = readSite('main');
const below = (start: string) =>
  pages.filter(({ path }) => path.startsWith(start) && path !== start);
const partnerships = { sv: below('/sv/partnerskap/'), es: below('/es/alianzas/') };
const places = { sv: below('/sv/platser/'), es: below('/es/lugares/') };
const keys = readdirSync('content/partnerships');

describe.each(['sv', 'es'] as const)('the partnership pages in "%s"', (locale) => {
  it('are one for each folder', () => {
    expect(partnerships[locale].map(({ path }) => path.split('/').at(-2))).toEqual(
      [...keys].sort(),
    );
  });

  it('name up to three others with a reason each, and never themselves', () => {
    for (const { path, root } of partnerships[locale]) {
      const links = root.querySelectorAll('[aria-labelledby=related] a');
      const reasons = root.querySelectorAll('[aria-labelledby=related] p');
      expect(links.length, path).toBeGreaterThan(0);
      expect(links.length, path).toBeLessThanOrEqual(3);
      expect(reasons.length, path).toBe(links.length);
      expect(links.map((link) => link.getAttribute('href'))).not.toContain(path);
    }
  });

  it('link to a page for each of their places', () => {
    const known = new Set(places[locale].map(({ path }) => path));
    for (const { path, root } of partnerships[locale]) {
      const [partners] = root.querySelectorAll('[aria-labelledby=facts] dd');
      const links = partners?.querySelectorAll('a') ?? [];
      expect(links.length, path).toBeGreaterThanOrEqual(2);
      for (const link of links) expect(known).toContain(link.getAttribute('href'));
    }
  });

  it('can be cited: a line, and two files that say the same', () => {
    for (const { path, root } of partnerships[locale]) {
      const address = `https://natverk.example${path}`;
      const line = root.querySelector('[aria-labelledby=citation] .line')?.text ?? '';
      expect(line).toContain(address);
      const files = root
        .querySelectorAll('[aria-labelledby=citation] a')
        .map((link) => readFileSync(join(folder, link.getAttribute('href')!), 'utf8'));
      expect(files).toHaveLength(2);
      const [ris = '', bib = ''] = files;
      expect(ris).toMatch(/^TY {2}- /);
      expect(ris).toMatch(/^ER {2}-/m);
      expect(bib).toMatch(/^@misc\{\w+,/);
      for (const file of files) expect(file).toContain(address);
    }
  });

  it('tell what is not known in words, not in empty fields', () => {
    for (const { path, root } of partnerships[locale]) {
      const empty = root.querySelectorAll('dd').filter(({ text }) => text.trim() === '');
      expect(empty, path).toEqual([]);
      expect(root.querySelector('dl')?.text, path).not.toMatch(/okänt läge|undefined|null/);
    }
  });
});

describe.each(['sv', 'es'] as const)('the place pages in "%s"', (locale) => {
  it('are one for each record, and stand in the list of places', () => {
    const records = readdirSync('content/places').map((name) => name.replace('.yaml', ''));
    expect(places[locale].map(({ path }) => path.split('/').at(-2))).toEqual(records.sort());
    const start = locale === 'sv' ? '/sv/platser/' : '/es/lugares/';
    const list = pages.find(({ path }) => path === start)!;
    for (const { path } of places[locale])
      expect(list.root.querySelector(`main a[href="${path}"]`), path).not.toBeNull();
  });

  it('hold each partnership that names them', () => {
    const slug = locale === 'sv' ? '/sv/partnerskap/' : '/es/alianzas/';
    const umea = places[locale].find(({ path }) => path.endsWith('/umea/'))!;
    const linked = umea.root.querySelectorAll(`main a[href^="${slug}"]`);
    expect(new Set(linked.map((link) => link.getAttribute('href'))).size).toBe(
      keys.filter((key) =>
        /^\s*- umea$/m.test(readFileSync(`content/partnerships/${key}/facts.yaml`, 'utf8')),
      ).length,
    );
  });

  it('word a search for a partner as it was presented then', () => {
    const { root } = places[locale].find(({ path }) => path.endsWith('/totonicapan/'))!;
    const text = root.querySelector('main')!.structuredText;
    expect(text).toMatch(
      locale === 'sv'
        ? /\(2024\)\. Det är inte känt om det fortfarande gäller/
        : /\(2024\)\. No se sabe si todavía lo está/,
    );
  });
});
