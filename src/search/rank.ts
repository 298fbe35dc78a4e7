import type { Strength } from './index-data.ts';
import type { OpenIndex, Query, Unit } from './query.ts';

/**
 * The documents that answer a query, the best first. A document that has less
 * than about half of what was asked for, weighed by how telling it is, is close
 * but no answer (`isClose`).
 */
export function rank({ index }: OpenIndex, { units }: Query): Hit[] {
  const size = index.documents.length;
  const weighed = units.map((unit) => ({ unit, weight: rarity(unit, size) }));
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<number, { score: number; covered: number }>();
  for (const { unit, weight } of weighed) {
    for (const [document, share] of sharesOf(unit)) {
      const own = scores.get(document) ?? { score: 0, covered: 0 };
      own.score += weight * share;
      own.covered += weight;
      scores.set(document, own);
    }
  }
  return [...scores]
    .map(([document, { score, covered }]) => {
      const coverage = covered / whole;
      return { document, score: score * coverage ** 2, isClose: coverage < firmCoverage };
    })
    .sort(
      (a, b) =>
        Number(a.isClose) - Number(b.isClose) || b.score - a.score || a.document - b.document,
    );
}

/** How much of a unit each document has, 0 to about 1. */
function sharesOf({ postings, literal = [] }: Unit): Map<number, number> {
  const shares = new Map<number, number>();
  const add = (document: number, share: number) =>
    shares.set(document, (shares.get(document) ?? 0) + share);
  for (const [document, strength] of postings) add(document, shareOf[strength]);
  // The reader's own words count for a little more than other words for the same.
  for (const words of literal)
    for (const [document, strength] of words)
      if (postings.has(document)) add(document, (0.3 * shareOf[strength]) / literal.length);
  return shares;
}

/** How telling a unit is: rare ones more. What nothing has is as telling as the rarest. */
function rarity({ postings, isUnknown }: Unit, size: number): number {
  const count = isUnknown ? 1 : postings.size;
  return Math.log(1 + size / (count + 0.5));
}

const shareOf: Record<Strength, number> = { 0: 0.3, 1: 0.45, 2: 0.7, 3: 1 };
const firmCoverage = 0.5;

export interface Hit {
  /** The number of the document in the index. */
  document: number;
  score: number;
  isClose: boolean;
}
