import { z } from 'astro/zod';
import edtf, { type ExtendedDate } from 'edtf';
import { memoized } from '../site/memoized.ts';

/**
 * A date or an interval in EDTF (ISO 8601-2): `2021`, `2021-06`, `2021-06-14`,
 * `2019~` (about), `2019?` (uncertain), `2016/..` (no end set), `2016/`
 * (unknown end), `2023/2025`. A bare year may come from YAML as a number.
 */
export const period = z.preprocess(
  toText,
  z.string().superRefine((text, context) => {
    const parsed = parse(text);
    if (typeof parsed === 'string') context.addIssue({ code: 'custom', message: parsed });
  }),
);

/** Reads EDTF text into plain parts. Throws on text that `period` refuses. */
export function readPeriod(text: string): Period {
  const parsed = parse(text);
  if (typeof parsed === 'string') throw new Error(`"${text}" ${parsed}`);
  if (parsed.type === 'Interval') {
    return { from: boundary(parsed.lower), to: boundary(parsed.upper) };
  }
  const point = pointOf(parsed);
  return { from: point, to: point };
}

/** The years that a period names: `2023/2025` gives 2023 and 2025, `2016/..` gives 2016. */
export function yearsOf(text: string): number[] {
  const { from, to } = readPeriod(text);
  return [...new Set([from, to].flatMap((end) => (typeof end === 'object' ? [end.year] : [])))];
}

function toText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** What EDTF makes of a text, or the reason why it is no period. Its grammar is slow, and every page asks. */
const parse = memoized((text: string) => {
  const form =
    'must be a date in EDTF, such as "2021", "2021-06", "2019~", "2023/2025" or "2016/.." (between two years a "/")';
  try {
    const parsed = edtf(text);
    return parsed.type === 'Date' || parsed.type === 'Interval' ? parsed : form;
  } catch (error) {
    const isReversed = error instanceof Error && error.message.includes('upper bound');
    return isReversed ? 'ends before it begins' : form;
  }
});

function boundary(end: ExtendedDate | number | null | undefined): Boundary {
  if (end === null || end === undefined) return 'unknown';
  return typeof end === 'number' ? 'open' : pointOf(end);
}

function pointOf(date: ExtendedDate): Point {
  const [year, month, dayOfMonth] = date.values as number[];
  return {
    year: year ?? 0,
    // edtf.js counts months from 0.
    ...(month === undefined ? {} : { month: month + 1 }),
    ...(dayOfMonth === undefined ? {} : { day: dayOfMonth }),
    isApproximate: Boolean(date.approximate?.value),
    isUncertain: Boolean(date.uncertain?.value),
  };
}

/** One end of a period: a date, `open` (no end set) or `unknown`. */
export type Boundary = Point | 'open' | 'unknown';

/** A date of year, month or day precision; months count from 1. */
export interface Point {
  year: number;
  month?: number;
  day?: number;
  isApproximate: boolean;
  isUncertain: boolean;
}

/** Equal ends mean a single date. */
export interface Period {
  from: Boundary;
  to: Boundary;
}
