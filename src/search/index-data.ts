/**
 * The file that answers a search, one a language. Small rather than
 * readable: postings are text, a number each, in base 36.
 */
export interface SearchIndex {
  language: string;
  documents: IndexedDocument[];
  /** The aliases of each concept by language; the place in the list is the concept's number. */
  concepts: Record<string, string[]>[];
  /** The stems of all words, sorted, with spaces between them. */
  words: string;
  /** The postings of each word and then of each concept, with spaces between them. */
  postings: string;
}

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

export type DocumentKind = 'partnership' | 'place' | 'theme' | 'information';

/** How strongly a document has a word: 0 once in its text … 3 in its title. */
export type Strength = 0 | 1 | 2 | 3;

/** Document number -> strength. */
export type Postings = Map<number, Strength>;

/** Writes postings as differences: `{2: 3, 5: 0}` -> `b,c`. */
export function writePostings(postings: Postings): string {
  let last = 0;
  return [...postings]
    .sort(([a], [b]) => a - b)
    .map(([document, strength]) => {
      const number = (document - last) * 4 + strength;
      last = document;
      return number.toString(36);
    })
    .join();
}

/** Reads what `writePostings` wrote. */
export function readPostings(text: string): Postings {
  let document = 0;
  const postings: Postings = new Map();
  if (text === '') return postings;
  for (const part of text.split(',')) {
    const number = parseInt(part, 36);
    document += number >> 2;
    postings.set(document, (number & 3) as Strength);
  }
  return postings;
}
