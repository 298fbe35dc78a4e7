import type { APIRoute } from 'astro';
import { getSearchSource } from '../../model/search-source.ts';
import { localeCodes, type Locale } from '../../site/locales.ts';

export function getStaticPaths() {
  return localeCodes.map((locale) => ({ params: { locale } }));
}

/** What the search is made of; the build turns it into the index that browsers load. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getSearchSource(params['locale'] as Locale));
