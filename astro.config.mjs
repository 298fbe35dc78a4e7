import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/build/content-checks.ts';
import { searchIndex } from './src/build/search-index.ts';
import { addressNotice } from './src/build/address-notice.ts';
import { sitemapEntry } from './src/build/sitemap-entry.ts';
import { address } from './src/site/address.ts';

export default defineConfig({
  site: address.origin,
  base: address.base,
  trailingSlash: 'always',
  // A line break between words stays a space; the default would join them.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: {
    format: 'directory',
    // Inline styles and scripts would need hashes under the site's content security policy.
    inlineStylesheets: 'never',
  },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: {
    // Authors write the quotation marks of their language; English ones must not replace them.
    processor: satteri({ features: { smartPunctuation: { quotes: false } } }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  integrations: [
    addressNotice(),
    contentChecks(),
    mdx(),
    sitemap({ serialize: sitemapEntry }),
    searchIndex(),
  ],
});
