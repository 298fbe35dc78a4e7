import type { OpenIndex } from './open-index.ts';
import { inAll, merged, sharesOf, type Shares } from './shares.ts';
import { aliasAt, compoundsAt, type AliasMatch } from './lexicon.ts';
import { findRepair } from './typo.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/**
 * What a query asks for, unit by unit: concepts first, the longest alias before
 * shorter ones. Words that nothing knows are mended, unless `mends` is false.
 */
export function readQuery(open: OpenIndex, text: string, mends = true): Query {
  const words = wordsOf(text.slice(0, longestQuery)).slice(0, mostWords);
  // Who puts a space behind the last word has written all of it.
  const isOpenEnded = /[\p{L}\p{N}]$/u.test(text);
  const isAllCommon = words.every(isStopWord);
  const units: Unit[] = [];
  const repairs: Repair[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const match = aliasAt(open.lexicon, words, at);
    const joined =
      next === undefined || isStopWord(word) || isStopWord(next)
        ? undefined
        : known(open, word + next);
    if (joined && !(known(open, word) && known(open, next ?? ''))) {
      units.push(joined);
      at += 2;
    } else if (match) {
      units.push(aliasUnit(open, match, words.slice(at, match.end)));
      at = match.end;
    } else {
      const isLast = at === words.length - 1 && isOpenEnded;
      if (!isStopWord(word) || isAllCommon)
        units.push(...resolve(open, word, isLast, mends, repairs));
      at += 1;
    }
  }
  return { units, repairs };
}

/**
 * Does the index know every word of a query as it is written? If not, the
 * words of other languages may help.
 */
export function knowsAll(open: OpenIndex, text: string): boolean {
  const { units } = readQuery(open, text);
  return units.every(({ isExact }) => isExact === true);
}

/** The units for one word, from the surest way of understanding it to the least. */
function resolve(
  open: OpenIndex,
  word: string,
  isLast: boolean,
  mends: boolean,
  repairs: Repair[],
): Unit[] {
  const exact = known(open, word);
  const begun = isLast && word.length >= shortestPrefix ? beginningWith(open, word) : undefined;
  if (exact && begun) return [{ ...exact, shares: merged(exact.shares, begun.shares, begunShare) }];
  const sure = exact ?? begun;
  if (sure) return [sure];
  const halves = compound(open, word);
  if (halves) return halves;
  const near = mends ? findRepair(open.spellings, word, 1) : undefined;
  const parts = near === undefined ? partsOf(open, word) : undefined;
  if (parts) return parts;
  const relative =
    mends && near === undefined && word.length > shortestRelative
      ? beginningWith(open, word.slice(0, Math.max(shortestRelative, word.length - 3)))
      : undefined;
  if (relative) return [relative];
  const to = near ?? (mends ? findRepair(open.spellings, word, 2) : undefined);
  const mended = to === undefined ? undefined : known(open, wordsOf(to)[0] ?? '');
  if (to === undefined || !mended) return [{ words: [word], shares: new Map(), isUnknown: true }];
  repairs.push({ from: word, to });
  return [{ ...mended, as: to, isExact: false }];
}

/** The word as an alias or as a word of the pages; undefined when it is neither. */
function known(open: OpenIndex, word: string): Unit | undefined {
  const match = aliasAt(open.lexicon, [word], 0);
  if (match) return aliasUnit(open, match, [word]);
  const shares = literal(open, word);
  return shares.size > 0 ? { words: [word], shares, isExact: true } : undefined;
}

function aliasUnit(
  open: OpenIndex,
  { alias, language }: AliasMatch,
  words: readonly string[],
): Unit {
  const unit = conceptUnit(open, alias.concept, words);
  return language === open.index.language ? unit : { ...unit, language };
}

/** The pages that hold the word itself, in any of its forms. */
function literal(open: OpenIndex, word: string): Shares {
  return sharesOf(open.wordPostings(stem(word, open.index.language)));
}

/**
 * A concept: pages about it or a narrower one; a little more those that use
 * the reader's own words; less those that have all these words apart, or a
 * wider concept.
 */
function conceptUnit(open: OpenIndex, concept: number, words: readonly string[]): Unit {
  const telling = words.filter((word) => !isStopWord(word));
  const own = telling.map((word) => literal(open, word));
  let shares = sharesOf(open.conceptPostings(concept));
  for (const narrower of open.narrower.get(concept) ?? [])
    shares = merged(shares, sharesOf(open.conceptPostings(narrower)), narrowerShare);
  const core = shares.size;
  for (const more of own) shares = merged(shares, more, ownWordShare / own.length, true);
  if (telling.length > 1) {
    const parts = telling.map((word) => known(open, word)?.shares ?? new Map<number, number>());
    shares = merged(shares, inAll(parts), apartShare);
  }
  for (const wider of open.index.concepts[concept]?.[1] ?? [])
    shares = merged(shares, sharesOf(open.conceptPostings(wider)), widerShare);
  return { words: [...words], shares, concept, core, isExact: true };
}

/** All words and concepts that begin so, as one unit. */
function beginningWith(open: OpenIndex, start: string): Unit | undefined {
  let literally: Shares = new Map();
  for (const word of open.vocabulary)
    if (word.startsWith(start)) literally = merged(literally, sharesOf(open.wordPostings(word)), 1);
  let shares: Shares = new Map();
  for (const [key, aliases] of open.lexicon.byFirst) {
    if (!key.slice(key.indexOf(' ') + 1).startsWith(start)) continue;
    for (const { words, concept } of aliases)
      if (words.length === 1) shares = merged(shares, sharesOf(open.conceptPostings(concept)), 1);
  }
  shares = merged(merged(shares, literally, ownWordShare, true), literally, 1);
  return shares.size > 0 ? { words: [start], shares, isPrefix: true } : undefined;
}

/** A Swedish compound that no page has, as the two words that it is made of. */
function compound(open: OpenIndex, word: string): Unit[] | undefined {
  if (open.index.language !== 'sv') return undefined;
  for (let at = word.length - 4; at >= 4; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const tail = known(open, second);
    const head = known(open, first) ?? known(open, first.replace(/s$/, ''));
    if (head && tail) return [head, tail];
  }
  return undefined;
}

/** What is known of a compound of which not all is. */
function partsOf(open: OpenIndex, word: string): Unit[] | undefined {
  const concepts = compoundsAt(open.lexicon, word, open.index.language);
  const units = concepts.map((concept) => conceptUnit(open, concept, [word]));
  return units.length > 0 ? units : undefined;
}

/** What is longer is cut: so many characters hold any question. */
export const longestQuery = 300;
const mostWords = 24;
const shortestPrefix = 3;
const shortestRelative = 6;
const begunShare = 0.5;
const ownWordShare = 0.6;
const apartShare = 0.5;
const narrowerShare = 0.4;
const widerShare = 0.35;

export interface Query {
  units: Unit[];
  repairs: Repair[];
}

/** A part of a query that is looked for as one. */
export interface Unit {
  /** The reader's own words, folded. */
  words: string[];
  /** How much of it each page has. */
  shares: Shares;
  concept?: number;
  /** How many pages are about the concept itself. */
  core?: number;
  /** The word that the reader's was taken for. */
  as?: string;
  /** The language of the alias, where it is not the index's own. */
  language?: string;
  isPrefix?: boolean;
  /** It is what the reader wrote, not what may be meant. */
  isExact?: boolean;
  /** Nothing on the site has it. */
  isUnknown?: boolean;
}

/** A word that was taken for another. */
export interface Repair {
  from: string;
  /** As it is written on the site. */
  to: string;
}
