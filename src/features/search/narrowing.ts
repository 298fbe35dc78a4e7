import { chosenOf, matches, type Chosen } from '../../routing/filter-state.ts';
import type { IndexedDocument } from '../../search/index-data.ts';
import type { SearchTexts } from './texts.ts';

/** Does a document pass what is chosen? With a choice, only partnerships do. */
export function narrowed({ facets }: IndexedDocument, chosen: Chosen): boolean {
  return chosen.size === 0 || (facets !== undefined && matches(valuesOf(facets), chosen));
}

/**
 * The choices of theme and country beside the partnerships of an answer, made
 * from the answer itself. `changed` is called when the reader chooses.
 */
export function createNarrowing(
  section: HTMLElement,
  texts: SearchTexts,
  changed: () => void,
): Narrowing {
  const place = section.querySelector<HTMLDetailsElement>('.narrow');
  const boxes = () => [...(place?.querySelectorAll('input') ?? [])];
  place?.addEventListener('change', changed);
  let offered = '';
  return {
    offer(documents) {
      const partnerships = documents.filter(({ facets }) => facets !== undefined);
      const groups = [
        { letter: 't', label: texts.theme, values: countsOf(partnerships, 't', themeName) },
        { letter: 'c', label: texts.country, values: countsOf(partnerships, 'c', countryName) },
      ];
      const known = new Map(groups.map(({ letter, values }) => [letter, new Set(values.keys())]));
      const description = JSON.stringify(groups.map(({ values }) => [...values]));
      if (place) place.hidden = partnerships.length < fewest;
      if (place && description !== offered) {
        place.querySelector('.choices')?.replaceChildren(...groups.map(fieldset));
        offered = description;
      }
      return known;
    },
    chosen: () => chosenOf(boxes()),
    choose(chosen) {
      for (const box of boxes()) box.checked = chosen.get(box.name)?.has(box.value) ?? false;
      if (place && chosen.size > 0) place.open = true;
      return chosen;
    },
  };
}

/** The values that documents have in a facet, the commonest first, with names and numbers. */
function countsOf(
  documents: readonly IndexedDocument[],
  letter: string,
  nameOf: (document: IndexedDocument, id: string) => string,
): Map<string, { name: string; count: number }> {
  const counts = new Map<string, { name: string; count: number }>();
  for (const document of documents)
    for (const id of document.facets?.[letter] ?? []) {
      const known = counts.get(id) ?? { name: nameOf(document, id), count: 0 };
      counts.set(id, { ...known, count: known.count + 1 });
    }
  return new Map([...counts].sort(([, a], [, b]) => b.count - a.count));
}

/** A document names its themes in the order of their ids. */
function themeName({ themes = [], facets }: IndexedDocument, id: string): string {
  return themes[facets?.['t']?.indexOf(id) ?? -1] ?? id;
}

function countryName(_: IndexedDocument, code: string): string {
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'region' });
  return names.of(code) ?? code;
}

function fieldset({ letter, label, values }: Group): HTMLElement {
  const set = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = label;
  set.append(legend);
  for (const [id, { name, count }] of values) {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: letter, value: id });
    const line = document.createElement('label');
    line.append(box, ` ${name} (${String(count)})`);
    set.append(line);
  }
  return set;
}

function valuesOf(facets: Record<string, string[]>): Map<string, string[]> {
  return new Map(Object.entries(facets));
}

/** From so many partnerships on there is something to narrow. */
const fewest = 4;

interface Group {
  letter: string;
  label: string;
  values: Map<string, { name: string; count: number }>;
}

export interface Narrowing {
  /** Offers the values that the documents have; returns their ids by facet. */
  offer: (documents: readonly IndexedDocument[]) => ReadonlyMap<string, ReadonlySet<string>>;
  chosen: () => Chosen;
  /** Ticks what is chosen, and nothing else. */
  choose: (chosen: Chosen) => Chosen;
}
