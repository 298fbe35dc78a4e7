import type { APIRoute } from 'astro';
import { writeAtom } from '../../features/news/write-atom.ts';
import { getFeed, getFeedRoutes } from '../../model/feeds.ts';
import type { Page } from '../../model/pages.ts';
import sheet from '../../styles/feed.css?url';

export const getStaticPaths = () => getFeedRoutes('atom');

/** What is new, as an Atom feed that people can read too. */
export const GET: APIRoute<{ page: Page }> = async ({ props }) =>
  new Response(writeAtom(await getFeed(props.page), sheet), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
