import { countryName } from '../i18n/format.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { PlaceFacts } from '../schemas/place.ts';
import type { Locale } from '../site/locales.ts';
import type { RecordWords } from './record-page.ts';

/**
 * The title, summary and teaser of a place's page: `Umeå`, and what the page
 * holds. `count` is how many partnerships of the catalogue the place has.
 */
export function placeTitles(
  place: PlaceFacts,
  count: number,
  locale: Locale,
): Omit<RecordWords, 'word'> {
  const t = translatorFor(locale);
  const name = place.names[locale];
  const country = countryName(locale, place.country);
  const kind = t(`placeKind.${place.kind}`);
  const words = { name, kind, country };
  return {
    title: name,
    summary: t('place.summary', words),
    teaser: count === 0 ? t('teaser.place-alone', words) : t('teaser.place', { ...words, count }),
  };
}
