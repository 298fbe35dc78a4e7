import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { askIndex, type JudgedQuery } from '../support/judged-search.ts';

/**
 * Prints nDCG@5 by class for the judged queries over the real content, and the
 * queries that are answered badly.
 */
export function scoreRealQueries(site: string): void {
  const queries = parse(
    readFileSync('tests/fixtures/search/queries.yaml', 'utf8'),
  ) as JudgedQuery[];
  const results = queries.map((query) => ({ query, ...askIndex(join(site), query) }));
  const classes = new Set(queries.map(({ class: name }) => name));
  for (const name of classes) {
    const own = results.filter(({ query }) => query.class === name);
    const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length;
    console.log(`real ${name.padEnd(12)} ${mean.toFixed(3)} (${String(own.length)} queries)`);
  }
  const all = results.reduce((sum, { score }) => sum + score, 0) / results.length;
  console.log(`real, all: ${all.toFixed(3)} (${String(results.length)} queries)`);
  for (const { query, score, found } of results.filter((result) => result.score < 0.7))
    console.log(
      `  weak: ${query.language} "${query.query}" ${score.toFixed(2)}: ${found.slice(0, 5).join(', ')}`,
    );
}
