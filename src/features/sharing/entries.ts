import { fold } from '../../search/words.ts';

/** Turns the link to a kit, or to a page without one, into a choice. */
export function entryOf(item: HTMLLIElement): Entry {
  const link = item.querySelector('a');
  const title = link?.textContent.trim() ?? '';
  const box = document.createElement('input');
  box.type = 'checkbox';
  const label = document.createElement('label');
  label.append(box, title);
  item.replaceChildren(label);
  const { key = '' } = item.dataset;
  return { key, title, address: link?.href ?? '', hasKit: 'kit' in item.dataset, item, box };
}

/**
 * Shows the entries whose titles have what was typed, letters with and without
 * marks alike, and says so when there is none.
 */
export function narrow(root: HTMLElement, entries: readonly Entry[], typed: string): void {
  const wanted = fold(typed).trim();
  for (const { item, title } of entries) item.hidden = !fold(title).includes(wanted);
  for (const group of root.querySelectorAll('details')) {
    group.hidden = group.querySelector('li:not([hidden])') === null;
    group.open = wanted !== '' && !group.hidden;
  }
  const said = root.querySelector<HTMLElement>('[data-no-hits]');
  const hasAny = entries.some(({ item }) => !item.hidden);
  if (said) said.textContent = hasAny ? '' : (said.dataset['noHits'] ?? '');
}

/** What can be chosen. */
export interface Entry {
  key: string;
  title: string;
  /** The address of its kit, or of the page itself where it has none. */
  address: string;
  hasKit: boolean;
  item: HTMLLIElement;
  box: HTMLInputElement;
}
