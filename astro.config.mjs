import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { addresses } from './src/build/addresses.ts';
import { addressNotice } from './src/build/address-notice.ts';
import { contentChecks } from './src/build/content-checks.ts';
import { icons } from './src/build/icons.ts';
import { land } from './src/build/land.ts';
import { languageSitemap } from './src/build/language-sitemap.ts';
import { rendering } from './src/build/rendering.ts';
import { searchIndex } from './src/build/search-index.ts';
import { weaveSheet } from './src/build/weave-sheet.ts';
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
    // While the files of one page are written, the next is drawn.
    concurrency: 4,
    // `rendering` puts the sheet into the pages itself, with a hash in their policy.
    inlineStylesheets: 'never',
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // One stylesheet for the whole site, so that one hash serves every page.
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
  integrations: [
    addressNotice(),
    contentChecks(),
    rendering(),
    mdx(),
    languageSitemap(),
    icons(),
    land(),
    searchIndex(),
    addresses(),
    weaveSheet(),
  ],
});

/** MDX files carry a directive that the bundler need not keep; its warning says nothing to anybody. */
function onLog(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}
