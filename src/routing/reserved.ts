import { locales, type Locale } from '../site/locales.ts';

/** Is this a word that the catalogue's own addresses use, or may come to use, in the language? */
export function isReserved(word: string, locale: Locale): boolean {
  const isPart = new RegExp(`^${locales[locale].segments.part}-\\d+$`).test(word);
  return isPart || reservedWords[locale]?.includes(word) === true;
}

/**
 * Address words directly below the catalogue that facet pages will use. No
 * partnership may have such a key, because a published address stays.
 */
export const reservedWords: Partial<Record<Locale, readonly string[]>> = {
  sv: ['tema', 'land', 'plats', 'natverk', 'status', 'ar', 'sida', 'karta', 'om'],
  es: ['tema', 'pais', 'lugar', 'red', 'estado', 'ano', 'pagina', 'mapa', 'acerca'],
};
