import type { Spot } from './projection.ts';

/**
 * The threads between the spots of partners, one for each two spots, with the
 * partnerships that it stands for. Partners that share a spot, or that have
 * none, need no thread.
 */
export function threadsOf(
  arcs: readonly MapArc[],
  spotOf: (place: string) => Spot | undefined,
): Thread[] {
  const threads = new Map<string, Thread>();
  for (const { partnership, places } of arcs) {
    const spots = [...new Set(places.map(spotOf).filter((spot) => spot !== undefined))];
    spots.forEach((one, index) => {
      for (const other of spots.slice(index + 1)) {
        const path = bow(one, other);
        const { partnerships } = threads.get(path) ?? { partnerships: [] };
        threads.set(path, { path, partnerships: [...new Set([...partnerships, partnership])] });
      }
    });
  }
  return [...threads.values()];
}

/** How far a thread rises above the straight line, as a share of its length. */
const rise = 0.16;

/** A curve from west to east that rises to the north, the same whichever end comes first. */
function bow(one: Spot, other: Spot): string {
  const [west, east] =
    one.x < other.x || (one.x === other.x && one.y < other.y) ? [one, other] : [other, one];
  const x = (west.x + east.x) / 2 + (east.y - west.y) * rise;
  const y = (west.y + east.y) / 2 - (east.x - west.x) * rise;
  return `M${at(west)}Q${at({ x, y })} ${at(east)}`;
}

function at({ x, y }: Spot): string {
  return `${short(x)} ${short(y)}`;
}

/** A tenth of a unit is finer than any screen shows. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A partnership as the map draws it. */
export interface MapArc {
  /** The partnership's key. */
  partnership: string;
  /** The keys of its partners; those that are no points of the map are passed over. */
  places: readonly string[];
}

/** One curve between two spots. */
export interface Thread {
  path: string;
  /** The keys of all partnerships between the two. */
  partnerships: string[];
}
