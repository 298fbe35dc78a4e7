/**
 * Ships to the browser with the search page. It is all that loads at first:
 * the rest comes when a reader touches the field, or follows an address with a query.
 */
const section = document.getElementById('search-results');
const form = document.querySelector<HTMLFormElement>('#search-page-form');

if (section && form) {
  if (new URLSearchParams(location.search).get('q')) start();
  else form.addEventListener('focusin', start, { once: true });
}

function start(): void {
  void import('./search-page.client.ts').then(({ startSearch }) => {
    if (section && form) startSearch(section, form);
  });
}

// A module of its own, so that its names are.
export {};
