import { fill } from '../../i18n/fill.ts';
import type { IndexedDocument } from '../../search/index-data.ts';
import { excerptOf, markParts, type MarkedPart, type Wanted } from '../../search/marks.ts';
import type { Answer } from './answer.ts';
import { parsePage } from '../../site/parse-page.ts';
import type { SearchTexts } from './texts.ts';

/** Draws an answer: what was made of the query, then partnerships and pages, the better group first, then what is close. */
export function drawResults(section: HTMLElement, texts: SearchTexts, answer: Answer): void {
  const { firm, close, wanted } = answer;
  const groups = [
    { heading: texts.partnerships, hits: firm.filter(({ document: hit }) => isPartnership(hit)) },
    { heading: texts.pages, hits: firm.filter(({ document: hit }) => !isPartnership(hit)) },
  ];
  if (firm[0] && !isPartnership(firm[0].document)) groups.reverse();
  const drawn = groups
    .filter(({ hits }) => hits.length > 0)
    .map(({ heading, hits }) => group(heading, hits, wanted, texts));
  if (close.length > 0) {
    const last = group(texts.close, close, wanted, texts);
    last.dataset['approx'] = '';
    drawn.push(last);
  }
  section.querySelector('.notes')?.replaceChildren(...notes(texts, answer));
  section.querySelector('.found')?.replaceChildren(...drawn);
}

function isPartnership({ kind }: IndexedDocument): boolean {
  return kind === 'partnership';
}

function group(
  heading: string,
  hits: Answer['firm'],
  wanted: Wanted,
  texts: SearchTexts,
): HTMLElement {
  const items = hits.map(({ document: hit }) => item(hit, wanted, texts));
  return element('section', {}, element('h3', {}, heading), element('ol', {}, ...items));
}

/** Words that were taken for others, words that nothing has, the other language: each with a way on. */
function notes(texts: SearchTexts, { query, repairs, unknown, foreign, isReduced }: Answer) {
  const found: HTMLElement[] = [];
  for (const { from, to } of repairs)
    found.push(element('p', {}, fill(texts.mended, { from, to })));
  if (repairs.length > 0) {
    const href = `?q=${encodeURIComponent(query)}&x=1`;
    const link = element('a', { href, 'data-exact': '' }, fill(texts.exact, { query }));
    found.push(element('p', {}, link));
  }
  if (unknown.length > 0)
    found.push(element('p', {}, fill(texts.unknown, { list: unknown.join(', ') })));
  const other = foreign === undefined ? undefined : texts.switches[foreign];
  if (foreign !== undefined && other) {
    const href = `${other.path}?q=${encodeURIComponent(query)}`;
    const attributes = { href, lang: foreign, hreflang: foreign };
    found.push(element('p', {}, element('a', attributes, fill(other.text, { query }))));
  }
  if (isReduced) found.push(element('p', {}, texts.reduced));
  return found;
}

function item(hit: IndexedDocument, wanted: Wanted, texts: SearchTexts): HTMLElement {
  const { path, title, summary, kind, themes = [], places = [] } = hit;
  const link = element('a', { href: path, 'data-search-result': '' }, ...marked(title, wanted));
  const heading = element('h4', {}, link);
  const about = [texts.kinds[kind] ?? '', places.join('; '), themes.join(' · ')];
  const facts = about.filter((text) => text !== '').join(' · ');
  const parts = [element('p', { class: 'facts' }, ...marked(facts, wanted))];
  if (summary !== '') parts.push(element('p', {}, ...marked(summary, wanted)));
  const isSeen = [title, summary, facts].some((text) =>
    markParts(text, wanted).some(({ isMarked }) => isMarked),
  );
  if (!isSeen) parts.push(withinText(path, wanted, texts));
  return element('li', {}, heading, ...parts);
}

/** Where the words stand further down in a page: it is fetched only when a reader asks, as the page that they may open next. */
function withinText(path: string, wanted: Wanted, texts: SearchTexts): HTMLElement {
  const text = element('p', {}, texts.working);
  const details = element('details', {}, element('summary', {}, texts.inText), text);
  details.addEventListener(
    'toggle',
    () => {
      void excerptFrom(path, wanted)
        .catch(() => undefined)
        .then((excerpt) => {
          text.replaceChildren(
            ...(excerpt === undefined ? [texts.inTextFailed] : nodesOf(excerpt)),
          );
        });
    },
    { once: true },
  );
  return details;
}

async function excerptFrom(path: string, wanted: Wanted): Promise<MarkedPart[] | undefined> {
  const response = await fetch(path);
  if (!response.ok) return undefined;
  const page = parsePage(await response.text());
  for (const other of page.querySelectorAll('[data-pagefind-ignore], nav, h1, svg')) other.remove();
  const text = page.querySelector('main')?.textContent ?? '';
  return excerptOf(text.replaceAll('\u00ad', '').replace(/\s+/g, ' '), wanted);
}

/** A text with the wanted words marked, as nodes: nothing of it is read as markup. */
function marked(text: string, wanted: Wanted): (string | HTMLElement)[] {
  return nodesOf(markParts(text, wanted));
}

function nodesOf(parts: readonly MarkedPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (string | HTMLElement)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
