import type { PageKey } from '../routing/paths.ts';

/**
 * The pages nearest to one of them, at most `most`: what its text links to and
 * what links to it, then partners in partnerships, what lies beside it below
 * the same page, that page itself, and its neighbours in the menu. Equal ones
 * come in the order of their keys, beginning after its own, so that the first
 * of a list are not shown everywhere.
 */
export function nearestOf(own: Candidate, all: readonly Candidate[], most = 2): PageKey[] {
  return all
    .filter(({ key }) => key !== own.key)
    .map((other) => ({ key: other.key, nearness: nearness(own, other) }))
    .sort(
      (a, b) =>
        b.nearness - a.nearness ||
        Number(a.key < own.key) - Number(b.key < own.key) ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, most)
    .map(({ key }) => key);
}

function nearness(own: Candidate, other: Candidate): number {
  const isBeside = own.parent !== undefined && own.parent === other.parent;
  const steps =
    own.menu === undefined || other.menu === undefined ? Infinity : Math.abs(own.menu - other.menu);
  return (
    (own.links.has(other.key) ? 3 : 0) +
    (other.links.has(own.key) ? 2 : 0) +
    (own.partners.has(other.key) ? 3 : 0) +
    (isBeside ? 1 : 0) +
    (own.parent === other.key ? 0.8 : 0) +
    (own.country !== undefined && own.country === other.country ? 0.5 : 0) +
    0.5 / steps
  );
}

/** What of a page counts for its nearness to others. */
export interface Candidate {
  key: PageKey;
  /** The key of the page above it. */
  parent: PageKey | undefined;
  /** The keys that its text links to. */
  links: ReadonlySet<PageKey>;
  /** For a place: the keys of the places that it has partnerships with. */
  partners: ReadonlySet<PageKey>;
  /** For a place: its country. */
  country?: string | undefined;
  /** Its position in the menu that lists the pages; undefined outside it. */
  menu: number | undefined;
}
