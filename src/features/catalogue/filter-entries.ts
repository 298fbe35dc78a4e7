import { orders, type EntryValues, type Order } from '../../routing/filter-state.ts';

/** What an entry of the list says of itself in its attributes; `known` holds the facets' letters. */
export function readEntry(
  element: Element,
  index: number,
  known: ReadonlyMap<string, unknown>,
): Entry {
  const { dataset } = element as HTMLElement;
  const values = new Map(
    [...known.keys()].map((letter) => [letter, (dataset[letter] ?? '').split(' ')] as const),
  );
  return {
    element: element as HTMLElement,
    key: dataset['key'] ?? '',
    index,
    year: Number(dataset['year'] ?? 0),
    title: element.querySelector('h2, h3')?.textContent.trim() ?? '',
    values,
  };
}

/** The order that the reader has chosen. */
export function orderOf(select: HTMLSelectElement | null): Order {
  return orders.find((order) => order === select?.value) ?? 'given';
}

/** The entries in an order; the given ones stay as they are. */
export function sorted(entries: readonly Entry[], order: Order): Entry[] {
  const { lang } = document.documentElement;
  const byOrder: Record<Order, (a: Entry, b: Entry) => number> = {
    given: (a, b) => a.index - b.index,
    title: (a, b) => a.title.localeCompare(b.title, lang),
    year: (a, b) => b.year - a.year || a.index - b.index,
  };
  return [...entries].sort(byOrder[order]);
}

/** An entry of the list. */
export interface Entry {
  element: HTMLElement;
  key: string;
  /** Its place in the list as given. */
  index: number;
  /** The year of the start; 0 where it is not known. */
  year: number;
  title: string;
  values: EntryValues;
}
