import type { Locator, Page, Route } from '@playwright/test';
import { sites } from '../support/sites.ts';
import { kinds, neutralPaths, siteAddress } from './pages.ts';
import { expect, holdBack, test } from './visit.ts';

const searches = [
  {
    path: '/sv/sok/',
    query: 'Stellenbosch',
    first: '/sv/partnerskap/stellenbosch-jonkoping/',
    none: 'Inga träffar',
    failed: 'gick inte att starta',
    reduced: 'En del av sökningen',
    slip: { typed: 'Stellenbosh', meant: 'Stellenbosch' },
    subject: 'våld mot kvinnor',
    marked: 'våld',
    within: 'oppositionen',
    foreign: { query: 'violencia', offer: 'Buscar «violencia» en español', path: '/es/buscar/' },
    close: 'våld hundrastgård skidspår',
    closeHeading: 'Liknar det ni sökte',
    language: 'Español',
    twin: '/es/buscar/',
  },
  {
    path: '/es/buscar/',
    query: 'Stellenbosch',
    first: '/es/alianzas/stellenbosch-jonkoping/',
    none: 'Ningún resultado',
    failed: 'No se pudo iniciar',
    reduced: 'No se pudo cargar una parte',
    slip: { typed: 'Stellenbosh', meant: 'Stellenbosch' },
    subject: 'violencia contra las mujeres',
    marked: 'violencia',
    within: 'oposición',
    foreign: { query: 'kvinnofrid', offer: 'Sök efter ”kvinnofrid” på svenska', path: '/sv/sok/' },
    close: 'violencia paellera autopista',
    closeHeading: 'Páginas parecidas',
    language: 'Svenska',
    twin: '/sv/sok/',
  },
] as const;

/** Ways in which the file that answers first can be useless. */
const brokenIndexes = [
  { what: 'blocked', answer: (route: Route) => route.abort() },
  { what: 'missing', answer: (route: Route) => route.fulfill({ status: 404, body: '' }) },
  {
    what: 'cut off',
    answer: async (route: Route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).slice(0, 5000) });
    },
  },
];

/** Everything that only a search needs. */
const searchFiles = /\/(pagefind\/|search(-words)?\.json|_astro\/search-page)/;

