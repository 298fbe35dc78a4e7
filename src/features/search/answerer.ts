import type { OtherAliases, SearchIndex } from '../../search/index-data.ts';
import { wantedWords } from '../../search/marks.ts';
import { openIndex, type OpenIndex } from '../../search/open-index.ts';
import { knowsAll, readQuery } from '../../search/query.ts';
import { rank } from '../../search/rank.ts';
import { wordsOf } from '../../search/words.ts';
import type { Answer } from './answer.ts';
import { askPagefind } from './ask-pagefind.ts';
import type { SearchFiles } from './search-files.ts';

/**
 * Makes what answers queries in the language of a page. It loads its files once, at once;
 * the words of other languages only for a query that needs them. Where the
 * files cannot be had, Pagefind's index answers; where that cannot either, the
 * answer is an error.
 */
export function createAnswerer(files: SearchFiles) {
  let index: Promise<OpenIndex> | undefined;
  let whole: Promise<OpenIndex> | undefined;
  const own = () => (index ??= load<SearchIndex>(files.index).then((data) => openIndex(data)));
  // Begun before there is a query, to be there when there is one.
  own().catch(forget);

  return async (query: string, mends: boolean): Promise<Answer> => {
    try {
      const open = await own();
      const needed = knowsAll(open, query) ? open : await withOthers(open);
      return answerFrom(needed, query, mends);
    } catch {
      forget();
      return askPagefind(files.pagefind, query);
    }
  };

  /** A failure to load is not for ever: the next query tries again. */
  function forget(): void {
    index = undefined;
    whole = undefined;
  }

  async function withOthers(open: OpenIndex): Promise<OpenIndex> {
    whole ??= load<OtherAliases>(files.otherWords).then((others) => openIndex(open.index, others));
    try {
      return await whole;
    } catch {
      // Without the words of other languages the page's own still answer.
      whole = undefined;
      return open;
    }
  }
}

function answerFrom(open: OpenIndex, query: string, mends: boolean): Answer {
  const read = readQuery(open, query, mends);
  const hits = rank(open, read).flatMap(({ document: number, isClose }) => {
    const document = open.index.documents[number];
    return document ? [{ document, isClose }] : [];
  });
  const foreign = read.units.find(({ language }) => language !== undefined)?.language;
  return {
    query,
    mends,
    firm: hits.filter(({ isClose }) => !isClose),
    close: hits.filter(({ isClose }) => isClose).slice(0, mostClose),
    repairs: read.repairs.map(({ from, to }) => ({
      from: spelledIn(query, [from])[0] ?? from,
      to,
    })),
    wanted: wantedWords(open, read),
    unknown: spelledIn(
      query,
      read.units.flatMap((unit) => (unit.isUnknown ? unit.words : [])),
    ),
    ...(foreign !== undefined && { foreign }),
  };
}

/** The reader's own spelling of folded words. */
function spelledIn(query: string, folded: readonly string[]): string[] {
  return (query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) =>
    folded.includes(wordsOf(word)[0] ?? ''),
  );
}

async function load<T>(path: string): Promise<T> {
  const response = await fetch(path, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return (await response.json()) as T;
}

const mostClose = 5;
/** Milliseconds after which a file is taken for lost. */
const patience = 20_000;
