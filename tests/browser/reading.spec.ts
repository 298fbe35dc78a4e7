import type { Page } from '@playwright/test';
import { everyPath, kinds, paths } from './pages.ts';
import { expect, test } from './visit.ts';

for (const width of [320, 1280]) {
  test(`every page fits into ${String(width)} px`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const path of everyPath()) {
      await visit(path);
      expect(await overflow(page), path).toEqual([]);
    }
  });
}

test('every page fits into 320 px with the text twice as large', async ({ page, visit }) => {
  await page.setViewportSize({ width: 640, height: 640 });
  for (const path of everyPath()) {
    await visit(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(page), path).toEqual([]);
  }
});

test('a page that is too wide is caught', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.setContent('<p id="wide">wide</p>');
  await page.evaluate(() => {
    document.getElementById('wide')!.style.width = '500px';
  });
  expect(await overflow(page)).not.toEqual([]);
});

for (const { kind, sv, es } of kinds) {
  for (const [path, name] of [
    [sv, 'Español'],
    [es, 'Svenska'],
  ] as const) {
    test(`the language link of ${path} (${kind}) opens its twin`, async ({ page, visit }) => {
      await visit(path);
      await page.getByRole('link', { name, exact: true }).click();
      const twin = path === sv ? es : sv;
      const expected = kind === 'not found' ? `${twin.slice(0, 3)}/404/` : twin.replace(/\?.*/, '');
      expect(decodeURI(new URL(page.url()).pathname)).toBe(expected);
    });
  }
}

test('a wrong address is answered in its language', async ({ page, visit }) => {
  await visit('/sv/finns-inte/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await visit('/es/no-existe/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('on paper there is text and no furniture', async ({ page, visit }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of paths()) {
    await visit(path);
    for (const furniture of await page.locator('header nav, header form, footer nav').all()) {
      await expect(furniture).toBeHidden();
    }
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  }
});

/** The elements that reach over the right edge of the window. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
          .map((element) => element.outerHTML.slice(0, 120)),
  );
}
