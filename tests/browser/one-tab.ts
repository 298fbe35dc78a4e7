import type { BrowserContextOptions, Page } from '@playwright/test';
import { test as base } from './visit.ts';

/**
 * A test whose page is the tab that its worker goes in from page to page, as a
 * reader does; `prepare` is done to it once. For tests that put the same
 * questions to many pages: a new tab for each would take half as long again,
 * for the browser starts a process for it and forgets all that it has
 * compiled. Every page is fetched anew, so that what moves while it loads is
 * seen; and a worker whose test fails is replaced, so no page suffers for one
 * before it.
 */
export function testInOneTab(
  options: BrowserContextOptions,
  prepare: (tab: Page) => Promise<void> = () => Promise.resolve(),
) {
  return base.extend<{ page: Page }, { tab: Page }>({
    tab: [
      async ({ browser }, use) => {
        const context = await browser.newContext(options);
        const tab = await context.newPage();
        const session = await context.newCDPSession(tab);
        await session.send('Network.setCacheDisabled', { cacheDisabled: true });
        await prepare(tab);
        await use(tab);
        await context.close();
      },
      { scope: 'worker' },
    ],
    page: async ({ tab }, use) => {
      await use(tab);
    },
  });
}
