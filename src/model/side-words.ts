import { formatClaim } from '../i18n/claim.ts';
import { countryName } from '../i18n/format.ts';
import { joiningKey, type PageKey } from '../routing/paths.ts';
import { fillBraces } from '../routing/side-words.ts';
import type { Locale } from '../site/locales.ts';
import { getClaims, getSides, recordOf } from './records.ts';

/** What the words in braces stand for on a side, in every language. Throws for a side without a record. */
export async function wordsOfSide(side: string): Promise<SideWords> {
  const [sides, claims] = await Promise.all([getSides(), getClaims()]);
  const { country, administration } = recordOf(sides, side, 'side');
  return {
    country: (locale) => countryName(locale, country),
    fill: (locale, text) =>
      fillBraces(text, (name, claim) => {
        if (claim !== undefined) return formatClaim(locale, recordOf(claims, claim, 'claim').value);
        if (name === 'country') return countryName(locale, country);
        if (name === 'administration') return administration[locale];
        throw new Error(`"{${name}}" is no word for a side.`);
      }),
  };
}

/** The key of a side's page: `joining/sweden`. */
export function sideKey(side: string): PageKey {
  return `${joiningKey}/${side}`;
}

/** The side that a page below `joining` belongs to: `joining/sweden/brief` -> `sweden`. */
export function sideOf({ key }: { key: PageKey }): string {
  const [, side = ''] = key.split('/');
  return side;
}

export interface SideWords {
  /** The country's name. */
  country: (locale: Locale) => string;
  /** A text with the side's words and claims in the place of those in braces. */
  fill: (locale: Locale, text: string) => string;
}
