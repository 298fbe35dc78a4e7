import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  cardSize,
  layOut,
  mark,
  thread,
  type CardFacts,
} from '../../../src/drawing/card/card-layout.ts';
import { cardHash } from '../../../src/drawing/card/card-picture.ts';
import { cardSvg } from '../../../src/drawing/card/card-svg.ts';
import { fit, type Step } from '../../../src/drawing/card/fit.ts';
import { loadTypeface, unitsPerEm, type Typeface } from '../../../src/drawing/card/typeface.ts';
import { hyphenate } from '../../../src/i18n/hyphenation.ts';

const card: CardFacts = {
  page: 'sv/partnerships/a-b',
  title: 'Ett och två',
  kind: 'Partnerskap',
  details: 'Ett (Sverige) · Två (Colombia)',
  siteName: 'Nätverk för jämställdhet',
  weave: { key: 'a-b', countries: ['SE', 'CO'], structure: 'twill' },
  isDeep: false,
};

let typeface: Typeface;
beforeAll(async () => {
  typeface = await loadTypeface();
});

describe('the typeface of drawings', () => {
  it.each(Array.from('ćčșăėñåäöéÅÄÖÉÑáíóúü¿¡«»”“’–—·…'))('has "%s"', (character) => {
    const { width, glyphs } = typeface.set(character, 700);
    expect(width).toBeGreaterThan(0);
    expect(glyphs[0]?.path).toMatch(/^M/);
  });

  it('has every character of the titles and names in content/', () => {
    for (const title of realTitles()) expect(() => typeface.set(title, 700), title).not.toThrow();
  });

  it('is bolder in bold, and pulls letters together in pairs', () => {
    const width = (text: string, weight: 400 | 700) => typeface.set(text, weight).width;
    expect(width('Plats', 700)).toBeGreaterThan(width('Plats', 400));
    expect(width('Va', 700)).toBeLessThan(width('V', 700) + width('a', 700));
  });

  it('names a character that it lacks', () => {
    expect(() => typeface.set('Киев', 700)).toThrow('"К" (U+041A)');
  });
});

describe('a text in a box', () => {
  // Every character is as wide as half its size.
  const measure = (line: string) => line.length / 2;
  const box = { width: 100, height: 1000, leading: 1, measure };
  const steps: Step[] = [
    { sizes: [20, 10], lines: 2, parts: 'words' },
    { sizes: [20, 10], lines: 3, parts: 'hyphens' },
    { sizes: [10], lines: 9, parts: 'letters' },
  ];
  const fitted = (text: string) => fit(text, { ...box, steps });

  it('is as large as its words allow, in lines that are alike', () => {
    expect(fitted('ett två')).toEqual({ size: 20, lines: ['ett två'] });
    expect(fitted('ett två tre fyra')).toEqual({ size: 20, lines: ['ett två', 'tre fyra'] });
    expect(fitted('ett två tre fyra fem sex')).toEqual({
      size: 10,
      lines: ['ett två tre', 'fyra fem sex'],
    });
  });

  it('breaks a word at a soft hyphen, which then shows, when words alone do not fit', () => {
    const text = 'jäm\u00adställd\u00adhets\u00adinte\u00adgrering';
    expect(fitted(text)).toEqual({ size: 20, lines: ['jämställd-', 'hetsinte-', 'grering'] });
  });

  it('breaks after a hyphen that is there, without another one', () => {
    expect(fitted('Kamjanets-Podilskyj-distrikt').lines.join('|')).toBe(
      'Kamjanets-|Podilskyj-|distrikt',
    );
  });

  it('breaks anywhere when nothing else is left, and never cuts', () => {
    const { lines } = fitted('x'.repeat(50));
    expect(lines.every((line) => measure(line) * 10 <= 100)).toBe(true);
    expect(lines.join('').replaceAll('-', '')).toBe('x'.repeat(50));
    expect(() => fitted('x'.repeat(500))).toThrow('is too long');
  });

  it('keeps what belongs together: no-break spaces, words of one letter, given lines', () => {
    expect(fitted('den 3\u00a0maj').lines).toEqual(['den 3\u00a0maj']);
    expect(fitted('Malmö i\u00a0Skåne').lines).toEqual(['Malmö', 'i\u00a0Skåne']);
    expect(fitted('Poltava y Kalmar').lines).toEqual(['Poltava', 'y\u00a0Kalmar']);
    expect(fitted('ett\ntvå').lines).toEqual(['ett', 'två']);
  });

  it('gets smaller when the box is low', () => {
    expect(fit('ett två tre fyra', { ...box, steps, height: 30 }).size).toBe(10);
  });
});

