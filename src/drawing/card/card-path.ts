import { createHash } from 'node:crypto';
import type { CardFacts } from './card-layout.ts';
import { cardSvg } from './card-svg.ts';

/** Where the cards of a built site lie. */
export const cardsFolder = 'cards/';

/**
 * The file of a card below the site's base: `cards/0c43….jpg`. It is named
 * after the whole drawing, so that another title, another drawing and another
 * typeface give another address, and whoever keeps pictures fetches the new one.
 */
export async function cardPath(card: CardFacts): Promise<string> {
  return pathOfDrawing(await cardSvg(card));
}

/** The same for a card that is drawn already. */
export function pathOfDrawing(svg: string): string {
  return `${cardsFolder}${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.jpg`;
}
