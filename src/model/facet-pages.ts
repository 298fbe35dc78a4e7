import { countryName } from '../i18n/format.ts';
import { translatorFor } from '../i18n/translator.ts';
import { countriesKey, networksKey, themesKey } from '../routing/paths.ts';
import type { Locale } from '../site/locales.ts';
import type { PartnershipCounts } from './partnership-counts.ts';
import type { RecordPage } from './record-page.ts';
import { getNetworks, getThemes } from './records.ts';

/**
 * The pages that facets of the catalogue have of their own: one for each
 * theme, and for each country and network that a partnership has or had before
 * it was withdrawn. Others have no page. Sweden has none: every partnership is there.
 */
export async function getFacetPages(counts: PartnershipCounts): Promise<RecordPage[]> {
  const [themes, networks] = await Promise.all([getThemes(), getNetworks()]);
  return [
    ...[...themes].map(([key, { names, summary, segments, reviewed }]) => ({
      parent: themesKey,
      id: key,
      reviewed,
      words: (locale: Locale) => ({
        title: names[locale],
        summary: summary[locale],
        teaser: translatorFor(locale)(
          (counts.themes.get(key) ?? 0) === 0 ? 'teaser.theme-empty' : 'teaser.theme',
          { summary: summary[locale] },
        ),
        word: segments[locale],
      }),
    })),
    ...[...counts.countries].map(([code, count]) => ({
      parent: countriesKey,
      id: code.toLowerCase(),
      words: (locale: Locale) => {
        const t = translatorFor(locale);
        const country = countryName(locale, code);
        const none = t('country.none', { country });
        return {
          title: t('country.title', { country }),
          summary: count === 0 ? none : t('country.summary', { country, count }),
          teaser:
            count === 0
              ? t('teaser.country-empty', { summary: none })
              : t('teaser.country', { country, count }),
          word: addressWord(country),
        };
      },
    })),
    ...[...networks].flatMap(([key, { names, summary, segments }]) =>
      counts.networks.has(key)
        ? [
            {
              parent: networksKey,
              id: key,
              words: (locale: Locale) => {
                const t = translatorFor(locale);
                return {
                  title: t('network.title', { network: names[locale] }),
                  summary: summary[locale],
                  teaser: t('teaser.network', { summary: summary[locale] }),
                  word: segments[locale],
                };
              },
            },
          ]
        : [],
    ),
  ];
}

/** The address word of a name: `Bosnien och Hercegovina` -> `bosnien-och-hercegovina`. */
export function addressWord(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
