import { readFileSync } from 'node:fs';
import { geoContains, type MultiPolygon } from 'd3-geo';
import { merge, type Topology } from 'topojson-client';
import type { Position } from '../../../src/drawing/map/projection.ts';

/**
 * Places that lie farther outside their country than an outline is coarse:
 * latitude and longitude that changed places, a namesake in another country.
 */
export function misplaced(places: readonly PlacedRecord[], farthest = 30): string[] {
  return places.flatMap(({ key, country, point }) => {
    const shape = shapeOf(country);
    if (shape === undefined) return [`${key}: the test does not know the outline of ${country}`];
    if (geoContains(shape, [point.longitude, point.latitude])) return [];
    const distance = Math.round(distanceTo(shape, point));
    return distance <= farthest ? [] : [`${key} lies ${String(distance)} km outside ${country}`];
  });
}

/** What the atlas calls a country: its ISO number, and for Kosovo, which has none, its name. */
const inAtlas: Partial<Record<string, string>> = {
  BA: '070',
  BW: '072',
  CN: '156',
  CO: '170',
  GE: '268',
  GT: '320',
  ID: '360',
  KE: '404',
  LT: '440',
  MD: '498',
  RS: '688',
  SE: '752',
  TZ: '834',
  UA: '804',
  UG: '800',
  VN: '704',
  XK: 'Kosovo',
  ZA: '710',
  ZM: '894',
  ZW: '716',
};

const atlas = JSON.parse(
  readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'),
) as Topology;

function shapeOf(country: string): MultiPolygon | undefined {
  const name = inAtlas[country];
  const found = atlas.objects['countries']?.geometries.find(
    ({ id, properties }) => name !== undefined && (id === name || properties?.name === name),
  );
  return found && merge(atlas, [found]);
}

const kilometresPerDegree = 111.2;

/** The distance in kilometres from a position to the nearest stretch of an outline, which near it is flat enough. */
function distanceTo({ coordinates }: MultiPolygon, { latitude, longitude }: Position): number {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const rings = coordinates.flat().map((ring) =>
    ring.map(([east, north]): Point => {
      const turn = ((((east - longitude + 180) % 360) + 360) % 360) - 180;
      return [turn * shrink * kilometresPerDegree, (north - latitude) * kilometresPerDegree];
    }),
  );
  return Math.min(
    ...rings.map((ring) =>
      ring.reduce((least, end, index) => {
        const start = ring[index - 1] ?? end;
        return Math.min(least, distanceFromHere(start, end));
      }, Infinity),
    ),
  );
}

/** From 0, 0 to the nearest point between two others. */
function distanceFromHere([x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}

type Point = [x: number, y: number];

/** A place's record as far as this test reads it. */
export interface PlacedRecord {
  key: string;
  country: string;
  point: Position;
}
