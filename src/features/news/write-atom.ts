import { generateAtomFeed } from 'feedsmith';
import type { Feed, FeedEntry } from '../../model/feeds.ts';
import { dayOf } from '../../model/newest.ts';
import { contentOf, momentOfDay, viewOf } from './feed-markup.ts';

/** A feed in the form of RFC 4287. `sheet` is the path of the stylesheet for browsers. */
export function writeAtom(feed: Feed, sheet: string): string {
  const { id, locale, title, subtitle, rights, author, page, urls, icon, updated } = feed;
  const xml = generateAtomFeed(
    {
      xml: { lang: locale },
      id,
      title: { value: title },
      subtitle: { value: subtitle },
      updated: momentOfDay(updated),
      authors: [{ name: author.name, uri: author.url }],
      rights: { value: rights },
      icon,
      links: [
        { rel: 'self', type: 'application/atom+xml', href: urls.atom },
        { rel: 'alternate', type: 'text/html', hreflang: locale, href: page.url },
        { rel: 'alternate', type: 'application/feed+json', hreflang: locale, href: urls.json },
      ],
      entries: feed.entries.map((entry) => describe(entry, feed)),
    },
    { strict: true, stylesheets: [{ type: 'text/css', href: sheet }] },
  );
  // The library writes no elements of others, which Atom allows (RFC 4287, section 6).
  return xml.replace(/<feed [^>]*>/, (start) => `${start}\n  ${viewOf(feed)}`);
}

function describe(entry: FeedEntry, feed: Feed) {
  const { id, url, title, summary, published, tags } = entry;
  return {
    id,
    title: { value: title },
    links: [{ rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: url }],
    published: momentOfDay(published),
    updated: momentOfDay(dayOf(entry)),
    categories: tags.map((tag) => ({ term: tag })),
    summary: { value: summary },
    content: { type: 'xhtml', value: contentOf(entry, feed) },
  };
}
