import { test as base, type ConsoleMessage, type Page, type Request } from '@playwright/test';
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
    const stop = watch(page, misdeeds);
    await use(misdeeds);
    stop();
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
  // Asked by hand: a locator brings its own tools into every page, which takes longer than the question.
  if (!(await page.evaluate(() => document.querySelector('[data-builder]') !== null))) return;
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

/** Writes down what the page does wrong, until the returned function is called. */
function watch(page: Page, misdeeds: string[]): () => void {
  const onRequest = (request: Request) => {
    const url = request.url();
    if (!url.startsWith(siteAddress()) && !url.startsWith('data:')) misdeeds.push(`asks ${url}`);
  };
  const onError = (error: Error) => misdeeds.push(`throws ${error.message}`);
  const onConsole = (message: ConsoleMessage) => {
    const isExpected = message.text().includes('404 (Not Found)');
    if (message.type() === 'error' && !isExpected) misdeeds.push(`complains: ${message.text()}`);
  };
  page.on('request', onRequest).on('pageerror', onError).on('console', onConsole);
  return () => page.off('request', onRequest).off('pageerror', onError).off('console', onConsole);
}

export { expect } from '@playwright/test';

type Visit = (path: string) => Promise<void>;
