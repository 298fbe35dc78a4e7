import type { PageKey } from '../routing/paths.ts';

/**
 * The pages nearest to one of them, at most `most`, but none that its text
 * links to: the reader has just met those. For a place: partners in
 * partnerships, places that are in the network too, that work with the same
 * countries, or lie in the same country. For others: what links to a page,
 * what lies beside it below the same page, that page itself, and its
 * neighbours in the menu; where nothing is near, the first of the menu. Equal
 * ones come in the order of their keys, beginning after its own, so that the
 * first of a list are not shown everywhere.
 */
export function nearestOf(own: Candidate, all: readonly Candidate[], most = 2): PageKey[] {
  return all
    .filter(({ key }) => key !== own.key && !own.links.has(key))
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
  const isAbove = own.parent === other.key ? 0.8 : 0;
  if (own.place) return isAbove + (other.place ? nearnessOfPlaces(own.place, other) : 0);
  const isBeside = own.parent !== undefined && own.parent === other.parent;
  const steps =
    own.menu === undefined || other.menu === undefined ? Infinity : Math.abs(own.menu - other.menu);
  const near = (other.links.has(own.key) ? 2 : 0) + (isBeside ? 1 : 0) + isAbove + 0.5 / steps;
  return near > 0 || other.menu === undefined ? near : 0.01 / (1 + other.menu);
}

function nearnessOfPlaces(own: PlaceLikeness, { key, place }: Candidate): number {
  const sharesAbroad = place && [...own.abroad].some((country) => place.abroad.has(country));
  return (
    (own.partners.has(key) ? 3 : 0) +
    (own.isInNetwork && place?.isInNetwork ? 1.2 : 0) +
    (sharesAbroad ? 1 : 0) +
    (own.country === place?.country ? 0.9 : 0)
  );
}

/** What of a page counts for its nearness to others. */
export interface Candidate {
  key: PageKey;
  /** The key of the page above it. */
  parent: PageKey | undefined;
  /** The keys that its text links to. */
  links: ReadonlySet<PageKey>;
  /** What it is like, where it is a place's. */
  place?: PlaceLikeness | undefined;
  /** Its position in the menu that lists the pages; undefined outside it. */
  menu: number | undefined;
}

/** What makes places near to each other. */
export interface PlaceLikeness {
  /** The keys of the pages of its partners. */
  partners: ReadonlySet<PageKey>;
  /** Its country, and those of its partners abroad, as ISO codes; Sweden, which all have, counts as none. */
  country: string;
  abroad: ReadonlySet<string>;
  isInNetwork: boolean;
}
