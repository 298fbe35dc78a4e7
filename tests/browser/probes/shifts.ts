import type { Page } from '@playwright/test';
import type { Probe } from './probe.ts';

/** Keeps a record of what moves while a page loads, for every page that is opened from now on. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far things have moved since the page was opened. */
export const shifts: Probe = (page) =>
  page.evaluate(() => {
    const { shift } = document.documentElement.dataset;
    return shift === undefined ? [] : [`moved by ${shift}`];
  });
