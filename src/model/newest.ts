import type { Page } from './pages.ts';

/** Those of the pages that lists of what is new may show, the newest first, of one day notes first; at most `limit`. */
export function newestOf<P extends Datable>(pages: readonly P[], limit = Infinity): P[] {
  return pages
    .filter((page) => page.isListed && page.published !== undefined)
    .sort((a, b) => compare(dayOf(b), dayOf(a)) || noteFirst(a, b) || compare(a.key, b.key))
    .slice(0, limit);
}

/** The day that counts for what is new: of the last change that matters, else of publishing; never of a review. */
export function dayOf({ published, updated }: Pick<Datable, 'published' | 'updated'>): string {
  return updated ?? published ?? '';
}

/** A note tells of the other texts of its day. */
function noteFirst(a: Datable, b: Datable): number {
  return Number(b.kind === 'news') - Number(a.kind === 'news');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The part of a page that is looked at. */
export type Datable = Pick<Page, 'key' | 'kind' | 'isListed' | 'published' | 'updated'>;
