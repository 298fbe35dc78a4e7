import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { structures } from '../../../src/drawing/weave/structures.ts';
import { weaveSvg } from '../../../src/drawing/weave/weave-svg.ts';
import { picks, weave } from '../../../src/drawing/weave/weave.ts';
import { yarnOf, yarns } from '../../../src/drawing/weave/yarns.ts';
import { weaveStructures } from '../../../src/schemas/theme.ts';

const facts = { key: 'a-b', countries: ['CO', 'SE'], structure: 'twill' } as const;
const svgOf = (key: string, countries: readonly string[], structure = 'twill') =>
  weaveSvg(weave({ key, countries, structure: structure as 'twill' }));

describe('a structure', () => {
  it.each(weaveStructures)('%s shows warp and weft equally much in every pick', (name) => {
    const { ends, isWeftUp } = structures[name];
    for (let pick = 0; pick < picks; pick += 1) {
      const up = Array.from({ length: ends }, (_, end) => isWeftUp(pick, end)).filter(Boolean);
      expect(up).toHaveLength(ends / 2);
    }
  });

  it.each(weaveStructures)('%s is drawn as it is bound', (name) => {
    const { weft } = weave({ ...facts, structure: name });
    weft.forEach(({ runs, from }, pick) => {
      const length = runs.reduce((sum, run) => sum + run, 0);
      for (let end = 0; end < 32; end += 1) {
        let at = (((end - from) % length) + length) % length;
        const run = runs.findIndex((width) => (at -= width) < 0);
        expect(run % 2 === 0, `pick ${String(pick)}, end ${String(end)}`).toBe(
          structures[name].isWeftUp(pick, end % structures[name].ends),
        );
      }
    });
  });
});

describe('a band', () => {
  it('is the same for the same facts, and another for any other', () => {
    expect(svgOf('a-b', ['CO', 'SE'])).toBe(svgOf('a-b', ['CO', 'SE']));
    const bands = new Set([
      svgOf('a-b', ['CO', 'SE']),
      svgOf('a-c', ['CO', 'SE']),
      svgOf('a-b', ['GT', 'SE']),
      svgOf('a-b', ['CO', 'SE'], 'basket'),
    ]);
    expect(bands.size).toBe(4);
  });

  it('gives two partners a thread system each', () => {
    const { warp, weft } = weave(facts);
    expect(new Set(warp.map(({ yarn }) => yarn))).toEqual(new Set(['weld']));
    expect(new Set(weft.map(({ yarn }) => yarn))).toEqual(new Set(['indigo']));
  });

  it.each([3, 4])('gives %i partners equal shares of warp and weft', (count) => {
    const countries = ['SE', 'CO', 'GT', 'UA'].slice(0, count);
    const { warp, weft } = weave({ key: 'many', countries, structure: 'tabby' });
    const shareOf = (yarn: string) => [
      warp.filter((stripe) => stripe.yarn === yarn).reduce((sum, { width }) => sum + width, 0),
      weft.filter((pick) => pick.yarn === yarn).length,
    ];
    const shares = countries.map((country) => shareOf(yarnOf(country)));
    for (const share of shares) expect(share).toEqual(shares[0]);
    expect(shares[0]!.every((share) => share > 0)).toBe(true);
  });

  it('needs two partners', () => {
    expect(() => weave({ ...facts, countries: ['SE'] })).toThrow('two yarns');
  });

  it('is never the same for two keys: all real ones and 5,000 others', () => {
    const real = readdirSync('content/partnerships');
    const keys = [...real, ...Array.from({ length: 5000 }, (_, index) => `test-${String(index)}`)];
    for (const countries of [
      ['CO', 'SE'],
      ['SE', 'CO', 'GT'],
      ['SE', 'SE'],
    ]) {
      const bands = new Set(keys.map((key) => svgOf(key, countries)));
      expect(bands.size, countries.join()).toBe(keys.length);
    }
  });

  it('is small, silent and free of styles for every real partnership', () => {
    for (const key of readdirSync('content/partnerships')) {
      const { partners } = parseYaml(
        readFileSync(`content/partnerships/${key}/facts.yaml`, 'utf8'),
      ) as { partners: string[] };
      const countries = partners.map((place) => countryOf(place));
      for (const structure of weaveStructures) {
        const svg = svgOf(key, countries, structure);
        expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(1500);
        const root = parse(svg).querySelector('svg')!;
        expect(root.getAttribute('aria-hidden')).toBe('true');
        expect(root.querySelectorAll('[style], [id], style')).toEqual([]);
        expect(svg).not.toMatch(/NaN|undefined|dasharray="[^"]*-/);
      }
    }
  });

  it('is painted by colours where there is no stylesheet', () => {
    const svg = weaveSvg(weave(facts), { paint: (yarn) => `stroke="#${String(yarn.length)}00"` });
    expect(svg).not.toContain('class="indigo');
    expect(svg).toContain('stroke="#600"');
  });
});

describe('a yarn', () => {
  it('is the country’s own where the network is about it', () => {
    const own = ['SE', 'CO', 'GT'].map(yarnOf);
    expect(new Set(own).size).toBe(3);
    const others = ['ZA', 'KE', 'UA', 'ZM', 'BW', 'XK', 'VN', 'ID', 'CN', 'GE', 'MD', 'RS'].map(
      yarnOf,
    );
    expect(others.filter((yarn) => own.includes(yarn))).toEqual([]);
    expect(others.every((yarn) => yarns.includes(yarn))).toBe(true);
  });
});

function countryOf(place: string): string {
  return (parseYaml(readFileSync(`content/places/${place}.yaml`, 'utf8')) as { country: string })
    .country;
}
