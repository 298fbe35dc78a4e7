import { getEntry } from 'astro:content';
import { countryName } from '../i18n/format.ts';
import { partnershipPrefix } from '../routing/paths.ts';
import type { PartnershipFacts } from '../schemas/partnership.ts';
import type { PlaceFacts } from '../schemas/place.ts';
import { defaultLocale, localeCodes, type Locale } from '../site/locales.ts';
import { once } from './memo.ts';
import { homeCountry } from './partnership-counts.ts';
import { getPage, getPages, type Page } from './pages.ts';
import { getPlacePaths } from './places.ts';
import { getNetworks, getPlaces, recordOf } from './records.ts';
import { relatedIndex, relatedTo, type Reason, type Relatable } from './related.ts';
import { describeSources, type DescribedSource } from './sources.ts';
import { describeTheme, type Theme } from './themes.ts';

/** All partnerships of a language: those in the network first, then by title. */
export async function getPartnerships(locale: Locale): Promise<Partnership[]> {
  const all = await getPartnershipsByPath();
  return [...all.values()]
    .filter(({ page }) => page.locale === locale && page.isListed)
    .sort(
      (a, b) =>
        connectionOrder.indexOf(a.facts.connection) - connectionOrder.indexOf(b.facts.connection) ||
        a.page.title.localeCompare(b.page.title, locale),
    );
}

/** The partnerships of a language that a place takes part in, in the order of the catalogue. */
export async function getPartnershipsOfPlace(
  place: string,
  locale: Locale,
): Promise<Partnership[]> {
  return (await getPartnershipsByPlace()).get(`${locale}/${place}`) ?? [];
}

/** Up to three partnerships like this one, each with the reason in words to be told. */
export async function getRelated(own: Partnership): Promise<RelatedPartnership[]> {
  const found = relatedTo(relatable(own), await getRelatedIndex());
  return Promise.all(
    found.map(async ({ key, reason }) => ({
      partnership: await getPartnership(await getPage(key, own.page.locale)),
      kind: reason.kind,
      name: reasonName(own, reason),
    })),
  );
}

/** The partnership that a page is about. Throws for other pages. */
export async function getPartnership({ key, path }: Page): Promise<Partnership> {
  const found = (await getPartnershipsByPath()).get(path);
  if (!found) throw new Error(`The page "${key}" is no partnership.`);
  return found;
}

const getPartnershipsByPath = once(async () => {
  const pages = (await getPages()).filter(({ kind }) => kind === 'partnership');
  const partnerships = await Promise.all(pages.map(join));
  return new Map(partnerships.map((partnership) => [partnership.page.path, partnership]));
});

/** By language and place: `sv/umea`. */
const getPartnershipsByPlace = once(async () => {
  const all = (await Promise.all(localeCodes.map((locale) => getPartnerships(locale)))).flat();
  const byPlace = new Map<string, Partnership[]>();
  for (const partnership of all) {
    for (const { key } of partnership.partners) {
      const place = `${partnership.page.locale}/${key}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), partnership]);
    }
  }
  return byPlace;
});

/** What is alike among partnerships, the same in every language. */
const getRelatedIndex = once(async () =>
  relatedIndex((await getPartnerships(defaultLocale)).map(relatable)),
);

function relatable({ page, partners, themes }: Partnership): Relatable {
  return {
    key: page.key,
    themes: themes.map(({ key }) => key),
    places: partners.map(({ key }) => key),
    countries: [...new Set(partners.map(({ countryCode }) => countryCode))].filter(
      (code) => code !== homeCountry,
    ),
  };
}

/** The name of what two partnerships share, in the language of the one. */
function reasonName({ partners, themes }: Partnership, { kind, key }: Reason): string {
  const names = {
    theme: themes.find((theme) => theme.key === key)?.name,
    place: partners.find((partner) => partner.key === key)?.name,
    country: partners.find(({ countryCode }) => countryCode === key)?.country,
  };
  return names[kind] ?? key;
}

const connectionOrder: readonly PartnershipFacts['connection'][] = [
  'in-network',
  'example-on-theme',
  'other',
];

async function join(page: Page): Promise<Partnership> {
  const { key, locale } = page;
  const id = key.slice(partnershipPrefix.length);
  const entry = await getEntry('partnershipFacts', id);
  if (!entry) throw new Error(`content/partnerships/${id}/facts.yaml is missing.`);
  const facts = entry.data;
  const [places, networks, paths] = await Promise.all([
    getPlaces(),
    getNetworks(),
    getPlacePaths(),
  ]);
  return {
    page,
    facts,
    partners: facts.partners.map((place) => {
      const { names, kind, country } = recordOf(places, place, 'place');
      return {
        key: place,
        name: names[locale],
        kind,
        country: countryName(locale, country),
        countryCode: country,
        path: paths.get(`${locale}/${place}`),
      };
    }),
    // The schema wants at least one.
    themes: (await Promise.all(
      facts.themes.map((theme) => describeTheme(theme, locale)),
    )) as Partnership['themes'],
    network: facts.network && recordOf(networks, facts.network, 'network').names[locale],
    sources: await describeSources(facts.sources, locale),
  };
}

/** A partnership in one language: its page, its facts, and the words for them. */
export interface Partnership {
  page: Page;
  facts: PartnershipFacts;
  partners: Partner[];
  /** Main theme first. */
  themes: [Theme, ...Theme[]];
  network: string | undefined;
  sources: DescribedSource[];
}

export interface Partner {
  key: string;
  name: string;
  kind: PlaceFacts['kind'];
  /** The country's name. */
  country: string;
  /** Its ISO code. */
  countryCode: string;
  /** The path of the place's page, where places have pages. */
  path: string | undefined;
}

/** A partnership like another, and what they share. */
export interface RelatedPartnership {
  partnership: Partnership;
  kind: Reason['kind'];
  /** The name of the theme, place or country that they share. */
  name: string;
}
