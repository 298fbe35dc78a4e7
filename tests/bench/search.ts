import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { prepareChromium } from '../support/chromium.ts';
import { buildCorpusSite } from '../support/search-corpus/build.ts';
import { measureLoad } from './search-load.ts';
import { scoreRealQueries } from './search-real.ts';

/**
 * Prints how good and how heavy the search is.
 *
 *     npm run build && npm run bench:search [-- <folder of the search benchmark>]
 *
 * - over the real content in `dist/`: the judged queries of `tests/fixtures/search/queries.yaml`
 * - bytes, requests and time over a slow link until results are there
 * - with the benchmark's folder (default `../shared/search-bench`, skipped and
 *   said so where it is not there): the page adapter of its runner on a copy
 *   of the project with its test corpus as content
 */
if (!existsSync('dist/sv/search.json')) throw new Error('Run "npm run build" first.');
scoreRealQueries('dist');
await measureLoad('dist');
const bench = resolve(process.argv[2] ?? '../shared/search-bench');
if (existsSync(join(bench, 'run.mjs'))) await runBenchmark(bench);
else console.log(`No search benchmark in ${bench}: its test corpus was not measured.`);

async function runBenchmark(folder: string): Promise<void> {
  const site = await buildCorpusSite(folder);
  const queries = JSON.parse(readFileSync(join(folder, 'queries-open.json'), 'utf8')) as QueryFile;
  const scratch = 'tests/.cache/search-bench';
  mkdirSync(scratch, { recursive: true });
  const rows: Row[] = [];
  for (const [language, word] of [
    ['sv', 'sok'],
    ['es', 'buscar'],
  ] as const) {
    const file = join(scratch, `${language}.json`);
    const own = queries.queries.filter(({ lang }) => lang === language);
    writeFileSync(file, JSON.stringify({ ...queries, queries: own }));
    const output = join(scratch, `${language}-results.json`);
    await run(folder, [
      ...['--site', site, '--queries', file, '--out', output],
      ...['--adapter', `page:/{lang}/${word}/?q={q}`],
    ]);
    const { all, rows: found } = JSON.parse(readFileSync(output, 'utf8')) as Results;
    rows.push(...found);
    console.log(`corpus ${language}: ${JSON.stringify(all)}`);
  }
  const { aggregate } = (await import(join(folder, 'lib/metrics.mjs'))) as Metrics;
  const { all, byClass } = aggregate(rows);
  console.log(`corpus, both: ${JSON.stringify(all)}`);
  for (const [name, { ndcg5, noAnswerOk, approxRate }] of Object.entries(byClass))
    console.log(
      `  ${name.padEnd(12)} ${ndcg5 === null ? `no answer right ${String(noAnswerOk)}` : `nDCG@5 ${String(ndcg5)}  suggestions only ${String(approxRate)}`}`,
    );
  for (const row of rows.filter(({ ndcg5 = 1, noAnswerOk = 1 }) => ndcg5 < 0.7 || noAnswerOk < 1))
    console.log(
      `  weak: ${row.id} "${row.query}" ${String(row.ndcg5 ?? 'answered')}: ${row.top.slice(0, 5).join(', ')}`,
    );
}

/** The runner as it is, with the browser of the tests. */
async function run(folder: string, args: string[]): Promise<void> {
  const { executablePath = 'chromium', env } = await prepareChromium();
  await promisify(execFile)('node', [join(folder, 'run.mjs'), ...args], {
    env: { ...process.env, ...env, CHROMIUM: executablePath },
    maxBuffer: 64 * 1024 * 1024,
  });
}

interface QueryFile {
  queries: { lang: string }[];
}

interface Row {
  id: string;
  query: string;
  ndcg5?: number;
  noAnswerOk?: number;
  top: string[];
}

interface Results {
  all: Record<string, unknown>;
  rows: Row[];
}

interface Metrics {
  aggregate: (rows: Row[]) => {
    all: Record<string, unknown>;
    byClass: Record<string, { ndcg5: number | null; noAnswerOk: number; approxRate: number }>;
  };
}
