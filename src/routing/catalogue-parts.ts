import { catalogueKey, type PageKey } from './paths.ts';

/** How many partnerships one page of the catalogue's list holds. */
export const entriesPerPart = 200;

/** How many pages the list needs: `partCount(201)` -> 2; an empty list has one too. */
export function partCount(entries: number): number {
  return Math.max(1, Math.ceil(entries / entriesPerPart));
}

/**
 * The key of a page of the list. The first is the catalogue itself, so that its
 * address stays when the list grows; no folder can have the key of the others.
 */
export function partKey(part: number): PageKey {
  return part === 1 ? catalogueKey : `${continuation}${String(part)}`;
}

/** Which page of the list has this key; undefined for all other pages. */
export function partOf(key: PageKey): number | undefined {
  if (key === catalogueKey) return 1;
  return key.startsWith(continuation) ? Number(key.slice(continuation.length)) : undefined;
}

/** What stands on a page of the list. */
export function entriesOfPart<T>(entries: readonly T[], part: number): T[] {
  return entries.slice((part - 1) * entriesPerPart, part * entriesPerPart);
}

const continuation = `${catalogueKey}/+`;
