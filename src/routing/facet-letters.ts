/**
 * The dimensions of the catalogue: theme, country, kind of partner, Swedish
 * partner, network, status, decade. The letter stands in addresses
 * (`?t=gbv&c=ZA`), the same in every language, so that a language link keeps
 * what was chosen.
 */
export const facetLetters = ['t', 'c', 'k', 'p', 'n', 's', 'y'] as const;

export type FacetLetter = (typeof facetLetters)[number];

/** The ids that a partnership has in each facet. */
export type FacetValues = Record<FacetLetter, string[]>;
