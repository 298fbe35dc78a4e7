import type { Probe } from './probe.ts';

/** The elements that reach over the right edge of the window, where the page is wider than that. */
export const overflow: Probe = (page) =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
          .map((element) => element.outerHTML.slice(0, 120)),
  );
