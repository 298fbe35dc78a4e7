import type { Page } from '@playwright/test';
import { kinds, neutralPaths, paths, siteAddress } from './pages.ts';
import { expect, test } from './visit.ts';

const oneOfAKind = [...kinds.map(({ sv }) => sv), ...neutralPaths];

test('nothing moves while a page loads', async ({ page, visit }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths().filter((path) => !path.includes('?'))) {
      await page.goto(new URL(path, siteAddress()).href);
      expect(await page.evaluate(() => document.documentElement.dataset['shift']), path).toBe(
        undefined,
      );
    }
  }
  await visit('/sv/');
});

test('controls are at least 44 pixels high, links in lists and menus too', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of paths()) {
    await visit(path);
    expect(await smallTargets(page), path).toEqual([]);
  }
});

test('a small target is caught', async ({ page }) => {
  await page.setContent('<nav><ul><li><a href="#">a</a></li></ul></nav><p>x <a href="#">b</a></p>');
  expect(await smallTargets(page)).toHaveLength(1);
});

test('more space between letters, words and lines hides and cuts nothing', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of paths()) {
    await visit(path);
    await spaceOut(page);
    expect(await cutTexts(page), path).toEqual([]);
  }
});

test('a text that is cut is caught', async ({ page }) => {
  await page.setContent('<p id="p">a long line of text</p>');
  await page.evaluate(() => {
    const { style } = document.getElementById('p')!;
    style.height = '10px';
    style.overflow = 'hidden';
  });
  expect(await cutTexts(page)).toHaveLength(1);
});

test('nothing sticks over the text, moves by itself or waits for a pointer', async ({
  page,
  visit,
}) => {
  for (const path of oneOfAKind) {
    await visit(path);
    const found = await page.evaluate(() =>
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
    expect(found, path).toEqual([]);
  }
});

test('the menu opens without script, is always open where there is room', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(new URL('/es/red/', siteAddress()).href);
  const link = page
    .getByRole('navigation', { name: 'Menú principal' })
    .getByRole('link', { name: 'Temas' });
  await expect(link).toBeHidden();
  await page.getByText('Menú', { exact: true }).click();
  await expect(link).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await expect(link).toBeVisible();
  await expect(page.getByText('Menú', { exact: true })).toBeHidden();
  await context.close();
});

test('the forms keep their frames when the reader’s own colours rule', async ({ page, visit }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit('/sv/sok/');
  const input = page.getByRole('searchbox');
  await expect(input).toHaveCSS('border-style', 'solid');
  await expect(page.getByRole('button', { name: 'Sök' })).toHaveCSS('border-style', 'solid');
  await input.focus();
  await expect(input).toHaveCSS('outline-style', 'solid');
});

test('what to do next is on the first screen of a phone', async ({ page, visit }) => {
  await page.setViewportSize({ width: 390, height: 760 });
  for (const path of ['/sv/', '/es/']) {
    await visit(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = false;
    });
    const doors = page.locator('main .wide li a');
    await expect(doors).toHaveCount(3);
    for (const door of await doors.all()) {
      const box = (await door.boundingBox())!;
      expect(box.y + box.height, path).toBeLessThanOrEqual(760);
    }
  }
});

/** Links of lists, menus and headings, and controls, that are lower than 44 pixels. Links within a sentence are free. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
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
}

/** The text spacing of WCAG 1.4.12. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      const { style } = element;
      style.lineHeight = '1.5';
      style.letterSpacing = '0.12em';
      style.wordSpacing = '0.16em';
    }
    for (const paragraph of document.querySelectorAll('p')) paragraph.style.marginBottom = '2em';
  });
}

/** Texts that their box cuts off, or that reach over the window. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
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
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
}
