import type { Probe } from './probe.ts';

/** The places in the reader's browser where the page has left something. */
export const stored: Probe = async (page) => {
  const counts = await page.evaluate(async () => ({
    'document.cookie': document.cookie.length,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    caches: (await caches.keys()).length,
    indexedDB: (await indexedDB.databases()).length,
  }));
  const left = Object.entries(counts).filter(([, count]) => count > 0);
  // Scripts do not see every cookie.
  const cookies = await page.context().cookies();
  return [...left.map(([place]) => place), ...cookies.map(({ name }) => `cookie ${name}`)];
};
