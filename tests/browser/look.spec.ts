import { siteAddress } from './pages.ts';
import { expect, test } from './visit.ts';

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
