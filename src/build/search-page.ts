import { parse, type HTMLElement } from 'node-html-parser';
import {
  readPostings,
  readWords,
  type IndexedDocument,
  type SearchIndex,
} from '../search/index-data.ts';

/** The words of a finished page: its headings, and the rest of its text without title, summary and furniture. */
export function readPage(html: string): { headings: string; body: string } {
  const main = parse(mainOf(html));
  for (const element of main.querySelectorAll(notRead)) element.remove();
  // Words of another language are found by that language's aliases, not as words of this one.
  for (const element of main.querySelectorAll('[lang]')) element.remove();
  const found = main.querySelectorAll('h2, h3');
  const headings = found.map(textOf).join(' · ');
  for (const element of found) element.remove();
  return { headings, body: textOf(main) };
}

/**
 * The page as Pagefind reads it, and nobody else: with the words that readers
 * have for what it is about in hidden metadata, and its facets as filters.
 * Of the rest only the language: styles and furniture are parsed for nothing.
 */
export function indexedCopy(
  html: string,
  { facets = {}, kind }: IndexedDocument,
  words: readonly string[],
): string {
  const filters = [['kind', [kind]] as const, ...Object.entries(facets)].flatMap(([letter, ids]) =>
    ids.map((id) => `<span data-pagefind-filter="${letter}:${id}"></span>`),
  );
  const meta = `<span data-pagefind-meta="words">${escaped(words.join(' '))}</span>`;
  const [opening] = /<html\b[^>]*>/.exec(html) ?? [''];
  const main = mainOf(html).replace(
    /<main\b[^>]*>/,
    (tag) => `${tag}<div hidden>${meta}${filters.join('')}</div>`,
  );
  return `<!doctype html>${opening}<body>${main}</body></html>`;
}

/** Document number -> the words of all its concepts. */
export function conceptWords(index: SearchIndex): Map<number, string[]> {
  const postings = index.postings.split(' ').slice(readWords(index.words).length);
  const words = new Map<number, string[]>();
  for (const [concept, [aliases]] of index.concepts.entries())
    for (const document of readPostings(postings[concept] ?? '').keys())
      words.set(document, [...(words.get(document) ?? []), ...aliases]);
  return words;
}

function mainOf(html: string): string {
  const [main] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
  if (main === undefined) throw new Error('A searchable page has no main part.');
  return main;
}

/** What is no text of the page itself. */
const notRead = 'h1, .lead, nav, script, style, [data-pagefind-ignore], .paper';

/** The text of an element, with spaces where tags were. */
function textOf(element: HTMLElement): string {
  return element.structuredText.replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[<>&]/g, ' ');
}
