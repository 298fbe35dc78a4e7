import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteFolder } from '../support/sites.ts';
import { readSite } from '../support/site.ts';

const folder = siteFolder('main');
const pages = new Map(readSite('main').map((page) => [page.path, page]));
const places = new Map(
  readdirSync('content/places').map((name) => [
    name.replace('.yaml', ''),
    parse(readFileSync(`content/places/${name}`, 'utf8')) as {
      country: string;
      point?: object;
      network?: object;
    },
  ]),
);
const partnerships = readdirSync('content/partnerships').map(
  (key) =>
    parse(readFileSync(`content/partnerships/${key}/facts.yaml`, 'utf8')) as {
      partners: string[];
      network?: string;
    },
);
const inUse = new Set(partnerships.flatMap(({ partners }) => partners));

describe.each([
  {
    home: '/sv/',
    catalogue: '/sv/partnerskap/',
    list: '/sv/platser/',
    countries: '/sv/lander/',
    networks: '/sv/icld-natverk/',
    figures: '/sv/katalogen-i-siffror/',
  },
  {
    home: '/es/',
    catalogue: '/es/alianzas/',
    list: '/es/lugares/',
    countries: '/es/paises/',
    networks: '/es/redes-del-icld/',
    figures: '/es/catalogo-en-cifras/',
  },
])('$catalogue', ({ home, catalogue, list, countries, networks, figures }) => {
  const main = (path: string) => pages.get(path)!.root.querySelector('main')!;
  const placesOn = (path: string) =>
    main(path)
      .querySelectorAll('.map a')
      .flatMap((link) => (link.getAttribute('data-places') ?? '').split(' '));

  it('shows every place of its partnerships on the map or names it as without a position', () => {
    const drawn = placesOn(catalogue);
    const named = main(catalogue)
      .querySelectorAll(`.list .where details:not(.foldable) a[href^="${list}"]`)
      .map((link) => link.getAttribute('href')!.split('/').at(-2)!);
    expect([...drawn, ...named].sort()).toEqual([...inUse].sort());
    expect(drawn.every((key) => places.get(key)?.point !== undefined)).toBe(true);
  });

  it('has no dot on a map that does not stand in a list too', () => {
    const listed = new Set(
      main(list)
        .querySelectorAll('a')
        .map((link) => link.getAttribute('href')),
    );
    for (const path of [home, catalogue]) {
      for (const link of main(path).querySelectorAll('.map a')) {
        const href = link.getAttribute('href')!;
        expect(href === list || listed.has(href), href).toBe(true);
        expect(link.getAttribute('aria-label')).toBeTruthy();
      }
    }
  });

  it('shows only the network on the map of the home page', () => {
    const shown = placesOn(home);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((key) => places.get(key)?.network === undefined)).toEqual([]);
  });

  it('has a page for each country and network with a partnership, and for no other', () => {
    const below = (start: string) =>
      [...pages.keys()].filter((path) => path.startsWith(start) && path !== start).length;
    const codes = new Set([...inUse].map((key) => places.get(key)!.country));
    codes.delete('SE');
    expect(below(countries)).toBe(codes.size);
    expect(below(networks)).toBe(
      new Set(partnerships.flatMap(({ network }) => network ?? [])).size,
    );
  });

  it('has figures whose years and unknowns add up to all partnerships', () => {
    const tables = main(figures).querySelectorAll('table');
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table.querySelectorAll('tbody svg').length).toBe(
        table.querySelectorAll('tbody tr').length,
      );
    }
    const known = tables[2]!
      .querySelectorAll('tbody tr')
      .reduce((sum, row) => sum + Number(row.querySelector('td')!.text), 0);
    const caution = tables[2]!.previousElementSibling?.text ?? '';
    expect(known + Number(/\d+/.exec(caution)?.[0])).toBe(partnerships.length);
  });

  it('costs at most 100 KiB at first view, with land, typeface and script', () => {
    const { html } = pages.get(catalogue)!;
    const files = [...html.matchAll(/(?:url\(|src="|href=")([^)"]+\.(?:woff2|js|svg|ico))/g)].map(
      ([, path = '']) => path,
    );
    const sum = [...new Set(files)].reduce(
      (total, path) => total + statSync(join(folder, path)).size,
      0,
    );
    expect(files).toContain('/land.svg');
    expect(sum + brotliCompressSync(html).length).toBeLessThanOrEqual(100 * 1024);
  });
});

describe('the land', () => {
  it('is one cached file of at most 9 kB, without borders', () => {
    const svg = readFileSync(join(folder, 'land.svg'));
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(9000);
    expect(svg.toString().match(/<path/g)).toHaveLength(1);
    expect(existsSync(join(folder, 'under'))).toBe(false);
  });
});
