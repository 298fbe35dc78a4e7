import type { Page } from '@playwright/test';

/** Whether the language link called `name` opens `path`. Leaves the page. */
export async function lostTwin(
  page: Page,
  { name, path }: { name: string; path: string },
): Promise<string[]> {
  const before = page.url();
  await page.getByRole('link', { name, exact: true }).click();
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'commit' });
  const { pathname } = new URL(page.url());
  return decodeURI(pathname) === path ? [] : [`leads to ${decodeURI(pathname)}`];
}
