import { countryName } from '../i18n/format.ts';
import type { Locale } from '../site/locales.ts';
import { getPage, getPages, type Page } from './pages.ts';
import { getSides, recordOf } from './records.ts';
import { sideKey } from './side-words.ts';

/** The sides that the network is between, in the order of their file, those that have a page. */
export async function describeSides(locale: Locale): Promise<Side[]> {
  const pages = new Set((await getPages()).map(({ key }) => key));
  const keys = [...(await getSides()).keys()].filter((key) => pages.has(sideKey(key)));
  return Promise.all(keys.map((key) => describeSide(key, locale)));
}

/** A side in the words of a language. Throws where it has no record or no page. */
export async function describeSide(key: string, locale: Locale): Promise<Side> {
  const { country, who } = recordOf(await getSides(), key, 'side');
  const page = await getPage(sideKey(key), locale);
  return { key, code: country, country: countryName(locale, country), who: who[locale], page };
}

export interface Side {
  key: string;
  /** ISO code of the country. */
  code: string;
  /** The country's name. */
  country: string;
  /** Whom it is about: "kommuner i Colombia". */
  who: string;
  page: Page;
}
