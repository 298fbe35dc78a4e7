import {
  readPostings,
  readWords,
  type OtherAliases,
  type Postings,
  type SearchIndex,
} from './index-data.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { wordsOf } from './words.ts';

/**
 * Makes an index ready for questions, with the words of other languages where
 * they are at hand. Throws when a file is not what it should be.
 */
export function openIndex(index: SearchIndex, others: OtherAliases = []): OpenIndex {
  const vocabulary = readWords(index.words);
  const postings = index.postings.split(' ');
  if (postings.length !== vocabulary.length + index.concepts.length)
    throw new Error('The search index is not whole.');
  const aliases = index.concepts.map(([own], number) => ({
    [index.language]: own,
    ...others[number],
  }));
  const numbers = new Map(vocabulary.map((word, number) => [word, number]));
  const spellings = new Map<string, string>();
  const remember = (text: string) => {
    for (const word of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      const folded = wordsOf(word)[0] ?? '';
      if (!spellings.has(folded)) spellings.set(folded, word);
    }
  };
  // Names as they are written, then the words of the lexicon, then those that a sentence may begin with.
  for (const { places = [] } of index.documents) places.forEach(remember);
  for (const texts of aliases) Object.values(texts).flat().forEach(remember);
  for (const { title, summary } of index.documents) remember(`${title} ${summary}`);
  const narrower = new Map<number, number[]>();
  for (const [concept, [, wider = []]] of index.concepts.entries())
    for (const one of wider) narrower.set(one, [...(narrower.get(one) ?? []), concept]);
  return {
    index,
    aliases,
    narrower,
    vocabulary,
    spellings,
    lexicon: createLexicon(aliases),
    wordPostings: (word) => {
      const number = numbers.get(word);
      return number === undefined ? new Map() : readPostings(postings[number] ?? '');
    },
    conceptPostings: (concept) => readPostings(postings[vocabulary.length + concept] ?? ''),
  };
}

export interface OpenIndex {
  index: SearchIndex;
  /** Concept -> language -> aliases. */
  aliases: Record<string, string[]>[];
  /** The stems of all words, sorted. */
  vocabulary: string[];
  /** Folded word -> as it is written, of titles, places, aliases and summaries: what a slip may be mended to. */
  spellings: Map<string, string>;
  lexicon: Lexicon;
  /** Concept -> the concepts that lie within it. */
  narrower: ReadonlyMap<number, number[]>;
  /** The postings of a stem; none where no page has it. */
  wordPostings: (stem: string) => Postings;
  conceptPostings: (concept: number) => Postings;
}
