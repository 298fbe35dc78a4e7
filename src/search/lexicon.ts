import { searchLanguages } from '../site/locales.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/**
 * The aliases of all concepts, made ready for finding them in a text. An
 * alias of several words is found in that order, stop words between them or
 * not. A concept's number is its place in the list.
 */
export function createLexicon(concepts: readonly Record<string, string[]>[]): Lexicon {
  const byFirst = new Map<string, Alias[]>();
  const single = new Map<string, number>();
  for (const [concept, aliases] of concepts.entries()) {
    for (const [language, texts] of Object.entries(aliases)) {
      for (const [position, text] of texts.entries()) {
        const { words, isCommon } = aliasWords(text, language);
        const [first] = words;
        if (first === undefined) continue;
        const key = `${language} ${first}`;
        const alias = { concept, words, isCommon, isFirst: position === 0 };
        byFirst.set(key, [...(byFirst.get(key) ?? []), alias]);
        if (words.length === 1 && first.length >= shortestPart && !single.has(key))
          single.set(key, concept);
      }
    }
  }
  for (const aliases of byFirst.values()) aliases.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, single };
}

/** The aliases without those that another one covers, as "jämställd kommun" is by "jämställd". */
export function withoutCovered(aliases: readonly string[], language: string): string[] {
  const keys = aliases.map((text) => ` ${aliasWords(text, language).words.join(' ')} `);
  return aliases.filter((_, number) => {
    const own = keys[number] ?? '';
    const isCovered = keys.some(
      (other, at) => own.startsWith(other) && (other.length < own.length || at < number),
    );
    return number === 0 || !isCovered;
  });
}

/** The longest alias that begins at a word of a text; undefined where none does. */
export function aliasAt(
  lexicon: Lexicon,
  words: readonly string[],
  start: number,
): AliasMatch | undefined {
  let best: AliasMatch | undefined;
  const word = words[start] ?? '';
  for (const language of searchLanguages) {
    const first = stem(word, language);
    for (const alias of lexicon.byFirst.get(`${language} ${first}`) ?? []) {
      // "men" (but) begins as the stem of "mens" does, and is not meant.
      if (alias.isCommon !== isStopWord(word)) continue;
      if (best && alias.words.length <= best.alias.words.length) break;
      const end = endOf(alias, language, words, start);
      if (end !== undefined) best = { alias, end, language };
    }
  }
  return best;
}

/**
 * The concepts that a Swedish compound begins or ends with: `urfolkskvinnor`
 * has indigenous peoples and women.
 */
export function compoundsAt(lexicon: Lexicon, word: string, language: string): number[] {
  if (language !== 'sv' || word.length < shortestCompound) return [];
  const own = stem(word, language);
  const found = new Set<number>();
  for (let at = own.length - 3; at >= shortestPart; at -= 1) {
    const concept = lexicon.single.get(`sv ${stem(own.slice(0, at), 'sv')}`);
    if (concept === undefined) continue;
    found.add(concept);
    break;
  }
  for (let at = 3; at <= own.length - shortestPart; at += 1) {
    const concept = lexicon.single.get(`sv ${own.slice(at)}`);
    if (concept === undefined) continue;
    found.add(concept);
    break;
  }
  return [...found];
}

/** Where the alias ends that begins at a word, or undefined. */
function endOf(
  alias: Alias,
  language: string,
  words: readonly string[],
  start: number,
): number | undefined {
  let at = start;
  const stemAt = (position: number) => {
    const word = words[position];
    return word === undefined ? undefined : stem(word, language);
  };
  for (const wanted of alias.words) {
    // Between the words of an alias, and not before it, stop words may stand.
    while (at > start && stemAt(at) !== wanted && isStopWord(words[at] ?? '')) at += 1;
    if (stemAt(at) !== wanted) return undefined;
    at += 1;
  }
  return at;
}

/** Stop words of an alias count only where little else would be left of it ("gå med"). */
function aliasWords(text: string, language: string): { words: string[]; isCommon: boolean } {
  const all = wordsOf(text);
  const telling = all.filter((word) => !isStopWord(word));
  const used = telling.length > 1 || all.length === 1 ? telling : all;
  return { words: used.map((word) => stem(word, language)), isCommon: isStopWord(used[0] ?? '') };
}

const shortestPart = 5;
const shortestCompound = 9;

export interface Alias {
  concept: number;
  /** Stems, in the order in which they are looked for. */
  words: string[];
  /** Is its first word a stop word? */
  isCommon: boolean;
  /** Is this the usual name of the concept in its language? */
  isFirst: boolean;
}

/** An alias that was found in a text. */
export interface AliasMatch {
  alias: Alias;
  /** The word after its last one. */
  end: number;
  language: string;
}

export interface Lexicon {
  /** Language and first stem -> aliases, the longest first. */
  byFirst: Map<string, Alias[]>;
  /** Language and stem -> concept, for aliases of one long word. */
  single: Map<string, number>;
}
