import {
  writePostings,
  type IndexedDocument,
  type Postings,
  type SearchIndex,
  type Strength,
} from './index-data.ts';
import { aliasAt, createLexicon, type Lexicon } from './lexicon.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/** Makes the file that answers searches in a language. */
export function makeIndex(
  language: string,
  sources: readonly DocumentSource[],
  concepts: readonly ConceptSource[],
): SearchIndex {
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  const lexicon = createLexicon(
    concepts.map(({ aliases }, id) => ({
      id,
      aliases: Object.entries(aliases).flatMap(([code, texts]) =>
        texts.map((text) => ({ text, language: code })),
      ),
    })),
  );
  const words = new Map<string, Postings>();
  const found = concepts.map((): Postings => new Map());
  for (const [document, source] of sources.entries()) {
    for (const [text, strength] of fieldsOf(source)) {
      const parts = wordsOf(text);
      const counts = new Map<string, number>();
      for (const word of parts) {
        if (isStopWord(word) || word.length < 2) continue;
        const own = stem(word, language);
        counts.set(own, (counts.get(own) ?? 0) + 1);
      }
      for (const [word, count] of counts) {
        const postings = words.get(word) ?? new Map<number, Strength>();
        words.set(word, postings);
        raise(postings, document, strengthOf(strength, count));
      }
      for (const [concept, count] of conceptsIn(parts, lexicon))
        raise(found[concept]!, document, strengthOf(strength, count));
    }
    for (const id of source.concepts ?? []) {
      const number = numbers.get(id);
      if (number !== undefined) raise(found[number]!, document, 3);
    }
  }
  widen(concepts, numbers, found);
  const vocabulary = [...words.keys()].sort();
  return {
    language,
    documents: sources.map(({ document }) => document),
    concepts: concepts.map(({ aliases }) => aliases),
    words: vocabulary.join(' '),
    postings: [...vocabulary.map((word) => words.get(word)!), ...found]
      .map(writePostings)
      .join(' '),
  };
}

/** How often each concept stands in a text. */
function conceptsIn(words: readonly string[], lexicon: Lexicon): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < words.length;) {
    const match = aliasAt(lexicon, words, at);
    if (match) counts.set(match.alias.concept, (counts.get(match.alias.concept) ?? 0) + 1);
    at = match?.end ?? at + 1;
  }
  return counts;
}

/** A page about a thing is also, a little less, about the wider things that it belongs to. */
function widen(
  concepts: readonly ConceptSource[],
  numbers: ReadonlyMap<string, number>,
  found: Postings[],
): void {
  for (const [number, { broader = [] }] of concepts.entries())
    for (const id of broader) {
      const wider = found[numbers.get(id) ?? -1];
      if (!wider) continue;
      for (const [document, strength] of found[number]!)
        raise(wider, document, Math.max(0, strength - 1) as Strength);
    }
}

function fieldsOf({ document, names, headings, body }: DocumentSource): [string, Strength][] {
  return [
    [document.title, 3],
    [names, 3],
    [document.summary, 2],
    [[...(document.themes ?? []), ...(document.places ?? [])].join(' · '), 2],
    [headings, 2],
    [body, 0],
  ];
}

function strengthOf(field: Strength, count: number): Strength {
  return field === 0 && count > 1 ? 1 : field;
}

function raise(postings: Postings, document: number, strength: Strength): void {
  postings.set(document, Math.max(postings.get(document) ?? 0, strength) as Strength);
}

/** A page, as the build reads it. */
export interface DocumentSource {
  document: IndexedDocument;
  /** Other names of what the page is about: the author's aliases, spellings of places. */
  names: string;
  headings: string;
  body: string;
  /** Ids of concepts that facts, not words, give it: its themes and countries. */
  concepts?: string[];
}

/** A concept with its aliases by language. */
export interface ConceptSource {
  id: string;
  aliases: Record<string, string[]>;
  broader?: string[];
}
