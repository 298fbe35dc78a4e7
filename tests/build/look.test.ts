import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/site/locales.ts';
import { brotliSize } from '../support/checkers/page.ts';
import { siteFolder } from '../support/sites.ts';
import { builtPage, readSite, type BuiltPage } from '../support/site.ts';

const folder = siteFolder('main');
const pages = readSite('main');
const own = pages.filter(({ path }) => /^\/[a-z]{2}\//.test(path));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/**
 * Bytes of everything that a browser loads for the first view: the page, both
 * files of the font, the largest icon it may pick; exact where they exceed `limit`.
 */
function firstView({ html }: BuiltPage, limit: number): number {
  const fonts = [...html.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, path = '']) => path);
  const files = [...new Set(fonts), '/favicon.ico', '/favicon.svg'];
  const script = /<script[^>]*src="([^"]+)"/.exec(html)?.[1];
  if (script !== undefined) files.push(script);
  const others = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return others + brotliSize([html], limit - others);
}

/** Dates, numbers and units that a line could break apart. */
function breakablePieces({ path, root }: BuiltPage): string[] {
  const pattern =
    /\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))\b|\b\d{1,3} \d{3}(?!\d)|\d %/g;
  const text = root.querySelector('main')?.structuredText ?? '';
  return [...text.matchAll(pattern)].map(([piece]) => `${path}: ${piece}`);
}

describe('the first view', () => {
  it('of every page is at most 60 KiB with fonts and icons', () => {
    // The catalogue has a budget of its own, in `catalogue.test.ts`.
    const limit = 60 * 1024;
    const heavy = pages.filter((page) => firstView(page, limit) > limit).map(({ path }) => path);
    expect(heavy.filter((path) => !/^\/(sv\/partnerskap|es\/alianzas)\/$/.test(path))).toEqual([]);
    expect(firstView(pages[0]!, 0)).toBeGreaterThan(30_000);
  });
});

describe('the weave', () => {
  it('borders every page, and nobody hears of it', () => {
    for (const { path, root } of pages) {
      const bands = root.querySelectorAll('svg.weave');
      expect(bands.length, path).toBeGreaterThan(0);
      expect(bands.every((band) => band.getAttribute('aria-hidden') === 'true')).toBe(true);
    }
  });

  it('heads each partnership, differs between them, and is the same in both languages', () => {
    const bandOf = ({ root }: BuiltPage) => root.querySelector('main > .wide svg.weave')?.outerHTML;
    const bands = new Map<string, Set<string | undefined>>();
    for (const page of own.filter(({ path }) =>
      /^\/(sv\/partnerskap|es\/alianzas)\/./.test(path),
    )) {
      const key = page.path.split('/').at(-2)!;
      bands.set(key, (bands.get(key) ?? new Set()).add(bandOf(page)));
    }
    expect(bands.size).toBeGreaterThanOrEqual(3);
    const different = new Set([...bands.values()].map((set) => [...set].join('|')));
    expect(different.size).toBe(bands.size);
    for (const [key, set] of bands) expect(set.size, key).toBe(1);
  });

  it('has its sheet in the dev server only', () => {
    expect(existsSync(join(folder, 'weave-sheet'))).toBe(false);
  });
});

describe('icons', () => {
  it('come in all forms that browsers ask for', () => {
    expect(read('favicon.svg')).toMatch(/^<svg/);
    const ico = readFileSync(join(folder, 'favicon.ico'));
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 2]);
    expect(ico.length).toBeLessThan(8000);
    expect(imageSize(readFileSync(join(folder, 'touch-icon.png')))).toMatchObject({
      width: 180,
      height: 180,
    });
  });

  it.each(localeCodes)('stand in the web manifest of "%s"', (locale) => {
    const manifest = JSON.parse(read(`${locale}/site.webmanifest`)) as {
      lang: string;
      name: string;
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest).toMatchObject({ lang: locale, start_url: `/${locale}/` });
    expect(read(`${locale}/index.html`)).toContain(manifest.name);
    expect(manifest.icons).toHaveLength(3);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = imageSize(readFileSync(join(folder, src)));
      expect(`${String(width)}x${String(height)}`).toBe(sizes);
    }
  });

  it('are named by every page, below the base as well', () => {
    for (const { path, html } of own) {
      const [, locale] = path.split('/');
      expect(html).toContain(`<link rel="manifest" href="/${locale!}/site.webmanifest">`);
    }
    const below = readSite('below').filter(({ path }) => /^\/under\/en-mapp\/\w\w\//.test(path));
    expect(below.length).toBeGreaterThan(100);
    for (const { path, html } of below) {
      const manifest = `${path.split('/')[3]!}/site.webmanifest`;
      for (const name of ['favicon.ico', 'favicon.svg', 'touch-icon.png', manifest]) {
        expect(html, path).toContain(`href="/under/en-mapp/${name}"`);
        expect(existsSync(join(siteFolder('below'), name))).toBe(true);
      }
      for (const [, font = ''] of html.matchAll(/url\(([^)]+\.woff2)\)/g))
        expect(existsSync(join(siteFolder('below'), font.replace('/under/en-mapp/', '')))).toBe(
          true,
        );
    }
  });
});

describe('the typography', () => {
  it('keeps dates, numbers and units together', () => {
    expect(pages.flatMap(breakablePieces)).toEqual([]);
  });

  it('lets long words in headings break at a hyphen', () => {
    const long = own.flatMap(({ path, root }) =>
      root
        .querySelectorAll('main h1, main h2, main h3')
        .flatMap(({ text }) => text.match(/[\p{L}]{18,}/gu) ?? [])
        .map((word) => `${path}: ${word}`),
    );
    expect(long).toEqual([]);
    expect(own.some(({ root }) => root.querySelector('h1')?.text.includes('\u00ad'))).toBe(true);
  });

  it('leaves titles, descriptions and addresses without soft hyphens', () => {
    expect(pages.filter(({ html }) => /<head>[\s\S]*\u00ad[\s\S]*<\/head>/.test(html))).toEqual([]);
  });
});

describe('paper', () => {
  it('tells the site’s own address after links', () => {
    expect(read('sv/index.html')).toContain('--site-origin:"natverk.example"');
  });
});

describe('the checkers of the look', () => {
  it('find a date that breaks', () => {
    const wrong = builtPage('/x/', '<main><p>den 23 november, 12 000 och 3\u00a0maj</p></main>');
    expect(breakablePieces(wrong)).toEqual(['/x/: 23 november', '/x/: 12 000']);
  });

  it('weigh the font', () => {
    const [, font] = /url\(([^)]+\.woff2)\)/.exec(read('sv/index.html'))!;
    const light = builtPage('/x/', '<p>a</p>');
    const heavy = builtPage('/x/', `<style>url(${font!})</style>`);
    expect(firstView(heavy, 0) - firstView(light, 0)).toBeGreaterThan(10_000);
  });
});
