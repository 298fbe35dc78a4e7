import { short, threadsOf, type MapArc } from './arcs.ts';
import { groupsOf, type Group, type MapPlace } from './groups.ts';
import { mapSize } from './projection.ts';
import { escaped } from '../../site/escaped.ts';

/**
 * The map as SVG to stand in a page: the land as a picture from its file,
 * threads between partners, and a dot for each place or group of places, all
 * of them links. It has no style of its own; `PlaceMap.astro` gives it one.
 *
 * Scripts find their way by two lists of keys: `data-places` on the links,
 * `data-partnerships` on links and threads.
 */
export function mapSvg({ points, arcs }: MapFacts, options: MapOptions): string {
  const { land, label, apart = target } = options;
  const { width, height } = mapSize;
  const groups = groupsOf(points, apart);
  const spots = new Map(groups.flatMap((group) => group.places.map(({ key }) => [key, group])));
  const threads = threadsOf(arcs, (place) => spots.get(place));
  // As they are read and reached by the keyboard: first those that the map is about, then from west to east.
  const inOrder = [...groups].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.x - b.x);
  const size = `width="${String(width)}" height="${String(height)}"`;
  return [
    `<svg class="map" viewBox="0 0 ${String(width)} ${String(height)}" ${size} role="group" aria-label="${escaped(label)}">`,
    `<image href="${escaped(land)}" ${size} aria-hidden="true"/>`,
    `<g class="threads" fill="none" aria-hidden="true">`,
    ...threads.map(
      ({ path, partnerships }) => `<path d="${path}" data-partnerships="${keys(partnerships)}"/>`,
    ),
    '</g>',
    ...inOrder.map((group) => dot(group, arcs, options)),
    '</svg>',
  ].join('');
}

/** The least distance between two dots: as wide as their round targets, which so never overlap. */
const target = 24;

function dot(group: Group<MapPoint>, arcs: readonly MapArc[], options: MapOptions): string {
  const { places } = group;
  const inGroup = new Set(places.map(({ key }) => key));
  const partnerships = arcs
    .filter((arc) => arc.places.some((place) => inGroup.has(place)))
    .map(({ partnership }) => partnership);
  const [first] = places;
  const isAlone = first !== undefined && places.length === 1;
  const { name, href } = isAlone ? first : options.group(places);
  const centre = `cx="${short(group.x)}" cy="${short(group.y)}"`;
  const classes = `place${isOwn(group) ? ' own' : ''}${isAlone ? '' : ' many'}`;
  return [
    `<a class="${classes}" href="${escaped(href)}" aria-label="${escaped(name)}" data-places="${keys([...inGroup])}" data-partnerships="${keys(partnerships)}">`,
    `<title>${escaped(name)}</title>`,
    `<circle class="target" ${centre} r="${String(target / 2)}" fill="none" pointer-events="all"/>`,
    `<circle class="dot" ${centre} r="${short(radiusOf(group))}"/></a>`,
  ].join('');
}

/** The area grows with the places, beginning from what a count needs; a dot by itself is smaller. */
function radiusOf(group: Group<MapPoint>): number {
  if (group.places.length === 1) return isOwn(group) ? 6.5 : 5;
  return Math.min(8 + Math.sqrt(group.places.length), 14);
}

function isOwn({ places }: Group<MapPoint>): boolean {
  return places.some((place) => place.isOwn);
}

function keys(list: readonly string[]): string {
  return escaped(list.join(' '));
}

export interface MapFacts {
  points: readonly MapPoint[];
  arcs: readonly MapArc[];
}

/** A place on the map. */
export interface MapPoint extends MapPlace {
  /** What the link is called: `Umeå, Sverige`. */
  name: string;
  href: string;
  /** Is it in one of the countries that the network is about? */
  isOwn: boolean;
}

export interface MapOptions {
  /** The address of the land file, with the base: `/land.svg`. */
  land: string;
  /** What the map shows, for those who do not see it. */
  label: string;
  /** The name and the link of a dot that stands for several places, which come in the order of their keys. */
  group: (places: readonly MapPoint[]) => { name: string; href: string };
  /** The least distance between two dots, in units of the map. */
  apart?: number;
}

export type { MapArc } from './arcs.ts';
