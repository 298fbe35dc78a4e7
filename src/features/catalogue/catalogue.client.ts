/**
 * Ships to the browser with the catalogue. It is all that loads at first: the
 * rest comes when a reader touches a choice, or follows an address that holds one.
 */
const catalogue = document.querySelector<HTMLElement>('.catalogue');
const events = ['change', 'reset', 'submit'] as const;

if (catalogue && location.search !== '') start();
else for (const name of events) catalogue?.addEventListener(name, start);

function start(event?: Event): void {
  if (event?.type === 'submit') event.preventDefault();
  for (const name of events) catalogue?.removeEventListener(name, start);
  void import('./filter.client.ts').then(({ startFilter }) => {
    if (catalogue) void startFilter(catalogue);
  });
}

// A module of its own, so that its names are.
export {};
