import { writeAtom } from '../features/news/write-atom.ts';
import { writeJsonFeed } from '../features/news/write-json-feed.ts';
import { getFeed } from '../model/feeds.ts';
import type { Page } from '../model/pages.ts';
import sheet from '../styles/feed.css?url';

/** The feed of a page as Atom, dressed in a sheet of the site for people who open it. */
export async function atomFeed(page: Page): Promise<string> {
  return writeAtom(await getFeed(page), sheet);
}

/** The same as JSON Feed. */
export async function jsonFeed(page: Page): Promise<string> {
  return writeJsonFeed(await getFeed(page));
}
