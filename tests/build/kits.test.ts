import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../src/drawing/qr/qr.ts';
import { pathFinder, readAddresses, readRegistry, type Registry } from '../support/addresses.ts';
import { isListed } from '../support/checkers/alternates.ts';
import { kitProblems, partProblems, wordsOf } from '../support/checkers/kit.ts';
import { builtPage, readKits, readSite, type BuiltPage } from '../support/site.ts';
import { siteFolder, sites } from '../support/sites.ts';

const kitOf = ({ path, root }: BuiltPage, locales: Registry) =>
  `${path}${locales[root.querySelector('html')?.getAttribute('lang') ?? '']?.segments.kit ?? ''}/`;
const listed = (name: 'main' | 'below') =>
  readSite(name).filter((page) => isListed(page) && page.path !== sites[name].base);

/** The paths of what people put into newsletters: partnerships, notes, events, questions, the homes and all that stands in a menu. */
function pathsWithKit(name: 'main' | 'below'): Set<string> {
  const { base } = sites[name];
  const records = readAddresses(siteFolder(name))
    .filter(({ key }) => /^(partnerships|news|calendar|questions)\/|^home$/.test(key))
    .map(({ path }) => base + path.slice(1));
  const menus = readSite(name).flatMap(({ root }) =>
    root
      .querySelectorAll('header nav a:not([hreflang]), footer nav a')
      .map((link) => link.getAttribute('href') ?? ''),
  );
  return new Set([...records, ...menus]);
}

const withKit = (name: 'main' | 'below') => {
  const paths = pathsWithKit(name);
  return listed(name).filter(({ path }) => paths.has(path));
};

describe.each(['main', 'below'] as const)('the listed pages of "%s"', async (name) => {
  const { base, siteUrl } = sites[name];
  const locales = await readRegistry(name);
  const kits = new Map(readKits(name).map((kit) => [kit.path, kit]));
  const tools = {
    origin: new URL(siteUrl).origin,
    languages: Object.keys(locales),
    has: (path: string) =>
      path.startsWith(base) && existsSync(join(siteFolder(name), path.slice(base.length))),
  };

  it('have kits of their own where people put them into newsletters, and no other page has one', () => {
    expect([...kits.keys()].sort()).toEqual(
      withKit(name)
        .map((page) => kitOf(page, locales))
        .sort(),
    );
  });

  it('have in their kits whole blocks in every language and in all, with picture and QR code', () => {
    const problems = withKit(name).flatMap((page) => {
      const kit = kits.get(kitOf(page, locales));
      return kit ? kitProblems(page, kit, tools) : [`${page.path} has no kit`];
    });
    expect(problems).toEqual([]);
  });

  it('hold themselves what the page for newsletters puts into a block, where they have no kit', () => {
    const others = listed(name).filter((page) => !kits.has(kitOf(page, locales)));
    expect(others.length).toBeGreaterThan(name === 'main' ? 400 : 20);
    expect(others.flatMap(partProblems)).toEqual([]);
  });

  it('can be passed on by plain links', () => {
    const pathTo = pathFinder(name);
    for (const page of listed(name)) {
      const { path, root } = page;
      const links = root
        .querySelectorAll('nav[aria-labelledby=share] a')
        .map((link) => link.getAttribute('href') ?? '');
      const url = encodeURIComponent(tools.origin + path);
      expect(links, path).toHaveLength(3);
      expect(links[0], path).toMatch(new RegExp(`^mailto:\\?subject=[^&]+&body=.+${url}$`));
      expect(links[1], path).toMatch(new RegExp(`^https://wa\\.me/\\?text=.+${url}$`));
      const [, locale = '', key = ''] =
        /\/cards\/([a-z]+)\/(.+)\.png/.exec(
          root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '',
        ) ?? [];
      const kit = kitOf(page, locales);
      expect(links[2], path).toBe(kits.has(kit) ? kit : `${pathTo(locale, 'newsletter')}?e=${key}`);
    }
  });

  it('bear the QR code of their own address on paper', () => {
    for (const { path, root } of listed(name)) {
      const drawn = root.querySelector('.paper svg path')?.getAttribute('d');
      expect(drawn, path).toBe(qrPath(tools.origin + path).path);
    }
  });
});

describe('the kit of a site with a third language', () => {
  it('has a block in each language, its own first, and one in all', () => {
    const kit = readKits('below').find(({ path }) =>
      path.endsWith('/da/partnerskaber/ett-tva/del/'),
    )!;
    const blocks = kit.root.querySelectorAll('[data-block]');
    expect(blocks.map((block) => block.getAttribute('data-block'))).toEqual([
      'da',
      'sv',
      'es',
      'all',
    ]);
    const all = blocks.at(-1)!.querySelector('[data-form=html]')!.text;
    expect(all.match(/<table /g)).toHaveLength(3);
  });
});

