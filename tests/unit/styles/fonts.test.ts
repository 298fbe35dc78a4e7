import { readFileSync } from 'node:fs';
import { fromFile } from '@capsizecss/unpack/fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const folder = 'node_modules/@fontsource-variable/familjen-grotesk';
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => body);

/** Arial's own measures; every fallback that the stylesheet names was drawn to its widths or near them. */
const arial = { unitsPerEm: 2048, xWidthAvg: 904 };

describe('the display face', () => {
  it('comes from the package, in two files that wait for nobody', () => {
    const own = faces.filter((body) => body.includes('url('));
    expect(own).toHaveLength(2);
    for (const body of own) {
      expect(body).toContain('font-display: optional');
      expect(body).toMatch(/unicode-range:/);
    }
  });

  it('has the ranges that its package gives', () => {
    const packaged = readFileSync(`${folder}/index.css`, 'utf8').replace(/\s/g, '');
    for (const body of faces.filter((face) => face.includes('url('))) {
      const [, range = ''] = /unicode-range:([^;]*)/.exec(body) ?? [];
      expect(packaged).toContain(`unicode-range:${range.replace(/\s/g, '')}`);
    }
  });

  it('has a fallback of the same measures', async () => {
    const font = await fromFile(`${folder}/files/familjen-grotesk-latin-wght-normal.woff2`);
    const size = font.xWidthAvg / font.unitsPerEm / (arial.xWidthAvg / arial.unitsPerEm);
    const fallback = faces.find((body) => body.includes('local('))!;
    const given = (name: string) =>
      Number(new RegExp(`${name}: ([\\d.]+)%`).exec(fallback)?.[1]) / 100;
    expect(given('size-adjust')).toBeCloseTo(size, 3);
    expect(given('ascent-override')).toBeCloseTo(font.ascent / font.unitsPerEm / size, 2);
    expect(given('descent-override')).toBeCloseTo(-font.descent / font.unitsPerEm / size, 2);
    expect(given('line-gap-override')).toBe(font.lineGap);
  });
});
