import { shownEntries } from './entries.ts';
import { longList } from '../support/sites.ts';
import { siteAddress } from './pages.ts';
import { expect, holdBack, test, unfold } from './visit.ts';

const { perPage, copies } = longList;
const address = siteAddress('private');
const total = copies + 2;
/** The last copy, which the first page of the list does not hold. */
const last = `test-${String(copies).padStart(3, '0')}`;

/** A catalogue of test partnerships that is longer than one page of its list. */
const lists = [
  {
    first: '/sv/partnerskap/',
    second: '/sv/partnerskap/sida-2/',
    all: `${String(total)} partnerskap`,
  },
  {
    first: '/es/alianzas/',
    second: '/es/alianzas/pagina-2/',
    all: `${String(total)} alianzas`,
  },
];

for (const { first, second, all } of lists) {
  test(`${first} shows a page of entries and links to the rest, without script too`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address + first);
    expect(await shownEntries(page)).toHaveLength(perPage);
    const parts = page.locator('nav.parts');
    await expect(parts.locator('[aria-current=page]')).toHaveText('1');
    await parts.getByRole('link', { name: '2' }).click();
    await expect(page).toHaveURL(address + second);
    await expect(page.getByRole('status')).toContainText(all);
    expect(await shownEntries(page)).toHaveLength(total - perPage);
    // The choices reach this page's own entries, and the reader is told so.
    const facet = page.locator('details').filter({ has: page.locator('#s-c') });
    await facet.last().locator('> summary').click();
    await page.locator('#s-c').check();
    expect(await shownEntries(page)).toEqual([last]);
    await expect(page.locator('.unlively')).toBeVisible();
    await context.close();
  });

  test(`a choice in ${first} goes through the whole list`, async ({ page }) => {
    await page.goto(address + first);
    await unfold(page);
    await page.locator('#s-c').check();
    await expect.poll(() => shownEntries(page)).toEqual([last]);
    await expect(page.locator('nav.parts')).toBeHidden();
    await expect(page.locator('[data-total]').and(page.locator('#s-u ~ .count'))).toHaveText(
      String(total - 1),
    );
    // A long answer is shown in portions; focus goes to the first of what comes.
    await page.locator('#s-u').check();
    await page.locator('#s-c').uncheck();
    await expect.poll(async () => (await shownEntries(page)).length).toBe(perPage);
    await page.locator('button.more').click();
    await expect.poll(async () => (await shownEntries(page)).length).toBe(total - 1);
    await expect(page.locator('button.more')).toBeHidden();
    await expect(
      page.locator('ul.entries > li:not([hidden])').nth(perPage).locator('a'),
    ).toBeFocused();
    // Without a choice the page is what it was.
    await page.locator('#s-u').uncheck();
    await expect.poll(async () => (await shownEntries(page)).length).toBe(perPage);
    await expect(page.locator('nav.parts')).toBeVisible();
  });

  test(`choices in ${first} hold that are made while the rest of the list is on its way`, async ({
    page,
  }) => {
    const release = await holdBack(page, new RegExp(second));
    await page.goto(address + first);
    await unfold(page);
    const asked = page.waitForRequest(new RegExp(second));
    await page.locator('#s-u').check();
    await asked;
    await page.locator('#s-c').check();
    await page.locator('#s-u').uncheck();
    release();
    await expect.poll(() => shownEntries(page)).toEqual([last]);
    await expect(page).toHaveURL(/\?s=c$/);
    await expect(page.locator('#s-c')).toBeChecked();
    await expect(page.locator('#s-u')).not.toBeChecked();
  });

  test(`${first} says so when the rest of the list cannot be had`, async ({ page }) => {
    await page.route(`**${second}`, (route) => route.abort());
    await page.goto(address + first);
    await unfold(page);
    await page.locator('#s-u').check();
    await expect(page.getByRole('status')).toContainText(/kunde inte hämtas|No se pudo cargar/);
    expect((await shownEntries(page)).length).toBeGreaterThan(perPage - 10);
  });
}
