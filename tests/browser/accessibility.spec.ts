import AxeBuilder from '@axe-core/playwright';
import { paths } from './pages.ts';
import { expect, test } from './visit.ts';

for (const path of paths()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing on ${path} in ${colorScheme} at ${String(width)} px`, async ({
        page,
        visit,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await visit(path);
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(passes.length).toBeGreaterThan(10);
      });
    }
  }
}

test('axe finds what is wrong with a wrong page', async ({ page }) => {
  await page.setContent(
    '<html lang="sv"><title>T</title><main><h1>H</h1><p style="color:#aaa;background:#fff">blek</p><img src="data:,"></main>',
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id).sort()).toEqual(['color-contrast', 'image-alt']);
});
