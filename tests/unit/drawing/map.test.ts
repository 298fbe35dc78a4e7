import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { groupsOf } from '../../../src/drawing/map/groups.ts';
import { landSvg } from '../../../src/drawing/map/land.ts';
import { mapSvg, type MapArc, type MapOptions } from '../../../src/drawing/map/map-svg.ts';
import { mapSize, project } from '../../../src/drawing/map/projection.ts';
import { misplaced, type PlacedRecord } from '../../support/checkers/positions.ts';

const places = readdirSync('content/places').flatMap((file): PlacedRecord[] => {
  const record = parseYaml(readFileSync(`content/places/${file}`, 'utf8')) as Omit<
    PlacedRecord,
    'key' | 'point'
  > & { point?: PlacedRecord['point'] };
  const { point, country } = record;
  return point ? [{ key: file.replace('.yaml', ''), country, point }] : [];
});
const points = places.map(({ key, country, point }) => ({
  key,
  name: key,
  href: `/sv/platser/${key}/`,
  position: point,
  isOwn: ['SE', 'CO', 'GT'].includes(country),
}));
const arcs = readdirSync('content/partnerships').map((partnership): MapArc => {
  const facts = readFileSync(`content/partnerships/${partnership}/facts.yaml`, 'utf8');
  return { partnership, places: (parseYaml(facts) as { partners: string[] }).partners };
});
const options: MapOptions = {
  land: '/land.svg',
  label: 'A map',
  group: (members) => ({ name: `${String(members.length)} places`, href: '#list' }),
};
const umea = { latitude: 63.83, longitude: 20.26 };
const bogota = { latitude: 4.61, longitude: -74.08 };

