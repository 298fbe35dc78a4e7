import { getCollection, type CollectionEntry } from 'astro:content';
import { translatorFor } from '../i18n/translator.ts';
import { twinsOf } from '../routing/alternates.ts';
import { partCount, partKey, partOf } from '../routing/catalogue-parts.ts';
import {
  calendarKey,
  catalogueKey,
  countriesKey,
  homeKey,
  lineageOf,
  networksKey,
  newsKey,
  newsPrefix,
  notFoundKey,
  partnershipPrefix,
  placesKey,
  questionsKey,
  segmentsOf,
  themesKey,
  type PageKey,
} from '../routing/paths.ts';
import { nextReview } from '../schemas/page.ts';
import { address } from '../site/address.ts';
import { today } from '../site/clock.ts';
import {
  defaultLocale,
  forEachLocale,
  localeCodes,
  locales,
  type Locale,
} from '../site/locales.ts';
import { getEventPages } from './event-words.ts';
import { once } from './memo.ts';
import { getFacetPages } from './facet-pages.ts';
import { getJoiningPages } from './joining-pages.ts';
import { getPlacePages } from './place-words.ts';
import { countPartnerships } from './partnership-counts.ts';
import type { RecordWords } from './record-page.ts';
import { getRenamed } from './records.ts';
import { staleSince } from './translations.ts';

/** Every page in every language, computed once: the one list that all else is derived from. */
export const getPages = once(async (): Promise<Page[]> => {
  const [texts, renamed] = await Promise.all([getTexts(), getRenamed()]);
  const firstKeys = new Map(renamed.map(({ from, to }) => [to, from]));
  const wordOf = (key: PageKey, locale: Locale) => texts.get(key)?.[locale]?.word;
  return [...texts.keys()]
    .sort((a, b) => a.localeCompare(b, 'en'))
    .flatMap((key) => {
      const twins = twinsOf(key, wordOf, address.base);
      return localeCodes.map((locale) => {
        const text = texts.get(key)?.[locale];
        const kind = text?.kind ?? kindOf(key);
        if (!text) throw new Error(`The page "${key}" is missing in "${locale}".`);
        const isCurrent = text.withdrawn === undefined;
        return {
          ...text,
          teaser: text.teaser ?? text.summary,
          key,
          firstKey: firstKeys.get(key) ?? key,
          kind,
          locale,
          segments: segmentsOf(key, locale, wordOf),
          path: twins[locale],
          twins,
          isListed: isCurrent && !unlistedKinds.includes(kind) && (partOf(key) ?? 1) === 1,
          isSearchable: isCurrent && searchableKinds.includes(kind),
        };
      });
    });
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
  const above = lineageOf(key).slice(0, -1);
  const keys = [homeKey, ...above.filter((ancestor) => ancestor !== homeKey)];
  return Promise.all(keys.map((ancestor) => getPage(ancestor, locale)));
}

/** The pages of a language that lists show, sorted by title. */
export async function getListedPages(locale: Locale): Promise<Page[]> {
  return (await getPages())
    .filter((page) => page.locale === locale && page.isListed)
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** The pages below a listing in a language, those that lists may show, sorted by title. */
export async function getRecordPages(parent: PageKey, locale: Locale): Promise<Page[]> {
  return (await getListedPages(locale)).filter(({ key }) => key.startsWith(`${parent}/`));
}

/** All pages by language and key: `sv/network`. */
export const getPagesByAddress = once(async () => {
  const pages = await getPages();
  return new Map(pages.map((page) => [`${page.locale}/${page.key}`, page]));
});

/** The texts of all pages, drafts left out: key -> language -> text. */
const getTexts = once(async () => {
  const texts: Texts = new Map();
  addAll(texts, '', await getCollection('pages'));
  addAll(texts, partnershipPrefix, await getCollection('partnershipTexts'));
  addAll(texts, newsPrefix, await getCollection('news'));
  // Records have pages once there is a page that lists them.
  const counts = await countPartnerships((partnership) => {
    const text = texts.get(partnershipPrefix + partnership);
    return text && (text[defaultLocale]?.withdrawn ? 'withdrawn' : 'shown');
  });
  const catalogue = texts.get(catalogueKey);
  const records = await Promise.all([
    getFacetPages(counts),
    getPlacePages(counts),
    getEventPages(),
    getJoiningPages(),
  ]);
  for (const { parent, id, reviewed: own, kind, words } of records.flat()) {
    const above = texts.get(parent);
    if (!above) continue;
    texts.set(
      `${parent}/${id}`,
      forEachLocale((locale) => ({
        ...recordText(
          words(locale),
          own ?? (kind ? above : catalogue)?.[locale]?.reviewed ?? today,
        ),
        ...(kind && { kind }),
      })),
    );
  }
  addParts(texts);
  return texts;
});

/** The further pages of the catalogue's list, where one does not hold it. */
function addParts(texts: Texts): void {
  const catalogue = texts.get(catalogueKey);
  const keys = [...texts.keys()].filter((key) => key.startsWith(partnershipPrefix));
  const parts = partCount(keys.length);
  for (let part = 2; catalogue && part <= parts; part += 1) {
    texts.set(
      partKey(part),
      forEachLocale((locale) => {
        const { title = '', summary = '', reviewed = today } = catalogue[locale] ?? {};
        const words = { title, part: String(part), parts: String(parts) };
        return recordText(
          {
            title: translatorFor(locale)('catalogue.part', words),
            summary,
            word: `${locales[locale].segments.part}-${String(part)}`,
          },
          reviewed,
        );
      }),
    );
  }
}

/** The text of a page that is made from a record. */
function recordText(words: RecordWords, reviewed: string): PageText {
  return { ...words, reviewed, review: nextReview({ reviewed }), aliases: [] };
}

function addAll(texts: Texts, prefix: string, entries: readonly TextEntry[]): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry] as const));
  for (const entry of entries) add(texts, prefix, entry, byId);
}

