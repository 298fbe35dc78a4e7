import type { Page } from '@playwright/test';
import Color from 'colorjs.io';
import { sites } from '../support/sites.ts';
import { siteAddress } from './pages.ts';
import { axeFindings } from './probes/axe.ts';
import { expect, test } from './visit.ts';

const feeds = [
  { path: '/feeds/sv/news.xml', heading: 'Nytt på webbplatsen', how: /^Det här är ett flöde/ },
  {
    path: '/feeds/es/news.xml',
    heading: 'Novedades del sitio',
    how: /^Esta página es un canal RSS/,
  },
  {
    path: '/feeds/es/themes/gender-based-violence.xml',
    heading: /^Novedades del tema «Violencia de género»$/,
    how: /^Esta página es un canal RSS/,
  },
] as const;

for (const { path, heading, how } of feeds) {
  test(`the feed ${path} can be read in a browser, and leads to the pages`, async ({
    page,
    visit,
    misdeeds,
  }) => {
    // A feed names the public address of the site, which is answered from here.
    await page.route(`${sites.main.siteUrl}**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await page.request.get(siteAddress() + pathname) });
    });
    await visit(path);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByText(how)).toBeVisible();
    // What is for programs only is not drawn.
    expect(await page.locator('feed > :not(main)').count()).toBeGreaterThan(5);
    await expect(page.locator('feed > :not(main)').filter({ visible: true })).toHaveCount(0);
    expect(misdeeds).toEqual([]);
    const entries = page.getByRole('heading', { level: 2 }).getByRole('link');
    expect(await entries.count()).toBeGreaterThan(4);
    const name = (await entries.first().textContent()) ?? '';
    await entries.first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });

  test(`the feed ${path} fits and is easy to see, light and dark, at 320 and 1280 px`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    const grounds = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await axeFindings(page, 5)).toEqual([]);
      }
      // Contrast is what axe cannot tell where there is no HTML around.
      const { ground, texts } = await colours(page);
      grounds.add(ground);
      expect(texts.length).toBeGreaterThan(1);
      for (const text of texts)
        expect(new Color(text).contrast(new Color(ground), 'WCAG21')).toBeGreaterThanOrEqual(7);
    }
    expect(grounds.size).toBe(2);
  });
}

/** The ground of a feed, and each colour that its words have. */
function colours(page: Page): Promise<{ ground: string; texts: string[] }> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll('main :is(h1, h2, p, a)')];
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      texts: [...new Set(words.map((element) => getComputedStyle(element).color))],
    };
  });
}
