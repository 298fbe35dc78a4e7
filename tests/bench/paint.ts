import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { prepareChromium } from '../support/chromium.ts';
import { createSlowLink } from './slow-link.ts';

/**
 * Prints when pages are first drawn (FCP) and when their largest part is (LCP)
 * on a link of 400 kbit/s and 400 ms, medians of some rounds:
 * - `inlined`: the site as it is built, with the stylesheet in the page
 * - `linked`: the same with the stylesheet as a file of its own
 * - `bare`: the same text without style, script and drawings
 *
 * With `HANDSHAKES=1` the connection is one without TLS, as no reader has it today.
 *
 *     npm run build && npm run bench:paint
 */
const link = { roundTrip: 400, rate: 400, handshakes: Number(process.env['HANDSHAKES'] ?? 2) };
const rounds = Number(process.env['ROUNDS'] ?? 5);
const paths = ['/sv/', '/es/alianzas/kibaha-gotland/', '/sv/natverket/', '/es/buscar/'];
const variants = ['inlined', 'linked', 'bare'] as const;
const dist = 'dist';
let linkedSheet = '';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

if (!existsSync(join(dist, 'index.html'))) throw new Error('Run "npm run build" first.');
const browser = await chromium.launch(await prepareChromium());
for (const path of paths) {
  for (const variant of variants) {
    const runs: Paint[] = [];
    for (let round = 0; round < rounds; round += 1)
      runs.push(await measure(browser, path, variant));
    const median = (of: keyof Paint) =>
      runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
    console.log(
      `${path.padEnd(30)} ${variant.padEnd(8)} FCP ${(median('fcp') / 1000).toFixed(2)} s  LCP ${(median('lcp') / 1000).toFixed(2)} s  CLS ${String(median('cls'))}  ${String(median('bytes'))} B`,
    );
  }
}
await browser.close();

/** Opens a page of one variant over the slow link, with nothing in any cache. */
async function measure(own: Browser, path: string, variant: Variant): Promise<Paint> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const { body, type } = answer((request.url ?? '/').replace(/\?.*/, ''), variant);
    bytes += body.length;
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' });
    response.end(body);
  }).listen(0);
  const slow = createSlowLink((server.address() as AddressInfo).port, link).listen(0);
  const { port } = slow.address() as AddressInfo;
  const context = await own.newContext({ viewport: { width: 390, height: 760 } });
  const page = await context.newPage();
  await page.goto(`http://localhost:${String(port)}${path}`, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const { fcp, lcp, cls } = await page.evaluate(async () => {
    const last = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries());
        }).observe({ type, buffered: true });
        setTimeout(() => {
          resolve([]);
        }, 300);
      });
    const [paint, largest, shifts] = await Promise.all([
      last('paint'),
      last('largest-contentful-paint'),
      last('layout-shift'),
    ]);
    return {
      fcp: paint.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
      lcp: largest.at(-1)?.startTime ?? NaN,
      cls: shifts.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
    };
  });
  await context.close();
  slow.close();
  server.closeAllConnections();
  server.close();
  return { fcp, lcp, cls, bytes };
}

function answer(path: string, variant: Variant): { body: Buffer; type: string } {
  if (path === '/style.css') return { body: brotliCompressSync(linkedSheet), type: 'text/css' };
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return { body: brotliCompressSync(''), type: 'text/plain' };
  const body =
    extname(file) === '.html' ? page(readFileSync(file, 'utf8'), variant) : readFileSync(file);
  return {
    body: brotliCompressSync(body),
    type: types[extname(file)] ?? 'application/octet-stream',
  };
}

/** The page in a variant; for the linked one it remembers the sheet that it took out. */
function page(html: string, variant: Variant): string {
  if (variant === 'inlined') return html;
  const [, sheet = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const hash = createHash('sha256').update(sheet).digest('base64');
  linkedSheet = sheet;
  const style = variant === 'linked' ? '<link rel="stylesheet" href="/style.css">' : '';
  const own = html.replace(`'sha256-${hash}'`, '').replace(/<style>[\s\S]*?<\/style>/, style);
  if (variant === 'linked') return own;
  return own
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="(icon|manifest|apple-touch-icon)"[^>]*>/g, '');
}

type Variant = (typeof variants)[number];

interface Paint {
  /** Milliseconds from the beginning of the navigation. */
  fcp: number;
  lcp: number;
  cls: number;
  /** What the server sent, compressed. */
  bytes: number;
}
