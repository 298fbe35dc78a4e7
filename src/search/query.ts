import { readPostings, type Postings, type SearchIndex } from './index-data.ts';
import { aliasAt, createLexicon, type Lexicon } from './lexicon.ts';
import { distance, slipsAllowed } from './typo.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/** Makes an index ready for questions. */
export function openIndex(index: SearchIndex): OpenIndex {
  const words = index.words.split(' ');
  const postings = index.postings.split(' ');
  const lexicon = createLexicon(
    index.concepts.map((aliases, id) => ({
      id,
      aliases: Object.entries(aliases).flatMap(([language, texts]) =>
        texts.map((text) => ({ text, language })),
      ),
    })),
  );
  const surfaces = new Map<string, string>();
  const remember = (text: string, language: string) => {
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const own = stem(wordsOf(word)[0] ?? '', language);
      if (own.length > 3 && !surfaces.has(own)) surfaces.set(own, word.toLowerCase());
    }
  };
  for (const aliases of index.concepts)
    for (const [language, texts] of Object.entries(aliases))
      for (const text of texts) remember(text, language);
  for (const { title, summary } of index.documents) remember(`${title} ${summary}`, index.language);
  return {
    index,
    lexicon,
    surfaces,
    vocabulary: words,
    numbers: new Map(words.map((word, number) => [word, number])),
    postingsOf: (number) => readPostings(postings[number] ?? ''),
  };
}

/** What a query asks for, unit by unit. */
export function readQuery(open: OpenIndex, text: string): Query {
  const words = wordsOf(text.slice(0, longestQuery)).slice(0, mostWords);
  const units: Unit[] = [];
  const repairs: Repair[] = [];
  const isAllCommon = words.every(isStopWord);
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const next = words[at + 1];
    const match = aliasAt(open.lexicon, words, at);
    if (match) {
      units.push(conceptUnit(open, match.alias.concept, words.slice(at, match.end)));
      at = match.end;
      continue;
    }
    if (isStopWord(word) && !isAllCommon) {
      at += 1;
      continue;
    }
    const joined = next === undefined ? [] : (known(open, word + next) ?? []);
    if (joined.length > 0 && (!known(open, word) || !known(open, next!))) {
      units.push(...joined);
      at += 2;
      continue;
    }
    units.push(...resolve(open, word, at === words.length - 1, repairs));
    at += 1;
  }
  return { units, repairs };
}

/** The units for one word, from the surest way of understanding it to the least. */
function resolve(open: OpenIndex, word: string, isLast: boolean, repairs: Repair[]): Unit[] {
  const exact = known(open, word);
  if (exact) return exact;
  if (isLast && word.length >= shortestPrefix) {
    const begun = beginningWith(open, word);
    if (begun) return [begun];
  }
  const parts = split(open, word);
  if (parts) return parts;
  const near = repair(open, word, 1);
  if (near) return repaired(open, word, near, repairs);
  const relative = word.length >= 6 ? beginningWith(open, word.slice(0, -3), 6) : undefined;
  if (relative && word.length >= 7) return [relative];
  const far = repair(open, word, 2);
  if (far) return repaired(open, word, far, repairs);
  return [{ words: [word], postings: new Map(), isUnknown: true }];
}

/** The word as an alias or as a word of the pages; undefined when it is neither. */
function known(open: OpenIndex, word: string): Unit[] | undefined {
  const match = aliasAt(open.lexicon, [word], 0);
  if (match) return [conceptUnit(open, match.alias.concept, [word])];
  const postings = literal(open, word);
  return postings.size > 0 ? [{ words: [word], postings }] : undefined;
}

/** The pages that hold the word itself, in any of its forms. */
function literal(open: OpenIndex, word: string): Postings {
  const number = open.numbers.get(stem(word, open.index.language)) ?? open.numbers.get(word);
  return number === undefined ? new Map() : open.postingsOf(number);
}

function conceptUnit(open: OpenIndex, concept: number, words: readonly string[]): Unit {
  return {
    words: [...words],
    concept,
    postings: open.postingsOf(open.vocabulary.length + concept),
    literal: words.filter((word) => !isStopWord(word)).map((word) => literal(open, word)),
  };
}

/** All words and concepts that begin so, as one unit. */
function beginningWith(open: OpenIndex, start: string, shortest = 0): Unit | undefined {
  if (start.length < Math.max(shortest, shortestPrefix)) return undefined;
  const found: Postings[] = [];
  for (const [number, word] of open.vocabulary.entries())
    if (word.startsWith(start)) found.push(open.postingsOf(number));
  const concepts = new Set<number>();
  for (const [first, aliases] of open.lexicon.byFirst)
    if (first.startsWith(start))
      for (const { words, concept } of aliases) if (words.length === 1) concepts.add(concept);
  for (const concept of concepts) found.push(open.postingsOf(open.vocabulary.length + concept));
  const postings = union(found);
  return postings.size > 0 ? { words: [start], postings, isPrefix: true } : undefined;
}

/** A Swedish compound that no page has, as the two words that it is made of. */
function split(open: OpenIndex, word: string): Unit[] | undefined {
  if (open.index.language !== 'sv') return undefined;
  for (let at = word.length - 4; at >= 4; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const tail = known(open, second);
    const head =
      known(open, first) ?? (first.endsWith('s') ? known(open, first.slice(0, -1)) : undefined);
    if (head && tail) return [...head, ...tail];
  }
  return undefined;
}

function repair(open: OpenIndex, word: string, slips: number): string | undefined {
  if (slips > slipsAllowed(word)) return undefined;
  const own = stem(word, open.index.language);
  let best: { surface: string; slips: number } | undefined;
  for (const [known, surface] of open.surfaces) {
    const folded = wordsOf(surface)[0] ?? '';
    const found = Math.min(distance(own, known, slips), distance(word, folded, slips));
    if (found <= slips && found < (best?.slips ?? slips + 1) && known[0] === own[0])
      best = { surface, slips: found };
  }
  return best?.surface;
}

function repaired(open: OpenIndex, from: string, to: string, repairs: Repair[]): Unit[] {
  repairs.push({ from, to });
  return wordsOf(to).flatMap((word) => known(open, word) ?? []);
}

function union(all: readonly Postings[]): Postings {
  const found: Postings = new Map();
  for (const postings of all)
    for (const [document, strength] of postings)
      if (strength >= (found.get(document) ?? 0)) found.set(document, strength);
  return found;
}

const longestQuery = 300;
const mostWords = 24;
const shortestPrefix = 3;

export interface OpenIndex {
  index: SearchIndex;
  lexicon: Lexicon;
  /** Stem -> the word as it is written, of titles, summaries and aliases: what a slip may be mended to. */
  surfaces: Map<string, string>;
  vocabulary: string[];
  numbers: Map<string, number>;
  /** The postings of a word, or after the words of a concept. */
  postingsOf: (number: number) => Postings;
}

export interface Query {
  units: Unit[];
  repairs: Repair[];
}

/** A part of a query that is looked for as one. */
export interface Unit {
  /** The reader's own words, folded. */
  words: string[];
  postings: Postings;
  concept?: number;
  /** The postings of the words themselves, where the unit is a concept. */
  literal?: Postings[];
  isPrefix?: boolean;
  /** Nothing on the site has it. */
  isUnknown?: boolean;
}

/** A word that was taken for another. */
export interface Repair {
  from: string;
  to: string;
}
