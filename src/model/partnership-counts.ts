import { getCollection } from 'astro:content';
import { getPlaces } from './records.ts';

/**
 * How many partnerships each value of the catalogue has. A withdrawn one is in
 * no list and counts for nothing, but its country and network are named here
 * with a count of 0: their pages keep their addresses.
 */
export async function countPartnerships(
  stateOf: (partnership: string) => PartnershipState | undefined,
): Promise<PartnershipCounts> {
  const [facts, places] = await Promise.all([getCollection('partnershipFacts'), getPlaces()]);
  const counts: PartnershipCounts = {
    countries: new Map(),
    networks: new Map(),
    themes: new Map(),
    places: new Map(),
  };
  for (const { id, data } of facts) {
    const state = stateOf(id);
    if (state === undefined) continue;
    const one = state === 'shown' ? 1 : 0;
    const codes = data.partners.flatMap((place) => places.get(place)?.country ?? []);
    const countries = codes.filter((code) => code !== homeCountry);
    addTo(counts.countries, countries, one);
    addTo(counts.networks, data.network === undefined ? [] : [data.network], one);
    addTo(counts.themes, data.themes, one);
    addTo(counts.places, data.partners, one);
  }
  return counts;
}

function addTo(counts: Map<string, number>, values: readonly string[], one: number): void {
  for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + one);
}

/** Every partnership has a Swedish side, so Sweden tells none from another. */
export const homeCountry = 'SE';

/** Partnerships by what they have: ISO code, or key of the record. */
export interface PartnershipCounts {
  countries: Map<string, number>;
  networks: Map<string, number>;
  themes: Map<string, number>;
  places: Map<string, number>;
}

/** A partnership with a page is in lists, or it has been withdrawn. */
export type PartnershipState = 'shown' | 'withdrawn';
