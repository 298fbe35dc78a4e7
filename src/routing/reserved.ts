import type { Locale } from '../site/locales.ts';

/**
 * Address words directly below the catalogue that facet pages will use. No
 * partnership may have such a key, because a published address stays.
 */
export const reservedWords: Partial<Record<Locale, readonly string[]>> = {
  sv: ['tema', 'land', 'plats', 'natverk', 'status', 'ar', 'sida', 'karta', 'om'],
  es: ['tema', 'pais', 'lugar', 'red', 'estado', 'ano', 'pagina', 'mapa', 'acerca'],
};
