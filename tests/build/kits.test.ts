import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../src/drawing/qr/qr.ts';
import { readRegistry, type Registry } from '../support/addresses.ts';
import { isListed } from '../support/checkers/alternates.ts';
import { kitProblems } from '../support/checkers/kit.ts';
import { builtPage, readKits, readSite, type BuiltPage } from '../support/site.ts';
import { siteFolder, sites } from '../support/sites.ts';

const kitOf = ({ path, root }: BuiltPage, locales: Registry) =>
  `${path}${locales[root.querySelector('html')?.getAttribute('lang') ?? '']?.segments.kit ?? ''}/`;
const withKit = (name: 'main' | 'below') =>
  readSite(name).filter((page) => isListed(page) && page.path !== sites[name].base);

describe.each(['main', 'below'] as const)('every listed page of "%s"', async (name) => {
  const { base, siteUrl } = sites[name];
  const locales = await readRegistry(name);
  const kits = new Map(readKits(name).map((kit) => [kit.path, kit]));
  const tools = {
    origin: new URL(siteUrl).origin,
    languages: Object.keys(locales),
    has: (path: string) =>
      path.startsWith(base) && existsSync(join(siteFolder(name), path.slice(base.length))),
  };

  it('has a kit of its own, and no other page has one', () => {
    expect([...kits.keys()].sort()).toEqual(
      withKit(name)
        .map((page) => kitOf(page, locales))
        .sort(),
    );
  });

  it('has in its kit whole blocks in every language and in all, with picture and QR code', () => {
    const problems = withKit(name).flatMap((page) => {
      const kit = kits.get(kitOf(page, locales));
      return kit ? kitProblems(page, kit, tools) : [`${page.path} has no kit`];
    });
    expect(problems).toEqual([]);
  });

  it('can be passed on by plain links', () => {
    for (const page of withKit(name)) {
      const { path, root } = page;
      const links = root
        .querySelectorAll('nav[aria-labelledby=share] a')
        .map((link) => link.getAttribute('href') ?? '');
      const url = encodeURIComponent(tools.origin + path);
      expect(links, path).toHaveLength(3);
      expect(links[0], path).toMatch(new RegExp(`^mailto:\\?subject=[^&]+&body=.+${url}$`));
      expect(links[1], path).toMatch(new RegExp(`^https://wa\\.me/\\?text=.+${url}$`));
      expect(links[2], path).toBe(kitOf(page, locales));
    }
  });

  it('bears the QR code of its own address on paper', () => {
    for (const { path, root } of withKit(name)) {
      const drawn = root.querySelector('.paper svg path')?.getAttribute('d');
      expect(drawn, path).toBe(qrPath(tools.origin + path).path);
    }
  });
});

describe('the kit of a site with a third language', () => {
  it('has a block in each language, its own first, and one in all', () => {
    const kit = readKits('three').find(({ path }) => path === '/da/partnerskaber/ett-tva/del/')!;
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
    for (const format of ['svg', 'png']) {
      const file = readFileSync(join(siteFolder('main'), path, `qr.${format}`));
      const picture = sharp(file, { density: 600 }).resize(600, 600, { kernel: 'nearest' });
      const pixels = new Uint8ClampedArray(await picture.ensureAlpha().raw().toBuffer());
      expect(jsQR(pixels, 600, 600)?.data).toBe(address);
    }
    const { width } = await sharp(join(siteFolder('main'), path, 'qr.png')).metadata();
    // Five centimetres at 300 dots an inch.
    expect(width).toBeGreaterThanOrEqual(591);
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
    [/qr\.png/g, 'x', 'has no QR code'],
  ])('finds what is wrong after a change of %s', (from, to, problem) => {
    expect(changed(from, to)).toContain(problem);
  });

  it('finds files that are not there', () => {
    expect(kitProblems(page, kit, { ...tools, has: () => false }).join()).toContain('is not there');
  });
});

describe('a teaser', () => {
  it('has 25 to 45 words in the block of every page', () => {
    const counts = readKits('main').map(({ path, root }) => {
      const [, locale = ''] = path.split('/');
      const html = root.querySelector(`[data-block=${locale}] [data-form=html]`)?.text ?? '';
      const words = parse(html).querySelectorAll('tr').at(-2)?.text.trim().split(/\s+/).length ?? 0;
      return { path, words };
    });
    expect(counts.length).toBeGreaterThan(600);
    expect(counts.filter(({ words }) => words < 25 || words > 45)).toEqual([]);
  });
});