describe('QR codes as files', () => {
  const kits = readKits('main').filter((_, index) => index % 25 === 0);

  it.each(kits.map(({ path }) => path))('beside %s tell the address of the page', async (path) => {
    const address = `https://natverk.example${path.replace(/(dela|compartir)\/$/, '')}`;
    const file = readFileSync(join(siteFolder('main'), path, 'qr.svg'));
    const picture = sharp(file, { density: 600 }).resize(600, 600, { kernel: 'nearest' });
    const pixels = new Uint8ClampedArray(await picture.ensureAlpha().raw().toBuffer());
    expect(jsQR(pixels, 600, 600)?.data).toBe(address);
  });
});

describe('the checker of kits', async () => {
  const locales = await readRegistry('main');
  const page = readSite('main').find(({ path }) => path === '/es/alianzas/kibaha-gotland/')!;
  const kit = readKits('main').find(({ path }) => path === kitOf(page, locales))!;
  const tools = {
    origin: 'https://natverk.example',
    languages: Object.keys(locales),
    has: () => true,
  };
  const changed = (from: string | RegExp, to: string) =>
    kitProblems(page, builtPage(kit.path, kit.html.replace(from, to)), tools).join();

  it('finds nothing where nothing is wrong', () => {
    expect(kitProblems(page, kit, tools)).toEqual([]);
  });

  it.each([
    ['noindex', 'index', 'may be found'],
    ['data-block="sv"', 'data-block="da"', 'has the blocks es, da, all'],
    [/max-width:600px/, 'max-width:700px', 'is not 600 pixels wide'],
    ['style=&quot;color:inherit;', 'style=&quot;color:#000;', 'sets a colour'],
    [/src=&quot;https:/, 'src=&quot;http:', 'has a picture without a whole address'],
    [/alt=&quot;[^&]+&quot;/, 'alt=&quot;&quot;', 'has a picture without a text'],
    [/href=&quot;https:\/\/natverk.example\/es/, 'href=&quot;#', 'leads to'],
    [/(data-form="text"[^>]*>)[^<]*/, '$1', 'lacks its teaser'],
    [/href="[^"]*qr\.svg/g, 'href="x', 'has no QR code in es'],
    [/data-qr="[^"]*/g, 'data-qr="', 'has no QR code in pixels'],
  ])('finds what is wrong after a change of %s', (from, to, problem) => {
    expect(changed(from, to)).toContain(problem);
  });

  it('finds files that are not there', () => {
    expect(kitProblems(page, kit, { ...tools, has: () => false }).join()).toContain('is not there');
  });
});

describe('the checker of pages without a kit', () => {
  const page = readSite('main').find(({ path }) => path === '/es/paises/kenia/')!;
  const changed = (from: string | RegExp, to: string) =>
    partProblems(builtPage(page.path, page.html.replace(from, to))).join();

  it.each([
    [/data-teaser="[^"]*"/, 'data-teaser="corto"', 'no teaser'],
    [/data-caption="[^"]*"/, '', 'no text for its picture'],
    [/data-kind="[^"]*"/, '', 'does not say what it is'],
    ['og:title', 'x', 'no title'],
    ['og:url', 'x', 'no address'],
    [/property="og:image"/, 'x', 'no picture'],
    ['class="paper"', 'class="x"', 'no QR code'],
  ])('finds what is wrong after a change of %s', (from, to, problem) => {
    expect(partProblems(page)).toEqual([]);
    expect(changed(from, to)).toContain(problem);
  });
});

describe('a teaser', () => {
  it('has 25 to 45 words in the block of every kit, and in every page without one', () => {
    const counts = readKits('main').map(({ path, root }) => {
      const [, locale = ''] = path.split('/');
      const html = root.querySelector(`[data-block=${locale}] [data-form=html]`)?.text ?? '';
      return { path, words: wordsOf(parse(html).querySelectorAll('tr').at(-2)?.text ?? '') };
    });
    expect(counts.length).toBeGreaterThan(200);
    const others = readSite('main').flatMap(({ path, root }) => {
      const teaser = root.querySelector('nav[data-teaser]')?.getAttribute('data-teaser');
      return teaser === undefined ? [] : [{ path, words: wordsOf(teaser) }];
    });
    expect(others.length).toBeGreaterThan(400);
    counts.push(...others);
    expect(counts.filter(({ words }) => words < 25 || words > 45)).toEqual([]);
  });
});
