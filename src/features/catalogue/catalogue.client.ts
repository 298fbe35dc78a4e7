/**
 * Ships to the browser with the catalogue. It is all that loads at first: the
 * rest comes when a reader touches a choice, or follows an address that holds one.
 */
const catalogue = document.querySelector<HTMLElement>('.catalogue');
const events = ['change', 'reset', 'submit'] as const;
const touched = new Set<EventTarget>();
let isOnItsWay = false;

for (const name of events) catalogue?.addEventListener(name, heed);
if (location.search !== '') start();

/** Keeps in mind what the reader changes until the rest has come. */
function heed(event: Event): void {
  if (event.type === 'submit') event.preventDefault();
  else if (event.target) touched.add(event.target);
  start();
}

function start(): void {
  if (isOnItsWay || !catalogue) return;
  isOnItsWay = true;
  void import('./filter.client.ts').then(async ({ startFilter }) => {
    await startFilter(catalogue, touched);
    for (const name of events) catalogue.removeEventListener(name, heed);
  });
}

// A module of its own, so that its names are.
export {};
