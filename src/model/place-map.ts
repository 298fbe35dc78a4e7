import { countryName } from '../i18n/format.ts';
import type { Locale } from '../site/locales.ts';
import { ownNetworkKey } from './network-countries.ts';
import { getPartnerships, type Partnership } from './partnerships.ts';
import { getPlacePaths } from './places.ts';
import { getNetworks, getPlaces } from './records.ts';

/** The places of partnerships for a map, and those that have no position and stand in a list only. */
export async function describeMap(
  partnerships: readonly Partnership[],
  locale: Locale,
): Promise<PlaceMapFacts> {
  const keys = new Set(partnerships.flatMap(({ partners }) => partners.map(({ key }) => key)));
  return {
    ...(await placesFor([...keys], locale)),
    arcs: partnerships.map(({ page, partners }) => ({
      partnership: page.key.slice(page.key.indexOf('/') + 1),
      places: partners.map(({ key }) => key),
    })),
  };
}

/** The network alone: its places with a part that a source tells of, and the partnerships in it. */
export async function describeNetworkMap(locale: Locale): Promise<PlaceMapFacts> {
  const [places, all] = await Promise.all([getPlaces(), getPartnerships(locale)]);
  const keys = [...places].filter(([, { network }]) => network !== undefined).map(([key]) => key);
  const own = all.filter(({ facts }) => facts.network === ownNetworkKey);
  const { arcs } = await describeMap(own, locale);
  return { ...(await placesFor(keys, locale)), arcs };
}

async function placesFor(keys: readonly string[], locale: Locale) {
  const [places, paths, networks] = await Promise.all([
    getPlaces(),
    getPlacePaths(),
    getNetworks(),
  ]);
  const ownCountries = networks.get(ownNetworkKey)?.countries ?? [];
  const points: MapPlaceFacts[] = [];
  const unplaced: PlaceLink[] = [];
  for (const key of [...keys].sort()) {
    const place = places.get(key);
    const path = paths.get(`${locale}/${key}`);
    if (!place || path === undefined) continue;
    const name = place.names[locale];
    const { country, point } = place;
    if (point === undefined) unplaced.push({ name, path });
    else {
      const { latitude, longitude } = point;
      points.push({
        key,
        name: `${name}, ${countryName(locale, country)}`,
        href: path,
        country,
        isOwn: ownCountries.includes(country),
        position: { latitude, longitude },
      });
    }
  }
  unplaced.sort((a, b) => a.name.localeCompare(b.name, locale));
  return { points, unplaced };
}

export interface PlaceMapFacts {
  points: MapPlaceFacts[];
  arcs: { partnership: string; places: string[] }[];
  /** Places without a sourced position. */
  unplaced: PlaceLink[];
}

/** A place with a position, as the map draws it. */
export interface MapPlaceFacts {
  key: string;
  /** `Umeå, Sverige` */
  name: string;
  href: string;
  /** ISO code. */
  country: string;
  /** Is it in one of the countries of the network? */
  isOwn: boolean;
  /** Degrees, WGS 84. */
  position: { latitude: number; longitude: number };
}

interface PlaceLink {
  name: string;
  path: string;
}
