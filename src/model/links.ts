import { leadsOf } from '../routing/leads.ts';
import type { PublishedAddress } from '../routing/ledger.ts';
import { partOf } from '../routing/catalogue-parts.ts';
import { withBase, withoutBase } from '../site/address.ts';
import { once } from './memo.ts';
import { getPages, getPagesByAddress, type Page } from './pages.ts';
import { getLinkWords, getMoved } from './records.ts';

/**
 * Every path that leads to a page, or offers it in several languages. Where a
 * page stands, or another link, there is no link; the build then says so.
 */
export const getLinks = once(async (): Promise<LinkPage[]> => {
  const [addresses, pages] = await Promise.all([getAddresses(), getPagesByAddress()]);
  const [words, moved] = await Promise.all([getLinkWords(), getMoved()]);
  const links = new Map<string, Page[]>();
  for (const { path, locale, key } of leadsOf(addresses, { words, moved }).slice(
    addresses.length,
  )) {
    const page = pages.get(`${locale}/${key}`);
    if (page) links.set(path, [...(links.get(path) ?? []), page]);
  }
  return [...links].map(([path, targets]) => ({ path: withBase(path), targets }));
});

/** The addresses of all pages that have a right to theirs for ever, for the build; without the base. */
export async function getAddresses(): Promise<PublishedAddress[]> {
  return (await getPages())
    .filter(({ key, kind }) => kind !== 'not-found' && (partOf(key) ?? 1) === 1)
    .map(({ locale, key, path }) => ({ locale, key, path: withoutBase(path) }));
}

/** A path with the pages that it leads to, one a language; several are a choice. */
export interface LinkPage {
  path: string;
  targets: Page[];
}
