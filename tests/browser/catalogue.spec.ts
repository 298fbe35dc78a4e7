import type { Page } from '@playwright/test';
import { shownEntries } from './entries.ts';
import { siteAddress } from './pages.ts';
import { expect, holdBack, test, unfold } from './visit.ts';

const catalogues = [
  {
    path: '/sv/partnerskap/',
    twin: '/es/alianzas/',
    language: 'Español',
    none: 'Inget partnerskap',
    unknown: 'zz',
  },
  {
    path: '/es/alianzas/',
    twin: '/sv/partnerskap/',
    language: 'Svenska',
    none: 'Ninguna alianza',
    unknown: 'zz',
  },
] as const;

for (const { path, twin, language, none, unknown } of catalogues) {
  test(`${path} keeps list, counts and address in step`, async ({ page, visit, misdeeds }) => {
    await visit(path);
    const all = await shownEntries(page);
    await page.locator('#t-gbv').check();
    const violence = await shownEntries(page);
    expect(violence.length).toBeGreaterThan(0);
    expect(violence.length).toBeLessThan(all.length);
    await expect(page).toHaveURL(new RegExp(`${path}\\?t=gbv$`));
    await expect(page.getByRole('status')).toContainText(String(violence.length));
    // Another value of the same facet widens, one of another facet narrows.
    await page.locator('#t-edu').check();
    expect((await shownEntries(page)).length).toBeGreaterThan(violence.length);
    await page.locator('#t-edu').uncheck();
    await page.locator('#c-ZA').check();
    const both = await shownEntries(page);
    expect(both.length).toBeLessThan(violence.length);
    expect(both.every((key) => violence.includes(key))).toBe(true);
    expect(misdeeds).toEqual([]);
  });

  test(`${path} shows the same after back, forward, reload and in a new window`, async ({
    page,
    visit,
    context,
  }) => {
    await visit(path);
    await page.locator('#t-gbv').check();
    // The script comes with the first choice; there is no way back before it has written an address.
    await expect(page).toHaveURL(/\?t=gbv$/);
    const violence = await shownEntries(page);
    await page.locator('#c-KE').check();
    await expect(page).toHaveURL(/c=KE/);
    const both = await shownEntries(page);
    await page.goBack();
    await expect.poll(() => shownEntries(page)).toEqual(violence);
    await expect(page.locator('#c-KE')).not.toBeChecked();
    await page.goForward();
    await expect.poll(() => shownEntries(page)).toEqual(both);
    await page.reload();
    await expect.poll(() => shownEntries(page)).toEqual(both);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect.poll(() => shownEntries(other)).toEqual(both);
  });

  test(`the language link of ${path} keeps the choices`, async ({ page, visit }) => {
    await visit(`${path}?t=gbv&c=ZA`);
    await expect.poll(async () => (await shownEntries(page)).length).toBeLessThan(10);
    const here = await shownEntries(page);
    await page.locator('header').getByRole('link', { name: language, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${twin}\\?t=gbv&c=ZA$`));
    await expect.poll(() => shownEntries(page)).toEqual(here);
  });

  test(`${path} ignores what it does not know, and says so`, async ({ page, visit, misdeeds }) => {
    await visit(`${path}?t=gbv,${unknown}&q=%E0%A4%A&c=%3Cb%3E`);
    await expect(page.getByRole('status')).toContainText(unknown);
    await expect(page.getByRole('status')).toContainText('<b>');
    expect(await page.locator('[role=status] b').count()).toBe(0);
    expect((await shownEntries(page)).length).toBeGreaterThan(0);
    expect(misdeeds).toEqual([]);
  });

  test(`${path} names a way out where nothing matches`, async ({ page, visit }) => {
    await visit(`${path}?t=gbv&c=UA`);
    await expect(page.getByRole('status')).toContainText(none);
    expect(await shownEntries(page)).toEqual([]);
    const ways = page.locator('[role=status] button');
    expect(await ways.count()).toBeGreaterThan(0);
    await ways.first().click();
    await expect.poll(() => shownEntries(page)).not.toEqual([]);
    await expect(page.getByRole('status')).toBeFocused();
  });

  test(`${path} sorts, and neither focus nor scroll jumps`, async ({ page, visit }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await visit(`${path}?t=gbv`);
    await page.locator('#order').selectOption('title');
    await expect(page).toHaveURL(/o=title/);
    await expectSorted(page, path.slice(1, 3));
    await page.locator('#c-KE').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await page.locator('#c-KE').check();
    await expect(page.locator('#c-KE')).toBeFocused();
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(4);
  });

  test(`${path} sorts where nothing else has been chosen`, async ({ page, visit }) => {
    await visit(path);
    await page.locator('#order').selectOption('title');
    await expect(page).toHaveURL(/\?o=title$/);
    await expect(page.locator('#order')).toHaveValue('title');
    await expectSorted(page, path.slice(1, 3));
  });

  test(`${path} keeps what was chosen before its script had come`, async ({ page }) => {
    const release = await holdBack(page, /filter\.client/);
    await page.goto(`${siteAddress()}${path}?t=gbv`, { waitUntil: 'domcontentloaded' });
    await unfold(page);
    await page.locator('#order').selectOption('title');
    await page.locator('#c-KE').check();
    release();
    await expect(page).toHaveURL(/\?t=gbv&c=KE&o=title$|\?c=KE&t=gbv&o=title$/);
    await expect(page.locator('#t-gbv')).toBeChecked();
    await expect(page.locator('#c-KE')).toBeChecked();
    await expect(page.locator('#order')).toHaveValue('title');
  });

  test(`an address of ${path} with a value in each of three facets is short`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    const longest = await page.evaluate(() => {
      const byFacet = new Map<string, number>();
      for (const box of document.querySelectorAll<HTMLInputElement>('.filters input'))
        byFacet.set(
          box.name,
          Math.max(byFacet.get(box.name) ?? 0, `&${box.name}=${box.value}`.length),
        );
      return [...byFacet.values()]
        .sort((a, b) => b - a)
        .slice(0, 3)
        .reduce((sum, length) => sum + length, 0);
    });
    expect(path.length + longest).toBeLessThanOrEqual(80);
  });

  test(`${path} loads its script only when it is needed`, async ({ page, visit }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('filter.client'))).toEqual([]);
    await page.locator('#t-gbv').check();
    await expect.poll(() => asked.filter((url) => url.includes('filter.client')).length).toBe(1);
  });
}

test('the map follows the choices', async ({ page, visit }) => {
  await visit('/sv/partnerskap/');
  const dots = page.locator('.map a:not(.off)');
  const all = await dots.count();
  await page.locator('#c-CO').check();
  // The script loads with the first choice.
  await expect.poll(() => dots.count()).toBeLessThan(all);
  const names = await dots.evaluateAll((links) =>
    links.map((link) => link.getAttribute('data-places')),
  );
  expect(names.join(' ')).toContain('bogota');
  // On paper too.
  await page.emulateMedia({ media: 'print' });
  const gone = await page.locator('.map a.off').all();
  expect(gone.length).toBeGreaterThan(5);
  for (const dot of gone) await expect(dot).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Ta bort alla val' }).click();
  await expect(dots).toHaveCount(all);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path } of catalogues) {
    test(`${path} filters in all combinations`, async ({ page, browser }) => {
      // What the script shows is what the style rules must show.
      const withScript = await browser.newContext({ javaScriptEnabled: true });
      const lively = await withScript.newPage();
      for (const choice of [
        ['t-gbv'],
        ['t-gbv', 't-edu'],
        ['t-gbv', 'c-ZA'],
        ['n-hr', 'y-2020', 'k-m'],
        ['s-u', 'p-umea'],
        ['t-gbv', 'c-UA'],
      ]) {
        await page.goto(siteAddress() + path);
        for (const id of choice) await choose(page, id);
        const quiet = await shownEntries(page);
        const query = new Map<string, string[]>();
        for (const id of choice) {
          const [letter = '', value = ''] = id.split('-');
          query.set(letter, [...(query.get(letter) ?? []), value]);
        }
        const search = [...query]
          .map(([letter, values]) => `${letter}=${values.join(',')}`)
          .join('&');
        await lively.goto(`${siteAddress()}${path}?${search}`);
        await expect.poll(() => shownEntries(lively), choice.join()).toEqual(quiet);
      }
      await withScript.close();
    });
  }

  test('the whole list is there, and each choice tells its total', async ({ page }) => {
    await page.goto(`${siteAddress()}/sv/partnerskap/`);
    const total = Number(await page.locator('label:has(#t-gbv) .count').textContent());
    const all = await shownEntries(page);
    expect(all.length).toBeGreaterThanOrEqual(70);
    await choose(page, 't-gbv');
    expect(await shownEntries(page)).toHaveLength(total);
    await page.getByRole('button', { name: 'Ta bort alla val' }).click();
    expect(await shownEntries(page)).toHaveLength(all.length);
  });
});

/** Without script nobody can open what is folded but by a click on it. */
async function choose(page: Page, id: string): Promise<void> {
  const box = page.locator(`#${id}`);
  // Where there is room the outermost stands open without a summary to click on.
  const folded = page.locator('.choices details:not([open])').filter({ has: box });
  const summaries = folded.locator('> summary').filter({ visible: true });
  while ((await summaries.count()) > 0) await summaries.first().click();
  await box.check();
}

/** The titles that are shown stand in the order of the language's alphabet. */
async function expectSorted(page: Page, lang: string): Promise<void> {
  const titles = await page.locator('ul.entries > li:not([hidden]) h3').allTextContents();
  expect(titles).toEqual([...titles].sort((a, b) => a.trim().localeCompare(b.trim(), lang)));
}
