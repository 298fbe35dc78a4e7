import type { Page } from '@playwright/test';
import { recordShifts } from './probes/shifts.ts';
import { test as base } from './visit.ts';

/**
 * A test whose page is the tab that its worker walks in from page to page, as
 * a reader does. A new one for each page would take half as long again, for
 * the browser starts a process for it and forgets all that it has compiled.
 * Every page is fetched anew, so that what moves while it loads is seen; and a
 * worker whose test fails is replaced, so no page suffers for one before it.
 */
export const test = base.extend<{ page: Page }, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      const tab = await context.newPage();
      const session = await context.newCDPSession(tab);
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await recordShifts(tab);
      await use(tab);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    await use(tab);
  },
});
