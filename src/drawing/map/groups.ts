import { project, type Position, type Spot } from './projection.ts';

/**
 * Puts places together that would lie on one another: the two nearest become
 * one group in their midst, until all groups are `apart`. The same places give
 * the same groups, in whatever order they come.
 */
export function groupsOf<T extends MapPlace>(places: readonly T[], apart: number): Group<T>[] {
  const inOrder = [...places].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  let groups = inOrder.map((place): Group<T> => ({ ...project(place.position), places: [place] }));
  for (;;) {
    const nearest = nearestPair(groups, apart);
    if (nearest === undefined) return groups;
    groups = [
      ...groups.filter((group) => !nearest.includes(group)),
      joined(nearest[0], nearest[1]),
    ];
  }
}

function nearestPair<T>(groups: readonly Group<T>[], apart: number): Pair<T> | undefined {
  let least = apart;
  let nearest: Pair<T> | undefined;
  groups.forEach((one, index) => {
    for (const other of groups.slice(index + 1)) {
      const distance = Math.hypot(one.x - other.x, one.y - other.y);
      if (distance < least) {
        least = distance;
        nearest = [one, other];
      }
    }
  });
  return nearest;
}

/** Each place weighs the same in the midst. */
function joined<T>(one: Group<T>, other: Group<T>): Group<T> {
  const share = other.places.length / (one.places.length + other.places.length);
  return {
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
    places: [...one.places, ...other.places],
  };
}

/** A place with a position, by its key. */
export interface MapPlace {
  key: string;
  position: Position;
}

/** Places that one dot stands for, and where it lies. */
export interface Group<T> extends Spot {
  places: T[];
}

type Pair<T> = readonly [Group<T>, Group<T>];
