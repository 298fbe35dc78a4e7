import { testInOneTab } from './one-tab.ts';
import { kinds, siteAddress } from './pages.ts';
import { expect, test } from './visit.ts';

const languages = ['sv', 'es'] as const;

/** Kinds whose pages are text to be read; the others are lists, forms and tools. */
const texts = kinds.filter(({ kind }) =>
  /^(information|partnership|country|network|place|theme|story|event|glossary|side|step|brief|end of the guide|participants|question$|contact)/.test(
    kind,
  ),
);

// What a small phone leaves of its screen once the bars of the browser are drawn.
const onPhone = testInOneTab({ viewport: { width: 360, height: 560 }, javaScriptEnabled: false });

onPhone.describe('from a mail on a phone', () => {
  for (const { kind, ...paths } of texts) {
    for (const locale of languages) {
      const path = paths[locale];

      onPhone(
        `${path} (${kind}) is read at once, with nothing on top, and leads on`,
        async ({ page }) => {
          await page.goto(`${siteAddress()}${path}?utm_source=brev&mc_cid=1`);
          const { end, isCovered, floating, onward } = await page.evaluate((own) => {
            const lead = document.querySelector('main .lead')!;
            const { top, left } = lead.getBoundingClientRect();
            const found = document.elementFromPoint(left + 4, top + 4);
            const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')]
              .filter((link) => !link.closest('nav'))
              .map((link) => new URL(link.href))
              .filter((url) => url.origin === location.origin && url.pathname !== own);
            return {
              // Two lines of the text itself, after the title.
              end: top + 2 * parseFloat(getComputedStyle(lead).lineHeight),
              isCovered: found?.closest('.lead') === null,
              floating: [...document.querySelectorAll('body *')].filter((element) =>
                ['fixed', 'sticky'].includes(getComputedStyle(element).position),
              ).length,
              onward: new Set(links.slice(-6).map(({ pathname }) => pathname)).size,
            };
          }, path);
          expect(end).toBeLessThanOrEqual(560);
          expect({ isCovered, floating }).toEqual({ isCovered: false, floating: 0 });
          // At the end there are two things to go on with, and ways to pass the page on.
          expect(onward).toBeGreaterThanOrEqual(2);
          await expect(page.locator('nav[aria-labelledby=share] a')).toHaveCount(3);
        },
      );
    }
  }
});

/** An address as mail programs and people spoil it -> what a server that knows the rules answers. */
const mangled = [
  ['a bracket', (path: string) => `${path})`],
  ['a bracket and a full stop', (path: string) => `${path}).`],
  ['a full stop for the last slash', (path: string) => path.replace(/\/$/, '.')],
  ['a comma', (path: string) => `${path},`],
  ['a mark of HTML', (path: string) => `${path}&gt;`],
  ['a space', (path: string) => `${path}%20`],
  ['doubled slashes', (path: string) => path.replaceAll('/', '//').slice(1)],
  ['capitals', (path: string) => path.toUpperCase()],
  ['no slash at the end', (path: string) => path.replace(/\/$/, '')],
] as const;

for (const [what, spoil] of mangled) {
  test(`an address with ${what} reaches its page in one hop`, async ({ request }) => {
    for (const path of ['/sv/partnerskap/kibaha-gotland/', '/es/temas/', '/igualdad/']) {
      const spoilt = `${siteAddress()}${spoil(path)}?utm_source=brev`;
      const first = await request.get(spoilt, { maxRedirects: 0 });
      expect(first.status(), spoilt).toBe(301);
      const location = first.headers()['location'] ?? '';
      expect(location).toMatch(/\/\?utm_source=brev$/);
      const second = await request.get(new URL(location, siteAddress()).href, { maxRedirects: 0 });
      expect(second.status(), spoilt).toBe(200);
    }
  });
}

for (const [path, language, words] of [
  ['/sv/partnerskap/kibaha-gotl', 'sv', ['Sök', 'Partnerskap']],
  ['/es/alianzas/kibaha-gotl=', 'es', ['Buscar', 'Alianzas']],
] as const) {
  test(`an address that nobody can mend helps in its language: ${path}`, async ({ page }) => {
    const response = await page.goto(siteAddress() + path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('main').getByRole('searchbox')).toBeVisible();
    for (const name of words) await expect(page.getByText(name).first()).toBeAttached();
    expect(await page.locator('main a').count()).toBeGreaterThanOrEqual(3);
  });
}

test('a wrong address is answered in its language', async ({ page, visit }) => {
  await visit('/sv/finns-inte/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await visit('/es/no-existe/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});
