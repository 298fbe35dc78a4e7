import { countryName } from '../i18n/format.ts';
import { translatorFor } from '../i18n/translator.ts';
import { placesKey } from '../routing/paths.ts';
import type { PartnershipCounts } from './partnership-counts.ts';
import type { RecordPage } from './record-page.ts';
import { getPlaces } from './records.ts';

/** The pages that places have of their own; their teasers tell how many partnerships they have. */
export async function getPlacePages(counts: PartnershipCounts): Promise<RecordPage[]> {
  return [...(await getPlaces())].map(([id, { names, kind, country, reviewed }]) => ({
    parent: placesKey,
    id,
    reviewed,
    words: (locale) => {
      const t = translatorFor(locale);
      const count = counts.places.get(id) ?? 0;
      const words = {
        name: names[locale],
        kind: t(`placeKind.${kind}`),
        country: countryName(locale, country),
      };
      return {
        title: names[locale],
        summary: t('place.summary', words),
        teaser:
          count === 0 ? t('teaser.place-alone', words) : t('teaser.place', { ...words, count }),
        word: id,
      };
    },
  }));
}
