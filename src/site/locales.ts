/**
 * THE language registry. Every list of languages, every type and every
 * localised record is derived from it. A new language is one line here, one
 * file in `src/i18n/strings/` and its content files.
 *
 * - `name`: the language in its own words, used on the language link
 * - `openGraph`: the form that link previews expect
 * - `segments`: the address words of collections and of pages made by the site
 */
export const locales = {
  sv: {
    name: 'Svenska',
    openGraph: 'sv_SE',
    segments: {
      partnerships: 'partnerskap',
      places: 'platser',
      search: 'sok',
      citation: 'referens',
      part: 'sida',
      kit: 'dela',
    },
  },
  es: {
    name: 'Español',
    openGraph: 'es_419',
    segments: {
      partnerships: 'alianzas',
      places: 'lugares',
      search: 'buscar',
      citation: 'referencia',
      part: 'pagina',
      kit: 'compartir',
    },
  },
} as const satisfies Record<string, LocaleRecord>;

/** Language codes in the order of the registry. */
export const localeCodes = Object.keys(locales) as Locale[];

/** The languages that readers search in: those of the site, and English, which no page is written in. */
export const searchLanguages: readonly string[] = [...localeCodes, 'en'];

/** The languages, one of them before the others. */
export function localesFrom(first: Locale): Locale[] {
  return [first, ...localeCodes.filter((code) => code !== first)];
}

/** The language whose pages `x-default` points at, wherever there is no neutral page. */
export const defaultLocale: Locale = 'sv';

/** Is this word the code of a language of the site? */
export function isLocale(word: string): word is Locale {
  return Object.hasOwn(locales, word);
}

/** Makes a record with one value per language: `forEachLocale((l) => l.length)`. */
export function forEachLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(localeCodes.map((locale) => [locale, make(locale)])) as Record<
    Locale,
    T
  >;
}

export type Locale = keyof typeof locales;

/** What has an address word of its own in the registry. */
export type SegmentName = 'partnerships' | 'places' | 'search' | 'citation' | 'part' | 'kit';

interface LocaleRecord {
  name: string;
  openGraph: string;
  segments: Record<SegmentName, string>;
}
