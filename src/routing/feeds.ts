import { v5 as uuid } from 'uuid';
import type { Locale } from '../site/locales.ts';
import type { PageKey } from './paths.ts';

/** The forms of a feed, by the ending of its file. Hosts serve `.xml` as a type that browsers show. */
export const feedFormats = { atom: 'xml', json: 'json' } as const;

/** The path of a page's feed, which lies beside it: `/sv/nytt/` -> `/sv/nytt.xml`. */
export function feedPath({ path }: { path: string }, format: FeedFormat): string {
  return `${path.slice(0, -1)}.${feedFormats[format]}`;
}

/** The name of an entry for ever: neither another host nor another address word changes it. */
export function entryId(page: Identity): string {
  return idOf('entry', page);
}

/** The same for the feed beside a page, in all its forms. */
export function feedId(page: Identity): string {
  return idOf('feed', page);
}

function idOf(kind: string, { locale, key }: Identity): string {
  return `urn:uuid:${uuid(`${kind}/${locale}/${key}`, namespace)}`;
}

// Drawn once, for this site. With another one every reader would show everything as new.
const namespace = '6f1c7c0e-54a4-4c0b-9a0a-2f6d3f1f8b57';

export type FeedFormat = keyof typeof feedFormats;

interface Identity {
  locale: Locale;
  key: PageKey;
}
