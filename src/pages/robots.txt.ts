import type { APIRoute } from 'astro';
import { address } from '../site/address.ts';

/** Lets everybody in and names the sitemap; while there is no public address, pages say `noindex`. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${address.origin}${address.base}sitemap-index.xml\n`,
  );