function add(
  texts: Texts,
  prefix: string,
  entry: TextEntry,
  byId: ReadonlyMap<string, TextEntry>,
): void {
  const { data, id } = entry;
  // The dev server shows drafts to their authors; a build leaves them out.
  if (data.draft === true && !import.meta.env.DEV) return;
  const at = id.lastIndexOf('/');
  const folder = id.slice(0, at);
  const locale = id.slice(at + 1) as Locale;
  const { title, summary, teaser, reviewed, aliases, withdrawn, translatedFrom } = data;
  const { published, updated } = data;
  const source = translatedFrom && byId.get(`${folder}/${translatedFrom.language}`);
  const text: PageText = {
    title,
    summary,
    teaser,
    reviewed,
    review: nextReview(data),
    published,
    updated,
    aliases,
    entry,
    withdrawn,
    isDraft: data.draft === true,
    word: 'segment' in data ? data.segment : prefix === '' ? undefined : folder,
    staleSince: source && staleSince(entry, source),
  };
  texts.set(prefix + folder, { ...texts.get(prefix + folder), [locale]: text });
}

const unlistedKinds: readonly PageKind[] = ['not-found', 'guide-question'];

/**
 * Steps and ends of the guide are parts of a way that begins on a page which
 * the search finds; three sides of each would only crowd its results.
 */
const searchableKinds: readonly PageKind[] = [
  'information',
  'question',
  'brief',
  'partnership',
  'place',
  'event',
];

function kindOf(key: PageKey): PageKind {
  if (partOf(key) !== undefined) return 'catalogue';
  if (key.startsWith(partnershipPrefix)) return 'partnership';
  const [parent = ''] = key.split('/');
  const ofRecord = key === parent ? undefined : recordKinds.get(parent);
  return ofRecord ?? ownKinds.get(key) ?? 'information';
}

/** What pages below a listing are. */
const recordKinds: ReadonlyMap<PageKey, PageKind> = new Map([
  [themesKey, 'theme'],
  [countriesKey, 'country'],
  [networksKey, 'network'],
  [placesKey, 'place'],
  [questionsKey, 'question'],
  [calendarKey, 'event'],
  [newsKey, 'news'],
]);

const ownKinds: ReadonlyMap<PageKey, PageKind> = new Map([
  [homeKey, 'home'],
  [notFoundKey, 'not-found'],
  ['search', 'search'],
  ['site-map', 'listing'],
  [themesKey, 'listing'],
  [placesKey, 'listing'],
  [countriesKey, 'listing'],
  [networksKey, 'listing'],
]);

/** What is drawn at an address; each kind has its layout. */
export type PageKind =
  | 'home'
  | 'information'
  | 'question'
  | 'step'
  | 'brief'
  | 'guide-question'
  | 'guide-end'
  | 'listing'
  | 'catalogue'
  | 'partnership'
  | 'place'
  | 'event'
  | 'news'
  | 'theme'
  | 'country'
  | 'network'
  | 'search'
  | 'kit'
  | 'not-found';

/** A page in one language, with all that its drawing needs to know about its place. */
export interface Page extends PageText {
  key: PageKey;
  /** The key under which it was published first: what went out into the world, cards, feeds and choices for newsletters, is named after it. */
  firstKey: PageKey;
  /** What tells others of the page; of listed pages in 25 to 45 words. */
  teaser: string;
  kind: PageKind;
  locale: Locale;
  /** Address words after the language. */
  segments: string[];
  /** The whole path, base included. */
  path: string;
  /** The path of the same page in every language. */
  twins: Record<Locale, string>;
  /** May lists, the sitemap and search engines show it? */
  isListed: boolean;
  /** Does the site's own search index hold it? */
  isSearchable: boolean;
}

/** Key -> language -> text. */
type Texts = Map<PageKey, Partial<Record<Locale, PageText>>>;

type TextEntry = CollectionEntry<'pages' | 'partnershipTexts' | 'news'>;

/** What an entry or a record says of its page. */
interface PageText {
  title: string;
  summary: string;
  /** What tells others of it, where it has more to say than its summary. */
  teaser?: string;
  /** A day such as 2026-11-23. */
  reviewed: string;
  /** The day when it should be reviewed again, at the latest. */
  review: string;
  /** The author's day of the text, and of its last change that matters; reviews do not count. */
  published?: string | undefined;
  updated?: string | undefined;
  aliases: string[];
  /** What it is, where its key does not tell. */
  kind?: PageKind;
  /** The address word; undefined for pages whose word the registry gives. */
  word: string | undefined;
  /** The Markdown; undefined for pages made from records. */
  entry?: TextEntry;
  withdrawn?: TextEntry['data']['withdrawn'];
  /** Shown by the dev server only. */
  isDraft?: boolean;
  /** The day of the translation, where its source has changed since. */
  staleSince?: string | undefined;
}
