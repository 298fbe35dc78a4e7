import type { IndexedDocument } from '../../search/index-data.ts';
import { stem, isStopWord, wordsOf } from '../../search/words.ts';
import type { Answer } from './answer.ts';
import type { SearchFiles } from './search-files.ts';

/**
 * The second way to an answer, when the site's own file cannot be had: asks
 * Pagefind's index for every telling word by itself, because it wants all
 * words of a query at once, and counts how many of them each page has. Rejects
 * when Pagefind cannot be had either.
 */
export async function askPagefind(
  { script, site }: SearchFiles['pagefind'],
  query: string,
): Promise<Answer> {
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  // Pagefind knows addresses below the folder that it indexed; the base is the site's own.
  await pagefind.options({ baseUrl: site, noWorker: true });
  const words = wordsOf(query).filter((word) => !isStopWord(word));
  const found = new Map<string, { hit: PagefindHit; count: number; score: number }>();
  for (const word of words.slice(0, mostWords)) {
    const { results } = await pagefind.search(word);
    for (const hit of results) {
      const known = found.get(hit.id) ?? { hit, count: 0, score: 0 };
      found.set(hit.id, { hit, count: known.count + 1, score: known.score + hit.score });
    }
  }
  const best = [...found.values()]
    .sort((a, b) => b.count - a.count || b.score - a.score)
    .slice(0, mostShown);
  const { lang: language } = document.documentElement;
  const wanted = {
    language,
    stems: new Set(words.map((word) => stem(word, language))),
    starts: [],
    partly: new Set<string>(),
  };
  const hits = await Promise.all(
    best.map(async ({ hit, count }) => ({
      document: documentOf(await hit.data()),
      isFirm: count * 2 > words.length,
    })),
  );
  return {
    query,
    mends: false,
    firm: hits.filter(({ isFirm }) => isFirm),
    close: hits.filter(({ isFirm }) => !isFirm),
    repairs: [],
    unknown: [],
    wanted,
    isReduced: true,
  };
}

function documentOf({ url, meta, filters, plain_excerpt: summary }: PagefindData): IndexedDocument {
  const kind = filters['kind']?.[0] ?? 'information';
  return {
    path: url,
    title: meta['title'] ?? url,
    summary,
    kind: kind === 'partnership' || kind === 'place' ? kind : 'information',
  };
}

const mostWords = 8;
const mostShown = 20;

interface Pagefind {
  options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

interface PagefindData {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The excerpt as text, without markup. */
  plain_excerpt: string;
}
