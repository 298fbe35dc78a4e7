import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverFolder } from '../../src/build/addresses.ts';
import { localeCodes } from '../../src/site/locales.ts';
import { isListed } from '../support/checkers/alternates.ts';
import { englishLeaks, frameProblems, policyProblems } from '../support/checkers/page.ts';
import { linkProblems } from '../support/checkers/links.ts';
import { firstBytes } from '../support/checkers/preview.ts';
import { follow, formsOfPath, linksOfSite } from '../support/link-forms.ts';
import { readSite, readStubs, type BuiltPage } from '../support/site.ts';
import { siteFolder, sites } from '../support/sites.ts';
import { isInstalled, serveWith, triedServers, type Served } from '../support/web-servers.ts';

const folder = siteFolder('main');
const pages = readSite('main');
const stubs = readStubs('main');
const links = linksOfSite(folder);
const singles = stubs.filter(({ root }) => root.querySelectorAll('main a').length === 1);

describe('short links', () => {
  it('are there for the main pages in both languages, and for every partnership', () => {
    const paths = links.map(({ path }) => path);
    const targets = links
      .filter((link) => link.targets.length === 1)
      .flatMap((link) => link.targets);
    for (const path of ['/kp/', '/jämställdhet/', '/jamstalldhet/', '/igualdad/', '/alianzas/'])
      expect(paths).toContain(path);
    for (const locale of localeCodes) {
      const home = pages.find(({ path }) => path === `/${locale}/`)!;
      const menu = home.root
        .querySelectorAll('header nav a:not([hreflang])')
        .map((a) => a.getAttribute('href'));
      expect(menu.length).toBeGreaterThan(3);
      expect(menu.filter((path) => !targets.includes(path ?? ''))).toEqual([]);
    }
    const partnerships = pages.filter(({ path }) => /^\/sv\/partnerskap\/./.test(path));
    for (const { path } of partnerships)
      expect(paths).toContain(path.replace('/sv/partnerskap/', '/p/'));
  });

  it('lie as pages in folders of both forms', () => {
    const built = stubs.map(({ path }) => path);
    for (const { path } of links)
      for (const form of [path.normalize('NFC'), path.normalize('NFD')])
        expect(built).toContain(form);
    expect(built.filter((path) => path !== path.normalize('NFC')).length).toBeGreaterThan(2);
  });
});

