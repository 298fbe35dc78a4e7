import type { PublishedAddress } from '../../routing/ledger.ts';
import { withBase } from '../../site/address.ts';

/**
 * Every path that a server has an answer for, with the path that it should
 * send readers to: a page's own, the page of a short link or of an old
 * address, and for a choice of languages the choice itself. All paths have
 * the base and are not percent-encoded.
 */
export function goalsOf(
  pages: readonly PublishedAddress[],
  leads: readonly PublishedAddress[],
  base: string,
): Goal[] {
  const own = new Map(pages.map(({ locale, key, path }) => [`${locale} ${key}`, path]));
  const goals = new Map<string, string>();
  for (const { locale, key, path } of leads) {
    const page = own.get(`${locale} ${key}`) ?? path;
    // A second language makes it a choice.
    goals.set(path, goals.has(path) ? path : page);
  }
  return [...goals].map(([path, to]) => ({ path: withBase(path, base), to: withBase(to, base) }));
}

/** Only what leads from one path to another. */
export function redirectsOf(goals: readonly Goal[]): Goal[] {
  return goals.filter(({ path, to }) => path !== to);
}

/** A path without the slash at its end, which servers add. */
export function stemOf(path: string): string {
  return path.slice(0, -1);
}

export interface Goal {
  path: string;
  to: string;
}
