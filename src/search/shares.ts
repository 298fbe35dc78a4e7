import { strengths, type Postings } from './index-data.ts';

/** Document number -> how much of a unit it has, 0 to about 2. */
export type Shares = Map<number, number>;

export function sharesOf(postings: Postings): Shares {
  return new Map([...postings].map(([document, strength]) => [document, strengths[strength]]));
}

/**
 * Both, the second at a part of its weight. `isBonus`: only documents of the
 * first count, and gain; otherwise the greater of the two stands.
 */
export function merged(first: Shares, second: Shares, part: number, isBonus = false): Shares {
  const all = new Map(first);
  for (const [document, share] of second) {
    const own = first.get(document);
    if (isBonus && own !== undefined) all.set(document, own + share * part);
    if (!isBonus) all.set(document, Math.max(own ?? 0, share * part));
  }
  return all;
}

/** What every one of the lists has, with the least share that it has there. */
export function inAll(lists: readonly Shares[]): Shares {
  const [first, ...others] = lists;
  const found: Shares = new Map();
  for (const [document, share] of first ?? []) {
    const shares = others.map((list) => list.get(document) ?? 0);
    const least = Math.min(share, ...shares);
    if (least > 0) found.set(document, least);
  }
  return found;
}
