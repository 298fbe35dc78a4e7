import type { Locale } from '../site/locales.ts';
import type { PageKind } from './pages.ts';

/** A page made from a record; its text in each language comes from `words`. */
export interface RecordPage {
  /** The key of the page above it; where that has none, neither has the record. */
  parent: string;
  id: string;
  /** The day of its own review, where the record has one. */
  reviewed?: string;
  /** Where the page above does not tell what it is. */
  kind?: PageKind;
  words: (locale: Locale) => RecordWords;
}

/** What a record says of its page in a language. */
export interface RecordWords {
  title: string;
  summary: string;
  /** What tells others of it, in 25 to 45 words; left out where no list shows the page. */
  teaser?: string;
  /** Its word in the address. */
  word: string;
}
