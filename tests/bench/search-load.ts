import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { prepareChromium } from '../support/chromium.ts';
import { createSlowLink } from './slow-link.ts';

const link = { roundTrip: 400, rate: 400, handshakes: 2 };
const rounds = 3;

/**
 * Prints what a first search costs after the page itself: files, bytes
 * (brotli) and the time over a link of 400 kbit/s and 400 ms from the touch of
 * the field until results are there, with a query that the page's own language
 * answers, one with words of another, and with the first index blocked.
 */
export async function measureLoad(site: string): Promise<void> {
  const browser = await chromium.launch(await prepareChromium());
  for (const { name, query, blocks } of cases) {
    const runs = [];
    for (let round = 0; round < rounds; round += 1)
      runs.push(await measure(browser, site, query, blocks));
    const [middle] = runs.sort((a, b) => a.seconds - b.seconds).slice(Math.floor(rounds / 2));
    if (!middle) continue;
    const { seconds, files, count } = middle;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(
      `${name}: ${String(files.length)} requests, ${String(bytes)} B, ${seconds.toFixed(2)} s, ${String(count)} results`,
    );
    for (const { path, bytes: own } of files)
      console.log(`    ${String(own).padStart(6)} B  ${path}`);
  }
  await browser.close();
}

async function measure(browser: Browser, site: string, query: string, blocks: RegExp | undefined) {
  const files: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*/, ''));
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    try {
      if (blocks?.test(path)) throw new Error('blocked');
      const body = brotliCompressSync(readFileSync(file));
      files.push({ path, bytes: body.length });
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
    } catch {
      files.push({ path, bytes: 0 });
      response.writeHead(404).end();
    }
  }).listen(0);
  const slow = createSlowLink((server.address() as AddressInfo).port, link).listen(0);
  const page = await browser.newPage();
  await page.goto(`http://localhost:${String((slow.address() as AddressInfo).port)}/sv/sok/`);
  await page.waitForLoadState('networkidle');
  files.length = 0;
  const start = performance.now();
  // What a reader who knows the word does: touch, paste, Enter.
  await page.locator('#search-page').fill(query);
  await page.locator('#search-page').press('Enter');
  await page.waitForFunction(
    () =>
      document.querySelector('[data-search-state=done] [data-search-result]') !== null ||
      new URLSearchParams(location.search).has('q'),
  );
  await page.locator('[data-search-result]').first().waitFor();
  const seconds = (performance.now() - start) / 1000;
  const count = await page.locator('[data-search-result]').count();
  await page.close();
  slow.close();
  server.closeAllConnections();
  server.close();
  return { seconds, files: [...files], count };
}

const cases = [
  { name: 'first results', query: 'våld i skolan', blocks: undefined },
  { name: 'with words of another language', query: 'South Africa', blocks: undefined },
  { name: 'first index blocked, Pagefind answers', query: 'våld', blocks: /search\.json$/ },
];

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
