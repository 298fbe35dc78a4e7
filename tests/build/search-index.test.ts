import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../support/site.ts';
import { siteFolder } from '../support/sites.ts';

const folder = join(siteFolder('main'), 'pagefind');

describe('the search index', () => {
  it('holds the searchable pages of each language', () => {
    const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    const searchable = (locale: string) =>
      readSite('main').filter(
        ({ path, root }) =>
          path.startsWith(`/${locale}/`) && root.querySelector('[data-pagefind-body]'),
      ).length;
    expect(Object.keys(languages).sort()).toEqual(['es', 'sv']);
    expect(languages['sv']?.page_count).toBe(searchable('sv'));
    expect(languages['es']?.page_count).toBe(searchable('es'));
  });

  it('leaves out listings (also the pages of single themes, countries and networks, and steps and answers about joining), notes, the search page and the pages for wrong addresses', () => {
    const left = readSite('main')
      .filter(({ root }) => !root.querySelector('[data-pagefind-body]'))
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/^\/(sv\/(teman|lander|icld-natverk)|es\/(temas|paises|redes-del-icld))\/./.test(path) &&
          !/^\/(sv\/att-delta|es\/participar)\/[^/]+\/./.test(path),
      );
    expect(left.sort()).toEqual([
      '/',
      '/404.html',
      '/es/',
      '/es/404/',
      '/es/alianzas/',
      '/es/buscar/',
      '/es/lugares/',
      '/es/mapa-del-sitio/',
      '/es/novedades/canales/',
      '/es/paises/',
      '/es/redes-del-icld/',
      '/es/temas/',
      '/sv/',
      '/sv/404/',
      '/sv/icld-natverk/',
      '/sv/lander/',
      '/sv/nytt/floden/',
      '/sv/partnerskap/',
      '/sv/platser/',
      '/sv/sok/',
      '/sv/teman/',
      '/sv/webbkarta/',
    ]);
  });

  it('comes without the interfaces of its maker', () => {
    expect(readdirSync(folder).filter((name) => /ui|highlight/.test(name))).toEqual([]);
  });
});
