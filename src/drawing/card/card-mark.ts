import { createHash } from 'node:crypto';
import type { CardFacts } from './card-layout.ts';
import { cardSvg } from './card-svg.ts';

/**
 * What tells a card from the one that the same page had before: it stands
 * behind a `?` in the card's address, so that whoever keeps pictures fetches
 * the new one. Another title, drawing or typeface gives another mark.
 */
export async function cardMark(card: CardFacts): Promise<string> {
  return createHash('sha256')
    .update(await cardSvg(card))
    .digest('hex')
    .slice(0, 8);
}
