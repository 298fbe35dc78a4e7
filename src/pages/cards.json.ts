import type { APIRoute } from 'astro';
import { getCards } from '../model/card.ts';

/** What the preview cards show; the build makes the pictures from it and removes it. */
export const GET: APIRoute = async () => Response.json(await getCards());
