/**
 * A page's address with the parameters and the anchor of the address that led
 * to it. Only what stands after `?` and `#` is taken, so it stays on its host
 * and path whatever that is.
 */
export function carriedOver(target: string, { search, hash }: Tail): string {
  const url = new URL(target);
  if (search !== '') url.search = search;
  if (hash !== '') url.hash = hash;
  return url.href;
}

interface Tail {
  search: string;
  hash: string;
}
