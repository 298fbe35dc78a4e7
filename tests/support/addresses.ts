import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressesFile, serverFolder } from '../../src/build/addresses.ts';
import type { PublishedAddress } from '../../src/routing/ledger.ts';
import type { PageKey } from '../../src/routing/paths.ts';
import type { SegmentName } from '../../src/site/locales.ts';
import { siteFolder, sites, type SiteName } from './sites.ts';

/** Every address that leads to a page, as the build of a site wrote them; a page's own comes first. */
export function readAddresses(folder: string): PublishedAddress[] {
  const file = join(serverFolder(folder), addressesFile);
  return JSON.parse(readFileSync(file, 'utf8')) as PublishedAddress[];
}

/** Finds the whole path of a page in a language, base included. Throws where there is no such page. */
export function pathFinder(name: SiteName): (locale: string, key: PageKey) => string {
  const paths = new Map<string, string>();
  for (const { locale, key, path } of readAddresses(siteFolder(name)))
    if (!paths.has(`${locale} ${key}`)) paths.set(`${locale} ${key}`, path);
  return (locale, key) => {
    const path = paths.get(`${locale} ${key}`);
    if (path === undefined) throw new Error(`"${name}" has no page "${key}" in "${locale}".`);
    return sites[name].base + path.slice(1);
  };
}

/** The language registry of a site; that of the tiny ones has a language more. */
export async function readRegistry(name: SiteName): Promise<Registry> {
  const file = resolve(sites[name].root, 'src/site/locales.ts');
  const { locales } = (await import(/* @vite-ignore */ file)) as { locales: Registry };
  return locales;
}

export type Registry = Record<
  string,
  { name: string; openGraph: string; segments: Record<SegmentName, string> }
>;
