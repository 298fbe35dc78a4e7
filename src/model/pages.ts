import { getCollection, type CollectionEntry } from 'astro:content';
import { twinsOf } from '../routing/alternates.ts';
import { homeKey, lineageOf, notFoundKey, segmentsOf, type PageKey } from '../routing/paths.ts';
import { address } from '../site/address.ts';
import { localeCodes, type Locale } from '../site/locales.ts';
import { once } from './memo.ts';

/** Every page in every language, computed once: the one list that all else is derived from. */
export const getPages = once(async (): Promise<Page[]> => {
  const texts = await getTexts();
  const wordOf = (key: PageKey, locale: Locale) => texts.get(key)?.[locale]?.word;
  return [...texts.keys()]
    .sort((a, b) => a.localeCompare(b, 'en'))
    .flatMap((key) =>
      localeCodes.map((locale) => {
        const text = texts.get(key)?.[locale];
        if (!text) throw new Error(`The page "${key}" is missing in "${locale}".`);
        const twins = twinsOf(key, wordOf, address.base);
        const { title, summary, teaser, reviewed, aliases } = text.entry.data;
        const kind = kindOf(key);
        return {
          key,
          kind,
          locale,
          segments: segmentsOf(key, locale, wordOf),
          path: twins[locale],
          twins,
          title,
          summary,
          teaser,
          reviewed,
          aliases,
          entry: text.entry,
          isListed: kind !== 'not-found',
          isSearchable: searchableKinds.includes(kind),
        };
      }),
    );
});

/** The page with a key in a language. Throws when there is none. */
export async function getPage(key: PageKey, locale: Locale): Promise<Page> {
  const page = (await getPagesByAddress()).get(`${locale}/${key}`);
  if (!page) throw new Error(`There is no page "${key}" in "${locale}".`);
  return page;
}

/** The pages above a page, the home first; none above the home. */
export async function getAncestors({ key, locale }: Page): Promise<Page[]> {
  if (key === homeKey) return [];
  const keys = [homeKey, ...lineageOf(key).slice(0, -1)];
  return Promise.all(keys.map((ancestor) => getPage(ancestor, locale)));
}

/** The pages of a language that lists show, sorted by title. */
export async function getListedPages(locale: Locale): Promise<Page[]> {
  return (await getPages())
    .filter((page) => page.locale === locale && page.isListed)
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}

const getPagesByAddress = once(async () => {
  const pages = await getPages();
  return new Map(pages.map((page) => [`${page.locale}/${page.key}`, page]));
});

/** Texts of all pages: key -> language -> entry and its address word. */
const getTexts = once(async () => {
  const texts = new Map<PageKey, Partial<Record<Locale, Text>>>();
  const add = (
    id: string,
    prefix: string,
    entry: TextEntry,
    word: (key: string) => Text['word'],
  ) => {
    const at = id.lastIndexOf('/');
    const folder = id.slice(0, at);
    const locale = id.slice(at + 1) as Locale;
    const key = prefix + folder;
    texts.set(key, { ...texts.get(key), [locale]: { entry, word: word(folder) } });
  };
  for (const entry of await getCollection('pages'))
    add(entry.id, '', entry, () => entry.data.segment);
  for (const entry of await getCollection('partnershipTexts')) {
    add(entry.id, partnershipPrefix, entry, (folder) => folder);
  }
  return texts;
});

const partnershipPrefix = 'partnerships/';

const searchableKinds: readonly PageKind[] = ['information', 'partnership'];

function kindOf(key: PageKey): PageKind {
  if (key.startsWith(partnershipPrefix)) return 'partnership';
  return ownKinds.get(key) ?? 'information';
}

const ownKinds: ReadonlyMap<PageKey, PageKind> = new Map([
  [homeKey, 'home'],
  [notFoundKey, 'not-found'],
  ['partnerships', 'catalogue'],
  ['search', 'search'],
]);

/** What is drawn at an address; each kind has its layout. */
export type PageKind =
  'home' | 'information' | 'catalogue' | 'partnership' | 'search' | 'not-found';

/** A page in one language, with all that its drawing needs to know about its place. */
export interface Page {
  key: PageKey;
  kind: PageKind;
  locale: Locale;
  /** Address words after the language. */
  segments: string[];
  /** The whole path, base included. */
  path: string;
  /** The path of the same page in every language. */
  twins: Record<Locale, string>;
  title: string;
  summary: string;
  teaser: string;
  /** A day such as 2026-11-23. */
  reviewed: string;
  aliases: string[];
  entry: TextEntry;
  /** May lists, the sitemap and search engines show it? */
  isListed: boolean;
  /** Does the site's own search index hold it? */
  isSearchable: boolean;
}

type TextEntry = CollectionEntry<'pages'> | CollectionEntry<'partnershipTexts'>;

interface Text {
  entry: TextEntry;
  word: string | undefined;
}
