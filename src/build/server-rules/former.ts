import { kitPath } from '../../routing/kit.ts';
import type { PublishedAddress } from '../../routing/ledger.ts';
import type { Goal } from './goals.ts';
import { withBase } from '../../site/address.ts';

/**
 * Kits that the site made for every page until November 2026: their addresses
 * lead to the page, whose links to share lead on. `hasPage` tells of a path
 * below the base whether a page stands there.
 */
export function formerKits(
  pages: readonly PublishedAddress[],
  hasPage: (path: string) => boolean,
  base: string,
): Goal[] {
  return pages
    .map(({ path, locale }) => ({ path: kitPath(path, locale), to: path }))
    .filter(({ path }) => !hasPage(path))
    .map(({ path, to }) => ({ path: withBase(path, base), to: withBase(to, base) }));
}

/** Cards were JPEGs until November 2026; newsletters that were sent with one go on showing it. `cards` are paths without the base. */
export function formerCards(cards: readonly string[], base: string): Goal[] {
  return cards.map((card) => ({
    path: withBase(card.replace(/\.png$/, '.jpg'), base),
    to: withBase(card, base),
  }));
}

/** The same as one pattern, for servers that know them; the part in brackets stands for the card. */
export const formerCardPattern = {
  path: String.raw`/cards/(.+)\.jpg`,
  to: '/cards/$1.png',
} as const;
