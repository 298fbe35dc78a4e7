import type { Locale } from '../site/locales.ts';
import { kitPath } from '../routing/kit.ts';
import { getListedPages, getPagesByAddress, type Page, type PageKind } from './pages.ts';

/** The page on which several entries become one block; undefined where the site has none. */
export async function findNewsletterPage(locale: Locale): Promise<Page | undefined> {
  return (await getPagesByAddress()).get(`${locale}/newsletter`);
}

/** All that a newsletter may tell about, in groups by kind: partnerships first, then in the order of the kinds. */
export async function getNewsletterEntries(locale: Locale): Promise<NewsletterGroup[]> {
  const pages = await getListedPages(locale);
  return groups
    .map(({ name, kinds }) => ({
      name,
      entries: pages
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ key, title, path }) => ({ key, title, kit: kitPath(path, locale) })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

const groups = [
  { name: 'partnerships', kinds: ['partnership'] },
  {
    name: 'pages',
    kinds: ['home', 'information', 'listing', 'catalogue', 'search', 'guide-end', 'step', 'brief'],
  },
  { name: 'questions', kinds: ['question'] },
  { name: 'news', kinds: ['news'] },
  { name: 'events', kinds: ['event'] },
  { name: 'facets', kinds: ['theme', 'country', 'network'] },
  { name: 'places', kinds: ['place'] },
] as const satisfies { name: string; kinds: readonly PageKind[] }[] as readonly {
  name: 'partnerships' | 'pages' | 'questions' | 'news' | 'events' | 'facets' | 'places';
  kinds: readonly PageKind[];
}[];

export interface NewsletterGroup {
  name: (typeof groups)[number]['name'];
  entries: { key: string; title: string; kit: string }[];
}
