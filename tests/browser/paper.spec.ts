import jsQR from 'jsqr';
import sharp from 'sharp';
import { getDocumentProxy, extractText } from 'unpdf';
import { siteAddress } from './pages.ts';
import { expect, test } from './visit.ts';

/** What must come out of the printer, page for page of each kind, and how many sheets it may take. */
const prints = [
  {
    path: '/sv/natverket/',
    most: 6,
    holds: [
      'Nätverk för jämställdhet: syfte, stöd och deltagande',
      'Varför jämställdhet',
      'Källor',
    ],
  },
  {
    path: '/es/red/',
    most: 6,
    holds: ['Red por la Igualdad de Género', 'Fuentes'],
  },
  {
    path: '/sv/partnerskap/kibaha-gotland/',
    most: 4,
    holds: [
      'Fakta i korthet',
      'Utmaningen',
      'Källor',
      'Together Towards Sustainable Development Goals',
    ],
  },
  {
    path: '/es/alianzas/bogota-umea/',
    most: 3,
    holds: ['Datos principales', 'El desafío', 'Fuentes'],
  },
  { path: '/es/', most: 4, holds: ['Pregunte primero al ICLD'] },
  { path: '/sv/ordlista/', most: 8, holds: ['styrgrupp', 'tjänsteperson'] },
] as const;

for (const { path, most, holds } of prints) {
  test(`${path} prints whole, on at most ${String(most)} sheets`, async ({ page, visit }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(path);
    const text = await printed(await page.pdf({ preferCSSPageSize: true }));
    expect(text.sheets).toBeLessThanOrEqual(most);
    for (const words of holds) expect(text.words).toContain(words);
    // The address of the page and the day of the build stand at its foot.
    expect(text.words).toContain(`https://natverk.example${path}`);
    expect(text.words).toMatch(
      /är från den 23 november 2026|del sitio es del 23 de noviembre de 2026/,
    );
    // No furniture: neither the menu nor the other language.
    expect(text.words).not.toMatch(
      /Hoppa till innehållet|Saltar al contenido|Sök på webbplatsen|Buscar en el sitio/,
    );
    expect(text.words).not.toMatch(/Webbkarta|Mapa del sitio/);
  });
}

test.describe('at the foot of a sheet', () => {
  test.use({ deviceScaleFactor: 4 });

  for (const path of ['/sv/natverket/', '/es/alianzas/bogota-umea/']) {
    test(`the QR code of ${path} leads to it`, async ({ page, visit }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await visit(path);
      const picture = sharp(await page.locator('.paper svg').screenshot()).ensureAlpha();
      const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
      const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
      expect(read?.data).toBe(`https://natverk.example${path}`);
    });
  }
});

test('links tell their address on paper, once', async ({ page, visit }) => {
  await visit('/sv/natverket/');
  const { words } = await printed(await page.pdf({ preferCSSPageSize: true }));
  expect(words).toContain(
    'partnerskapet mellan Bogotá och Umeå (natverk.example/sv/partnerskap/bogota-umea/)',
  );
  const address = 'icld.se/artikel/2024/03/01';
  expect(words.split(address)).toHaveLength(2);
});

test('a print that lost its text is caught', async ({ page }) => {
  await page.goto(`${siteAddress()}/sv/natverket/`);
  await page.evaluate(() => {
    document.querySelector('main')!.hidden = true;
  });
  const { words } = await printed(await page.pdf());
  expect(words).not.toContain('Varför jämställdhet');
});

/** The words of a PDF in one line, with plain spaces and without soft hyphens, and the number of its sheets. */
async function printed(pdf: Buffer): Promise<{ sheets: number; words: string }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  const words = text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
  return { sheets: totalPages, words };
}
