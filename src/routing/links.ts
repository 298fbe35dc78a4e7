import { forEachLocale, localeCodes, type Locale } from '../site/locales.ts';
import { localeOfPath, partnershipPrefix, type PageKey } from './paths.ts';

/**
 * Every path that is no page itself and leads to one: short words, a short
 * path for each partnership, and the old paths of pages that have moved. They
 * lead to keys, never to paths, so there is no chain and no loop.
 */
export function linksOf({ words, moved, keys }: LinkSources): Link[] {
  return [
    ...moved.map(({ from, to }) => ({ path: normal(from), targets: targetsOfOldPath(from, to) })),
    ...words.flatMap(({ word, to }) =>
      spellingsOf(word).map((spelling) => ({ path: `/${spelling}/`, targets: to })),
    ),
    ...keys.filter(isPartnership).map((key) => ({
      path: `/${partnershipWord}/${key.slice(partnershipPrefix.length)}/`,
      targets: forEachLocale(() => key),
    })),
  ];
}

/** How a word is typed: as it is, and without the marks above its letters: `jämställdhet`, `jamstalldhet`. */
export function spellingsOf(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return [...new Set([normal(word), plain])];
}

/** The forms in which a path can lie in a folder: letters with marks as one character, or as two. */
export function foldersOf(path: string): string[] {
  return [...new Set([path.normalize('NFC'), path.normalize('NFD')])];
}

/** The entries that a link leads to, in the order of the languages: one, or a choice. */
export function targetsOf({ targets }: Link): Target[] {
  return localeCodes.flatMap((locale) => {
    const key = targets[locale];
    return key === undefined ? [] : [{ locale, key }];
  });
}

/** The words at the top of the site that no short link may take. */
export const partnershipWord = 'p';
export const reservedTop: readonly string[] = [
  ...localeCodes,
  partnershipWord,
  ...['404', 'cards', 'feeds', 'pagefind'],
];

/** An old path has the language that it begins with; one without leads to a choice. */
function targetsOfOldPath(from: string, key: PageKey): Link['targets'] {
  const locale = localeOfPath(from);
  return locale ? { [locale]: key } : forEachLocale(() => key);
}

function isPartnership(key: PageKey): boolean {
  return key.startsWith(partnershipPrefix) && !key.includes('+');
}

function normal(path: string): string {
  return path.normalize('NFC');
}

/** What links are made of; paths and words as they stand in `content/`. */
export interface LinkSources {
  /** The short words of `links.yaml`. */
  words: readonly { word: string; to: Targets }[];
  /** The old paths of `redirects.yaml`. */
  moved: readonly { from: string; to: PageKey }[];
  /** The keys of all pages. */
  keys: readonly PageKey[];
}

export interface Link {
  /** Without the base, with a slash at both ends: `/kp/`. */
  path: string;
  targets: Targets;
}

/** The page in each language, where there is one. */
type Targets = Partial<Record<Locale, PageKey | undefined>>;

export interface Target {
  locale: Locale;
  key: PageKey;
}