describe('the page of a short link', () => {
  it('has its frame, speaks no English and keeps the policy', () => {
    expect(
      stubs.flatMap((stub) => [
        ...frameProblems(stub),
        ...englishLeaks(stub),
        ...policyProblems(stub),
      ]),
    ).toEqual([]);
  });

  it('leads to pages of the site and nowhere else', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const { path, root } of stubs)
      for (const link of root.querySelectorAll('main a'))
        expect(paths.has(link.getAttribute('href') ?? ''), path).toBe(true);
    const files = [
      ...new Set(stubs.flatMap(({ html }) => html.match(/\/_astro\/[^"]+\.js/g) ?? [])),
    ];
    const icons = ['/favicon.ico', '/favicon.svg', '/touch-icon.png'];
    expect(linkProblems(stubs, [...files, ...icons], pages)).toEqual([]);
  });

  it('says the language of its page, and is that page to search engines', () => {
    for (const { path, root, html } of singles) {
      const target = root.querySelector('main a')!.getAttribute('href')!;
      const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(canonical, path).toBe(`https://natverk.example${target}`);
      expect(root.querySelector('html')?.getAttribute('lang')).toBe(target.split('/')[1]);
      expect(html).toContain(
        `<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>`,
      );
    }
    expect(singles.length).toBeGreaterThan(10);
  });

  it('offers both languages where it has two, each in its own words', () => {
    const choices = stubs.filter((stub) => !singles.includes(stub));
    expect(choices.length).toBeGreaterThan(50);
    for (const { path, root, html } of choices) {
      const offered = root.querySelectorAll('main a');
      expect(
        offered.map((link) => link.getAttribute('hreflang')),
        path,
      ).toEqual(localeCodes);
      for (const link of offered)
        expect(link.closest('[lang]')?.getAttribute('lang')).toBe(link.getAttribute('hreflang'));
      expect(html).not.toContain('http-equiv="refresh"');
    }
  });

  it('shows in chats what its page shows, and where it has two, both titles under the card of the entrance', () => {
    const tagsOf = (root: BuiltPage['root']) =>
      root
        .querySelectorAll('meta[property^="og:"]')
        .map((meta) => [meta.getAttribute('property') ?? '', meta.getAttribute('content') ?? '']);
    const valuesOf = (root: BuiltPage['root']) =>
      Object.fromEntries(tagsOf(root)) as Record<string, string | undefined>;
    const entrance = valuesOf(pages.find(({ path }) => path === '/')!.root);
    for (const stub of stubs) {
      const targets = stub.root
        .querySelectorAll('main a')
        .map((link) => pages.find(({ path }) => path === link.getAttribute('href'))!);
      const shown = targets.filter(isListed);
      const tags = tagsOf(stub.root);
      if (targets.length === 1 || shown.length === 0) {
        expect(tags, stub.path).toEqual(shown.flatMap(({ root }) => tagsOf(root)));
        continue;
      }
      const values = valuesOf(stub.root);
      for (const name of ['og:image', 'og:image:alt', 'og:site_name', 'og:locale'])
        expect(values[name], stub.path).toBe(entrance[name]);
      expect(values['og:title']).toBe(
        shown.map(({ root }) => valuesOf(root)['og:title']).join(' · '),
      );
      expect(decodeURI(values['og:url'] ?? '').normalize()).toBe(
        `https://natverk.example${stub.path.normalize()}`,
      );
    }
    const early = (html: string) => Buffer.from(html).subarray(0, firstBytes).toString();
    const late = stubs.filter(
      ({ html }) => html.includes('og:') && !early(html).includes('twitter:card'),
    );
    expect(late.map(({ path }) => path)).toEqual([]);
    expect(stubs.filter(({ html }) => html.includes('twitter:card')).length).toBeGreaterThan(80);
  });

  it('shows nothing of pages that have been withdrawn', () => {
    const gone = readStubs('below').find(({ path }) => path === `${sites.below.base}borta/`)!;
    expect(gone.root.querySelectorAll('main a').length).toBe(3);
    expect(gone.html).not.toContain('og:');
  });

  it('is in no sitemap, no index and no list', () => {
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const paths = new Set(stubs.map(({ path }) => path));
    for (const path of paths) expect(sitemap).not.toContain(`example${encodeURI(path)}<`);
    for (const { path, root } of stubs) {
      expect(root.querySelector('meta[name=robots]')?.getAttribute('content'), path).toBe(
        'noindex',
      );
      expect(root.querySelector('[data-pagefind-body]')).toBeNull();
    }
    for (const { root } of pages)
      for (const link of root.querySelectorAll('a[href^="/"]'))
        expect(paths.has(decodeURI(link.getAttribute('href')!))).toBe(false);
  });

  it('is there for old addresses, with a third language and non-ASCII choices too', () => {
    const { base } = sites.below;
    const three = readStubs('below').map(({ path, root }) => [
      path.replace(base, '/'),
      root.querySelectorAll('main a').map((link) => link.getAttribute('href')?.replace(base, '/')),
    ]);
    expect(three).toContainEqual(['/sv/gammal/', ['/sv/testsida/']]);
    expect(three).toContainEqual(['/välj/', ['/sv/testsida/', '/es/prueba/']]);
    expect(three).toContainEqual([
      '/p/ett-tva/',
      ['/sv/partnerskap/ett-tva/', '/es/alianzas/ett-tva/', '/da/partnerskaber/ett-tva/'],
    ]);
  });

  it('carries the base', () => {
    const below = readStubs('below');
    const paths = new Set(readSite('below').map(({ path }) => path));
    expect(below.length).toBeGreaterThan(5);
    for (const { path, root } of below)
      for (const link of root.querySelectorAll('main a'))
        expect(paths.has(link.getAttribute('href') ?? ''), path).toBe(true);
    const stub = below.find(({ path }) => path === '/under/en-mapp/proeve/')!;
    const target = '/under/en-mapp/da/testside/';
    expect(stub.root.querySelector('main a')?.getAttribute('href')).toBe(target);
    const rules = readFileSync(join(siteFolder('below'), '_redirects'), 'utf8');
    expect(rules).toContain(`/under/en-mapp/proeve ${target} 301\n`);
  });
});

describe('the build', () => {
  it('takes its list of addresses out of the site, and puts the rules beside it', () => {
    expect(existsSync(join(folder, 'addresses.json'))).toBe(false);
    for (const name of ['nginx-http.conf', 'nginx-server.conf', 'caddy.conf'])
      expect(existsSync(join(serverFolder(folder), name))).toBe(true);
  });

  it('gives every redirect one hop, to a page or a card', () => {
    const lines = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');
    // What hosts of files take, with room for more partnerships.
    expect(lines.length).toBeLessThan(2000);
    const paths = new Set(pages.map(({ path }) => path));
    const sources = new Set(lines.map((line) => line.split(' ')[0]));
    for (const line of lines) {
      const [, to = '', status] = line.split(' ');
      expect(status).toBe('301');
      const isCard = to.startsWith('/cards/') && existsSync(join(folder, to));
      expect(isCard || paths.has(decodeURI(to)), line).toBe(true);
      expect(sources.has(to), line).toBe(false);
    }
  });
});

describe.each(triedServers)('%s', (name) => {
  const isHere = isInstalled(name);
  if (!isHere) console.log(`${name} is not installed: what it makes of short links is not tried.`);
  let served: Served | undefined;
  beforeAll(async () => {
    if (isHere) served = await serveWith(name, folder);
  });
  afterAll(() => served?.stop());

  it.skipIf(!isHere)(
    'leads every form of every link to its page in one hop, parameters kept',
    async () => {
      const wrong: string[] = [];
      for (const { path, targets } of links) {
        const goal = targets.length === 1 ? targets[0]! : path;
        for (const [form, asked] of Object.entries(formsOfPath(path))) {
          const { status, path: reached, hops } = await follow(served!.port, asked);
          const [place = '', query = ''] = reached.split('?');
          const isRight =
            status === 200 &&
            decodeURI(place) === goal &&
            query === (asked.split('?')[1] ?? '') &&
            hops.length <= 1 &&
            hops.every((hop) => hop.status === 301);
          if (!isRight)
            wrong.push(`${form}: ${asked} -> ${JSON.stringify({ status, reached, hops })}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it.skipIf(!isHere).each([
    ['/sv/natverket', '/sv/natverket/', 200],
    ['/SV/Natverket/).?a=b', '/sv/natverket/?a=b', 200],
    ['//sv//natverket', '/sv/natverket/', 200],
    ['/sv/partnerskap/kibaha-gotland%20', '/sv/partnerskap/kibaha-gotland/', 200],
    ['/sv/finns-inte).', undefined, 404],
    ['/es/no-existe', undefined, 404],
    ['//evil.com', undefined, 404],
    ['/%2Fevil.com', undefined, 404],
    ['/%5Cevil.com', undefined, 404],
    ['/kp//evil.com', undefined, 404],
    ['/igualdad?//evil.com', '/es/red/?//evil.com', 200],
    ['/igualdad/https://evil.com', undefined, 404],
    // Cards as they were named in newsletters that have been sent, and kits that pages had.
    ['/cards/sv/network.jpg?1a2b3c4d', '/cards/sv/network.png?1a2b3c4d', 200],
    ['/cards/es/partnerships/kibaha-gotland.jpg', '/cards/es/partnerships/kibaha-gotland.png', 200],
    ['/cards/sv/nothing.jpg', undefined, 404],
    ['/sv/lander/kenya/dela/', '/sv/lander/kenya/', 200],
    ['/es/paises/kenia/compartir', '/es/paises/kenia/', 200],
    ['/sv/natverket/dela/', '/sv/natverket/dela/', 200],
  ])('answers %s', async (asked, reached, status) => {
    const answer = await follow(served!.port, asked);
    expect(answer).toMatchObject({ status, ...(reached && { path: reached }) });
    expect(answer.hops.length).toBeLessThanOrEqual(1);
    for (const { location } of answer.hops)
      expect(new URL(location, 'http://localhost').hostname).toBe('localhost');
  });

  it.skipIf(!isHere)('answers unknown addresses in their language', async () => {
    for (const locale of localeCodes) {
      const response = await fetch(`http://localhost:${String(served!.port)}/${locale}/nowhere/`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(`<html lang="${locale}"`);
    }
  });
});
