import { withBase } from '../site/address.ts';
import { defaultLocale, forEachLocale, localeCodes, type Locale } from '../site/locales.ts';
import { homeKey, segmentsOf, type PageKey } from './paths.ts';

/** The path of a page in every language. */
export function twinsOf(
  key: PageKey,
  wordOf: Parameters<typeof segmentsOf>[2],
  base: string,
): Record<Locale, string> {
  return forEachLocale((locale) => pathOf(locale, segmentsOf(key, locale, wordOf), base));
}

/** The whole path of a page, base included: `pathOf('sv', ['sok'], '/')` -> `/sv/sok/`. */
export function pathOf(locale: Locale, segments: readonly string[], base: string): string {
  return withBase(`/${[locale, ...segments].join('/')}/`, base);
}

/**
 * The hreflang links of a page, absolute. `x-default` is the entrance for the
 * homes and the page in the default language elsewhere.
 */
export function alternatesOf(
  key: PageKey,
  twins: Record<Locale, string>,
  { origin, base }: { origin: string; base: string },
): Alternate[] {
  const neutral = key === homeKey ? base : twins[defaultLocale];
  return [
    ...localeCodes.map((locale) => ({ hreflang: locale, href: origin + twins[locale] })),
    { hreflang: 'x-default', href: origin + neutral },
  ];
}

export interface Alternate {
  hreflang: string;
  /** An absolute address. */
  href: string;
}
