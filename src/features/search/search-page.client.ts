import { fill, plural } from '../../i18n/fill.ts';
import { readState, writeState, type Chosen } from '../../routing/filter-state.ts';
import { longestQuery } from '../../search/query.ts';
import type { Answer } from './answer.ts';
import { createAnswerer } from './answerer.ts';
import { narrowed, createNarrowing } from './narrowing.ts';
import { drawResults } from './result-list.ts';
import { filesOf } from './search-files.ts';
import type { SearchTexts } from './texts.ts';

/**
 * Ships to the browser on first use. Keeps field, address, results and what
 * narrows them in step.
 */
export function startSearch(section: HTMLElement, form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  const status = section.querySelector<HTMLElement>('[role=status]');
  if (!input || !status) return;
  const texts = JSON.parse(section.dataset['texts'] ?? '{}') as SearchTexts;
  const answer = createAnswerer(filesOf(section));
  const narrowing = createNarrowing(section, texts, () => {
    show(true);
  });
  const twins = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang][lang]')].map(
    (link) => ({ link, path: link.getAttribute('href') ?? '' }),
  );
  let latest = 0;
  let last: Answer | undefined;
  let timer: number | undefined;

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      void ask(input.value, { mends: true, writes: false });
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void ask(input.value, { mends: true, writes: true });
  });
  section.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-exact]');
    if (!link) return;
    event.preventDefault();
    void ask(input.value, { mends: false, writes: true });
  });
  addEventListener('popstate', followAddress);
  followAddress();

  function followAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const query = parameters.get('q') ?? '';
    if (input && document.activeElement !== input) input.value = query;
    if (query !== '') void ask(query, { mends: parameters.get('x') !== '1', writes: false });
    else if (input?.value === '') clear();
  }

  /** Answers a query; one that was asked later wins, whichever answer comes first. */
  async function ask(raw: string, { mends, writes }: Asking): Promise<void> {
    const query = raw.trim().slice(0, longestQuery);
    const number = (latest += 1);
    if (query === '') {
      clear();
      return;
    }
    section.hidden = false;
    delete section.dataset['searchState'];
    if (!last) say(texts.working);
    if (writes) push(query, mends);
    let found: Answer | undefined;
    try {
      found = await answer(query, mends);
    } catch {
      found = undefined;
    }
    if (number !== latest) return;
    last = found;
    if (found) show(false);
    else {
      section.querySelector('.found')?.replaceChildren();
      say(texts.failed);
    }
    section.dataset['searchState'] = 'done';
  }

  /** Draws the last answer, narrowed by what is chosen. `isChoice`: the reader has just chosen. */
  function show(isChoice: boolean): void {
    if (!last) return;
    const { query } = last;
    const documents = last.firm.map(({ document: hit }) => hit);
    const known = narrowing.offer(documents);
    const chosen = isChoice
      ? narrowing.chosen()
      : narrowing.choose(readState(location.search, known).chosen);
    const firm = last.firm.filter(({ document: hit }) => narrowed(hit, chosen));
    if (isChoice) push(query, last.mends, chosen, known);
    drawResults(section, texts, { ...last, firm });
    say(summary(last, firm, last.firm.length));
    const search = `?q=${encodeURIComponent(query)}`;
    for (const { link, path } of twins) link.setAttribute('href', path + search);
  }

  /** What was found, in words; a count is of what was searched for in the end. */
  function summary({ query, repairs, close }: Answer, firm: Answer['firm'], all: number): string {
    const mended = repairs.reduce((text, { from, to }) => text.replace(from, to), query);
    if (firm.length > 0) return plural(texts.count, firm.length, { query: mended });
    if (all > 0) return fill(texts.noneChosen, { query });
    return fill(close.length > 0 ? texts.closeOnly : texts.none, { query });
  }

  function push(
    query: string,
    mends: boolean,
    chosen: Chosen = new Map(),
    known: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ): void {
    const rest = writeState({ chosen, order: 'given' }, known).replace('?', '&');
    const address = `?q=${encodeURIComponent(query)}${mends ? '' : '&x=1'}${rest}`;
    if (address !== location.search) history.pushState(null, '', location.pathname + address);
  }

  function clear(): void {
    latest += 1;
    last = undefined;
    section.hidden = true;
    section.dataset['searchState'] = 'done';
    for (const { link, path } of twins) link.setAttribute('href', path);
  }

  function say(text: string): void {
    if (status && status.textContent !== text) status.textContent = text;
  }
}

/** Milliseconds of quiet after which typing is answered. */
const pause = 250;

interface Asking {
  /** Should words that nothing knows be mended? */
  mends: boolean;
  /** Should the address keep the query? */
  writes: boolean;
}
