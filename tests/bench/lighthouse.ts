import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { createStaticServer, listen } from '../../src/commands/static-server.ts';
import { prepareChromium } from '../support/chromium.ts';
import { build } from '../support/sites.ts';

/**
 * Lighthouse as it comes, for a phone, median of some rounds, on a site built
 * with an address (pages without one ask search engines to stay away).
 *
 *     npm run bench:lighthouse
 */
const paths = [
  ['home', '/sv/', '/es/'],
  ['partnership', '/sv/partnerskap/kibaha-gotland/', '/es/alianzas/kibaha-gotland/'],
  ['information', '/sv/natverket/', '/es/red/'],
  ['search', '/sv/sok/', '/es/buscar/'],
] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const audits = [
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;
const rounds = Number(process.env['ROUNDS'] ?? 5);
const debuggingPort = 9333;
const folder = resolve('tests/.cache/lighthouse-site');
const site = 'http://localhost:4801/';

const require = createRequire(resolve('tests/bench/lighthouse/package.json'));
const module = (await import(pathToFileURL(require.resolve('lighthouse')).href)) as {
  default: Lighthouse;
};
if (!process.env['KEEP_SITE'] || !existsSync(folder)) await build(resolve('.'), folder, site);
const server = createStaticServer(folder, '/');
await listen(server, 4801);
const options = await prepareChromium();
const browser = await chromium.launch({
  ...options,
  args: [...options.args, `--remote-debugging-port=${String(debuggingPort)}`],
});
for (const [kind, ...both] of paths) {
  for (const path of both) {
    const runs: Result[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { lhr } = await module.default(new URL(path, site).href, {
        port: debuggingPort,
        onlyCategories: [...categories],
        logLevel: 'error',
      });
      runs.push(lhr);
    }
    const scores = categories.map((name) =>
      median(runs.map(({ categories: all }) => Math.round((all[name]?.score ?? 0) * 100))),
    );
    const figures = audits.map((name) =>
      median(runs.map(({ audits: all }) => all[name]?.numericValue ?? NaN)),
    );
    console.log(
      `${kind.padEnd(12)} ${path.padEnd(32)} ${scores.join(' ')}  LCP ${((figures[0] ?? NaN) / 1000).toFixed(2)} s  TBT ${String(figures[1])} ms  CLS ${String(figures[2])}`,
    );
    for (const { audits: all } of runs.slice(0, 1))
      for (const audit of Object.values(all))
        if (audit && (audit.score ?? 1) < 0.9) console.log(`    ${audit.id}: ${audit.title}`);
  }
}
await browser.close();
server.closeAllConnections();
server.close();

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

type Lighthouse = (
  url: string,
  flags: { port: number; onlyCategories: string[]; logLevel: 'error' },
) => Promise<{ lhr: Result }>;

/** The parts of Lighthouse's report that are printed. */
interface Result {
  categories: Record<string, { score: number | null } | undefined>;
  audits: Record<
    string,
    { id: string; title: string; score?: number | null; numericValue?: number } | undefined
  >;
}
