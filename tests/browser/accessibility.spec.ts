import AxeBuilder from '@axe-core/playwright';
import { isWhole } from '../support/scope.ts';
import { paths } from './pages.ts';
import { expect, test } from './visit.ts';

/** Both widths and both themes; for a release each width in each theme. */
const looks = (['light', 'dark'] as const)
  .flatMap((colorScheme) => [320, 1280].map((width) => ({ colorScheme, width })))
  .filter(({ colorScheme, width }) => isWhole || (colorScheme === 'light') === (width === 320));

for (const path of paths()) {
  test(`axe finds nothing on ${path}, light and dark, at 320 and 1280 px`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(found, `${colorScheme}, ${String(width)} px`).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    }
  });
}

test('axe finds what is wrong with a wrong page', async ({ page }) => {
  await page.setContent(
    '<html lang="sv"><title>T</title><main><h1>H</h1><p style="color:#aaa;background:#fff">blek</p><img src="data:,"></main>',
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id).sort()).toEqual(['color-contrast', 'image-alt']);
});
