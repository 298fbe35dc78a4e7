import type { Structure } from '../../schemas/theme.ts';
import { rhythmOf } from './rhythm.ts';
import { runsOf, structures } from './structures.ts';
import { yarnOf, type Yarn } from './yarns.ts';

/** How many picks a band is high; up to four yarns share it evenly. */
export const picks = 12;

/**
 * The band of a partnership: two yarns cross as warp and weft, three or more
 * take turns in both. The structure is the main theme's, the rhythm of the
 * stripes comes from the key. The same facts always give the same band.
 */
export function weave({ key, countries, structure }: WeaveFacts): Band {
  const yarns = countries.map(yarnOf);
  if (yarns.length < 2) throw new Error(`A band needs two yarns, and "${key}" has fewer.`);
  const next = rhythmOf(key);
  const isPair = yarns.length === 2;
  const warp = isPair ? yarns.slice(0, 1) : yarns;
  const weft = isPair ? yarns.slice(1) : yarns;
  const isOneYarn = new Set(yarns).size === 1;
  const turns = Math.ceil(stripes / warp.length);
  const warpStripes = Array.from({ length: turns }, () => {
    const width = 1 + Math.floor(next() * widest);
    const isDeep = next() < 0.5;
    // Every yarn gets the same width in its turn: none may dominate.
    return warp.map((yarn) => ({ yarn, isDeep, width }));
  }).flat();
  return {
    warp: warpStripes,
    weft: Array.from({ length: picks / weft.length }, () => weft)
      .flat()
      .map((yarn, pick) => ({
        yarn,
        // A cloth of one yarn shows its structure by the deep tone.
        isDeep: isOneYarn || next() < 0.4,
        ...runsOf(structures[structure], pick),
      })),
  };
}

const stripes = 18;
const widest = 6;

export interface WeaveFacts {
  /** What the rhythm comes from; two keys give two bands. */
  key: string;
  /** The partners' countries as ISO codes, one for each partner. */
  countries: readonly string[];
  structure: Structure;
}

export interface Band {
  /** Stripes from left to right, which repeat; widths in ends. */
  warp: { yarn: Yarn; isDeep: boolean; width: number }[];
  /** Picks from top to bottom: where the weft floats above the warp. */
  weft: { yarn: Yarn; isDeep: boolean; runs: number[]; from: number }[];
}
