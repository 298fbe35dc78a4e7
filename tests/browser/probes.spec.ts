import type { Page } from '@playwright/test';
import { siteAddress } from './pages.ts';
import { axeFindings, axeFindingsOfColours } from './probes/axe.ts';
import { floating } from './probes/floating.ts';
import { overflowOfLargeText } from './probes/large-text.ts';
import { lostByTab } from './probes/order.ts';
import { overflow } from './probes/overflow.ts';
import { printedFurniture } from './probes/print.ts';
import { recordShifts, shifts } from './probes/shifts.ts';
import { cutTexts } from './probes/spacing.ts';
import { stored } from './probes/stored.ts';
import { smallTargets } from './probes/targets.ts';
import { lostTwin } from './probes/twin.ts';
import { expect, test } from './visit.ts';

/** For every probe a page with the fault that it looks for; the walk is its page without. */
test.use({ viewport: { width: 640, height: 640 } });

test('a page that is too wide is caught', async ({ page }) => {
  await show(page, '<p style="width: 700px">wide</p>');
  expect(await overflow(page)).toEqual([expect.stringContaining('wide')]);
});

test('a page that is too wide only for large text is caught, and left as it was', async ({
  page,
}) => {
  await show(page, '<p style="width: 30rem">wide</p>');
  expect(await overflowOfLargeText(page)).toEqual([expect.stringContaining('wide')]);
  expect(await overflow(page)).toEqual([]);
});

test('a text that is cut only when it has more space is caught, and left as it was', async ({
  page,
}) => {
  const line = '<p style="height: 1.2em; line-height: 1.2; overflow: hidden">a line of text</p>';
  await show(page, `${line}<p>free</p>`);
  const before = await page.locator('body').evaluate((body) => body.scrollHeight);
  expect(await cutTexts(page)).toEqual([expect.stringContaining('a line of text')]);
  expect(await page.locator('body').evaluate((body) => body.scrollHeight)).toBe(before);
});

test('a small target is caught', async ({ page }) => {
  await show(page, '<nav><ul><li><a href="#">a</a></li></ul></nav><p>x <a href="#">b</a></p>');
  expect(await smallTargets(page)).toEqual([expect.stringContaining('>a<')]);
});

test('what sticks, moves by itself or waits for a pointer is caught', async ({ page }) => {
  await show(
    page,
    `<style>@keyframes turn { to { rotate: 1turn } }</style><p>a</p>
    <p style="position: sticky">b</p><p style="position: fixed">c</p>
    <p style="animation: turn 1s">d</p><p style="transition: color 1s">e</p>`,
  );
  expect((await floating(page)).map((html) => html.slice(-5, -4))).toEqual(['b', 'c', 'd', 'e']);
});

test('what a page leaves behind is caught', async ({ page }) => {
  await show(
    page,
    `<script>
      document.cookie = 'a=1';
      localStorage.setItem('a', '1');
      sessionStorage.setItem('a', '1');
    </script>`,
  );
  await page.evaluate(async () => {
    await caches.open('a');
    await new Promise((resolve) => {
      indexedDB.open('a').onsuccess = resolve;
    });
  });
  expect(await stored(page)).toEqual([
    'document.cookie',
    'localStorage',
    'sessionStorage',
    'caches',
    'indexedDB',
    'cookie a',
  ]);
});

test('a cookie that no script sees is caught', async ({ page }) => {
  await show(page, '', { 'set-cookie': 'b=1; HttpOnly' });
  expect(await stored(page)).toEqual(['cookie b']);
});

test('furniture and colours on paper are caught', async ({ page }) => {
  await show(
    page,
    `<style>@media (prefers-color-scheme: dark) { body { background: black; color: white } }</style>
    <header><nav>menu</nav></header>`,
  );
  expect(await printedFurniture(page)).toEqual([
    '<nav>menu</nav>',
    'ground rgb(0, 0, 0)',
    'text rgb(255, 255, 255)',
  ]);
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('a page that moves while it loads is caught', async ({ page }) => {
  await recordShifts(page);
  await show(page, '<p>a</p>');
  expect(await shifts(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('p')!.style.marginTop = '200px';
  });
  await expect.poll(() => shifts(page)).toEqual([expect.stringMatching(/^moved by 0\.\d/)]);
});

test('axe finds what is wrong with a wrong page', async ({ page }) => {
  await show(
    page,
    '<main><h1>H</h1><p style="color:#aaa;background:#fff">blek</p><img src="data:,"></main>',
  );
  const found = (await axeFindings(page)).map((problem) => problem.replace(/:.*/, ''));
  expect(found.sort()).toEqual(['color-contrast', 'image-alt']);
  const inColours = await axeFindingsOfColours(page);
  expect(inColours).toEqual([expect.stringMatching(/^color-contrast: .*blek/)]);
});

test('a page that axe has nothing to ask about is caught', async ({ page }) => {
  await show(page, '');
  expect(await axeFindings(page)).toContainEqual(expect.stringMatching(/^only \d+ rules passed$/));
});

for (const [fault, html, said] of [
  [
    'leaves the order',
    '<a href="#" tabindex="2">a</a><a href="#" tabindex="1">b</a>',
    ['Tab 1 leads to', 'Tab 2 leads to'],
  ],
  ['is never reached', '<a href="#">a</a><a href="#" tabindex="-1">b</a>', ['Tab 2 leads to']],
  [
    'cannot be seen',
    '<a href="#" style="position: absolute; left: 0; width: 4px; overflow: hidden">a</a>',
    ['cannot be seen'],
  ],
  ['shows no focus', '<a href="#" style="outline: none">a</a>', ['does not show the focus']],
  ['shows it thinly', '<a href="#" style="outline-width: 1px">a</a>', ['does not show the focus']],
] as const) {
  test(`a link that ${fault} is caught`, async ({ page }) => {
    await show(
      page,
      `<style>a { display: block; width: 50px; height: 44px } a:focus { outline: 2px solid }</style>${html}`,
    );
    expect(await lostByTab(page)).toEqual(said.map((words) => expect.stringContaining(words)));
  });
}

test('a link that is out of the window when it is reached is caught', async ({ page }) => {
  await show(
    page,
    `<style>a { outline: 2px solid }</style>
    <a href="#" style="position: fixed; top: 900px; width: 50px; height: 44px">a</a>`,
  );
  expect(await lostByTab(page)).toEqual([expect.stringContaining('cannot be seen')]);
});

test('a language link that leads elsewhere is caught', async ({ page }) => {
  await show(page, '<a href="/es/?x">Español</a>');
  expect(await lostTwin(page, { name: 'Español', path: '/es/red/' })).toEqual(['leads to /es/']);
});

/** Opens a page of the site that holds `body` and nothing else. */
async function show(page: Page, body: string, headers: Record<string, string> = {}): Promise<void> {
  await page.route('**/sv/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers,
      body: `<!doctype html><html lang="sv"><title>T</title><body>${body}`,
    }),
  );
  await page.goto(`${siteAddress()}/sv/`);
}
