import { generateJsonFeed } from 'feedsmith';
import { translatorFor } from '../../i18n/translator.ts';
import type { Feed, FeedEntry } from '../../model/feeds.ts';
import { contentOf, momentOfDay } from './feed-markup.ts';

/** A feed in the form of JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  const { locale, title, subtitle, author, page, urls, icon } = feed;
  const t = translatorFor(locale);
  const document = generateJsonFeed(
    {
      title,
      home_page_url: page.url,
      feed_url: urls.json,
      description: `${subtitle} ${feed.rights}`,
      // For a person who opens the file in a browser.
      user_comment: t('feed.here'),
      icon,
      authors: [author],
      language: locale,
      items: feed.entries.map((entry) => describe(entry, feed)),
    },
    { strict: true },
  );
  // The library leaves out an empty list of items, which the form demands.
  return `${JSON.stringify({ items: [], ...(document as object) }, null, 1)}\n`;
}

function describe(entry: FeedEntry, feed: Feed) {
  const { id, url, title, summary, published, updated, tags, image } = entry;
  return {
    id,
    url,
    title,
    summary,
    content_html: contentOf(entry, feed),
    date_published: momentOfDay(published),
    ...(updated === undefined ? {} : { date_modified: momentOfDay(updated) }),
    tags,
    ...(image === undefined ? {} : { image }),
  };
}
