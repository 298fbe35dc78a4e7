import type { Probe } from './probe.ts';

/** What is wrong on paper, for a reader with a dark screen: furniture that is printed, or colours that are. */
export const printedFurniture: Probe = async (page) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const furniture = await page
    .locator('header nav, header form, footer nav')
    .filter({ visible: true })
    .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 80)));
  const { ground, text } = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { ground: backgroundColor, text: color };
  });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  if (ground !== 'rgb(255, 255, 255)') furniture.push(`ground ${ground}`);
  if (text !== 'rgb(0, 0, 0)') furniture.push(`text ${text}`);
  return furniture;
};
