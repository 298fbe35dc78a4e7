import { geoPath, type MultiPolygon, type Pen } from 'd3-geo';
import { merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import atlas from 'world-atlas/land-50m.json' with { type: 'json' };
import { landColor } from '../../site/colours.ts';
import { mapSize, projection } from './projection.ts';

/**
 * The land of the world without Antarctica and without any border, as one
 * path (Natural Earth, public domain). A colour that lets half of the ground
 * through serves day and night. The finer of the atlas's outlines, simplified:
 * the coarse one lacks islands that have partnerships.
 */
export function landSvg(): string {
  const { width, height } = mapSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"><path fill="${landColor.fill}" fill-opacity="${String(landColor.opacity)}" transform="scale(${String(1 / grid)})" d="${outline(land())}"/></svg>`;
}

/** How many steps of the outline a unit of the map has. */
const grid = 2;
/** Corners of the coast that weigh less go (steradians, about 600 km²). */
const leastCorner = 0.000015;
/** Islands that are smaller than this go (square steps, about 1,100 km²). */
const leastIsland = 5;

function land(): MultiPolygon {
  const topology = simplify(presimplify(atlas, sphericalTriangleArea), leastCorner);
  const { coordinates } = merge(topology, topology.objects['land']?.geometries ?? []);
  const isAntarctic = (polygon: MultiPolygon['coordinates'][number]) =>
    polygon.flat().every(([, latitude]) => latitude < -60);
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.filter((polygon) => !isAntarctic(polygon)),
  };
}

/** Whole steps from corner to corner compress to half of what full numbers would. */
function outline(shape: MultiPolygon): string {
  const rings: Ring[] = [];
  let ring: Ring = [];
  const add = (x: number, y: number) => {
    const corner = { x: Math.round(x * grid), y: Math.round(y * grid) };
    const last = ring.at(-1);
    if (last?.x !== corner.x || last.y !== corner.y) ring.push(corner);
  };
  const pen: Pen = {
    moveTo: (x, y) => {
      ring = [];
      rings.push(ring);
      add(x, y);
    },
    lineTo: add,
    closePath: () => undefined,
  };
  geoPath(projection, pen)(shape);
  return rings
    .filter((found) => areaOf(found) >= leastIsland)
    .map(ringPath)
    .join('');
}

function ringPath(ring: Ring): string {
  const steps = ring.map(({ x, y }, index) => {
    const before = ring[index - 1] ?? { x: 0, y: 0 };
    return pair(x - before.x, y - before.y);
  });
  const [start = '', ...rest] = steps;
  return `M${start}l${rest.join(' ').replaceAll(' -', '-')}z`;
}

function pair(x: number, y: number): string {
  return `${String(x)} ${String(y)}`.replace(' -', '-');
}

function areaOf(ring: Ring): number {
  const twice = ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}

type Ring = { x: number; y: number }[];
