import { kinds } from './pages.ts';
import { expect, test } from './visit.ts';

for (const { kind, sv, es } of kinds) {
  for (const path of [sv, es]) {
    test(`everything on ${path} (${kind}) is reached by Tab, in order and seen`, async ({
      page,
      visit,
    }) => {
      await visit(path);
      const expected = await page.evaluate(() => {
        // What a closed <details> holds cannot be reached, and need not be; of a
        // group of radio buttons Tab reaches the chosen one, arrows the others.
        const reachable = [
          ...document.querySelectorAll('a[href], button, input, select, summary, textarea'),
        ].filter(
          (element) => element.checkVisibility() && !element.matches('[type=radio]:not(:checked)'),
        );
        reachable.forEach((element, index) => {
          element.setAttribute('data-order', String(index));
        });
        return reachable.length;
      });
      let previous = -1;
      for (let step = 0; step < expected; step += 1) {
        await page.keyboard.press('Tab');
        const { index, isSeen, isMarked } = await page.evaluate(() => {
          const element = document.activeElement!;
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          return {
            index: Number(element.getAttribute('data-order') ?? -1),
            isSeen:
              box.width > 8 && box.height > 8 && box.bottom > 0 && box.top < window.innerHeight,
            isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
          };
        });
        expect(index).toBe(previous + 1);
        expect(isSeen, `element ${String(index)} cannot be seen`).toBe(true);
        expect(isMarked, `element ${String(index)} does not show the focus`).toBe(true);
        previous = index;
      }
    });
  }
}

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
