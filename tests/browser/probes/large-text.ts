import { overflow } from './overflow.ts';
import type { Probe } from './probe.ts';

/** What reaches over the right edge of the window when the text is twice as large. */
export const overflowOfLargeText: Probe = async (page) => {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const found = await overflow(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return found;
};
