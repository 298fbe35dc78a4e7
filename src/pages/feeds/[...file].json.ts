import type { APIRoute } from 'astro';
import { jsonFeed } from '../../layouts/feed.ts';
import { getFeedRoutes } from '../../model/feeds.ts';
import type { Page } from '../../model/pages.ts';

export const getStaticPaths = () => getFeedRoutes();

/** What is new, as a JSON feed. */
export const GET: APIRoute<{ page: Page }> = async ({ props }) =>
  new Response(await jsonFeed(props.page), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
