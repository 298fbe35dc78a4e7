import type { APIRoute } from 'astro';
import { webManifest } from '../../model/web-manifest.ts';
import { localeCodes, type Locale } from '../../site/locales.ts';

export function getStaticPaths() {
  return localeCodes.map((locale) => ({ params: { locale } }));
}

/** How the site stands on a home screen, in the words of a language. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await webManifest(params['locale'] as Locale)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
