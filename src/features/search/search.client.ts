/**
 * Ships to the browser, on the search page only. Reads `?q=`, asks the index
 * and lists what it answers. Nothing of the index loads without a query.
 */
export async function startSearch(): Promise<void> {
  const section = document.getElementById('search-results');
  const input = document.querySelector<HTMLInputElement>('#search-page');
  const query = new URLSearchParams(location.search).get('q')?.trim().slice(0, longestQuery) ?? '';
  if (!section || !input || query === '') return;

  input.value = query;
  section.hidden = false;
  const texts = JSON.parse(section.dataset['texts'] ?? '{}') as Texts;
  const status = section.querySelector('[role=status]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  say(texts.working);
  try {
    const base = section.dataset['base'] ?? '/';
    const index = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Index;
    // Pagefind knows addresses below the folder that it indexed; the base is the site's own.
    await index.options({ baseUrl: base });
    const { results } = await index.search(query);
    const shown = await Promise.all(results.slice(0, mostShown).map((result) => result.data()));
    section.querySelector('ol')?.replaceChildren(...shown.map(listItem));
    say(
      results.length === 0 ? fill(texts.none, { query }) : countWords(texts, results.length, query),
    );
  } catch {
    say(texts.failed);
  }
}

const longestQuery = 200;
const mostShown = 30;

function listItem({ url, meta, plain_excerpt: excerpt }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const text = document.createElement('p');
  text.textContent = excerpt;
  item.append(link, text);
  return item;
}

function countWords(texts: Texts, count: number, query: string): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(count);
  const number = new Intl.NumberFormat(lang).format(count);
  return fill(texts.count[form] ?? texts.count['other'] ?? '', { number, query });
}

/** Puts values into `{{name}}` in one pass, so that a query cannot name a variable. */
function fill(text: string, values: Record<string, string>): string {
  return text.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? '');
}

interface Texts {
  count: Record<string, string>;
  failed: string;
  none: string;
  working: string;
}

interface Index {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Hit> }[] }>;
}

interface Hit {
  url: string;
  meta: Record<string, string>;
  /** The excerpt as text, without markup. */
  plain_excerpt: string;
}
