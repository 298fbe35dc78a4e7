import { lineageOf, newsKey, placesKey, toolKeys, type PageKey } from '../routing/paths.ts';
import { referencesIn } from '../routing/references.ts';
import { defaultLocale } from '../site/locales.ts';
import { once } from './memo.ts';
import { homeCountry } from './partnership-counts.ts';
import { nearestOf, type Candidate, type PlaceLikeness } from './nearest-pages.ts';
import { getListedPages, getPage, type Page, type PageKind } from './pages.ts';
import { getPartnerships } from './partnerships.ts';
import { getNavigation, getPlaces, getSides } from './records.ts';
import { sideKey } from './side-words.ts';

/**
 * The two pages to read after a page, for kinds whose own layout has no ways
 * onward at its end; none for the others.
 */
export async function getReadOn({ key, kind, locale }: Page): Promise<Page[]> {
  if (!readOnKinds.includes(kind)) return [];
  const nearest = (await getNearest()).get(key) ?? [];
  return Promise.all(nearest.map((other) => getPage(other, locale)));
}

const readOnKinds: readonly PageKind[] = [
  'information',
  'listing',
  'news',
  'brief',
  'event',
  'place',
];

/** The nearest keys by key, the same in every language, because twins have the same links. */
const getNearest = once(async () => {
  const pages = (await getListedPages(defaultLocale)).filter(({ kind }) =>
    readOnKinds.includes(kind),
  );
  const describe = await createCandidates();
  // Tools say nothing on a matter, what is new is elsewhere tomorrow, and a side's page is for
  // one country's readers alone.
  const sides = [...(await getSides()).keys()].map(sideKey);
  const shown = pages
    .filter(({ key, kind }) => ![...toolKeys, newsKey, ...sides].includes(key) && kind !== 'news')
    .map(describe);
  return new Map(pages.map((page) => [page.key, nearestOf(describe(page), shown)]));
});

async function createCandidates(): Promise<(page: Page) => Candidate> {
  const [describePlace, { footer }] = await Promise.all([createPlaces(), getNavigation()]);
  return ({ key, entry }) => {
    const inMenu = footer.indexOf(key);
    return {
      key,
      parent: lineageOf(key).at(-2),
      links: new Set(referencesIn(entry?.body ?? '')),
      place: describePlace(key),
      menu: inMenu < 0 ? undefined : inMenu,
    };
  };
}

/** What makes places near to each other, by the keys of their pages. */
async function createPlaces(): Promise<(key: PageKey) => PlaceLikeness | undefined> {
  const [places, partnerships] = await Promise.all([getPlaces(), getPartnerships(defaultLocale)]);
  const partners = new Map<string, Set<string>>();
  for (const { partners: all } of partnerships) {
    const keys = all.map(({ key }) => key);
    for (const key of keys) partners.set(key, new Set([...(partners.get(key) ?? []), ...keys]));
  }
  return (page) => {
    const key = page.slice(placesKey.length + 1);
    const place = places.get(key);
    if (!place || page !== `${placesKey}/${key}`) return undefined;
    const own = [...(partners.get(key) ?? [])];
    const countries = own.flatMap((partner) => places.get(partner)?.country ?? []);
    return {
      partners: new Set(own.map((partner) => `${placesKey}/${partner}`)),
      country: place.country,
      abroad: new Set(countries.filter((code) => code !== homeCountry)),
      isInNetwork: place.network !== undefined,
    };
  };
}
