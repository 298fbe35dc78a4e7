import type { APIRoute } from 'astro';
import { getAddresses } from '../model/links.ts';

/** Where all pages are; the build checks it, makes redirects of it and takes it out of the site. */
export const GET: APIRoute = async () => Response.json(await getAddresses());
