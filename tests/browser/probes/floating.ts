import type { Probe } from './probe.ts';

/** What sticks over the text, moves by itself or waits for a pointer. */
export const floating: Probe = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { position, animationName, transitionDuration } = getComputedStyle(element);
        return (
          position === 'fixed' ||
          position === 'sticky' ||
          animationName !== 'none' ||
          transitionDuration !== '0s'
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
