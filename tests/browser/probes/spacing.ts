import type { Probe } from './probe.ts';

/** The text spacing of WCAG 1.4.12. */
const spacing = `
  body, body * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }`;

/** The texts that their box cuts off, or that reach over the window, with more space between letters, words and lines. */
export const cutTexts: Probe = (page) =>
  page.evaluate((rules) => {
    // A constructed sheet goes away in one step, and the policy of the page lets it in.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    const cut = [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
      .filter((element) => {
        const { overflow, overflowX, clipPath } = getComputedStyle(element);
        const isHidden = clipPath !== 'none';
        const cuts = `${overflow} ${overflowX}`.includes('hidden');
        const isCut =
          cuts &&
          (element.scrollHeight > element.clientHeight + 1 ||
            element.scrollWidth > element.clientWidth + 1);
        return (
          !isHidden && (isCut || element.getBoundingClientRect().right > window.innerWidth + 1)
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100));
    document.adoptedStyleSheets.pop();
    return cut;
  }, spacing);