describe('a card', () => {
  it('holds the longest real titles, and words that nobody wants to see', () => {
    const nasty = [
      'Jämställdhetsintegreringsarbetsgruppssammanträdesprotokollet i kommunfullmäktige',
      'Jämställdhetsintegrering '.repeat(3).trim(),
      'W'.repeat(80),
      'M '.repeat(40).trim(),
      'Å',
    ];
    const long = 'Kamjanets-Podilskyj (Ukraina) · Region Västernorrland (Sverige) · '.repeat(2);
    const longest = realTitles()
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 40);
    for (const title of [...longest, ...nasty]) {
      for (const details of ['', card.details, long]) {
        const facts = { ...card, title: hyphenate(title, 'sv'), details };
        expect(overflows(facts), `${title} / ${details}`).toEqual([]);
      }
    }
  });

  it('shows the hyphen of a word that goes on below', () => {
    const title = hyphenate(
      'Jämställdhetsintegrering av verksamhetsuppföljningsdokumentationerna',
      'sv',
    );
    const texts = layOut({ ...card, title }, typeface).lines.map(({ text }) => text);
    expect(texts.some((text) => text.endsWith('-'))).toBe(true);
    expect(texts.join('')).not.toContain('\u00ad');
  });

  it('draws text as outlines, so that no font of the machine matters', async () => {
    const svg = await cardSvg(card);
    expect(svg).not.toContain('<text');
    expect(svg).not.toContain('Partnerskap');
    const { data, info } = await sharp(Buffer.from(svg))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject(cardSize);
    expect([...data.subarray(0, 3)]).toEqual([0xfb, 0xf8, 0xf1]);
  });

  it('has a mark that changes with each of its facts, and with nothing else', async () => {
    const others: Partial<CardFacts>[] = [
      { title: 'Ett och tre' },
      { kind: 'Alianza' },
      { details: 'Ett (Sverige)' },
      { siteName: 'Red' },
      { weave: { key: 'a-c', countries: ['SE', 'CO'], structure: 'twill' } },
      { weave: undefined },
      { isDeep: true },
    ];
    const marks = await Promise.all(
      [{}, ...others].map((other) => cardHash({ ...card, ...other })),
    );
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks[0]).toMatch(/^[0-9a-f]{8}$/);
    expect(await cardHash({ ...card, page: 'es/partnerships/a-b' })).toBe(marks[0]);
  });

  it('names the page and the character when it cannot be drawn', async () => {
    await expect(cardSvg({ ...card, title: 'Київ' })).rejects.toThrow(
      /"sv\/partnerships\/a-b": the typeface lacks the character "К" \(U\+041A\)/,
    );
  });
});

/** Lines that reach out of the card or into each other; titles of more than four lines. */
function overflows(facts: CardFacts): string[] {
  const { lines, picks } = layOut(facts, typeface);
  const bottom = cardSize.height - picks * thread;
  const wrong = lines.filter(({ text, weight, size, x, y }, index) => {
    const { width } = typeface.set(text, weight);
    const isWide = x + (width / unitsPerEm) * size > cardSize.width - mark.x;
    const top = y - 0.75 * size;
    return isWide || y + 0.25 * size > bottom || top < (lines[index - 1]?.y ?? 0);
  });
  const titleLines = lines.filter(({ tone }) => tone === 'text').length;
  return [...wrong.map(({ text }) => text), ...(titleLines > 4 ? ['too many lines'] : [])];
}

/** All titles of pages and names of records in the real content. */
function realTitles(): string[] {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(md|mdx|yaml)$/.test(file) && file !== 'README.md')
    .flatMap((file) => [
      ...readFileSync(join('content', file), 'utf8').matchAll(
        /^(?:title|  sv|  es): ["']?(.{1,80}?)["']?$/gm,
      ),
    ])
    .map(([, title = '']) => title);
}
