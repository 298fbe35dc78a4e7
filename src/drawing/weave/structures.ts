import type { Structure } from '../../schemas/theme.ts';

/**
 * The loom structures: is the weft on top where a pick (row) crosses an end
 * (column)? Only structures known to every loom; in each of them warp and weft
 * show equally much in every pick, so that no yarn dominates.
 */
export const structures: Record<Structure, Weave> = {
  tabby: { ends: 2, isWeftUp: (pick, end) => (pick + end) % 2 === 0 },
  twill: { ends: 4, isWeftUp: (pick, end) => inTwill(end - pick) },
  basket: { ends: 4, isWeftUp: (pick, end) => (half(pick) + half(end)) % 2 === 0 },
  // A twill that turns with a clean cut: where the line breaks, warp meets weft.
  herringbone: {
    ends: 16,
    isWeftUp: (pick, end) => (end < 8 ? inTwill(end - pick) : !inTwill(16 - end - pick)),
  },
  // A twill that turns in a point.
  'point-twill': {
    ends: 16,
    isWeftUp: (pick, end) => inTwill((end < 8 ? end : 15 - end) - pick),
  },
};

/**
 * One pick as alternating lengths in ends, beginning with the weft on top, and
 * the end at which the first of them begins:
 * the second pick of a tabby -> `{ runs: [1, 1], from: 1 }`.
 */
export function runsOf({ ends, isWeftUp }: Weave, pick: number): Runs {
  const isUp = Array.from({ length: ends }, (_, end) => isWeftUp(pick, end));
  const from = isUp.findIndex((up, end) => up && !isUp.at(end - 1));
  const turned = [...isUp.slice(from), ...isUp.slice(0, from)];
  const starts = turned.flatMap((up, end) => (end === 0 || up !== turned[end - 1] ? [end] : []));
  const runs = starts.map((start, index) => (starts[index + 1] ?? ends) - start);
  return { runs: shortestPeriod(runs), from };
}

/** `[2, 2, 2, 2]` -> `[2, 2]`: a pattern says the same with one turn of it. */
function shortestPeriod(runs: number[]): number[] {
  for (let length = 2; length < runs.length; length += 2) {
    const isWhole = runs.length % length === 0;
    if (isWhole && runs.every((run, index) => run === runs[index % length])) {
      return runs.slice(0, length);
    }
  }
  return runs;
}

function inTwill(step: number): boolean {
  return ((step % 4) + 4) % 4 < 2;
}

function half(thread: number): number {
  return Math.floor(thread / 2);
}

export interface Weave {
  /** After how many ends the structure repeats. */
  ends: number;
  isWeftUp: (pick: number, end: number) => boolean;
}

export interface Runs {
  runs: number[];
  from: number;
}
