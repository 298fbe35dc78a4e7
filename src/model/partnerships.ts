import { getEntry } from 'astro:content';
import { countryName } from '../i18n/format.ts';
import { partnershipPrefix } from '../routing/paths.ts';
import type { PartnershipFacts } from '../schemas/partnership.ts';
import type { PlaceFacts } from '../schemas/place.ts';
import type { Locale } from '../site/locales.ts';
import { once } from './memo.ts';
import { getPages, type Page } from './pages.ts';
import { getNetworks, getPlaces, recordOf } from './records.ts';
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
  const [places, networks] = await Promise.all([getPlaces(), getNetworks()]);
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
}
