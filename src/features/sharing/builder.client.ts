import { readBlock, showBlock, type Block } from './blocks.ts';
import { startCopying } from './copy.ts';
import { separator } from './separator.ts';

/**
 * Puts the chosen entries together as one block. What is chosen stands in the
 * address (`?e=network&e=themes&l=all`), so that a choice can be kept and
 * passed on; nothing else is stored. The blocks come from the entries' kits.
 */
const builder = document.querySelector<HTMLElement>('[data-builder]');
if (builder) start(builder);

function start(root: HTMLElement): void {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const items = new Map(
    [...root.querySelectorAll<HTMLLIElement>('[data-key]')].map((item) => [
      item.dataset['key'] ?? '',
      item,
    ]),
  );
  const entries = new Map([...items].map(([key, item]) => [key, entryOf(item)]));
  const list = find('[data-chosen]');
  const result = find('[data-result]');
  const said = find('[data-said]');
  const retry = find('[data-retry]');
  const campaign = root.querySelector<HTMLInputElement>('#campaign');
  const blocks = new Map<string, Promise<Block>>();
  const parameters = new URLSearchParams(location.search);
  let chosen = parameters.getAll('e').filter((key) => entries.has(key));
  let turn = 0;

  for (const element of root.querySelectorAll<HTMLElement>('[data-with-script]'))
    element.hidden = false;
  startCopying(root);
  const wanted = root.querySelector<HTMLInputElement>(
    `[name="language"][value="${CSS.escape(parameters.get('l') ?? '')}"]`,
  );
  if (wanted) wanted.checked = true;
  for (const [key, { box }] of entries) {
    box.checked = chosen.includes(key);
    box.addEventListener('change', () => {
      chosen = box.checked ? [...chosen, key] : chosen.filter((other) => other !== key);
      void show();
    });
  }
  find('#find')?.addEventListener('input', (event) => {
    narrow(root, items, (event.target as HTMLInputElement).value);
  });
  campaign?.addEventListener('input', () => void show());
  retry?.addEventListener('click', () => void show());
  for (const radio of root.querySelectorAll('[name="language"]'))
    radio.addEventListener('change', () => void show());
  void show();

  async function show(): Promise<void> {
    const own = ++turn;
    const language =
      root.querySelector<HTMLInputElement>('[name="language"]:checked')?.value ?? 'all';
    keepInAddress(chosen, language);
    list?.replaceChildren(...chosen.map((key, index) => chosenItem(key, index)));
    const none = find('[data-none]');
    if (none) none.hidden = chosen.length > 0;
    if (result) result.hidden = chosen.length === 0;
    if (chosen.length === 0 || !result) return;
    try {
      const parts = await Promise.all(chosen.map((key) => blockOf(key, language)));
      // While kits were on their way the reader may have chosen on.
      if (own !== turn) return;
      say('');
      const whole = {
        html: parts.map(({ html }) => html).join('\n'),
        text: parts.map(({ text }) => text).join(`\n\n${separator}\n\n`),
      };
      showBlock(result, whole, campaign?.value ?? '');
    } catch {
      if (own === turn) say(root.dataset['failed'] ?? '');
    }
  }

  /** What went wrong, with a way to try again; nothing once it is well. */
  function say(words: string): void {
    if (said) said.textContent = words;
    if (retry) retry.hidden = words === '';
  }

  function blockOf(key: string, language: string): Promise<Block> {
    const id = `${key} ${language}`;
    const known = blocks.get(id) ?? fetchBlock(entries.get(key)?.kit ?? '', language);
    // A kit that could not be had is asked for again next time.
    known.catch(() => blocks.delete(id));
    blocks.set(id, known);
    return known;
  }

  function chosenItem(key: string, index: number): HTMLLIElement {
    const { title = '', box } = entries.get(key) ?? {};
    const item = document.createElement('li');
    const name = document.createElement('div');
    name.append(title);
    item.append(name);
    const button = (words = '', act: () => void) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.append(words);
      made.setAttribute('aria-label', `${words}: ${title}`);
      made.addEventListener('click', act);
      item.append(made);
    };
    if (index > 0)
      button(root.dataset['up'], () => {
        chosen = chosen.with(index, chosen[index - 1] ?? key).with(index - 1, key);
        void show();
        focusItem(index - 1);
      });
    button(root.dataset['remove'], () => {
      if (box) box.checked = false;
      chosen = chosen.filter((other) => other !== key);
      void show();
      focusItem(Math.min(index, chosen.length - 1));
    });
    return item;
  }

  /** The buttons are made anew: whoever uses them by keyboard goes on where they were. */
  function focusItem(index: number): void {
    const next = list?.children[index]?.querySelector('button') ?? find('#find');
    next?.focus();
  }
}

/** Turns the link to a kit into a choice. */
function entryOf(item: HTMLLIElement): Entry {
  const link = item.querySelector('a');
  const title = link?.textContent.trim() ?? '';
  const box = document.createElement('input');
  box.type = 'checkbox';
  const label = document.createElement('label');
  label.append(box, title);
  item.replaceChildren(label);
  return { title, kit: link?.href ?? '', box };
}

/** Shows the entries whose titles have what was typed, letters with and without marks alike. */
function narrow(root: HTMLElement, items: ReadonlyMap<string, HTMLElement>, typed: string): void {
  const wanted = plain(typed);
  for (const item of items.values()) item.hidden = !plain(item.textContent).includes(wanted);
  for (const group of root.querySelectorAll('details')) {
    const hasAny = group.querySelector('li:not([hidden])') !== null;
    group.hidden = !hasAny;
    group.open = wanted !== '' && hasAny;
  }
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replaceAll('\u00a0', ' ')
    .toLowerCase()
    .trim();
}

async function fetchBlock(kit: string, language: string): Promise<Block> {
  const response = await fetch(kit);
  if (!response.ok) throw new Error(String(response.status));
  // The head has a style of its own, which the policy of this page does not allow.
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(await response.text()) ?? [];
  const page = new DOMParser().parseFromString(main, 'text/html');
  const section = page.querySelector(`[data-block="${CSS.escape(language)}"]`);
  if (!section) throw new Error(kit);
  return readBlock(section);
}

function keepInAddress(chosen: readonly string[], language: string): void {
  const parameters = new URLSearchParams(location.search);
  parameters.delete('e');
  parameters.delete('l');
  for (const key of chosen) parameters.append('e', key);
  if (chosen.length > 0) parameters.set('l', language);
  const query = parameters.toString().replaceAll('%2F', '/');
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

interface Entry {
  title: string;
  /** The address of its kit. */
  kit: string;
  box: HTMLInputElement;
}
