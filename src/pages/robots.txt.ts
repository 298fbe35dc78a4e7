import type { APIRoute } from 'astro';
import { address, withBase } from '../site/address.ts';

/** Lets everybody in and names the sitemap; while there is no public address, pages say `noindex`. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${address.origin}${withBase('/sitemap-index.xml')}\n`,
  );
