import { test as base, type Page } from '@playwright/test';
import { siteAddress } from './pages.ts';

/**
 * A test with a page that opens paths of the site, and a record of what it
 * must never do: ask another host, break the policy, throw, set a cookie.
 */
export const test = base.extend<{ visit: Visit; misdeeds: string[] }>({
  // A page still asks for its fonts when a test ends; answering them then would fail a test that passed.
  page: async ({ page }, use) => {
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
  misdeeds: async ({ page }, use) => {
    const misdeeds: string[] = [];
    watch(page, misdeeds);
    await use(misdeeds);
  },
  visit: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(siteAddress() + path);
      await settled(page);
      // What is folded away must be as good as the rest.
      await unfold(page);
    });
  },
});

/** Waits for the search to say its last word, and for the block of chosen entries or for what hinders it. */
export async function settled(page: Page): Promise<void> {
  if (page.url().includes('?q='))
    await page.locator('[data-search-state=done]').waitFor({ state: 'attached' });
  if ((await page.locator('[data-builder]').count()) === 0) return;
  const ends = ['[data-result]', '[data-none]']
    .map((end) => `${end}:not([hidden])`)
    .concat('[data-said]:not(:empty)');
  await page.locator(ends.join()).first().waitFor({ state: 'attached' });
}

/** Opens all that is folded away on a page. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Holds back what a page asks for until the returned function is called, as a slow link does. */
export async function holdBack(page: Page, asked: RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(asked, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

function watch(page: Page, misdeeds: string[]): void {
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(siteAddress()) && !url.startsWith('data:')) misdeeds.push(`asks ${url}`);
  });
  page.on('pageerror', (error) => misdeeds.push(`throws ${error.message}`));
  page.on('console', (message) => {
    const isExpected = message.text().includes('404 (Not Found)');
    if (message.type() === 'error' && !isExpected) misdeeds.push(`complains: ${message.text()}`);
  });
}

export { expect } from '@playwright/test';

type Visit = (path: string) => Promise<void>;
