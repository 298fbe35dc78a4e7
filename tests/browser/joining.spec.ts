import { extractText, getDocumentProxy } from 'unpdf';
import { siteAddress } from './pages.ts';
import { expect, test } from './visit.ts';

const briefs = ['sverige', 'colombia', 'guatemala']
  .map((side) => `/sv/att-delta/${side}/beslutsunderlag/`)
  .concat(
    ['suecia', 'colombia', 'guatemala'].map(
      (side) => `/es/participar/${side}/documento-para-decidir/`,
    ),
  );

for (const path of briefs) {
  test(`${path} fills one sheet of A4, and not more`, async ({ page, visit }) => {
    await visit(path);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = await getDocumentProxy(new Uint8Array(pdf));
    const { totalPages, text } = await extractText(sheets, { mergePages: true });
    expect(totalPages).toBe(1);
    const words = text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
    for (const heading of await page.locator('article h2:visible').allTextContents())
      expect(words).toContain(
        heading.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim().slice(0, 12),
      );
    expect(words).toContain(`https://natverk.example${path}`);
  });
}

test('a brief that is too long is caught', async ({ page, visit }) => {
  await visit(briefs[0]!);
  await page.evaluate(() => {
    const list = document.querySelector('article ul')!;
    list.append(
      ...[...list.children].flatMap((item) =>
        Array.from({ length: 20 }, () => item.cloneNode(true)),
      ),
    );
  });
  const sheets = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
  );
  expect(sheets.numPages).toBeGreaterThan(1);
});

test.describe('without script, at 320 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  for (const { home, country, answers, end } of [
    {
      home: '/sv/',
      country: 'Steg för steg: Sverige',
      answers: ['I Sverige', 'En kommun eller region', 'Jämställdhet'],
      end: /fråga/i,
    },
    {
      home: '/es/',
      country: 'Paso a paso: Guatemala',
      answers: ['En Guatemala', 'Una municipalidad'],
      end: /pregunte/i,
    },
  ]) {
    test(`a reader gets from ${home} to the steps in one tap, to a step in two, and to an answer`, async ({
      page,
    }) => {
      await page.goto(siteAddress() + home);
      await page.getByRole('link', { name: country }).click();
      await page.locator('article ol a').first().click();
      await expect(page.locator('main dl')).toBeVisible();

      await page.goto(siteAddress() + home);
      const link = home === '/sv/' ? /något för oss/ : /para su municipio/;
      await page.getByRole('contentinfo').getByRole('link', { name: link }).click();
      for (const answer of answers)
        await page.locator('main').getByRole('link', { name: answer, exact: true }).first().click();
      for (
        let left = 3;
        left > 0 && (await page.locator('main a[href^="mailto:"]').count()) === 0;
        left -= 1
      )
        await page.locator('main ul').first().getByRole('link').first().click();
      await expect(page.locator('h1')).toHaveText(end);
      await expect(page.locator('main a[href^="mailto:"]').first()).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  }
});
