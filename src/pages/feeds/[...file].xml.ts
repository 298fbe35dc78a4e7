import type { APIRoute } from 'astro';
import { atomFeed } from '../../layouts/feed.ts';
import { getFeedRoutes } from '../../model/feeds.ts';
import type { Page } from '../../model/pages.ts';

export const getStaticPaths = () => getFeedRoutes();

/** What is new, as an Atom feed that people can read too. */
export const GET: APIRoute<{ page: Page }> = async ({ props }) =>
  new Response(await atomFeed(props.page), {
    // The general type: browsers show it, where they would hand an Atom file on or save it.
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
