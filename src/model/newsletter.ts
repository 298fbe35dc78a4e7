import { kitPath } from '../routing/kit.ts';
import { newsletterKey, toolKeys } from '../routing/paths.ts';
import type { Locale } from '../site/locales.ts';
import { getListedPages, getPagesByAddress, type Page, type PageKind } from './pages.ts';

/** The page on which several entries become one block; undefined where the site has none. */
export async function findNewsletterPage(locale: Locale): Promise<Page | undefined> {
  return (await getPagesByAddress()).get(`${locale}/${newsletterKey}`);
}

/** All that a newsletter may tell about, in groups by kind. */
export async function getNewsletterEntries(locale: Locale): Promise<NewsletterGroup[]> {
  const pages = await getListedPages(locale);
  return groups
    .map(({ name, kinds }) => ({
      name,
      entries: pages
        .filter((page) => isNewsletterEntry(page) && kinds.includes(page.kind))
        .map(({ firstKey, title, path }) => ({ key: firstKey, title, kit: kitPath(path, locale) })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** May newsletters tell about the page? They do not about tools. */
export function isNewsletterEntry({ key, kind }: Page): boolean {
  return !toolKeys.includes(key) && groups.some(({ kinds }) => kinds.includes(kind));
}

const groups: readonly { name: NewsletterGroup['name']; kinds: readonly PageKind[] }[] = [
  { name: 'partnerships', kinds: ['partnership'] },
  {
    name: 'pages',
    kinds: ['home', 'information', 'listing', 'catalogue', 'step', 'brief'],
  },
  { name: 'questions', kinds: ['question'] },
  { name: 'news', kinds: ['news'] },
  { name: 'events', kinds: ['event'] },
  { name: 'facets', kinds: ['theme', 'country', 'network'] },
  { name: 'places', kinds: ['place'] },
];

/** Entries of some kinds, under the name that the words for them have. */
export interface NewsletterGroup {
  name: 'partnerships' | 'pages' | 'questions' | 'news' | 'events' | 'facets' | 'places';
  /** `key` is the entry's first, which a choice that was passed on names; `kit` is the path of its kit. */
  entries: { key: string; title: string; kit: string }[];
}
