import { readFile } from 'node:fs/promises';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { withoutBase } from '../site/address.ts';

/**
 * The sitemap with the language links of every page. They are read from the
 * built page itself, because the integration pairs pages by equal paths and
 * ours are translated. Pages without such links (404) are left out.
 */
export function languageSitemap(): AstroIntegration[] {
  let output: URL | undefined;
  const remember: AstroIntegration = {
    name: 'sitemap-output',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = config.outDir;
      },
    },
  };
  const serialize = async (item: SitemapItem) => {
    const path = withoutBase(new URL(item.url).pathname);
    const html = await readFile(new URL(`.${path}index.html`, output), 'utf8');
    const links = alternateLinks(html);
    return links.length > 0 ? { ...item, links } : undefined;
  };
  return [remember, sitemap({ serialize })];
}

/** The hreflang links in the head of a page. */
export function alternateLinks(html: string): { lang: string; url: string }[] {
  const pattern = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g;
  return [...html.matchAll(pattern)].map(([, lang = '', url = '']) => ({ lang, url }));
}
