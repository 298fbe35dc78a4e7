import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { siteFolder } from '../support/sites.ts';
import { siteAddress } from './pages.ts';
import { expect, test } from './visit.ts';

const tail = '?utm_source=brev&mc_cid=1&fbclid=a%20b';

/** Sends the page of a short link as a host does that knows no redirects; the built-in server would redirect. */
async function onPlainHost(page: Page, word: string): Promise<void> {
  await page.route(new RegExp(`/${encodeURI(word)}/(\\?|$)`), (route) =>
    route.fulfill({ path: join(siteFolder('main'), word, 'index.html') }),
  );
}

for (const [word, target] of [
  ['igualdad', '/es/red/'],
  ['jämställdhet', '/sv/natverket/'],
] as const) {
  test(`/${word}/ opens its page at once and keeps parameters and anchor`, async ({
    page,
    misdeeds,
  }) => {
    await onPlainHost(page, word);
    await page.goto(`${siteAddress()}/${word}/${tail}#content`);
    await page.waitForURL(`${siteAddress()}${target}${tail}#content`);
    expect(misdeeds).toEqual([]);
  });

  test(`/${word}/ is no trap for the way back`, async ({ page }) => {
    await onPlainHost(page, word);
    await page.goto(`${siteAddress()}/sv/`);
    await page.goto(`${siteAddress()}/${word}/`);
    await page.waitForURL(`${siteAddress()}${target}`);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/sv/');
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a short link leads on, and has a plain link before that', async ({ page }) => {
    await onPlainHost(page, 'igualdad');
    await page.goto(`${siteAddress()}/igualdad/${tail}`, { waitUntil: 'commit' });
    await page.waitForURL(`${siteAddress()}/es/red/`);
    const held = await page.request.get(`${siteAddress()}/kp/`);
    expect(await held.text()).toContain('<a href="/sv/kommunala-partnerskap/"');
  });

  test('where nothing leads on, the plain link is there to be clicked', async ({ page }) => {
    await page.route(/\/igualdad\//, async (route) => {
      const html = readFileSync(join(siteFolder('main'), 'igualdad/index.html'), 'utf8');
      const body = html.replace(/<noscript>.*<\/noscript>/, '');
      await route.fulfill({ contentType: 'text/html', body });
    });
    await page.goto(`${siteAddress()}/igualdad/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.getByRole('link', { name: 'Ir a la página en español' }).click();
    await page.waitForURL(`${siteAddress()}/es/red/`);
  });

  test('a link in two languages offers both', async ({ page }) => {
    await page.goto(`${siteAddress()}/kp/${tail}`);
    await expect(page.getByRole('link')).toHaveCount(2);
    await page.getByRole('link', { name: 'Gå till sidan på svenska' }).click();
    expect(new URL(page.url()).pathname).toBe('/sv/kommunala-partnerskap/');
  });
});

test('a link in two languages offers both, and carries parameters over to each', async ({
  page,
  visit,
  misdeeds,
}) => {
  await visit(`/kp/${tail}`);
  for (const [name, target] of [
    ['Gå till sidan på svenska', '/sv/kommunala-partnerskap/'],
    ['Ir a la página en español', '/es/alianzas-municipales/'],
  ] as const)
    await expect(page.getByRole('link', { name })).toHaveAttribute(
      'href',
      `${siteAddress()}${target}${tail}`,
    );
  expect(misdeeds).toEqual([]);
});

test('parameters never change the host', async ({ page }) => {
  await onPlainHost(page, 'igualdad');
  await page.goto(`${siteAddress()}/igualdad/?//evil.example/#//evil.example/`);
  await page.waitForURL(/\/es\/red\//);
  expect(new URL(page.url()).origin).toBe(new URL(siteAddress()).origin);
});

test('spoilt addresses open the right page, parameters kept', async ({ page, visit }) => {
  await visit(`/SV/Natverket).${tail}`);
  expect(page.url()).toBe(`${siteAddress()}/sv/natverket/${tail}`);
  await visit('/JA%CC%88MSTA%CC%88LLDHET');
  expect(page.url()).toBe(`${siteAddress()}/sv/natverket/`);
});
