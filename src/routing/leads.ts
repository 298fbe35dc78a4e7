import type { PublishedAddress } from './ledger.ts';
import { linksOf, targetsOf, type LinkSources } from './links.ts';

/**
 * Every address of the site with the entries that it leads to: the pages' own,
 * and those of links, one for each language that they offer. Where a page
 * stands there is no link; of two links on one path the first holds.
 */
export function leadsOf(
  pages: readonly PublishedAddress[],
  sources: Omit<LinkSources, 'keys'>,
): PublishedAddress[] {
  const known = new Set(pages.map(({ locale, key }) => `${locale} ${key}`));
  const taken = new Set(pages.map(({ path }) => path));
  const links = linksOf({ ...sources, keys: [...new Set(pages.map(({ key }) => key))] });
  const ofLinks = links.flatMap((link) => {
    const targets = targetsOf(link).filter(({ locale, key }) => known.has(`${locale} ${key}`));
    if (targets.length === 0 || taken.has(link.path)) return [];
    taken.add(link.path);
    return targets.map(({ locale, key }) => ({ locale, key, path: link.path }));
  });
  return [...pages, ...ofLinks];
}
