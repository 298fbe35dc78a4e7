import type { Probe } from './probe.ts';

/** Links of lists, menus and headings, and controls, that are lower than 44 pixels. Links within a sentence are free. */
export const smallTargets: Probe = (page) =>
  page.evaluate(() => {
    const isInSentence = (element: Element) => {
      const block = element.closest('p, li, dd, figcaption, [data-preview] td');
      return block !== null && block.textContent.trim() !== element.textContent.trim();
    };
    return (
      [...document.querySelectorAll('a[href], button, input, summary')]
        .filter((element) => element.checkVisibility() && !isInSentence(element))
        .filter((element) => !element.matches('body > a'))
        // Each dot of a map stands in a list with a link of full size; `build/` holds that.
        .filter((element) => !element.closest('.map'))
        // A checkbox is hit by its whole label.
        .map((element) => element.closest('label') ?? element)
        .filter((element) => element.getBoundingClientRect().height < 43.5)
        .map(({ outerHTML }) => outerHTML.slice(0, 100))
    );
  });
