/**
 * The file that answers a search, one a language. Small rather than
 * readable: postings are text, see `writePostings`.
 */
export interface SearchIndex {
  language: string;
  documents: IndexedDocument[];
  /** The place in the list is the concept's number. */
  concepts: IndexedConcept[];
  /** The stems of all words, sorted: see `writeWords`. */
  words: string;
  /** The postings of each word and then of each concept, with spaces between them. */
  postings: string;
}

/** Aliases in the index's own language, the usual name first; and the numbers of wider concepts. */
export type IndexedConcept = [aliases: string[], wider?: number[]];

/**
 * The aliases of the same concepts in other languages: a file of its own,
 * which only those need who search with words that the index does not know.
 */
export type OtherAliases = Record<string, string[]>[];

/** What a result shows, and what narrows it. */
export interface IndexedDocument {
  path: string;
  title: string;
  summary: string;
  /** What kind of page it is, as a word of the interface. */
  kind: DocumentKind;
  /** Names of themes and of places with their country, as they are shown. */
  themes?: string[];
  places?: string[];
  /** Facet letter -> ids, for partnerships. */
  facets?: Record<string, string[]>;
}

export type DocumentKind = 'partnership' | 'place' | 'information';

/** How strongly a document has a word or a concept, in eight steps, each about half as much again as the one before. */
export type Strength = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The step that is nearest to a weight from below. */
export function strengthOf(weight: number): Strength {
  const above = strengths.findIndex((least) => weight < least);
  return Math.max(0, (above < 0 ? strengths.length : above) - 1) as Strength;
}

/** The weight of each step. */
export const strengths = [0.12, 0.2, 0.32, 0.5, 0.8, 1.2, 1.7, 2.3] as const;

/** Document number -> strength. */
export type Postings = Map<number, Strength>;

/**
 * Writes sorted words, each as what it does not share with the one before it,
 * after a capital that says how many letters it shares: `abrir abril` ->
 * `AabrirEl`. Words in an index have no capitals.
 */
export function writeWords(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < mostShared && shared < last.length && last[shared] === word[shared])
        shared += 1;
      last = word;
      return String.fromCharCode(firstCapital + shared) + word.slice(shared);
    })
    .join('');
}

/** Reads what `writeWords` wrote. */
export function readWords(text: string): string[] {
  let last = '';
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, capital = 'A', rest = '']) => {
    last = last.slice(0, capital.charCodeAt(0) - firstCapital) + rest;
    return last;
  });
}

const firstCapital = 'A'.charCodeAt(0);
const mostShared = 25;

/** Writes postings as differences in base 36, each with a letter for its strength: `{2: 7, 5: 0}` -> `2H3A`. */
export function writePostings(postings: Postings): string {
  let last = 0;
  return [...postings]
    .sort(([a], [b]) => a - b)
    .map(([document, strength]) => {
      const gap = document - last;
      last = document;
      return `${gap.toString(36)}${letters.charAt(strength)}`;
    })
    .join('');
}

/** Capitals, which base 36 does not use: no separator is needed, and the file packs better. */
const letters = 'ABCDEFGH';

/** Reads what `writePostings` wrote. */
export function readPostings(text: string): Postings {
  let document = 0;
  const postings: Postings = new Map();
  for (const [, gap = '', letter = ''] of text.matchAll(/([0-9a-z]+)([A-H])/g)) {
    document += parseInt(gap, 36);
    postings.set(document, letters.indexOf(letter) as Strength);
  }
  return postings;
}
