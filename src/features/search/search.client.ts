import { filesOf } from './search-files.ts';

/**
 * Ships to the browser with the search page. It is all that loads at first:
 * the rest comes when a reader touches the field, or follows an address with a query.
 */
const section = document.getElementById('search-results');
const form = document.querySelector<HTMLFormElement>('#search-page-form');

if (section && form) {
  if (new URLSearchParams(location.search).get('q')) start(section, form);
  else form.addEventListener('focusin', touched);
}

function touched(): void {
  if (section && form) start(section, form);
}

function start(results: HTMLElement, field: HTMLFormElement): void {
  field.removeEventListener('focusin', touched);
  preloadIndex(filesOf(results).index);
  // Who is quicker than the script must not be sent to another page by the form.
  let isWaiting = false;
  const wait = (event: SubmitEvent) => {
    event.preventDefault();
    isWaiting = true;
  };
  field.addEventListener('submit', wait);
  void import('./search-page.client.ts')
    .then(({ startSearch }) => {
      field.removeEventListener('submit', wait);
      startSearch(results, field);
      if (isWaiting) field.requestSubmit();
    })
    .catch(() => {
      field.removeEventListener('submit', wait);
      fail(results);
    });
}

/** The index comes beside the script, not after it. */
function preloadIndex(path: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
  link.href = path;
  document.head.append(link);
}

/** Says in words that the search cannot start; the list of all pages stands below. */
function fail(results: HTMLElement): void {
  const { failed = '' } = JSON.parse(results.dataset['texts'] ?? '{}') as { failed?: string };
  const status = results.querySelector('[role=status]');
  results.hidden = false;
  results.dataset['searchState'] = 'done';
  if (status) status.textContent = failed;
}
