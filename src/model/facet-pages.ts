import { getCollection } from 'astro:content';
import { countryName } from '../i18n/format.ts';
import { translatorFor } from '../i18n/translator.ts';
import { countriesKey, networksKey, themesKey } from '../routing/paths.ts';
import type { Locale } from '../site/locales.ts';
import { once } from './memo.ts';
import type { RecordPage } from './record-page.ts';
import { getNetworks, getPlaces, getThemes } from './records.ts';

/**
 * The pages that facets of the catalogue have of their own: one for each
 * theme, and for each country and network that a partnership has. A country
 * or network without any has no page. Sweden has none: every partnership is there.
 */
export async function getFacetPages(
  isShown: (partnership: string) => boolean,
): Promise<RecordPage[]> {
  const [themes, networks, counts] = await Promise.all([getThemes(), getNetworks(), getCounts()]);
  const { countries, networkKeys } = counts(isShown);
  return [
    ...[...themes].map(([key, { names, summary, segments, reviewed }]) => ({
      parent: themesKey,
      id: key,
      reviewed,
      words: (locale: Locale) => ({
        title: names[locale],
        summary: summary[locale],
        word: segments[locale],
      }),
    })),
    ...[...countries].map(([code, count]) => ({
      parent: countriesKey,
      id: code.toLowerCase(),
      words: (locale: Locale) => {
        const t = translatorFor(locale);
        const country = countryName(locale, code);
        return {
          title: t('country.title', { country }),
          summary: t('country.summary', { country, count }),
          word: addressWord(country),
        };
      },
    })),
    ...[...networks].flatMap(([key, { names, summary, segments }]) =>
      networkKeys.has(key)
        ? [
            {
              parent: networksKey,
              id: key,
              words: (locale: Locale) => ({
                title: translatorFor(locale)('network.title', { network: names[locale] }),
                summary: summary[locale],
                word: segments[locale],
              }),
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

/** Counts partnerships by country and network, those that are shown. */
const getCounts = once(async () => {
  const [facts, places] = await Promise.all([getCollection('partnershipFacts'), getPlaces()]);
  return (isShown: (partnership: string) => boolean) => {
    const countries = new Map<string, number>();
    const networkKeys = new Set<string>();
    for (const { data } of facts.filter((entry) => isShown(entry.id))) {
      const codes = new Set(data.partners.map((place) => places.get(place)?.country));
      for (const code of codes)
        if (code !== undefined && code !== homeCountry)
          countries.set(code, (countries.get(code) ?? 0) + 1);
      if (data.network !== undefined) networkKeys.add(data.network);
    }
    return { countries, networkKeys };
  };
});

/** Every partnership has a Swedish side, so Sweden tells none from another. */
export const homeCountry = 'SE';
