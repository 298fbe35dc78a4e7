import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './memo.ts';
import type { Page } from './pages.ts';

/** The photograph of a page's entry, if somebody with the right to do so has given one. */
export async function getPhoto({ key }: Page): Promise<Photo | undefined> {
  return (await getPhotos()).get(key);
}

const getPhotos = once(async () => {
  const entries = await getCollection('photos');
  return new Map(entries.map(({ id, data }) => [id, data] as const));
});

export type Photo = CollectionEntry<'photos'>['data'];
