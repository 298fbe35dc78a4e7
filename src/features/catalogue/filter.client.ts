import { fill, plural } from '../../i18n/fill.ts';
import { entriesPerPart } from '../../routing/catalogue-parts.ts';
import { orderOf, readEntry, sorted } from './filter-entries.ts';
import { gatherParts } from './gather-parts.ts';
import {
  chosenOf,
  liveCounts,
  matches,
  nearestChoices,
  readState,
  writeState,
  type Order,
  type ReadState,
} from '../../routing/filter-state.ts';

/**
 * Ships to the browser on first use. Keeps checkboxes, list, map, counts,
 * address and language links in step; the style rules go on filtering, and
 * this says the same with words and numbers. `touched` holds the controls that
 * the reader changed, or the form that was emptied, while this was on its way
 * over a slow link: they hold against the address.
 */
export async function startFilter(
  catalogue: HTMLElement,
  touched: ReadonlySet<EventTarget>,
): Promise<void> {
  const form = catalogue.querySelector<HTMLFormElement>('form.filters');
  const list = catalogue.querySelector<HTMLElement>('ul.entries');
  const status = catalogue.querySelector<HTMLElement>('[role=status]');
  const order = catalogue.querySelector<HTMLSelectElement>('select[name=o]');
  if (!form || !list || !status || !order) return;

  const texts = JSON.parse(catalogue.dataset['texts'] ?? '{}') as Texts;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const known = new Map<string, Set<string>>();
  for (const { name, value } of boxes) known.set(name, (known.get(name) ?? new Set()).add(value));
  const own = new Set(list.children);
  const parts = catalogue.querySelector<HTMLElement>('nav.parts');
  const isWhole = await gatherParts(list, parts);
  const entries = [...list.children].map((element, index) => readEntry(element, index, known));
  const values = entries.map((entry) => entry.values);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang][lang]')].map(
    (link) => ({ link, path: link.getAttribute('href') ?? '' }),
  );
  const points = [...catalogue.querySelectorAll<SVGElement>('.map [data-partnerships]')];

  catalogue.classList.add('live');
  // From here on the script hides entries itself, which is far quicker than the rules.
  document.querySelector('style[data-rules]')?.remove();
  const counters = boxes.map((box) => ({
    name: `${box.name} ${box.value}`,
    label: box.parentElement?.querySelector('.count'),
  }));
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'more';
  more.hidden = true;
  list.after(more);
  more.addEventListener('click', showMore);
  let drawn: Drawn = { chosen: new Map(), order: 'given', unknown: [], limit: entriesPerPart };
  let drawnOrder: Order = 'given';
  form.addEventListener('change', chooseByHand);
  order.addEventListener('change', chooseByHand);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    status.focus();
  });
  form.addEventListener('reset', () => {
    setTimeout(chooseByHand);
  });
  addEventListener('popstate', followAddress);
  catalogue.addEventListener('click', giveUpFacet);
  beginWith(touched.has(form) || location.search === '' ? new Set([...boxes, order]) : touched);

  /** Begins with what the address asks for, but leaves the controls that are the reader's as they are. */
  function beginWith(byReader: ReadonlySet<EventTarget>): void {
    const state = takeFromAddress(byReader);
    if (byReader.size > 0) chooseByHand();
    else draw({ ...state, limit: entriesPerPart });
  }

  /** The reader changed a box: the address follows. */
  function chooseByHand(): void {
    const state = { chosen: chosenOf(boxes), order: orderOf(order) };
    const query = writeState(state, known);
    if (query !== location.search) history.pushState(null, '', location.pathname + query);
    draw({ ...state, unknown: [], limit: entriesPerPart });
  }

  /** The address changed: the boxes follow. */
  function followAddress(): void {
    draw({ ...takeFromAddress(), limit: entriesPerPart });
  }

  /** What the address asks for; the controls follow, but those that are to be left alone. */
  function takeFromAddress(left: ReadonlySet<EventTarget> = new Set()): ReadState {
    const state = readState(location.search, known);
    for (const box of boxes)
      if (!left.has(box)) box.checked = state.chosen.get(box.name)?.has(box.value) ?? false;
    if (order && !left.has(order)) order.value = state.order;
    return state;
  }

  function giveUpFacet(event: Event): void {
    const letter = event.target instanceof HTMLElement && event.target.dataset['giveUp'];
    if (!letter) return;
    for (const box of boxes) if (box.name === letter) box.checked = false;
    chooseByHand();
    // The button is gone; the reader goes on where the list's news are told.
    status?.focus();
  }

  /** The next entries of a long answer; the reader goes on at the first of them. */
  function showMore(): void {
    const next = entries.filter(({ element }) => !element.hidden).length;
    draw({ ...drawn, limit: drawn.limit + entriesPerPart });
    const shown = [...(list?.children ?? [])].filter((element) => !(element as HTMLElement).hidden);
    shown[next]?.querySelector('a')?.focus();
  }

  function draw(asked: Drawn): void {
    drawn = asked;
    const { chosen, order: askedOrder, limit } = asked;
    const isPlain = chosen.size === 0 && askedOrder === 'given';
    const found = sorted(
      entries.filter((entry) => matches(entry.values, chosen)),
      askedOrder,
    );
    // As long as nothing is asked, a page of a long list shows what it holds by itself.
    const shown = new Set(
      isPlain && parts ? found.filter(({ element }) => own.has(element)) : found.slice(0, limit),
    );
    for (const entry of entries) {
      const { element } = entry;
      const isHidden = !shown.has(entry);
      if (element.hidden !== isHidden) element.hidden = isHidden;
    }
    if (askedOrder !== drawnOrder)
      list?.append(...sorted(entries, askedOrder).map(({ element }) => element));
    drawnOrder = askedOrder;
    if (parts) parts.hidden = !isPlain;
    const rest = isPlain && parts ? 0 : found.length - shown.size;
    more.hidden = rest <= 0;
    more.textContent = plural(texts.more, Math.min(rest, entriesPerPart));
    const counts = liveCounts(values, chosen);
    for (const { name, label } of counters) {
      const text = String(counts.get(name) ?? 0);
      if (label && label.textContent !== text && isWhole) label.textContent = text;
    }
    const keys = new Set(found.map(({ key }) => key));
    for (const point of points) {
      const drawnBy = (point.dataset['partnerships'] ?? '').split(' ');
      point.classList.toggle('off', !drawnBy.some((key) => keys.has(key)));
    }
    const query = writeState({ chosen, order: askedOrder }, known);
    for (const { link, path } of links) link.setAttribute('href', path + query);
    tell(found.length, asked);
  }

  function tell(count: number, { chosen, unknown }: Drawn): void {
    if (!status) return;
    const first = document.createElement('p');
    const lines = [first];
    const isAll = chosen.size === 0;
    first.textContent = isAll ? plural(texts.all, count) : plural(texts.count, count);
    if (unknown.length > 0) {
      const note = document.createElement('p');
      note.textContent = fill(texts.unknown, { list: unknown.join(', ') });
      lines.push(note);
    }
    if (!isWhole) {
      const note = document.createElement('p');
      note.textContent = texts.partMissing;
      lines.push(note);
    }
    if (count === 0) {
      const near = document.createElement('p');
      near.append(texts.none, ' ');
      for (const { letter, count: more } of nearestChoices(values, chosen)) {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset['giveUp'] = letter;
        button.textContent = plural(texts.without, more, { facet: labelOf(letter) });
        near.append(button, ' ');
      }
      lines.push(near);
    }
    status.replaceChildren(...lines);
  }

  function labelOf(letter: string): string {
    const box = boxes.find(({ name }) => name === letter);
    return box?.closest('fieldset')?.querySelector('legend')?.textContent ?? letter;
  }
}

/** What the list shows. */
interface Drawn extends ReadState {
  /** How many entries at most; a button brings more. */
  limit: number;
}

interface Texts {
  all: Record<string, string>;
  count: Record<string, string>;
  more: Record<string, string>;
  none: string;
  partMissing: string;
  unknown: string;
  without: Record<string, string>;
}
