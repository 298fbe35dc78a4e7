import { createHash } from 'node:crypto';
import type { CardFacts } from './card-layout.ts';
import { cardSvg } from './card-svg.ts';

/** Where the cards of a built site lie. */
export const cardsFolder = 'cards/';

/**
 * The file of a page's card below the site's base, named after the page's
 * language and key: `cards/sv/network.jpg`. A newsletter that was sent out
 * with it goes on showing it when the title or the page's address change.
 */
export function cardFile({ page }: Pick<CardFacts, 'page'>): string {
  return `${cardsFolder}${page === '/' ? 'all' : page}.jpg`;
}

/**
 * The same as link previews ask for it: `cards/sv/network.jpg?0c43a1b2`. What
 * follows the `?` changes with the drawing, so that whoever keeps pictures
 * fetches the new one.
 */
export async function cardPath(card: CardFacts): Promise<string> {
  const drawing = createHash('sha256').update(await cardSvg(card));
  return `${cardFile(card)}?${drawing.digest('hex').slice(0, 8)}`;
}
