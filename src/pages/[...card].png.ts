import type { APIRoute } from 'astro';
import type { CardFacts } from '../drawing/card/card-layout.ts';
import { cardPicture } from '../drawing/card/card-picture.ts';
import { getCardFiles } from '../model/card.ts';

export const getStaticPaths = () => getCardFiles();

/** The preview card of a page. Stands last of all routes, when most cards have been made beside the pages that name them. */
export const GET: APIRoute<{ card: CardFacts }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPicture(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
