import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OtherAliases, SearchIndex } from '../../src/search/index-data.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { knowsAll, readQuery } from '../../src/search/query.ts';
import { rank } from '../../src/search/rank.ts';

/**
 * Asks the built index of a site as the search page does: firm answers,
 * partnerships and pages in two groups, the better first.
 */
export function askIndex(site: string, query: JudgedQuery): JudgedAnswer {
  const open = opened(site, query.language);
  const index = knowsAll(open.own, query.query) ? open.own : open.whole;
  const hits = rank(index, readQuery(index, query.query)).filter(({ isClose }) => !isClose);
  const documents = hits.map(({ document }) => index.index.documents[document]!);
  const isPartnership = documents[0]?.kind === 'partnership';
  const found = [true, false].flatMap((isFirst) =>
    documents
      .filter(({ kind }) => ((kind === 'partnership') === isPartnership) === isFirst)
      .map(({ path }) => path.split('/').at(-2)!),
  );
  const grades = Object.entries(query.relevant);
  if (grades.length === 0) return { found, score: found.length === 0 ? 1 : 0 };
  const words = new Map(grades);
  const gains = found.map((word) => 2 ** (words.get(word) ?? 0) - 1);
  const ideal = grades.map(([, grade]) => 2 ** grade - 1).sort((a, b) => b - a);
  return { found, score: discounted(gains) / discounted(ideal) };
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, 5).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}

function opened(site: string, language: string) {
  const key = `${site} ${language}`;
  const known = cache.get(key);
  if (known) return known;
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(site, language, name), 'utf8'));
  const index = read('search.json') as SearchIndex;
  const made = {
    own: openIndex(index),
    whole: openIndex(index, read('search-words.json') as OtherAliases),
  };
  cache.set(key, made);
  return made;
}

const cache = new Map<string, Record<'own' | 'whole', ReturnType<typeof openIndex>>>();

/** A query with the pages that answer it. */
export interface JudgedQuery {
  language: string;
  class: string;
  query: string;
  /** Last address word -> 2 for a page that is mainly about it, 1 in part; empty where nothing answers. */
  relevant: Record<string, number>;
}

export interface JudgedAnswer {
  /** Last address words of the firm answers, in the order of the page. */
  found: string[];
  /** nDCG@5, 0 to 1; for a query without an answer 1 when none was given. */
  score: number;
}
