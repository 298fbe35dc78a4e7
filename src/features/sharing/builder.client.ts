import { plural } from '../../i18n/fill.ts';
import { createBlockSource } from './block-source.client.ts';
import { showBlock, type Block } from './blocks.ts';
import { chosenItem, type Move } from './chosen-item.ts';
import { startCopying } from './copy.ts';
import { entryOf, narrow } from './entries.ts';
import { separator } from './separator.ts';

/**
 * Puts the chosen entries together as one block. What is chosen stands in the
 * address (`?e=network&e=themes&l=all`), so that a choice can be kept and
 * passed on; nothing else is stored. The blocks come from the entries' kits, and
 * where an entry has none, from its pages.
 */
const builder = document.querySelector<HTMLElement>('[data-builder]');
if (builder) start(builder);

function start(root: HTMLElement): void {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const entries = new Map(
    [...root.querySelectorAll<HTMLLIElement>('[data-key]')].map((item) => [
      item.dataset['key'] ?? '',
      entryOf(item),
    ]),
  );
  const [list, result, said] = ['[data-chosen]', '[data-result]', '[data-said]'].map(find);
  const [none, retry] = ['[data-none]', '[data-retry]'].map(find);
  const count = find('[data-count]');
  const forms = JSON.parse(count?.dataset['count'] ?? '{}') as Record<string, string>;
  const campaign = root.querySelector<HTMLInputElement>('#campaign');
  const source = createBlockSource(
    JSON.parse(root.dataset['readMore'] ?? '{}') as Record<string, string>,
    (name) => root.querySelector(`template[data-of=${name}]`),
  );
  const parameters = new URLSearchParams(location.search);
  let chosen = [...new Set(parameters.getAll('e'))].filter((key) => entries.has(key));
  let whole: Block | undefined;
  let turn = 0;

  for (const element of root.querySelectorAll<HTMLElement>('[data-with-script]'))
    element.hidden = false;
  startCopying(root);
  for (const radio of root.querySelectorAll<HTMLInputElement>('[name="language"]')) {
    if (radio.value === parameters.get('l')) radio.checked = true;
    radio.addEventListener('change', () => void show());
  }
  for (const [key, { box }] of entries) {
    box.checked = chosen.includes(key);
    box.addEventListener('change', () => {
      chosen = box.checked ? [...chosen, key] : chosen.filter((other) => other !== key);
      void show();
    });
  }
  find('#find')?.addEventListener('input', (event) => {
    narrow(root, [...entries.values()], (event.target as HTMLInputElement).value);
  });
  campaign?.addEventListener('input', fill);
  retry?.addEventListener('click', () => {
    // The button goes once it has helped.
    find('#find')?.focus();
    void show();
  });
  void show();

  async function show(): Promise<void> {
    const own = ++turn;
    const language =
      root.querySelector<HTMLInputElement>('[name="language"]:checked')?.value ?? 'all';
    keepInAddress(chosen, language);
    list?.replaceChildren(...chosen.map(itemOf));
    if (none) none.hidden = chosen.length > 0;
    if (count) count.textContent = plural(forms, chosen.length);
    // Nothing that does not belong to this choice can be copied meanwhile.
    whole = undefined;
    fill();
    say('');
    if (chosen.length === 0) return;
    const items = chosen.flatMap((key) => entries.get(key) ?? []);
    try {
      const [parts, extras] = await Promise.all([
        Promise.all(items.map((entry) => source.blockOf(entry, language))),
        Promise.all(items.map((entry) => source.extrasOf(entry, language))),
      ]);
      // While files were on their way the reader may have chosen on.
      if (own !== turn) return;
      find('[data-extras]')?.replaceChildren(...extras.flat());
      whole = {
        html: parts.map(({ html }) => html).join('\n'),
        text: parts.map(({ text }) => text).join(`\n\n${separator}\n\n`),
      };
      fill();
    } catch {
      if (own === turn) say(root.dataset['failed'] ?? '');
    }
  }

  function fill(): void {
    if (!result) return;
    result.hidden = whole === undefined;
    if (whole) showBlock(result, whole, campaign?.value ?? '');
  }

  /** What went wrong, with a way to try again; nothing once it is well. */
  function say(words: string): void {
    if (said) said.textContent = words;
    if (retry) retry.hidden = words === '';
  }

  function itemOf(key: string, index: number): HTMLLIElement {
    const { up = '', remove = '' } = root.dataset;
    const words = { up, remove };
    return chosenItem(entries.get(key)?.title ?? '', index, words, (move) => {
      const { box } = entries.get(key) ?? {};
      if (move === 'remove' && box) box.checked = false;
      chosen =
        move === 'remove'
          ? chosen.filter((other) => other !== key)
          : chosen.with(index, chosen[index - 1] ?? key).with(index - 1, key);
      void show();
      focusOn(move, move === 'remove' ? Math.min(index, chosen.length - 1) : index - 1);
    });
  }

  /** The buttons are made anew: whoever uses them by keyboard goes on with the same one. */
  function focusOn(move: Move, index: number): void {
    const same = list?.children[index]?.querySelector<HTMLElement>(`[data-move="${move}"]`);
    (same ?? find('#find'))?.focus();
  }
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
