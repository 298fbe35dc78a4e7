import type { Locale } from '../site/locales.ts';
import { memoized } from '../site/memoized.ts';

/** A calendar day in words: `2026-11-23` -> `23 november 2026`. */
export function formatDay(locale: Locale, day: string): string {
  return dateFormat(locale, { dateStyle: 'long' }).format(new Date(`${day}T00:00:00Z`));
}

/** A month in words: `(2021, 6)` -> `juni 2021`, `junio de 2021`. */
export function formatMonth(locale: Locale, year: number, month: number): string {
  const date = new Date(Date.UTC(year, month - 1, 1));
  return dateFormat(locale, { year: 'numeric', month: 'long' }).format(date);
}

/**
 * A number. Thousands are set apart by a no-break space in every language:
 * Colombia writes 1.000, Guatemala 1,000, and the space is read right in both.
 */
export function formatNumber(
  locale: Locale,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string {
  return numberFormat(locale, options)
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'group' && value >= 1000 ? noBreakSpace : part))
    .join('');
}

/** An amount with the name of its currency: `(…, 2500000, 'SEK')` -> `2 500 000 svenska kronor`. */
export function formatMoney(locale: Locale, value: number, currency: string): string {
  return formatNumber(locale, value, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  });
}

/** Two months of one year or two days: `januari–april 2024`, `19–21 de marzo de 2024`. */
export function formatRange(locale: Locale, from: Date, to: Date, hasDays: boolean): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' };
  if (hasDays) options.day = 'numeric';
  return dateFormat(locale, options).formatRange(from, to);
}

/** A list in a sentence: `a, b och c`, `a, b y c`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return listFormat(locale).format(items);
}

/** The name of a country from its ISO code: `ZA` -> `Sydafrika`, `Sudáfrica`. Throws if unknown. */
export function countryName(locale: string, code: string): string {
  return displayName(locale, 'region', code);
}

/** The name of a language from its code: `sv` -> `svenska`, `sueco`. Throws if unknown. */
export function languageName(locale: Locale, code: string): string {
  return displayName(locale, 'language', code);
}

/** A text that begins with a capital, as at the beginning of a line: `enero` -> `Enero`. */
export function capitalized(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

const noBreakSpace = '\u00a0';

// Intl takes far longer to read its options than to format, and every page formats.
const dateFormat = memoized(
  (locale: Locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }),
);

const numberFormat = memoized(
  (locale: Locale, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { useGrouping: 'always', ...options }),
);

const listFormat = memoized(
  (locale: Locale) => new Intl.ListFormat(locale, { type: 'conjunction' }),
);

const displayName = memoized((locale: string, type: 'region' | 'language', code: string) => {
  const name = new Intl.DisplayNames(locale, { type, fallback: 'none' }).of(code);
  if (name === undefined) throw new Error(`"${code}" is not the code of a ${type}.`);
  return name;
});
