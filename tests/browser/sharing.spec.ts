import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { siteAddress } from './pages.ts';
import { expect, test } from './visit.ts';

const languages = [
  {
    kit: '/sv/partnerskap/kibaha-gotland/dela/',
    builder: '/sv/for-nyhetsbrev/',
    copyLink: 'Kopiera länken',
    copyHtml: 'Kopiera HTML-koden',
    copyBlock: 'Kopiera blocket',
    copied: 'Kopierat.',
    marked: /^Det gick inte att kopiera automatiskt\./,
    campaign: /^Utskickets namn/,
    partnerships: /^Partnerskap \(/,
    entry: 'Kibaha och Region Gotland: mot könsrelaterat våld',
    find: 'Sök bland rubrikerna',
    both: 'svenska och spanska',
    remove: /^Ta bort: /,
    up: /^Flytta upp: /,
    failed: /^Det gick inte att hämta blocket/,
    retry: 'Försök igen',
    place: '/sv/platser/panajachel/',
    twin: '/es/lugares/panajachel/',
    share: 'Länk, QR-kod och nyhetsbrev',
    savePng: /^Spara QR-koden .*\(PNG\)$/,
    saveSvg: /^Spara QR-koden .*\(SVG\)$/,
    savePicture: /^Spara bilden/,
    noPicture: /^Det gick inte att skapa PNG-bilden/,
    toKit: /^Länkar, bild och QR-kod: /,
  },
  {
    kit: '/es/alianzas/kibaha-gotland/compartir/',
    builder: '/es/para-boletines/',
    copyLink: 'Copiar el enlace',
    copyHtml: 'Copiar el código HTML',
    copyBlock: 'Copiar el bloque',
    copied: 'Copiado.',
    marked: /^No se pudo copiar automáticamente\./,
    campaign: /^Nombre del boletín o envío/,
    partnerships: /^Alianzas \(/,
    entry: 'Kibaha y la Región de Gotland: contra la violencia de género',
    find: 'Buscar por título',
    both: 'español y sueco',
    remove: /^Quitar: /,
    up: /^Mover hacia arriba: /,
    failed: /^No se pudo cargar el bloque/,
    retry: 'Intentar de nuevo',
    place: '/es/lugares/panajachel/',
    twin: '/sv/platser/panajachel/',
    share: 'Enlace, código QR y bloque para boletines',
    savePng: /^Guardar el código QR .*\(PNG\)$/,
    saveSvg: /^Guardar el código QR .*\(SVG\)$/,
    savePicture: /^Guardar la imagen/,
    noPicture: /^No se pudo crear la imagen/,
    toKit: /^Enlaces, imagen y código QR: /,
  },
] as const;

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const html = (page: Page, block: string) =>
  page.locator(`[data-block="${block}"] [data-form=html]`).inputValue();
const text = (page: Page, block: string) =>
  page.locator(`[data-block="${block}"] [data-form=text]`).inputValue();

/** The file that a click saves: what it is called, and its bytes. */
async function saved(page: Page, by: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), by.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What a telephone reads in a picture of a code. */
async function readCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture, { density: 300 })
    .resize(800, 800, { kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

for (const words of languages) {
  const own = words.kit.slice(1, 3);

  test.describe(`the kit ${words.kit}`, () => {
    test('copies by keyboard, and says so', async ({ page, context, visit, misdeeds }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await visit(words.kit);
      const button = page.getByRole('button', { name: words.copyLink }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.copied, { exact: true })).toHaveCount(1);
      expect(await clipboardOf(page)).toBe(
        `https://natverk.example${words.kit.replace(/(dela|compartir)\/$/, '')}`,
      );
      await page.getByRole('button', { name: words.copyHtml }).last().focus();
      await page.keyboard.press('Space');
      await expect(page.getByText(words.copied, { exact: true })).toHaveCount(2);
      expect(await clipboardOf(page)).toBe(await html(page, 'all'));
      expect(misdeeds).toEqual([]);
    });

    test('copies a block ready to be pasted, with its text beside', async ({
      page,
      context,
      visit,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await visit(words.kit);
      await page.getByRole('button', { name: words.copyBlock }).first().press('Enter');
      await expect(page.locator(`[data-block=${own}] [role=status]`).first()).not.toBeEmpty();
      const [types, pasted] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const blob = await item?.getType('text/html');
        return [item?.types ?? [], (await blob?.text()) ?? ''] as const;
      });
      expect([...types].sort()).toEqual(['text/html', 'text/plain']);
      expect(pasted).toContain('<table');
      expect(pasted).toContain('https://natverk.example/cards/');
    });

    test('marks what it may not copy, and says what to do', async ({ page, visit }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await visit(words.kit);
      await page.getByRole('button', { name: words.copyHtml }).first().press('Enter');
      await expect(page.getByText(words.marked)).toHaveCount(1);
      const marked = await page.evaluate(() => {
        const field = document.activeElement as HTMLTextAreaElement;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
      expect(marked).toBe(await html(page, own));
      await page.getByRole('button', { name: words.copyBlock }).first().press('Enter');
      await expect(page.getByText(words.marked)).toHaveCount(2);
      expect(await page.evaluate(() => getSelection()?.toString())).toContain(words.entry);
    });

    test('puts the name of a mailing on every link, and on nothing else', async ({
      page,
      visit,
    }) => {
      await visit(words.kit);
      const before = await html(page, 'all');
      await page.getByLabel(words.campaign).fill('vår 2027');
      const after = await html(page, 'all');
      const links = after.match(/<a href="[^"]+"/g) ?? [];
      expect(links).toHaveLength(6);
      for (const link of links) expect(link).toMatch(/\/\?utm_campaign=v%C3%A5r%202027"$/);
      expect(after.replaceAll('?utm_campaign=v%C3%A5r%202027', '')).toBe(before);
      expect(await text(page, 'es')).toMatch(/\?utm_campaign=v%C3%A5r%202027$/);
      await page.getByLabel(words.campaign).fill('');
      expect(await html(page, 'all')).toBe(before);
    });

    test('saves the QR code in pixels, large enough for print', async ({
      page,
      visit,
      misdeeds,
    }) => {
      await visit(words.kit);
      const { name, bytes } = await saved(
        page,
        page.getByRole('button', { name: words.savePng }).first(),
      );
      expect(name).toMatch(/^qr-partnerships-kibaha-gotland-(sv|es)\.png$/);
      const { width, format } = await sharp(bytes).metadata();
      expect(format).toBe('png');
      // Five centimetres at 300 dots an inch.
      expect(width).toBeGreaterThanOrEqual(591);
      expect(await readCode(bytes)).toBe(
        `https://natverk.example${words.kit.replace(/(dela|compartir)\/$/, '')}`,
      );
      expect(misdeeds).toEqual([]);
    });

    test('says when the QR code cannot be had', async ({ page, visit }) => {
      // Before the page shows the code, or the browser has it in its memory.
      await page.route('**/qr.svg', (route) => route.abort());
      await visit(words.kit);
      await page.getByRole('button', { name: words.savePng }).first().click();
      await expect(page.getByText(words.noPicture)).toHaveCount(1);
    });

    test('shows each block as mail programs will', async ({ page, visit, misdeeds }) => {
      await visit(words.kit);
      const preview = page.locator(`[data-block=${own}] [data-preview]`);
      await expect(preview.getByRole('link', { name: words.entry, exact: true })).toHaveCSS(
        'font-size',
        '22px',
      );
      await preview.scrollIntoViewIfNeeded();
      await expect
        .poll(() =>
          preview.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
        )
        .toBe(1200);
      expect(misdeeds).toEqual([]);
    });
  });

  test.describe(`the page ${words.builder}`, () => {
    const other = `partnerships/bogota-umea`;

    test('puts several entries into one block, in the order of the choice', async ({
      page,
      visit,
      misdeeds,
    }) => {
      await visit(words.builder);
      await page.getByLabel(words.find).fill('gotland');
      await page.getByRole('checkbox', { name: words.entry }).check();
      await page.getByLabel(words.find).fill('BOGOTA');
      await expect(page.getByRole('checkbox', { name: words.entry })).toBeHidden();
      await page.locator('[data-key="partnerships/bogota-umea"] input').check();
      await expect(page.locator('[data-chosen] li')).toHaveCount(2);
      await page.getByRole('radio', { name: words.both }).check();
      await expect.poll(() => html(page, 'chosen')).toMatch(/(<table[\s\S]*){4}/);
      const both = await html(page, 'chosen');
      expect(both.indexOf('kibaha-gotland')).toBeLessThan(both.indexOf('bogota-umea'));
      expect(await text(page, 'chosen')).toContain(words.entry);
      expect((await text(page, 'chosen')).split('* * *')).toHaveLength(4);
      expect(page.url()).toMatch(
        /\?e=partnerships\/kibaha-gotland&e=partnerships\/bogota-umea&l=all$/,
      );

      await page.getByRole('button', { name: words.up }).last().press('Enter');
      await expect.poll(() => html(page, 'chosen')).toMatch(/bogota-umea[\s\S]*kibaha-gotland/);
      // Once more does nothing, and nothing else.
      await expect(page.getByRole('button', { name: words.up }).first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-chosen] li')).toHaveCount(2);
      await page.getByRole('button', { name: words.remove }).last().press('Enter');
      await expect(
        page.locator('[data-key="partnerships/kibaha-gotland"] input'),
      ).not.toBeChecked();
      await expect.poll(() => html(page, 'chosen')).not.toContain('kibaha-gotland');
      expect(misdeeds).toEqual([]);
    });

    test('begins with the choice in its address, and lets go of what it does not know', async ({
      page,
      visit,
    }) => {
      await visit(`${words.builder}?e=${other}&e=${other}&e=no/such&l=es`);
      await expect(page.locator('[data-chosen] li')).toHaveCount(1);
      await expect.poll(() => html(page, 'chosen')).toContain('/es/alianzas/bogota-umea/');
      expect(await html(page, 'chosen')).not.toContain('/sv/');
      // Tab reaches the chosen language; arrows choose another.
      await page.locator('[name=language]:checked').press('ArrowDown');
      await expect(page).not.toHaveURL(/l=es/);
      await page.keyboard.press('ArrowUp');
      await expect(page).toHaveURL(/l=es$/);
      await expect.poll(() => html(page, 'chosen')).toContain('/es/alianzas/bogota-umea/');
      await page.getByLabel(words.campaign).fill('x');
      await expect.poll(() => html(page, 'chosen')).toContain('/?utm_campaign=x"');
    });

    test('says when a block cannot be had, and gets it the next time', async ({ page, visit }) => {
      await page.route('**/bogota-umea/*/', (route) => route.abort());
      await visit(`${words.builder}?e=${other}`);
      await expect(page.getByText(words.failed)).toBeVisible();
      await expect(page.locator('[data-result]')).toBeHidden();
      await page.unroute('**/bogota-umea/*/');
      await page.getByRole('button', { name: words.retry }).press('Enter');
      await expect.poll(() => html(page, 'chosen')).toContain('bogota-umea');
      await expect(page.getByText(words.failed)).toHaveCount(0);
    });
  });

  test.describe(`a page without a kit, ${words.place}`, () => {
    test('gets its block, picture and code on the page for newsletters', async ({
      page,
      visit,
      misdeeds,
    }) => {
      await visit(words.place);
      await page.getByRole('link', { name: words.share, exact: true }).click();
      await expect.poll(() => html(page, 'chosen')).toContain('<table');
      await page.locator('[name=language][value=all]').check();
      await expect.poll(() => html(page, 'chosen')).toMatch(/(<table[\s\S]*){2}/);
      const block = await html(page, 'chosen');
      expect(block.indexOf(words.place)).toBeLessThan(block.indexOf(words.twin));
      expect(block.match(/<a href="https:\/\/natverk\.example\/[^"]+"/g)).toHaveLength(6);
      expect(block).toMatch(
        /<img src="https:\/\/natverk\.example\/cards\/[^"]+\.png" alt="[^"]{10,}"/,
      );
      const parts = (await text(page, 'chosen')).split('* * *');
      expect(parts).toHaveLength(2);
      for (const part of parts) expect(part).toContain('Panajachel');

      const extras = page.locator('[data-extras]');
      await expect(extras.getByRole('img')).toHaveCount(2);
      const picture = await saved(
        page,
        extras.getByRole('link', { name: words.savePicture }).first(),
      );
      expect(picture.name).toBe(`places-panajachel-${own}.png`);
      expect((await sharp(picture.bytes).metadata()).width).toBe(1200);
      for (const button of [words.saveSvg, words.savePng]) {
        const { name, bytes } = await saved(
          page,
          extras.getByRole('button', { name: button }).first(),
        );
        expect(name).toMatch(new RegExp(`^qr-places-panajachel-${own}\\.(svg|png)$`));
        expect(await readCode(bytes)).toBe(`https://natverk.example${words.place}`);
      }
      expect(misdeeds).toEqual([]);
    });

    test('says when the browser makes no picture of its code', async ({ page, visit }) => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.toBlob = (done) => {
          done(null);
        };
      });
      await visit(`${words.builder}?e=places/panajachel`);
      const extras = page.locator('[data-extras]');
      await extras.getByRole('button', { name: words.savePng }).first().click();
      await expect(extras.getByText(words.noPicture)).toHaveCount(1);
    });

    test('stands beside one that has a kit, in the order of the choice', async ({
      page,
      visit,
    }) => {
      await visit(`${words.builder}?e=places/panajachel&e=partnerships/bogota-umea`);
      await expect.poll(() => html(page, 'chosen')).toMatch(/panajachel[\s\S]*bogota-umea/);
      const toKit = page.getByRole('link', { name: words.toKit });
      await expect(toKit).toHaveAttribute('href', /bogota-umea/);
      await page.getByLabel(words.campaign).fill('x');
      const links = (await html(page, 'chosen')).match(/<a href="[^"]+"/g) ?? [];
      expect(links).toHaveLength(6);
      for (const link of links) expect(link).toMatch(/\?utm_campaign=x"$/);
    });

    test('says when the page cannot be had', async ({ page, visit }) => {
      await page.route(`**${words.place}`, (route) => route.abort());
      await visit(`${words.builder}?e=places/panajachel`);
      await expect(page.getByText(words.failed)).toBeVisible();
      await page.unroute(`**${words.place}`);
      await page.getByRole('button', { name: words.retry }).press('Enter');
      await expect.poll(() => html(page, 'chosen')).toContain(words.place);
    });
  });

  test.describe(`without script, from ${words.builder}`, () => {
    test.use({ javaScriptEnabled: false });

    test('every entry leads to its kit, which has its blocks as text', async ({ page }) => {
      await page.goto(siteAddress() + words.builder);
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await page.getByText(words.partnerships).click();
      await page.getByRole('link', { name: words.entry }).click();
      expect(new URL(page.url()).pathname).toBe(words.kit);
      await expect(page.getByRole('button', { name: words.copyHtml })).toHaveCount(0);
      expect(await html(page, own)).toContain('<table');
    });
  });

  for (const ground of ['light', 'dark', 'inverted'] as const) {
    test(`the block of ${words.kit} can be read in a ${ground} newsletter`, async ({
      page,
      visit,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await visit(words.kit);
      const block = await html(page, 'all');
      const styles = {
        light: 'background:#fff;color:#222',
        dark: 'background:#121212;color:#eee',
        // Programs that turn everything round do so with what they are given.
        inverted: 'background:#fff;color:#222;filter:invert(1)',
      };
      await page.route('**/newsletter', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="${own}"><meta name="viewport" content="width=device-width"><title>Test</title><body style="${styles[ground]}"><main><h1>Test</h1>${block}</main></body></html>`,
        }),
      );
      await page.goto(`${siteAddress()}/newsletter`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}
