import { cardPath } from '../../drawing/card/card-path.ts';
import type { Feed } from '../../model/feeds.ts';
import { address } from '../../site/address.ts';

/** The preview cards of a feed's entries: id -> whole address. */
export async function imagesOf({ entries }: Feed): Promise<Map<string, string>> {
  const images = new Map<string, string>();
  for (const { id, card } of entries)
    if (card) images.set(id, address.origin + address.base + (await cardPath(card)));
  return images;
}
