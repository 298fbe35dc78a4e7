import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
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
  await page.goto(`http://localhost:${String(port)}/sv/partnerskap/`);
  const entries = await page.evaluate((wanted) => {
    const list = document.querySelector('ul.entries')!;
    const real = [...list.children];
    for (let index = real.length; index < wanted; index += 1) {
      const copy = real[index % real.length]!.cloneNode(true) as HTMLElement;
      copy.dataset['key'] = `copy-${String(index)}`;
      list.append(copy);
    }
    return list.children.length;
  }, count);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async () => {
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
    return found;
  });
  const [median = NaN] = times.sort((a, b) => a - b).slice(5);
  console.log(`${String(entries)} entries: ${median.toFixed(0)} ms from click to drawn list`);
  await page.close();
}
await browser.close();
server.closeAllConnections();
server.close();
