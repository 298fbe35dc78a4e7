import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { entriesPerPart } from '../../src/routing/catalogue-parts.ts';
import { createStaticServer, listen } from '../../src/commands/static-server.ts';
import { prepareChromium } from '../support/chromium.ts';

/**
 * Prints the time from a click on a choice of the catalogue until the list is
 * drawn, on a processor slowed four times, with the real entries and with
 * 1,000 made from them. Medians of 11 clicks.
 *
 *     npm run build && npm run bench:filter
 */
if (!existsSync('dist/sv/partnerskap/index.html')) throw new Error('Run "npm run build" first.');
const server = createStaticServer('dist', '/');
const port = await listen(server, 4850);
const browser = await chromium.launch(await prepareChromium());
for (const count of [0, 1000]) {
  const page = await browser.newPage({ viewport: { width: 390, height: 760 } });
  const address = `http://localhost:${String(port)}/sv/partnerskap/`;
  if (count > 0) await lengthen(page, address, count);
  await page.goto(address);
  await page.locator('#t-gbv').waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const { times, entries } = await page.evaluate(async () => {
    const drawn = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(resolve);
        });
      });
    const box = document.querySelector<HTMLInputElement>('#t-gbv')!;
    // The first click loads the script; its time is the network's.
    box.click();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const found: number[] = [];
    for (let round = 0; round < 11; round += 1) {
      const start = performance.now();
      box.click();
      await drawn();
      found.push(performance.now() - start);
    }
    return { times: found, entries: document.querySelectorAll('ul.entries > li').length };
  });
  const [median = NaN] = times.sort((a, b) => a - b).slice(5);
  console.log(`${String(entries)} entries: ${median.toFixed(0)} ms from click to drawn list`);
  await page.close();
}
await browser.close();
server.closeAllConnections();
server.close();

/** Answers with pages of the list as they are built when it is longer than one: copies of the real entries. */
async function lengthen(page: Page, address: string, count: number): Promise<void> {
  const html = await (await fetch(address)).text();
  const [, list = ''] = /<ul class="entries"[^>]*>([\s\S]*?)<\/ul>/.exec(html) ?? [];
  const real = list.split(/(?=<li )/).filter((item) => item.includes('data-key='));
  const parts = Math.ceil(count / entriesPerPart);
  const links = Array.from({ length: parts }, (_, index) => {
    const path = index === 0 ? '/sv/partnerskap/' : `/sv/partnerskap/sida-${String(index + 1)}/`;
    return `<a href="${path}"${index === 0 ? ' aria-current="page"' : ''}>${String(index + 1)}</a>`;
  }).join('');
  await page.route(/\/sv\/partnerskap\/(sida-\d+\/)?$/, async (route) => {
    const part = Number(/sida-(\d+)/.exec(route.request().url())?.[1] ?? 1);
    const items = Array.from({ length: entriesPerPart }, (_, index) => {
      const number = (part - 1) * entriesPerPart + index;
      return real[number % real.length]!.replace(
        /data-key="[^"]+"/,
        `data-key="copy-${String(number)}"`,
      );
    });
    const body = html.replace(list, () => items.join(''));
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: body.replace(
        /(<ul class="entries"[\s\S]*?<\/ul>)/,
        `$1<nav class="parts">${links}</nav>`,
      ),
    });
  });
}
