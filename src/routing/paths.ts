import { isLocale, locales, type Locale } from '../site/locales.ts';

/**
 * The address segments of a page, from its key and the words that texts give.
 *
 *     segmentsOf('partnerships/kibaha-gotland', 'sv', …) -> ['partnerskap', 'kibaha-gotland']
 *     segmentsOf('home', 'sv', …)                        -> []
 *
 * `wordOf` returns the word that the page with a key has in the language, or
 * undefined where there is no such page. Throws when a word is missing.
 */
export function segmentsOf(key: PageKey, locale: Locale, wordOf: WordOf): string[] {
  if (key === homeKey) return [];
  return lineageOf(key).map((ancestor) => {
    const word = fixedSegment(ancestor, locale) ?? wordOf(ancestor, locale);
    if (word === undefined) {
      throw new Error(`The page "${ancestor}" has no address word in "${locale}".`);
    }
    return word;
  });
}

/** The language that a path below the base begins with: `/sv/sok/` -> `sv`, `/kp/` -> undefined. */
export function localeOfPath(path: string): Locale | undefined {
  const [, word = ''] = path.split('/');
  return isLocale(word) ? word : undefined;
}

/**
 * A key and the keys above it, topmost first:
 * `lineageOf('joining/sweden')` -> `['joining', 'joining/sweden']`.
 */
export function lineageOf(key: PageKey): PageKey[] {
  const parts = key.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The address word of pages that the site itself places, or undefined for all others. */
export function fixedSegment(key: PageKey, locale: Locale): string | undefined {
  if (key === homeKey) return '';
  if (key === notFoundKey) return '404';
  const { segments } = locales[locale];
  return Object.hasOwn(segments, key) ? segments[key as keyof typeof segments] : undefined;
}

/** The key of the page at the top of each language. */
export const homeKey = 'home';

/** The key of the catalogue of partnerships. */
export const catalogueKey = 'partnerships';

/** Keys of partnerships begin with it: they stand below the catalogue. */
export const partnershipPrefix = 'partnerships/';

/** The key of the page that lists what is new. */
export const newsKey = 'news';

/** Keys of notes begin with it: they stand below the page that lists them. */
export const newsPrefix = `${newsKey}/`;

/** The key of the page that lists the themes; their own pages stand below it. */
export const themesKey = 'themes';

/** The key of the page that lists the places; their own pages stand below it. */
export const placesKey = 'places';

/** The keys of the pages that list countries and networks; their own pages stand below them. */
export const countriesKey = 'countries';
export const networksKey = 'networks';

/** The key of the page on taking part; each side's page and the guide stand below it. */
export const joiningKey = 'joining';

/** The key of the guide "Is this for us?"; its questions and ends stand below it. */
export const guideKey = 'joining/for-us';

/** The key of the page that lists the questions and answers; they stand below it. */
export const questionsKey = 'questions';

/** The key of the calendar; the pages of its events stand below it. */
export const calendarKey = 'calendar';

/** The key of the page on which several entries become one block for a newsletter. */
export const newsletterKey = 'newsletter';

/** The keys of pages that are tools and say nothing on a matter themselves. */
export const toolKeys: readonly PageKey[] = ['search', 'site-map', newsletterKey];

/** Is this the key of a page that is made from a record of one of these lists? */
export function isOfRecord(key: PageKey): boolean {
  const isInList = [themesKey, placesKey, countriesKey, networksKey, calendarKey].some((list) =>
    key.startsWith(`${list}/`),
  );
  // Steps, briefs and the guide's pages stand below the pages of joining.
  return isInList || (key.startsWith(`${joiningKey}/`) && key.split('/').length > 2);
}

/** The key of the page for addresses that lead nowhere. */
export const notFoundKey = 'not-found';

/**
 * The language-neutral identity of a page: the folder below `content/pages/`,
 * `partnerships/<folder>` for a partnership, or `news/<folder>` for a note.
 */
export type PageKey = string;

type WordOf = (key: PageKey, locale: Locale) => string | undefined;
