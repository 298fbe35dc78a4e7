import { isStopWord, stem, wordsOf } from './words.ts';

/**
 * The aliases of all concepts, made ready for finding them in a text. An
 * alias of several words is found in that order, stop words between them or not.
 */
export function createLexicon(concepts: readonly Concept[]): Lexicon {
  const byFirst = new Map<string, Alias[]>();
  for (const { id, aliases } of concepts) {
    for (const { text, language } of aliases) {
      const words = aliasWords(text, language);
      const [first] = words;
      if (first === undefined) continue;
      const others = byFirst.get(first) ?? [];
      if (!others.some((other) => other.words.join(' ') === words.join(' ')))
        byFirst.set(first, [...others, { concept: id, words, text, language }]);
    }
  }
  for (const aliases of byFirst.values()) aliases.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/** The longest alias that begins at a word of a text; undefined where none does. */
export function aliasAt(lexicon: Lexicon, words: readonly string[], start: number) {
  let best: { alias: Alias; end: number } | undefined;
  for (const language of languages) {
    const first = stem(words[start] ?? '', language);
    for (const alias of lexicon.byFirst.get(first) ?? []) {
      if (alias.language !== language) continue;
      if (best && alias.words.length <= best.alias.words.length) break;
      const end = endOf(alias, words, start);
      if (end !== undefined) best = { alias, end };
    }
  }
  return best;
}

/** Where the alias ends that begins at a word, or undefined. */
function endOf(alias: Alias, words: readonly string[], start: number): number | undefined {
  let at = start;
  for (const wanted of alias.words) {
    // Between the words of an alias, and not before it, stop words may stand.
    while (
      at > start &&
      at < words.length &&
      stem(words[at]!, alias.language) !== wanted &&
      isStopWord(words[at]!)
    )
      at += 1;
    if (at >= words.length || stem(words[at]!, alias.language) !== wanted) return undefined;
    at += 1;
  }
  return at;
}

/** Stop words of an alias count only where little else would be left of it ("gå med"). */
function aliasWords(text: string, language: string): string[] {
  const all = wordsOf(text);
  const telling = all.filter((word) => !isStopWord(word));
  return (telling.length > 1 || all.length === 1 ? telling : all).map((word) =>
    stem(word, language),
  );
}

const languages = ['sv', 'es', 'en'];

/** A thing that pages are about, with all the words that readers have for it. */
export interface Concept {
  id: number;
  aliases: readonly { text: string; language: string }[];
}

export interface Alias {
  concept: number;
  /** Stems, in the order in which they are looked for. */
  words: string[];
  text: string;
  language: string;
}

export interface Lexicon {
  /** First stem -> aliases, the longest first. */
  byFirst: Map<string, Alias[]>;
}
