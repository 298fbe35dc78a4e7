import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp, { type JpegOptions } from 'sharp';
import type { CardFacts } from '../drawing/card/card-layout.ts';
import { cardSvg } from '../drawing/card/card-svg.ts';
import { cardFile } from '../routing/card-file.ts';

/**
 * Makes the preview card of every page. A card that an earlier build made
 * from the same drawing comes from the cache, which all builds with the same
 * `node_modules` share.
 */
export function cards(): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const list = join(folder, 'cards.json');
        const all = JSON.parse(await readFile(list, 'utf8')) as CardFacts[];
        await rm(list);
        await mkdir(cacheFolder, { recursive: true });
        const made = await Promise.all(all.map((card) => make(card, folder)));
        const anew = made.filter(Boolean).length;
        logger.info(`${String(all.length)} cards, ${String(anew)} of them made anew`);
      },
    },
  };
}

/** Letters stay clean at full colour resolution; mozjpeg would save a tenth of the bytes for seven times the time. */
const jpeg: JpegOptions = { quality: 82, chromaSubsampling: '4:4:4' };

/** Below the `node_modules` in use, which copies of the project that tests make share with it. */
const cacheFolder = join(findPackageJSON('sharp', import.meta.url) ?? '.', '../../.cache/cards');

/** Puts one card into the site; did it have to be made? */
async function make(card: CardFacts, folder: string): Promise<boolean> {
  const svg = await cardSvg(card);
  const file = join(folder, cardFile(card));
  await mkdir(dirname(file), { recursive: true });
  const recipe = JSON.stringify([svg, jpeg, sharp.versions]);
  const cached = join(cacheFolder, `${createHash('sha256').update(recipe).digest('hex')}.jpg`);
  try {
    await copyFile(cached, file);
    return false;
  } catch {
    await writeWhole(cached, await sharp(Buffer.from(svg)).jpeg(jpeg).toBuffer());
    await copyFile(cached, file);
    return true;
  }
}

/** A build that is stopped, or another one beside it, never leaves half a file. */
async function writeWhole(file: string, data: Buffer): Promise<void> {
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, data);
  await rename(part, file);
}
