import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import pLimit from 'p-limit';
import sharp, { type PngOptions } from 'sharp';
import { memoized } from '../../site/memoized.ts';
import type { CardFacts } from './card-layout.ts';
import { cardSvg } from './card-svg.ts';

/**
 * What tells a card from the one that the same page had before: it stands
 * behind a `?` in the card's address, so that whoever keeps pictures fetches
 * the new one. Another title, drawing or typeface gives another hash.
 */
export async function cardHash(card: CardFacts): Promise<string> {
  return hashOf(await svgOf(card)).slice(0, 8);
}

/**
 * The card as a picture. Whoever names a card may ask for it at once and let it
 * be: pictures are made beside other work, three at a time, and each only once.
 * One that an earlier build made from the same drawing comes from the cache,
 * which all builds with the same `node_modules` share.
 */
export const cardPicture = memoized(async (card: CardFacts): Promise<Buffer> => {
  const svg = await svgOf(card);
  const file = join(cacheFolder, `${hashOf(JSON.stringify([svg, png, sharp.versions]))}.png`);
  return limit(async () => {
    try {
      return await readFile(file);
    } catch {
      const picture = await sharp(Buffer.from(svg)).png(png).toBuffer();
      await writeWhole(file, picture);
      return picture;
    }
  });
});

/**
 * A flat drawing needs few colours: in these, sixteen cannot be told from the
 * whole range, and weigh a seventh of a JPEG.
 */
const png: PngOptions = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 };

/** Below the `node_modules` in use, which copies of the project that tests make share with it. */
const cacheFolder = join(findPackageJSON('sharp', import.meta.url) ?? '.', '../../.cache/cards');

// One thread a picture: more pictures at once use the cores better than more threads.
sharp.concurrency(1);
const limit = pLimit(3);

const svgOf = memoized(cardSvg);

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A build that is stopped, or another one beside it, never leaves half a file. */
async function writeWhole(file: string, data: Buffer): Promise<void> {
  const part = `${file}.${randomUUID()}`;
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(part, data);
  await rename(part, file);
}
