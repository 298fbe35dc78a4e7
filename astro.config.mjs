import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { addressNotice } from './src/build/address-notice.ts';
import { contentChecks } from './src/build/content-checks.ts';
import { languageSitemap } from './src/build/language-sitemap.ts';
import { searchIndex } from './src/build/search-index.ts';
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
  vite: {
    build: {
      assetsInlineLimit: 0,
      // One stylesheet for the whole site: it is small, and the next page has it already.
      cssCodeSplit: false,
      rolldownOptions: { onLog },
    },
  },
  markdown: {
    // Authors write the quotation marks of their language; English ones must not replace them.
    processor: satteri({ features: { smartPunctuation: { quotes: false } } }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  integrations: [addressNotice(), contentChecks(), mdx(), languageSitemap(), searchIndex()],
});

/** MDX files carry a directive that the bundler need not keep; its warning says nothing to anybody. */
function onLog(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}
