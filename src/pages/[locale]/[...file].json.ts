import type { APIRoute } from 'astro';
import { imagesOf } from '../../features/news/images.ts';
import { writeJsonFeed } from '../../features/news/write-json-feed.ts';
import { getFeed, getFeedRoutes } from '../../model/feeds.ts';
import type { Page } from '../../model/pages.ts';

export const getStaticPaths = () => getFeedRoutes('json');

/** What is new, as a JSON feed. */
export const GET: APIRoute<{ page: Page }> = async ({ props }) => {
  const feed = await getFeed(props.page);
  return new Response(writeJsonFeed(feed, await imagesOf(feed)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
};
