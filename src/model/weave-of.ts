import { partnershipPrefix } from '../routing/paths.ts';
import type { Partnership } from './partnerships.ts';

/** What the band of a partnership is woven from. */
export function weaveOf({ page, partners, themes }: Partnership) {
  const [mainTheme] = themes;
  return {
    key: page.key.slice(partnershipPrefix.length),
    countries: partners.map(({ countryCode }) => countryCode),
    structure: mainTheme.structure,
  };
}
