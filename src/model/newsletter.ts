import { kitPath } from '../routing/kit.ts';
import { newsletterKey, toolKeys } from '../routing/paths.ts';
import type { Locale } from '../site/locales.ts';
import { hasKit } from './kits.ts';
import { getListedPages, getPagesByAddress, type Page, type PageKind } from './pages.ts';

/** The page on which several entries become one block; undefined where the site has none. */
export async function findNewsletterPage(locale: Locale): Promise<Page | undefined> {
  return (await getPagesByAddress()).get(`${locale}/${newsletterKey}`);
}

/** All that a newsletter may tell about, in groups by kind. */
export async function getNewsletterEntries(locale: Locale): Promise<NewsletterGroup[]> {
  const pages = (await getListedPages(locale)).filter(isNewsletterEntry);
  const entries = await Promise.all(
    pages.map(async (page) => {
      const { firstKey, kind, title, path } = page;
      const kit = (await hasKit(page)) ? kitPath(path, locale) : undefined;
      return { kind, entry: { key: firstKey, title, path, kit } };
    }),
  );
  return groups
    .map(({ name, kinds }) => ({
      name,
      entries: entries.filter(({ kind }) => kinds.includes(kind)).map(({ entry }) => entry),
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
    kinds: ['home', 'information', 'listing', 'catalogue', 'step', 'brief', 'guide-end'],
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
  entries: NewsletterEntry[];
}

export interface NewsletterEntry {
  /** The page's first key, which a choice that was passed on names. */
  key: string;
  title: string;
  path: string;
  /** The path of its kit, where it has one of its own. */
  kit: string | undefined;
}
