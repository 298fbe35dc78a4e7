import { foldersOf } from '../../routing/links.ts';
import { redirectsOf, stemOf, type Goal } from './goals.ts';

/**
 * The file `_redirects`, which many hosts of static files read from the top of
 * a site. Hosts compare letter by letter, so every path stands there in the
 * forms that people and programs make of it; parameters are kept by the hosts.
 * Nobody types what is `former`, and hosts take some two thousand lines only:
 * each stands there once.
 */
export function redirectsFile(goals: readonly Goal[], former: readonly Goal[]): string {
  const line = (from: string, to: string) => `${from} ${encodeURI(to)} 301`;
  const lines = redirectsOf(goals).flatMap(({ path, to }) =>
    formsOf(path).map((form) => line(form, to)),
  );
  const plain = former.map(({ path, to }) => line(encodeURI(path), to));
  return [...new Set([...lines, ...plain]), ''].join('\n');
}

/** Small, with a capital and in capitals; accents in both forms, encoded in both ways; with and without the slash. */
function formsOf(path: string): string[] {
  const stem = stemOf(path);
  const last = stem.lastIndexOf('/') + 1;
  const capital = stem.slice(0, last) + stem.charAt(last).toUpperCase() + stem.slice(last + 1);
  return [stem, capital, stem.toUpperCase()]
    .flatMap(foldersOf)
    .map((form) => encodeURI(form))
    .flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())])
    .flatMap((form) => [form, `${form}/`]);
}
