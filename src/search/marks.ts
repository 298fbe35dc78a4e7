import { isStopWord, stem, wordsOf } from './words.ts';
import type { OpenIndex } from './open-index.ts';
import type { Query } from './query.ts';

/** The words that a query was understood as: the reader's own, and the one-word names of its concepts. */
export function wantedWords({ index, aliases }: OpenIndex, { units }: Query): Wanted {
  const stems = new Set<string>();
  const starts: string[] = [];
  const partly = new Set<string>();
  const add = (text: string) => {
    for (const word of wordsOf(text)) if (!isStopWord(word)) stems.add(stem(word, index.language));
  };
  for (const { words, concept, isPrefix, as } of units) {
    add(words.join(' '));
    if (as !== undefined) add(as);
    if (isPrefix) starts.push(...words);
    const names = concept === undefined ? [] : (aliases[concept]?.[index.language] ?? []);
    for (const name of names) {
      if (wordsOf(name).length === 1) add(name);
      else
        for (const word of wordsOf(name))
          if (word.length >= longPart) partly.add(stem(word, index.language));
    }
  }
  return { language: index.language, stems, starts, partly };
}

/** A text in parts, with those marked that a query asks for. Nothing of the text is lost or changed. */
export function markParts(text: string, { language, stems, starts }: Wanted): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const match of text.matchAll(wordPattern)) {
    const folded = wordsOf(match[0])[0] ?? '';
    const own = stem(folded, language);
    const isWanted =
      stems.has(own) ||
      starts.some((start) => folded.startsWith(start)) ||
      (language === 'sv' && own.length > longPart && isCompoundOf(own, stems));
    if (!isWanted) continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index), isMarked: false });
    parts.push({ text: match[0], isMarked: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false });
  return parts;
}

/**
 * The stretch of a long text around the first wanted word, or else around a
 * part of a longer name, as marked parts; undefined where there is neither.
 */
export function excerptOf(text: string, wanted: Wanted): MarkedPart[] | undefined {
  const partly = { ...wanted, stems: wanted.partly };
  for (const tried of [wanted, partly]) {
    const excerpt = stretchOf(text, tried);
    if (excerpt !== undefined) return markParts(excerpt, tried);
  }
  return undefined;
}

function stretchOf(text: string, wanted: Wanted): string | undefined {
  let at = 0;
  for (const { text: part, isMarked } of markParts(text, wanted)) {
    if (isMarked) {
      const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - before)) + 1);
      const to = at + after >= text.length ? text.length : text.lastIndexOf(' ', at + after);
      return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
    }
    at += part.length;
  }
  return undefined;
}

/** Does a Swedish word begin or end with a wanted one? */
function isCompoundOf(word: string, stems: ReadonlySet<string>): boolean {
  return [...stems].some(
    (part) => part.length >= longPart && (word.startsWith(part) || word.endsWith(part)),
  );
}

const longPart = 5;
const wordPattern = /[\p{L}\p{M}\p{N}\u00ad]+/gu;
const before = 70;
const after = 170;

/** What is to be marked in texts of a language. */
export interface Wanted {
  language: string;
  stems: ReadonlySet<string>;
  /** Beginnings of words. */
  starts: readonly string[];
  /** Words of the longer names of a concept, which say less by themselves. */
  partly: ReadonlySet<string>;
}

export interface MarkedPart {
  text: string;
  isMarked: boolean;
}
