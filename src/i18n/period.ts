import { readPeriod, type Boundary, type Point } from '../schemas/period.ts';
import type { Locale } from '../site/locales.ts';
import { formatDay, formatMonth, formatRange } from './format.ts';
import { translatorFor } from './translator.ts';

/**
 * An EDTF period in words: `2016/..` -> `från 2016, inget slut angivet`,
 * `2023/2025` -> `2023–2025`, `2019~` -> `omkring 2019`.
 */
export function formatPeriod(locale: Locale, text: string): string {
  const t = translatorFor(locale);
  const { from, to } = readPeriod(text);
  if (isPoint(from) && isPoint(to)) {
    if (JSON.stringify(from) === JSON.stringify(to)) return formatPoint(locale, from);
    const ends = { from: formatPoint(locale, from), to: formatPoint(locale, to) };
    const precision = sharedPrecision(from, to);
    if (precision) return formatRange(locale, dateOf(from), dateOf(to), precision === 'day');
    const areYears = [from, to].every((end) => end.month === undefined && !isVague(end));
    return t(areYears ? 'period.range' : 'period.rangeLong', ends);
  }
  if (isPoint(from)) {
    const date = formatPoint(locale, from);
    return to === 'open' ? t('period.fromOpen', { date }) : t('period.fromUnknown', { date });
  }
  if (isPoint(to)) return t('period.untilOpen', { date: formatPoint(locale, to) });
  return t('status.undated');
}

function formatPoint(locale: Locale, point: Point): string {
  const t = translatorFor(locale);
  const date = plainDate(locale, point);
  if (point.isApproximate) return t('period.about', { date });
  return point.isUncertain ? t('period.uncertain', { date }) : date;
}

function plainDate(locale: Locale, { year, month, day }: Point): string {
  if (month === undefined) return String(year);
  if (day === undefined) return formatMonth(locale, year, month);
  return formatDay(
    locale,
    [
      String(year).padStart(4, '0'),
      String(month).padStart(2, '0'),
      String(day).padStart(2, '0'),
    ].join('-'),
  );
}

function isPoint(end: Boundary): end is Point {
  return typeof end === 'object';
}

/** Months or days at both ends, and no doubt at either. */
function sharedPrecision(from: Point, to: Point): 'month' | 'day' | undefined {
  if (isVague(from) || isVague(to) || from.month === undefined || to.month === undefined)
    return undefined;
  if (from.day === undefined && to.day === undefined) return 'month';
  return from.day !== undefined && to.day !== undefined ? 'day' : undefined;
}

function dateOf({ year, month = 1, day = 1 }: Point): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function isVague(point: Point): boolean {
  return point.isApproximate || point.isUncertain;
}