for (const {
  path,
  query,
  first,
  none,
  failed,
  reduced,
  slip,
  subject,
  marked,
  within,
  foreign,
  close,
  closeHeading,
  language,
  twin,
} of searches) {
  test(`${path} finds what is there`, async ({ page, visit, misdeeds }) => {
    await visit(`${path}?q=${query}`);
    await expect(results(page).first()).toHaveAttribute('href', first);
    await expect(page.getByRole('status')).toContainText(query);
    await expect(page.locator('#search-page')).toHaveValue(query);
    // Partnerships and pages stand in two groups.
    expect(await page.locator('.found h3').count()).toBe(2);
    expect(misdeeds).toEqual([]);
  });

  test(`${path} marks the words in titles and texts, and says what kind of page it is`, async ({
    page,
    visit,
  }) => {
    await visit(`${path}?q=${subject}`);
    const marks = await page.locator('.found mark').allInnerTexts();
    expect(marks.map((text) => text.toLowerCase())).toContain(marked);
    await expect(page.locator('.found li .facts').first()).toContainText(/Partnerskap|Alianza/);
  });

  test(`${path} answers while the reader types, and keeps an address by Enter`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    const field = page.locator('#search-page');
    await field.pressSequentially(query, { delay: 10 });
    await expect(results(page).first()).toHaveAttribute('href', first);
    await expect(field).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await field.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${path}\\?q=${query}$`));
    await field.fill('qqqqxyz');
    await field.press('Enter');
    await expect(page.getByRole('status')).toContainText(none);
    await page.locator('h1').click();
    await page.goBack();
    await expect(results(page).first()).toHaveAttribute('href', first);
    await page.reload();
    await expect(results(page).first()).toHaveAttribute('href', first);
    await page.locator('header').getByRole('link', { name: language, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${twin}\\?q=${query}$`));
  });

  test(`${path} says what it mends, and leaves it on request`, async ({ page, visit }) => {
    await visit(`${path}?q=${slip.typed}`);
    await expect(page.locator('.notes')).toContainText(slip.meant);
    await page.locator('a[data-exact]').click();
    await expect(page.locator('.notes')).toContainText(slip.typed);
    await expect(results(page)).toHaveCount(0);
    await expect(page).toHaveURL(/&x=1$/);
    await page.reload();
    await expect(page.getByRole('status')).toContainText(none);
    await expect(results(page)).toHaveCount(0);
  });

  test(`${path} understands the other language, and offers it`, async ({ page, visit }) => {
    await visit(`${path}?q=${foreign.query}`);
    expect(await results(page).count()).toBeGreaterThan(3);
    await page.getByRole('link', { name: foreign.offer }).click();
    await expect(page).toHaveURL(new RegExp(`${foreign.path}\\?q=`));
    await expect.poll(() => results(page).count()).toBeGreaterThan(3);
  });

  test(`${path} sets apart what is only close`, async ({ page, visit }) => {
    await visit(`${path}?q=${close}`);
    const apart = page.locator('[data-approx]');
    await expect(apart.getByRole('heading').first()).toContainText(closeHeading);
    expect(await results(page).count()).toBe(await apart.locator('[data-search-result]').count());
  });

  test(`${path} narrows partnerships by theme and country, with an address`, async ({
    page,
    visit,
  }) => {
    await visit(`${path}?q=${subject}`);
    const before = await results(page).count();
    await page.locator('.narrow input[name=c][value=ZA]').check();
    await expect(page).toHaveURL(/&c=ZA$/);
    await expect.poll(() => results(page).count()).toBeLessThan(before);
    const after = await results(page).count();
    expect(after).toBeGreaterThan(0);
    await page.reload();
    await expect(page.locator('.narrow input[value=ZA]')).toBeChecked();
    await expect(results(page)).toHaveCount(after);
  });

  test(`${path} shows where words stand within a page`, async ({ page, visit, misdeeds }) => {
    await visit(`${path}?q=${within}`);
    await expect(page.locator('.found li details mark').first()).toBeVisible();
    expect(misdeeds).toEqual([]);
  });

  test(`${path} says so when nothing is there`, async ({ page, visit }) => {
    await visit(`${path}?q=qqqqxyz`);
    await expect(page.getByRole('status')).toContainText(none);
    await expect(page.locator('.all a').first()).toBeVisible();
  });

  for (const { what, answer } of brokenIndexes) {
    test(`${path} answers by the second index when the first is ${what}`, async ({
      page,
      visit,
    }) => {
      await page.route('**/search.json', answer);
      await visit(`${path}?q=${query}`);
      await expect(page.locator('.notes')).toContainText(reduced);
      await expect(page.locator(`.found a[href="${first}"]`)).toBeVisible();
    });
  }

  test(`${path} says so when no index can be loaded, and tries again`, async ({ page, visit }) => {
    await page.route(/search\.json|\.pagefind|wasm/, (route) => route.abort());
    await visit(`${path}?q=${query}`);
    await expect(page.getByRole('status')).toContainText(failed);
    await expect(page.locator('.all a').first()).toBeVisible();
    await page.unroute(/search\.json|\.pagefind|wasm/);
    await page.locator('#search-page').press('Enter');
    await expect(results(page).first()).toHaveAttribute('href', first);
  });

  test(`${path} says so when its script cannot be loaded`, async ({ page, visit }) => {
    await page.route(/search-page\.client/, (route) => route.abort());
    await visit(`${path}?q=${query}`);
    await expect(page.getByRole('status')).toContainText(failed);
    await expect(page.locator('.all a').first()).toBeVisible();
  });

  test(`${path} waits for its script when the reader is quicker`, async ({ page, visit }) => {
    const release = await holdBack(page, /search-page\.client/);
    await visit(path);
    await page.evaluate(() => {
      document.body.dataset['same'] = 'yes';
    });
    await page.locator('#search-page').fill(query);
    await page.locator('#search-page').press('Enter');
    release();
    await expect(results(page).first()).toHaveAttribute('href', first);
    await expect(page.locator('body')).toHaveAttribute('data-same', 'yes');
  });

  test(`${path} loads nothing of the search before it is touched`, async ({ page, visit }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => searchFiles.test(url))).toEqual([]);
    await expect(page.locator('#search-results')).toBeHidden();
    await page.locator('#search-page').focus();
    await expect.poll(() => asked.filter((url) => searchFiles.test(url)).length).toBe(2);
  });

  test(`${path} works under the policy as a header too`, async ({ page, visit, misdeeds }) => {
    await page.route(`**${path}*`, async (route) => {
      const response = await route.fetch();
      const policy = /Content-Security-Policy" content="([^"]+)"/.exec(await response.text())![1]!;
      const headers = {
        ...response.headers(),
        'content-security-policy': policy.replaceAll('&#39;', "'").replaceAll('&#x27;', "'"),
      };
      await route.fulfill({ response, headers });
    });
    await visit(`${path}?q=${query}`);
    await expect(results(page).first()).toHaveAttribute('href', first);
    expect(misdeeds).toEqual([]);
  });

  test(`${path} shows a query as text, whatever it holds`, async ({ page, visit, misdeeds }) => {
    for (const hostile of [
      '<img src=x onerror=alert(1)>',
      '{{number}}',
      '%',
      '"></input>',
      '🧶',
      '\u0000',
      '\u202eabc',
      'a'.repeat(10_000),
      'våld '.repeat(800),
    ]) {
      await visit(`${path}?q=${encodeURIComponent(hostile)}`);
      expect(await page.locator('main img').count()).toBe(0);
    }
    await visit(`${path}?q=%E0%A4%A`);
    expect(misdeeds).toEqual([]);
  });
}

test('a site below a path is searched below that path', async ({ page }) => {
  const base = siteAddress('below') + sites.below.base;
  await page.goto(`${base}es/prueba/`);
  const header = page.locator('header');
  await header.getByRole('searchbox').fill('contacto de prueba');
  await header.getByRole('button', { name: 'Buscar' }).click();
  const first = results(page).first();
  await expect(first).toHaveAttribute('href', `${sites.below.base}es/contacto-de-prueba/`);
  await first.click();
  await expect(page.locator('h1')).toContainText('Contacto de prueba');
});

test('the words of a third language for a matter are taken for one', async ({ page }) => {
  const base = siteAddress('below') + sites.below.base;
  await page.goto(`${base}da/soeg/?q=forsøgsord`);
  await expect(results(page).first()).toHaveAttribute('href', `${sites.below.base}da/testside/`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path } of searches) {
    test(`${path} offers the list of all pages`, async ({ page }) => {
      await page.goto(`${siteAddress()}${path}?q=x`);
      const links = page.locator('.all a');
      expect(await links.count()).toBeGreaterThanOrEqual(8);
      await links.first().click();
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  for (const [language, paths] of Object.entries({
    Swedish: kinds.map(({ sv }) => sv),
    Spanish: kinds.map(({ es }) => es),
    both: neutralPaths,
  })) {
    test(`every kind of page is read, ${language}`, async ({ page }) => {
      for (const path of paths) {
        await page.goto(siteAddress() + path);
        // Nothing comes later without script, so one look in the page itself is enough.
        const { isTitled, length } = await page.evaluate(() => ({
          isTitled: document.querySelector('h1')!.checkVisibility({ visibilityProperty: true }),
          length: document.querySelector('main')!.innerText.length,
        }));
        expect(isTitled, path).toBe(true);
        expect(length, path).toBeGreaterThan(80);
      }
    });
  }

  test('the way from the entrance to a partnership needs none', async ({ page }) => {
    await page.goto(siteAddress());
    await page.getByRole('link', { name: 'Ir al sitio en español' }).click();
    await page
      .locator('header')
      .getByRole('link', { name: /alianzas/i })
      .last()
      .click();
    await page
      .locator('main h3')
      .getByRole('link', { name: /Kibaha/ })
      .click();
    await expect(page.locator('h1')).toContainText('Kibaha');
  });
});

function results(page: Page): Locator {
  return page.locator('[data-search-result]');
}
