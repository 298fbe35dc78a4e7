import { countryName } from '../i18n/format.ts';
import { placesKey } from '../routing/paths.ts';
import type { PlaceFacts } from '../schemas/place.ts';
import type { Locale } from '../site/locales.ts';
import { once } from './memo.ts';
import { describeNetworkCountries } from './network-countries.ts';
import { getPages, type Page } from './pages.ts';
import { getPlaces, recordOf } from './records.ts';
import { describeSources, type DescribedSource } from './sources.ts';
import { describeTheme, type Theme } from './themes.ts';

/** The place that a page is about, in the page's language. Throws for other pages. */
export async function getPlace({ key, locale }: Page): Promise<Place> {
  const id = key.slice(placesKey.length + 1);
  const record = recordOf(await getPlaces(), id, 'place');
  const { names, kind, country, within, profile, wants, themes, network, sources } = record;
  return {
    key: id,
    name: names[locale],
    kind,
    country: countryName(locale, country),
    within: within?.[locale],
    profile: profile.map((text) => text[locale]),
    wants: wants.map((text) => text[locale]),
    themes: await Promise.all(themes.map((theme) => describeTheme(theme, locale))),
    network: network && (await describeNetwork(network, locale)),
    sources: await describeSources(sources, locale),
  };
}

/** The path of a place's page by language and key, where places have pages: `sv/umea`. */
export const getPlacePaths = once(async () => {
  const pages = (await getPages()).filter(({ kind }) => kind === 'place');
  return new Map(
    pages.map(({ key, locale, path }) => [`${locale}/${key.slice(placesKey.length + 1)}`, path]),
  );
});

/** All places of a language by country, the network's own countries first, then by name. */
export async function getPlacesByCountry(locale: Locale): Promise<CountryPlaces[]> {
  const [places, own, paths] = await Promise.all([
    getPlaces(),
    describeNetworkCountries(locale),
    getPlacePaths(),
  ]);
  const groups = new Map<string, CountryPlaces['places']>();
  for (const [key, { names, country }] of places) {
    const place = { name: names[locale], path: paths.get(`${locale}/${key}`) };
    groups.set(country, [...(groups.get(country) ?? []), place]);
  }
  const rank = (code: string) => {
    const at = own.findIndex((country) => country.code === code);
    return at < 0 ? own.length : at;
  };
  return [...groups]
    .map(([code, found]) => ({
      code,
      country: countryName(locale, code),
      places: found.sort((a, b) => a.name.localeCompare(b.name, locale)),
    }))
    .sort((a, b) => rank(a.code) - rank(b.code) || a.country.localeCompare(b.country, locale));
}

async function describeNetwork(
  { role, confidence, evidence }: NonNullable<PlaceFacts['network']>,
  locale: Locale,
): Promise<NetworkPart> {
  const described = await Promise.all(
    evidence.map(async ({ text, dated, source }) => ({
      text: text[locale],
      dated,
      sources: await describeSources([source], locale),
    })),
  );
  return { role, confidence, dated: evidence[0]?.dated, evidence: described };
}

/** A place in the words of a language. */
export interface Place {
  key: string;
  name: string;
  kind: PlaceFacts['kind'];
  /** The country's name. */
  country: string;
  within: string | undefined;
  profile: string[];
  wants: string[];
  themes: Theme[];
  network: NetworkPart | undefined;
  sources: DescribedSource[];
}

/** A place's part in the network, with what the sources say. */
export interface NetworkPart {
  role: NonNullable<PlaceFacts['network']>['role'];
  confidence: NonNullable<PlaceFacts['network']>['confidence'];
  /** EDTF: when the first piece of evidence happened, if it is known. */
  dated: string | undefined;
  evidence: { text: string; dated: string | undefined; sources: DescribedSource[] }[];
}

export interface CountryPlaces {
  /** ISO code. */
  code: string;
  country: string;
  places: { name: string; path: string | undefined }[];
}
