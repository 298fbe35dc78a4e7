import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegistry } from '../support/addresses.ts';
import { alternateProblems, alternatesOf, isListed } from '../support/checkers/alternates.ts';
import { linkProblems } from '../support/checkers/links.ts';
import { builtPage, readKits, readSite } from '../support/site.ts';
import { siteFolder, sites, type SiteName } from '../support/sites.ts';

describe.each(['main', 'below', 'private'] as const)('links of the site "%s"', (name) => {
  it('all land, in the same language', () => {
    const pages = [...readSite(name), ...readKits(name)];
    expect(linkProblems(pages, filesOf(name))).toEqual([]);
  });
});

describe.each(['main', 'below'] as const)('language links of the site "%s"', async (name) => {
  const locales = await readRegistry(name);
  const languages = Object.keys(locales);
  const { origin } = new URL(sites[name].siteUrl);

  it('are absolute and answered', () => {
    expect(alternateProblems(readSite(name), languages, origin)).toEqual([]);
  });

  it('stand in the sitemap too, for listed pages and no others', () => {
    const pages = readSite(name).filter(isListed);
    const entries = sitemapOf(name);
    expect(entries.map(({ url }) => url).sort()).toEqual(
      pages.map(({ path }) => origin + path).sort(),
    );
    for (const page of pages) {
      const entry = entries.find(({ url }) => url === origin + page.path);
      expect(entry?.links).toEqual(alternatesOf(page));
    }
  });

  it('open the twin of the very page, in the words of its language', () => {
    const site = readSite(name);
    const byPath = new Map(site.map((page) => [page.path, page]));
    for (const page of site.filter(({ root }) => root.querySelector('header'))) {
      const own = page.root.querySelector('html')!.getAttribute('lang');
      const links = page.root.querySelectorAll('header a[hreflang]');
      expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(
        languages.filter((l) => l !== own),
      );
      for (const link of links) {
        const language = link.getAttribute('hreflang') ?? '';
        expect(link.getAttribute('lang')).toBe(language);
        expect(link.text.trim()).toBe(locales[language]?.name);
        const target = byPath.get(link.getAttribute('href') ?? '');
        const back = target?.root.querySelector(`header a[hreflang=${String(own)}]`);
        expect(back?.getAttribute('href')).toBe(page.path);
      }
    }
  });
});

describe('search engines', () => {
  const robotsOf = (name: SiteName) =>
    readSite(name)
      .filter(
        ({ root }) =>
          root.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex',
      )
      .map(({ path }) => path);

  it('are asked to stay away from wrong addresses and single questions of the guide only, once the site has an address', () => {
    const ofGuide =
      /\/(ar-det-for-oss|es-para-nuestro-municipio)\/(sverige|suecia|colombia|guatemala)\//;
    expect(robotsOf('main').filter((path) => !ofGuide.test(path))).toEqual([
      '/404.html',
      '/es/404/',
      '/sv/404/',
    ]);
  });

  it('are asked to stay away from every page while it has none', () => {
    expect(robotsOf('private')).toHaveLength(readSite('private').length);
  });

  it.each([
    ['main', 200],
    ['private', 20],
  ] as const)('are asked to stay away from the kits of "%s"', (name, fewest) => {
    const kits = readKits(name);
    expect(kits.length).toBeGreaterThan(fewest);
    expect(kits.filter(isListed)).toEqual([]);
    expect(
      kits.filter(({ root }) => root.querySelector('meta[name=robots][content=noindex]') === null),
    ).toEqual([]);
  });

  it('find the sitemap', () => {
    const robots = readFileSync(join(siteFolder('below'), 'robots.txt'), 'utf8');
    expect(robots).toContain('Sitemap: https://tre.example/under/en-mapp/sitemap-index.xml');
  });
});

describe('the entrance', () => {
  const [entrance] = readSite('main').filter(({ path }) => path === '/');

  it('offers both languages, and neither guesses nor redirects', () => {
    const links = entrance!.root
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/sv/', '/es/']);
    expect(entrance!.root.querySelector('meta[http-equiv=refresh], script')).toBeNull();
  });
});

describe('a third language', () => {
  const pages = readSite('below');
  const { base, siteUrl } = sites.below;

  it('has every page, linked from its twins', () => {
    expect(alternateProblems(pages, ['sv', 'es', 'da'], new URL(siteUrl).origin)).toEqual([]);
    expect(pages.map(({ path }) => path)).toContain(`${base}da/partnerskaber/ett-tva/`);
  });

  it('stands on the entrance and on the language links', () => {
    const entrance = pages.find(({ path }) => path === base)!;
    expect(
      entrance.root.querySelectorAll('main a').map((link) => link.getAttribute('href')),
    ).toEqual([`${base}sv/`, `${base}es/`, `${base}da/`]);
    const home = pages.find(({ path }) => path === `${base}sv/`)!;
    expect(
      home.root.querySelectorAll('header a[hreflang]').map((link) => link.text.trim()),
    ).toEqual(['Español', 'Dansk']);
  });
});

describe('the checkers', () => {
  const page = (path: string, lang: string, body: string, head = '') =>
    builtPage(path, `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`);

  it.each([
    ['/nowhere/', 'leads nowhere'],
    ['/sv/#nowhere', 'no such anchor'],
    ['/es/', 'changes the language'],
  ])('find a link to %s', (href, problem) => {
    const pages = [page('/sv/', 'sv', `<a href="${href}">a</a>`), page('/es/', 'es', '')];
    expect(linkProblems(pages, [])).toEqual([expect.stringContaining(problem)]);
  });

  it('find a stylesheet that is not there', () => {
    expect(
      linkProblems([page('/sv/', 'sv', '', '<link rel="stylesheet" href="/a.css">')], []),
    ).toHaveLength(1);
  });

  it.each([
    ['no links', ''],
    [
      'a missing language',
      '<link rel="alternate" hreflang="sv" href="https://x.example/sv/"><link rel="alternate" hreflang="x-default" href="https://x.example/sv/">',
    ],
    ['a relative address', '<link rel="alternate" hreflang="sv" href="/sv/">'],
  ])('find %s', (_, head) => {
    expect(
      alternateProblems([page('/sv/', 'sv', '', head)], ['sv', 'es'], 'https://x.example'),
    ).not.toEqual([]);
  });

  it('find a page that does not answer', () => {
    const links = (twin: string) =>
      `<link rel="canonical" href="https://x.example/PATH/"><link rel="alternate" hreflang="sv" href="https://x.example/sv/"><link rel="alternate" hreflang="es" href="https://x.example/${twin}/"><link rel="alternate" hreflang="x-default" href="https://x.example/sv/">`;
    const pages = [
      page('/sv/', 'sv', '', links('es').replace('PATH', 'sv')),
      page('/es/', 'es', '', links('sv').replace('PATH', 'es')),
    ];
    expect(alternateProblems(pages, ['sv', 'es'], 'https://x.example').join()).toContain(
      'does not answer',
    );
  });
});

function filesOf(name: SiteName): string[] {
  const folder = siteFolder(name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => sites[name].base + file);
}

function sitemapOf(name: SiteName): { url: string; links: { hreflang: string; href: string }[] }[] {
  const xml = readFileSync(join(siteFolder(name), 'sitemap-0.xml'), 'utf8');
  return [...xml.matchAll(/<url>(.*?)<\/url>/g)].map(([, entry = '']) => ({
    url: /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
    links: [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(
      ([, hreflang = '', href = '']) => ({ hreflang, href }),
    ),
  }));
}
