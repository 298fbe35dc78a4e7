import type { IndexedDocument } from '../../search/index-data.ts';
import type { Wanted } from '../../search/marks.ts';
import type { Repair } from '../../search/query.ts';

/** What a query brought, whichever index it came from. */
export interface Answer {
  query: string;
  /** Were words that nothing knows mended? */
  mends: boolean;
  /** The answers, the best first. */
  firm: { document: IndexedDocument }[];
  /** Close to what was asked, but no answer. */
  close: { document: IndexedDocument }[];
  /** Words that were taken for others. */
  repairs: Repair[];
  wanted: Wanted;
  /** Words that nothing on the site has. */
  unknown: string[];
  /** The language of a word of the query, where it is not the page's own. */
  foreign?: string;
  /** Did the second index answer, with less understanding? */
  isReduced?: boolean;
}
