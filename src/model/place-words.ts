import { countryName } from '../i18n/format.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { PlaceFacts } from '../schemas/place.ts';
import type { Locale } from '../site/locales.ts';

/** The title and summary of a place's page: `Umeå`, and what the page holds. */
export function placeTitles(place: PlaceFacts, locale: Locale): { title: string; summary: string } {
  const t = translatorFor(locale);
  const name = place.names[locale];
  const country = countryName(locale, place.country);
  const kind = t(`placeKind.${place.kind}`);
  return { title: name, summary: t('place.summary', { name, kind, country }) };
}
