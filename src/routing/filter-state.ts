/**
 * What a reader has chosen in the catalogue, and how it stands in an address:
 * `?t=gbv,edu&c=ZA&o=year`. Pure, so that the browser and the tests share it.
 */

/** Reads the query of an address; values that the catalogue does not know are set apart. */
export function readState(
  query: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): ReadState {
  const chosen: Chosen = new Map();
  const unknown: string[] = [];
  const parameters = new URLSearchParams(query);
  for (const [letter, values] of known) {
    const asked = parameters.getAll(letter).flatMap((text) => text.split(','));
    const found = new Set<string>();
    for (const value of asked.filter((text) => text !== '')) {
      const match = [...values].find((id) => id.toLowerCase() === value.toLowerCase());
      if (match === undefined) unknown.push(value.slice(0, longestShown));
      else found.add(match);
    }
    if (found.size > 0) chosen.set(letter, found);
  }
  const order = parameters.get(orderParameter) ?? '';
  return { chosen, order: isOrder(order) ? order : 'given', unknown };
}

/** The query for what is chosen, facets and values in their own order; empty when nothing is. */
export function writeState(
  { chosen, order }: FilterState,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const parts = [...known].flatMap(([letter, values]) => {
    const ids = [...values].filter((id) => chosen.get(letter)?.has(id));
    return ids.length > 0 ? [`${letter}=${ids.join(',')}`] : [];
  });
  if (order !== 'given') parts.push(`${orderParameter}=${order}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** What is ticked of checkboxes that are named by their facet. */
export function chosenOf(boxes: readonly Ticked[]): Chosen {
  const chosen: Chosen = new Map();
  for (const { name, value, checked } of boxes)
    if (checked) chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
  return chosen;
}

/** Several values of one facet mean "or", several facets mean "and". */
export function matches(entry: EntryValues, chosen: Chosen): boolean {
  return [...chosen.keys()].every((letter) => passes(entry, letter, chosen));
}

function passes(entry: EntryValues, letter: string, chosen: Chosen): boolean {
  return (entry.get(letter) ?? []).some((value) => chosen.get(letter)?.has(value));
}

/**
 * How many entries each value would leave if it were the choice of its facet,
 * the other facets as they are: `t gbv` -> 4.
 */
export function liveCounts(entries: readonly EntryValues[], chosen: Chosen): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    // An entry counts in a facet when all other facets let it through.
    const failed = [...chosen.keys()].filter((letter) => !passes(entry, letter, chosen));
    if (failed.length > 1) continue;
    for (const [letter, values] of entry) {
      if (failed.length === 1 && failed[0] !== letter) continue;
      for (const value of values) {
        const name = `${letter} ${value}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/**
 * Where nothing matches: what giving up one facet would leave, the most first.
 * Facets whose loss still leaves nothing are not named.
 */
export function nearestChoices(entries: readonly EntryValues[], chosen: Chosen): Nearest[] {
  return [...chosen.keys()]
    .map((letter) => {
      const rest = new Map([...chosen].filter(([name]) => name !== letter));
      return { letter, count: entries.filter((entry) => matches(entry, rest)).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** How the list may be sorted: as given, by title, by the year of the start with the newest first. */
export const orders = ['given', 'title', 'year'] as const;

const orderParameter = 'o';
const longestShown = 30;

function isOrder(text: string): text is Order {
  return (orders as readonly string[]).includes(text);
}

export type Order = (typeof orders)[number];

/** Facet letter -> chosen ids. */
export type Chosen = Map<string, Set<string>>;

/** Facet letter -> the entry's own ids. */
export type EntryValues = ReadonlyMap<string, readonly string[]>;

export interface FilterState {
  chosen: Chosen;
  order: Order;
}

export interface ReadState extends FilterState {
  /** Values in the address that the catalogue does not have. */
  unknown: string[];
}

export interface Nearest {
  letter: string;
  count: number;
}

interface Ticked {
  name: string;
  value: string;
  checked: boolean;
}