describe('the land', () => {
  const svg = landSvg();
  const [path = ''] = /(?<= d=")[^"]*/.exec(svg) ?? [];

  it('is one path of at most 9 kB, without styles, names or identifiers', () => {
    const root = parse(svg);
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(9000);
    expect(root.querySelectorAll('path')).toHaveLength(1);
    expect(root.querySelectorAll('[style], [id], [class], style, text, title')).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('is the same each time', () => {
    expect(landSvg()).toBe(svg);
  });

  it('has the islands that have partnerships, and no Antarctica', () => {
    const starts = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [
      Number(x) / 2,
      Number(y) / 2,
    ]);
    const gotland = project({ latitude: 57.5, longitude: 18.5 });
    const near = starts.filter(([x = 0, y = 0]) => Math.hypot(x - gotland.x, y - gotland.y) < 4);
    expect(near).toHaveLength(1);
    expect(Math.max(...starts.map(([, y = 0]) => y))).toBeLessThan(mapSize.height);
  });
});

describe('a position', () => {
  it('has a spot on the map for every place', () => {
    expect(points.length).toBeGreaterThan(80);
    for (const { key, position } of points) {
      const { x, y } = project(position);
      expect(x > 0 && x < mapSize.width && y > 0 && y < mapSize.height, key).toBe(true);
    }
  });

  it('lies where one looks for it', () => {
    expect(project(bogota).x).toBeLessThan(project(umea).x);
    expect(project(bogota).y).toBeGreaterThan(project(umea).y);
  });

  it('is refused if it is none', () => {
    expect(() => project({ latitude: NaN, longitude: 0 })).toThrow('no position');
  });
});

describe('the position of a place', () => {
  it('lies in its country, or as near as its outline is coarse', () => {
    expect(misplaced(places)).toEqual([]);
  });

  it.each([
    [
      'latitude and longitude that changed places',
      { country: 'SE', point: { latitude: 20.26, longitude: 63.83 } },
    ],
    ['a namesake elsewhere', { country: 'SE', point: { latitude: 40.93, longitude: -100.16 } }],
    ['a missing minus sign', { country: 'CO', point: { latitude: 4.61, longitude: 74.08 } }],
    ['a country without an outline', { country: 'XX', point: umea }],
  ])('is caught: %s', (_, record) => {
    expect(misplaced([{ key: 'wrong', ...record }])).toHaveLength(1);
  });

  it('may be a little outside a coarse outline', () => {
    const inTheBay = { latitude: 63.5, longitude: 20.3 };
    expect(misplaced([{ key: 'a', country: 'SE', point: inTheBay }])).toEqual([]);
    expect(misplaced([{ key: 'a', country: 'SE', point: inTheBay }], 1)).toHaveLength(1);
  });
});

describe('a group', () => {
  it('keeps every place once, far enough from all others', () => {
    const groups = groupsOf(points, 24);
    expect(groups.flatMap((group) => group.places.map(({ key }) => key)).sort()).toEqual(
      points.map(({ key }) => key).sort(),
    );
    groups.forEach((one, index) => {
      for (const other of groups.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
    });
  });

  it('does not depend on the order of the places', () => {
    expect(groupsOf([...points].reverse(), 24)).toEqual(groupsOf(points, 24));
  });

  it('lies in the midst of its places', () => {
    const [group] = groupsOf(
      [
        { key: 'a', position: { latitude: 0, longitude: 0 } },
        { key: 'b', position: { latitude: 0, longitude: 2 } },
        { key: 'c', position: { latitude: 0, longitude: 4 } },
      ],
      100,
    );
    expect(group?.x).toBeCloseTo(project({ latitude: 0, longitude: 2 }).x, 6);
  });
});

describe('a map', () => {
  const svg = mapSvg({ points, arcs }, options);
  const root = parse(svg);

  it('is the same for the same facts, small and free of styles and identifiers', () => {
    expect(mapSvg({ points, arcs }, options)).toBe(svg);
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(4000);
    expect(root.querySelectorAll('[style], [id], style')).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('has every place in one link with a name, and every partnership of places on it', () => {
    const links = root.querySelectorAll('a');
    const keysOf = (name: string) =>
      links.flatMap((link) => (link.getAttribute(name) ?? '').split(' ')).filter(Boolean);
    expect(keysOf('data-places').sort()).toEqual(points.map(({ key }) => key).sort());
    const shown = arcs.filter((arc) =>
      arc.places.some((key) => keysOf('data-places').includes(key)),
    );
    expect([...new Set(keysOf('data-partnerships'))].sort()).toEqual(
      shown.map(({ partnership }) => partnership).sort(),
    );
    for (const link of links) {
      expect(link.getAttribute('aria-label')).toBe(link.querySelector('title')?.textContent);
      expect(link.getAttribute('href')).toMatch(/^(\/sv\/platser\/[a-z-]+\/|#list)$/);
    }
  });

  it('reads the places that it is about first', () => {
    const isOwn = root.querySelectorAll('a').map((link) => link.classList.contains('own'));
    expect(isOwn).toEqual([...isOwn].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(isOwn).size).toBe(2);
  });

  it('draws one thread for two spots, whichever partner comes first, and none for a missing partner', () => {
    const two = [
      { key: 'u', name: 'Umeå', href: '/u/', position: umea, isOwn: true },
      { key: 'b', name: 'Bogotá', href: '/b/', position: bogota, isOwn: true },
    ];
    const drawn = parse(
      mapSvg(
        {
          points: two,
          arcs: [
            { partnership: 'b-u', places: ['b', 'u'] },
            { partnership: 'u-b', places: ['u', 'b'] },
            { partnership: 'u-x', places: ['u', 'x'] },
          ],
        },
        options,
      ),
    );
    const threads = drawn.querySelectorAll('path');
    expect(threads.map((thread) => thread.getAttribute('data-partnerships'))).toEqual(['b-u u-b']);
    expect(drawn.querySelector('.threads')?.getAttribute('aria-hidden')).toBe('true');
    expect(drawn.querySelector('[data-places="u"]')?.getAttribute('data-partnerships')).toBe(
      'b-u u-b u-x',
    );
  });

  it('writes names and addresses so that they cannot break out', () => {
    const mean = '"><script>&';
    const point = { key: mean, name: mean, href: mean, position: umea, isOwn: false };
    const drawn = mapSvg(
      { points: [point], arcs: [{ partnership: mean, places: [mean] }] },
      { ...options, land: mean, label: mean },
    );
    expect(drawn).not.toContain('<script');
    expect(drawn.match(/&quot;&gt;&lt;script&gt;&amp;/g)).toHaveLength(7);
    expect(drawn.replaceAll('&quot;&gt;&lt;script&gt;&amp;', '')).not.toMatch(/&/);
  });
});
