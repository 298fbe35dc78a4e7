/** The part of edtf.js that the site uses; the package has no types of its own. */
declare module 'edtf' {
  export interface ExtendedDate {
    type: 'Date' | 'Interval' | 'Season' | 'Year' | 'Decade' | 'Century' | 'List' | 'Set';
    edtf: string;
    /** Milliseconds since 1970 (UTC); `-Infinity` for an open, null for an unknown beginning. */
    min: number | null;
    /** Milliseconds since 1970 (UTC); `Infinity` for an open, null for an unknown end. */
    max: number | null;
    /** Dates only: 1 year, 2 month, 3 day. */
    precision?: number;
    values: (number | Date | null)[];
    approximate?: { value: number };
    uncertain?: { value: number };
    /** Intervals only: a date, `Infinity` for "..", null for unknown. */
    lower?: ExtendedDate | number | null;
    upper?: ExtendedDate | number | null;
  }
  /** Reads an EDTF string; throws on anything else. */
  export default function edtf(text: string): ExtendedDate;
}
