import { expect, test } from './visit.ts';

test('the skip link leads to the text', async ({ page, visit }) => {
  await visit('/sv/natverket/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main a').first()).toBeFocused();
});

test('a search is sent by the keyboard', async ({ page, visit }) => {
  await visit('/es/red/');
  await page.getByRole('searchbox', { name: 'Buscar en el sitio' }).focus();
  await page.keyboard.type('violencia');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/es\/buscar\/\?q=violencia$/);
  await expect(page.getByRole('status')).toContainText('«violencia»');
});
