import type { OpenIndex } from './open-index.ts';
import type { Query, Unit } from './query.ts';

/**
 * The documents that answer a query, the best first. A document that has less
 * than about half of what was asked for, weighed by how telling it is, is close
 * but no answer (`isClose`).
 */
export function rank({ index }: OpenIndex, { units }: Query): Hit[] {
  const size = index.documents.length;
  const most = Math.log(1 + 1 / telling);
  const weighed = units.map((unit) => {
    const weight = rarity(unit, size);
    // However rare a word is, it is not more of what was asked for than an unknown one.
    return { shares: unit.shares, weight, part: Math.min(weight, most) };
  });
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const asked = weighed.reduce((sum, { part }) => sum + part, 0);
  const scores = new Map<number, { score: number; covered: number }>();
  for (const { shares, weight, part } of weighed) {
    for (const [document, share] of shares) {
      const own = scores.get(document) ?? { score: 0, covered: 0 };
      scores.set(document, {
        score: own.score + weight * share,
        covered: own.covered + part * Math.min(1, share / enough),
      });
    }
  }
  return [...scores]
    .map(([document, { score, covered }]) => {
      const coverage = covered / asked;
      const isAbout = index.documents[document]?.kind === 'information';
      return {
        document,
        score: (score / whole) * coverage * (isAbout ? explaining : 1),
        isClose: coverage < firmCoverage,
      };
    })
    .sort(
      (a, b) =>
        Number(a.isClose) - Number(b.isClose) || b.score - a.score || a.document - b.document,
    );
}

/** How telling a unit is: rare ones more; words that stand only within texts less than subjects and names. */
function rarity({ shares, core, isUnknown }: Unit, size: number): number {
  const count = isUnknown ? 0 : (core ?? shares.size);
  const rare = Math.log(1 + size / (count + 0.5));
  const isName =
    isUnknown === true ||
    core !== undefined ||
    [...shares.values()].some((share) => share >= named);
  return isName ? rare : rare * inText;
}

/** From this share on a word stands in a title, a name or a summary. */
const named = 0.5;
const inText = 0.4;
/** A word that so small a part of the pages has tells all that a word can. */
const telling = 0.04;
/** A share from which on a document counts as having a unit. */
const enough = 0.2;
/** Pages that explain come a little before the partnerships that they are about. */
const explaining = 1.15;
const firmCoverage = 0.58;

export interface Hit {
  /** The number of the document in the index. */
  document: number;
  score: number;
  isClose: boolean;
}
