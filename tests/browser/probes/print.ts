import type { Probe } from './probe.ts';

/** What is wrong on paper, for a reader with a dark screen: furniture that is printed, or colours that are. */
export const printedFurniture: Probe = async (page) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { furniture, ground, text } = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const printed = [...document.querySelectorAll('header nav, header form, footer nav')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }),
    );
    return {
      furniture: printed.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      ground: backgroundColor,
      text: color,
    };
  });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  if (ground !== 'rgb(255, 255, 255)') furniture.push(`ground ${ground}`);
  if (text !== 'rgb(0, 0, 0)') furniture.push(`text ${text}`);
  return furniture;
};
