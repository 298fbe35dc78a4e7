import { v5 as uuid } from 'uuid';
import type { Locale } from '../site/locales.ts';
import type { PageKey } from './paths.ts';

/** The forms of a feed, by the ending of its file. Hosts serve `.xml` as a type that browsers show. */
export const feedFormats = { atom: 'xml', json: 'json' } as const;

/**
 * The path of a page's feed, without the base, named after the page's
 * language and first key: `/feeds/sv/news.xml`. Programs ask for it for years,
 * and not every host can redirect a file, so it stays whatever the page's address and key.
 */
export function feedFile(page: Identity, format: FeedFormat): string {
  return `/feeds/${feedName(page)}.${feedFormats[format]}`;
}

/** The same without folder and ending, as its route needs it: `sv/news`. */
export function feedName({ locale, firstKey }: Identity): string {
  return `${locale}/${firstKey}`;
}

/** The name of an entry for ever: neither another host nor another address or key changes it. */
export function entryId(page: Identity): string {
  return idOf('entry', page);
}

/** The same for the feed beside a page, in all its forms. */
export function feedId(page: Identity): string {
  return idOf('feed', page);
}

function idOf(kind: string, { locale, firstKey }: Identity): string {
  return `urn:uuid:${uuid(`${kind}/${locale}/${firstKey}`, namespace)}`;
}

// Drawn once, for this site. With another one every reader would show everything as new.
const namespace = '6f1c7c0e-54a4-4c0b-9a0a-2f6d3f1f8b57';

export type FeedFormat = keyof typeof feedFormats;

interface Identity {
  locale: Locale;
  firstKey: PageKey;
}
