import { kinds, neutralPaths, siteAddress } from './pages.ts';
import { expect, test } from './visit.ts';

const searches = [
  {
    path: '/sv/sok/',
    query: 'Stellenbosch',
    first: '/sv/platser/stellenbosch/',
    none: 'Inga träffar',
    failed: 'gick inte att starta',
  },
  {
    path: '/es/buscar/',
    query: 'Stellenbosch',
    first: '/es/lugares/stellenbosch/',
    none: 'Ningún resultado',
    failed: 'No se pudo iniciar',
  },
] as const;

for (const { path, query, first, none, failed } of searches) {
  test(`${path} finds what is there`, async ({ page, visit, misdeeds }) => {
    await visit(`${path}?q=${query}`);
    await expect(page.locator('#search-results ol a').first()).toHaveAttribute('href', first);
    await expect(page.getByRole('status')).toContainText(query);
    await expect(page.getByRole('searchbox')).toHaveValue(query);
    expect(misdeeds).toEqual([]);
  });

  test(`${path} says so when nothing is there`, async ({ page, visit }) => {
    await visit(`${path}?q=qqqqxyz`);
    await expect(page.getByRole('status')).toContainText(none);
    await expect(page.locator('.all a').first()).toBeVisible();
  });

  test(`${path} says so when the index cannot be loaded`, async ({ page, visit }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await visit(`${path}?q=${query}`);
    await expect(page.getByRole('status')).toContainText(failed);
  });

  test(`${path} loads nothing of the index without a query`, async ({ page, visit }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await expect(page.locator('#search-results')).toBeHidden();
  });

  test(`${path} shows a query as text, whatever it holds`, async ({ page, visit, misdeeds }) => {
    for (const hostile of [
      '<img src=x onerror=alert(1)>',
      '{{number}}',
      '%',
      '"></input>',
      '🧶',
      '\u0000',
      'a'.repeat(10_000),
    ]) {
      await visit(`${path}?q=${encodeURIComponent(hostile)}`);
      expect(await page.locator('main img').count()).toBe(0);
    }
    await visit(`${path}?q=%E0%A4%A`);
    expect(misdeeds).toEqual([]);
  });
}

test('a site below a path is searched below that path', async ({ page }) => {
  const base = `${siteAddress('below')}/under/en-mapp`;
  await page.goto(`${base}/es/red/`);
  await page.getByRole('searchbox').fill('Stellenbosch');
  await page.getByRole('button', { name: 'Buscar' }).click();
  const first = page.locator('#search-results ol a').first();
  await expect(first).toHaveAttribute('href', '/under/en-mapp/es/lugares/stellenbosch/');
  await first.click();
  await expect(page.locator('h1')).toContainText('Stellenbosch');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path } of searches) {
    test(`${path} offers the list of all pages`, async ({ page }) => {
      await page.goto(`${siteAddress()}${path}?q=x`);
      const links = page.locator('.all a');
      expect(await links.count()).toBeGreaterThanOrEqual(8);
      await links.first().click();
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  test('every kind of page is read in both languages', async ({ page }) => {
    for (const path of [...kinds.flatMap(({ sv, es }) => [sv, es]), ...neutralPaths]) {
      await page.goto(siteAddress() + path);
      await expect(page.locator('h1'), path).toBeVisible();
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
    }
  });

  test('the way from the entrance to a partnership needs none', async ({ page }) => {
    await page.goto(siteAddress());
    await page.getByRole('link', { name: 'Ir al sitio en español' }).click();
    await page
      .locator('header')
      .getByRole('link', { name: /alianzas/i })
      .last()
      .click();
    await page
      .locator('main h3')
      .getByRole('link', { name: /Kibaha/ })
      .click();
    await expect(page.locator('h1')).toContainText('Kibaha');
  });
});
