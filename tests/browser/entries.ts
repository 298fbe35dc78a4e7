import type { Page } from '@playwright/test';

/** The keys of the entries of a list that a reader sees, sorted for comparing; asked at once, for there are many. */
export function shownEntries(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('ul.entries > li')]
      .filter((entry) => entry.checkVisibility({ visibilityProperty: true }))
      .map((entry) => entry.dataset['key'] ?? '')
      .sort(),
  );
}
