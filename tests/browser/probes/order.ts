import type { Page } from '@playwright/test';
import type { Probe } from './probe.ts';

/** What is not reached by Tab in the order of the page, is out of sight when it is reached, or does not show it. */
export const lostByTab: Probe = async (page) => {
  const expected = await startRecord(page);
  await pressTab(page, expected);
  const steps = await page.evaluate(() => (window as unknown as { tabbed: Step[] }).tabbed);
  return Array.from({ length: expected }, (_, step) => faultOf(step, steps[step])).filter(
    (fault) => fault !== undefined,
  );
};

/** Numbers what can be reached, and lets the page note after each Tab where the focus is: asking from outside takes longer. */
function startRecord(page: Page): Promise<number> {
  return page.evaluate(() => {
    // What a closed <details> holds cannot be reached, and need not be; of a
    // group of radio buttons Tab reaches the chosen one, arrows the others.
    const reachable = [
      ...document.querySelectorAll('a[href], button, input, select, summary, textarea'),
    ].filter(
      (element) => element.checkVisibility() && !element.matches('[type=radio]:not(:checked)'),
    );
    const tabbed: Step[] = [];
    Object.assign(window, { tabbed });
    document.addEventListener('keyup', () => {
      const element = document.activeElement!;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      tabbed.push({
        index: reachable.indexOf(element),
        html: element.outerHTML.slice(0, 80),
        isSeen: box.width > 8 && box.height > 8 && box.bottom > 0 && box.top < window.innerHeight,
        isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      });
    });
    return reachable.length;
  });
}

/** Presses Tab many times without waiting for each to be answered; the browser keeps them in order. */
async function pressTab(page: Page, times: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const presses = Array.from({ length: times }, () => [
    browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
  await Promise.all(presses.flat());
  await browser.detach();
}

function faultOf(expected: number, step: Step | undefined): string | undefined {
  if (!step) return `Tab ${String(expected + 1)} was not heard`;
  if (step.index !== expected) return `Tab ${String(expected + 1)} leads to ${step.html}`;
  if (!step.isSeen) return `cannot be seen: ${step.html}`;
  return step.isMarked ? undefined : `does not show the focus: ${step.html}`;
}

/** Where the focus was after a Tab. */
interface Step {
  index: number;
  html: string;
  isSeen: boolean;
  isMarked: boolean;
}
