import type { ImageMetadata } from 'astro';
import { parse } from 'yaml';
import { partnershipPrefix } from '../routing/paths.ts';
import { photoSchema, type PhotoRecord } from '../schemas/photo.ts';
import type { Page } from './pages.ts';

/**
 * The photograph of a page's entry, if somebody with the right to do so has
 * given one. No collection holds them, because Astro warns of an empty one.
 */
export function getPhoto({ key }: Page): Photo | undefined {
  const folder = `/content/${key.startsWith(partnershipPrefix) ? key : `pages/${key}`}`;
  const record = records[`${folder}/photo.yaml`];
  if (record === undefined) return undefined;
  const photo = photoSchema.parse(parse(record));
  const image = images[`${folder}/${photo.file.slice(2)}`];
  if (!image) throw new Error(`${folder}/photo.yaml names a picture that is not there.`);
  return { ...photo, image };
}

const records = import.meta.glob<string>('/content/{pages,partnerships}/**/photo.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const images = import.meta.glob<ImageMetadata>(
  '/content/{pages,partnerships}/**/photo.{jpg,jpeg,png,webp,avif}',
  { eager: true, import: 'default' },
);

export interface Photo extends PhotoRecord {
  image: ImageMetadata;
}
