import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Color from 'colorjs.io';
import { describe, expect, it } from 'vitest';
import { cardColors, landColor, themeColors, yarnColors } from '../../../src/site/colours.ts';
import { leastContrast, pairs, type Pair } from '../../../src/styles/contrast.ts';
import { looks, readTokens } from '../../support/tokens.ts';

/** Pairs that lie below what their kind needs, as sentences. */
function weakPairs(tokens: ReadonlyMap<string, string>, of: readonly Pair[]): string[] {
  return of.flatMap(({ what, upper, ground }) => {
    const contrast = contrastOf(tokens.get(upper), tokens.get(ground));
    return contrast < leastContrast[what]
      ? [`${upper} on ${ground}: ${contrast.toFixed(2)} is too little for ${what}`]
      : [];
  });
}

function contrastOf(upper = '', ground = ''): number {
  return new Color(upper).contrast(new Color(ground), 'WCAG21');
}

describe.each(looks)('in the look "%s"', (look) => {
  const tokens = readTokens(look);
  const yarnPairs = [...tokens.keys()]
    .filter((name) => /^yarn-(?!gap)/.test(name))
    .map((upper): Pair => ({ what: 'graphic', upper, ground: 'color-ground' }));

  it('every pair of tokens in use has enough contrast', () => {
    expect(pairs.length).toBeGreaterThan(10);
    expect(weakPairs(tokens, pairs)).toEqual([]);
  });

  it('every yarn stands out from the ground', () => {
    expect(yarnPairs).toHaveLength(16);
    expect(weakPairs(tokens, yarnPairs)).toEqual([]);
  });
});

describe('the list of pairs', () => {
  it('names every colour token', () => {
    const named = new Set(pairs.flatMap(({ upper, ground }) => [upper, ground]));
    const colours = [...readTokens('light').keys()].filter((name) => name.startsWith('color-'));
    expect(colours.filter((name) => !named.has(name))).toEqual([]);
  });

  it('covers what the styles use: no colour is written outside the tokens', () => {
    const files = ['styles', 'components', 'features', 'layouts'].flatMap((room) =>
      readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(css|astro)$/.test(name) && !/tokens|print/.test(name))
        .map((name) => join('src', room, name)),
    );
    const written = files.filter((file) =>
      /(?<![&\w])#[0-9a-f]{3,8}\b(?![^<]*-->)/i.test(withoutPrint(readFileSync(file, 'utf8'))),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(written).toEqual([]);
  });

  it('is held by a checker that can fail', () => {
    const css = ':root { --color-text: #999; --color-ground: #fff; }';
    const [pair] = pairs;
    expect(weakPairs(readTokens('light', css), [pair!])).toEqual([
      'color-text on color-ground: 2.85 is too little for text',
    ]);
  });
});

describe('colours outside the stylesheet', () => {
  it('are those of the tokens', () => {
    const light = readTokens('light');
    expect(themeColors).toEqual({
      light: light.get('color-ground'),
      dark: readTokens('dark').get('color-ground'),
    });
    expect(landColor.fill).toBe(light.get('color-line'));
    const tokens = (...names: string[]) => names.map((name) => light.get(name));
    expect(Object.values(cardColors.light)).toEqual(
      tokens('color-ground', 'color-text', 'color-text-quiet', 'color-accent'),
    );
    const onDeep = ['color-on-deep', 'color-on-deep', 'color-on-deep'];
    expect(Object.values(cardColors.deep)).toEqual(tokens('color-deep', ...onDeep));
    expect(cardColors.gap).toBe(light.get('yarn-gap'));
    for (const [yarn, tones] of Object.entries(yarnColors))
      expect(tones).toEqual([light.get(`yarn-${yarn}`), light.get(`yarn-${yarn}-deep`)]);
  });
});

/** Paper is black on white; what is set for it needs no token. */
function withoutPrint(text: string): string {
  return text.replace(/@media print \{[\s\S]*?\n {4}\}/g, '');
}
