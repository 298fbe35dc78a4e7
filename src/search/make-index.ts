import {
  strengthOf,
  writePostings,
  writeWords,
  type IndexedConcept,
  type IndexedDocument,
  type OtherAliases,
  type Postings,
  type SearchIndex,
} from './index-data.ts';
import { aliasAt, compoundsAt, createLexicon, withoutCovered, type Lexicon } from './lexicon.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/** Makes the file that answers searches in a language, and the one with other languages' words. */
export function makeIndex(
  language: string,
  sources: readonly DocumentSource[],
  concepts: readonly ConceptSource[],
): { index: SearchIndex; others: OtherAliases } {
  const lexicon = createLexicon(concepts.map(({ aliases }) => ownOf(aliases, language)));
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  const words = new Map<string, Weights>();
  const found = concepts.map((): Weights => new Map());
  for (const [document, source] of sources.entries()) {
    for (const field of fieldsOf(source)) {
      const parts = wordsOf(field.text);
      for (const [word, count] of wordCounts(parts, language)) {
        const weights = words.get(word) ?? new Map<number, number>();
        words.set(word, weights);
        add(weights, document, field.weight * often(count));
      }
      for (const [concept, { count, isFirst }] of conceptsIn(parts, lexicon, language)) {
        const share = isFirst ? 1 : otherName;
        add(found[concept], document, field.weight * often(count) * share);
      }
    }
    for (const id of source.concepts ?? []) {
      const number = numbers.get(id);
      if (number !== undefined) add(found[number], document, byFacts);
    }
  }
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = keptConcepts(concepts, found);
  const index = {
    language,
    documents: sources.map(({ document }) => document),
    concepts: kept.map(({ concept }) => indexedConcept(concept, language, kept)),
    words: writeWords(sorted.map(([word]) => word)),
    postings: [...sorted.map(([, weights]) => weights), ...kept.map(({ weights }) => weights)]
      .map((weights) => writePostings(postingsOf(weights)))
      .join(' '),
  };
  return { index, others: kept.map(({ concept }) => othersOf(concept, language)) };
}

function ownOf(aliases: Record<string, string[]>, language: string): Record<string, string[]> {
  return { [language]: aliases[language] ?? [] };
}

function othersOf({ aliases }: ConceptSource, language: string): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(aliases)
      .filter(([code]) => code !== language)
      .map(([code, texts]) => [code, withoutCovered(texts, code)]),
  );
}

/** Only what some page is about, or lies within what a page is about, can be an answer. */
function keptConcepts(concepts: readonly ConceptSource[], found: readonly Weights[]): Kept[] {
  const all = concepts.map((concept, number) => ({ concept, weights: found[number] ?? new Map() }));
  const withPages = new Set(
    all.filter(({ weights }) => weights.size > 0).map(({ concept }) => concept.id),
  );
  return all.filter(
    ({ concept: { id, broader = [] } }) =>
      withPages.has(id) || broader.some((wider) => withPages.has(wider)),
  );
}

function indexedConcept(
  { aliases, broader = [] }: ConceptSource,
  language: string,
  kept: readonly Kept[],
): IndexedConcept {
  const wider = broader
    .map((id) => kept.findIndex(({ concept }) => concept.id === id))
    .filter((at) => at >= 0);
  const own = withoutCovered(aliases[language] ?? [], language);
  return wider.length > 0 ? [own, wider] : [own];
}

function wordCounts(words: readonly string[], language: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (isStopWord(word) || word.length < 2) continue;
    const own = stem(word, language);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return counts;
}

/** How often each concept stands in a text, and whether it does under its usual name. */
function conceptsIn(words: readonly string[], lexicon: Lexicon, language: string) {
  const counts = new Map<number, { count: number; isFirst: boolean }>();
  const count = (concept: number, isFirst: boolean) => {
    const known = counts.get(concept);
    counts.set(concept, {
      count: (known?.count ?? 0) + 1,
      isFirst: isFirst || known?.isFirst === true,
    });
  };
  for (let at = 0; at < words.length;) {
    const match = aliasAt(lexicon, words, at);
    if (match) count(match.alias.concept, match.alias.isFirst);
    else
      for (const concept of compoundsAt(lexicon, words[at] ?? '', language)) count(concept, true);
    at = match?.end ?? at + 1;
  }
  return counts;
}

/** How much a word weighs in each part of a page. */
function fieldsOf({ document, names, headings, body }: DocumentSource): Field[] {
  const about = [...(document.themes ?? []), ...(document.places ?? [])].join(' · ');
  return [
    { text: `${document.title} · ${names}`, weight: 1 },
    { text: document.summary, weight: 0.8 },
    { text: about, weight: 0.4 },
    { text: headings, weight: 0.5 },
    { text: body, weight: 0.2 },
  ];
}

/** What comes again counts for less each time. */
function often(count: number): number {
  return 1 + Math.log(count) / 2;
}

function add(weights: Weights | undefined, document: number, weight: number): void {
  weights?.set(document, (weights.get(document) ?? 0) + weight);
}

function postingsOf(weights: Weights): Postings {
  return new Map([...weights].map(([document, weight]) => [document, strengthOf(weight)]));
}

/** A concept under another than its usual name. */
const otherName = 0.6;
/** A concept that facts give a page: its theme, its country. */
const byFacts = 0.6;

/** Document number -> weight. */
type Weights = Map<number, number>;

interface Kept {
  concept: ConceptSource;
  weights: Weights;
}

interface Field {
  text: string;
  weight: number;
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

/** A concept with its aliases by language, the usual name first. */
export interface ConceptSource {
  id: string;
  aliases: Record<string, string[]>;
  broader?: string[];
}
