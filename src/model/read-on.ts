import { lineageOf, placesKey, toolKeys, type PageKey } from '../routing/paths.ts';
import { defaultLocale } from '../site/locales.ts';
import { once } from './memo.ts';
import { nearestOf, type Candidate } from './nearest-pages.ts';
import { getListedPages, getPage, type Page, type PageKind } from './pages.ts';
import { getPartnerships } from './partnerships.ts';
import { getNavigation, getPlaces } from './records.ts';

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
  // Tools say nothing on a matter, and notes grow old.
  const shown = pages
    .filter(({ key, kind }) => !toolKeys.includes(key) && kind !== 'news')
    .map(describe);
  return new Map(pages.map((page) => [page.key, nearestOf(describe(page), shown)]));
});

async function createCandidates(): Promise<(page: Page) => Candidate> {
  const [partners, places, { footer }] = await Promise.all([
    getPartners(),
    getPlaces(),
    getNavigation(),
  ]);
  return ({ key, entry }) => {
    const linked = (entry?.body ?? '').matchAll(/\bpage:([a-z0-9/-]+)/g);
    const inMenu = footer.indexOf(key);
    return {
      key,
      parent: lineageOf(key).at(-2),
      links: new Set(Array.from(linked, ([, target = '']) => target)),
      partners: partners.get(key) ?? new Set(),
      country: places.get(key.slice(placesKey.length + 1))?.country,
      menu: inMenu < 0 ? undefined : inMenu,
    };
  };
}

/** The keys of places' pages with those of their partners. */
async function getPartners(): Promise<Map<PageKey, Set<PageKey>>> {
  const byPlace = new Map<PageKey, Set<PageKey>>();
  for (const { partners } of await getPartnerships(defaultLocale)) {
    const keys = partners.map(({ key }) => `${placesKey}/${key}`);
    for (const key of keys) byPlace.set(key, new Set([...(byPlace.get(key) ?? []), ...keys]));
  }
  return byPlace;
}
