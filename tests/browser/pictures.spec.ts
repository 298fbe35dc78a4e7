import type { Page } from '@playwright/test';
import { sites } from '../support/sites.ts';
import { siteAddress } from './pages.ts';
import { expect, test } from './visit.ts';

/**
 * What the main kinds of page look like, in test content that nobody edits for
 * readers. A picture may differ in one pixel of a hundred (edges of letters).
 * After a wanted change: `UPDATE_PICTURES=1 npm run test:browser`, look at the
 * new pictures, and commit them with the change.
 */
const kinds = {
  entrance: '',
  home: 'sv/',
  information: 'sv/testsida/',
  themes: 'sv/testteman/',
  catalogue: 'sv/partnerskap/',
  partnership: 'sv/partnerskap/ett-tva/',
  search: 'sv/sok/',
  'not-found': 'sv/404/',
};
const looks = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
] as const;
const tolerance = { maxDiffPixelRatio: 0.01 };

// The face is swapped in whatever its time, which the policy's hash would forbid.
test.use({ bypassCSP: true });
test.skip(
  process.platform !== 'linux' || process.arch !== 'x64',
  'the pictures are of the browser in the package',
);

for (const { width, height, colorScheme } of looks) {
  for (const [kind, path] of Object.entries(kinds)) {
    test(`${kind} looks as it did, ${colorScheme}, at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await open(page, path);
      await expect(page).toHaveScreenshot(`${kind}-${String(width)}-${colorScheme}.png`, tolerance);
    });
  }
}

test('a page that looks otherwise is caught', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, kinds.home);
  await page.addStyleTag({ content: 'main { padding-block-start: 24px }' });
  await expect(page).not.toHaveScreenshot('home-390-light.png', tolerance);
});

/** Opens a page of the tiny site and waits for its typeface, however slow the machine is. */
async function open(page: Page, path: string): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    return route.fulfill({ response, body });
  });
  await page.goto(siteAddress('below') + sites.below.base + path);
  await page.evaluate(() => document.fonts.ready);
}
