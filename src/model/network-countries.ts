import { countryName } from '../i18n/format.ts';
import { yearsOf } from '../schemas/period.ts';
import type { NetworkRole, PlaceFacts } from '../schemas/place.ts';
import type { Locale } from '../site/locales.ts';
import { getNetworks, getPlaces } from './records.ts';

/** The key of the network that this site is about, in `content/networks.yaml`. */
export const ownNetworkKey = 'gender-equality';

/**
 * The countries of the site's own network in the order of its record, with
 * the places that a source places in it or that were once presented as
 * looking for a partner. An event alone makes no member.
 */
export async function describeNetworkCountries(locale: Locale): Promise<NetworkCountry[]> {
  const [networks, places] = await Promise.all([getNetworks(), getPlaces()]);
  const countries = networks.get(ownNetworkKey)?.countries ?? [];
  const withRole = (country: string, role: NetworkRole) =>
    [...places.values()].filter(
      (place) => place.country === country && place.network?.role === role,
    );
  const namesOf = (found: readonly PlaceFacts[]) =>
    found.map(({ names }) => names[locale]).sort((a, b) => a.localeCompare(b, locale));
  return countries.map((code) => {
    const sought = withRole(code, 'sought-partner');
    return {
      code,
      name: countryName(locale, code),
      partners: namesOf(withRole(code, 'partner')),
      sought: namesOf(sought),
      soughtYears: [...new Set(sought.flatMap(evidenceYears))].sort().map(String),
    };
  });
}

function evidenceYears({ network }: PlaceFacts): number[] {
  const [first] = network?.evidence ?? [];
  return first?.dated === undefined ? [] : yearsOf(first.dated);
}

export interface NetworkCountry {
  /** ISO code. */
  code: string;
  name: string;
  /** Names of places that a source places in the network. */
  partners: string[];
  /** Names of places that ICLD presented as looking for a partner. */
  sought: string[];
  /** The years in which it did. */
  soughtYears: string[];
}
