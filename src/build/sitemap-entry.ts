import { readFile } from 'node:fs/promises';
import type { SitemapItem } from '@astrojs/sitemap';
import { address } from '../site/address.ts';

/**
 * Fills a sitemap entry's language links from the built page itself, because
 * the integration pairs pages by equal paths and ours are translated. Pages
 * without such links (404) are left out.
 */
export async function sitemapEntry(item: SitemapItem): Promise<SitemapItem | undefined> {
  const path = new URL(item.url).pathname.slice(address.base.length);
  const html = await readFile(`dist/${path}index.html`, 'utf8');
  const links = alternateLinks(html);
  return links.length > 0 ? { ...item, links } : undefined;
}

/** The hreflang links in the head of a page. */
export function alternateLinks(html: string): { lang: string; url: string }[] {
  const pattern = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g;
  return [...html.matchAll(pattern)].map(([, lang = '', url = '']) => ({ lang, url }));
}
