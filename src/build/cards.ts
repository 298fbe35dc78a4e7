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
import { address } from '../site/address.ts';

/**
 * Makes the preview card of every page; the dev server draws each when asked.
 * A card that an earlier build made from the same drawing comes from the cache,
 * which all builds with the same `node_modules` share.
 */
export function cards(): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, file] = /\/(cards\/[^?]+\.jpg)(?:\?|$)/.exec(request.url ?? '') ?? [];
          if (file === undefined) {
            next();
            return;
          }
          const list = `http://${request.headers.host ?? ''}${address.base}cards.json`;
          draw(file, list).then(
            (picture) => {
              response.statusCode = picture ? 200 : 404;
              response.setHeader('Content-Type', 'image/jpeg').end(picture);
            },
            (error: unknown) => {
              next(error);
            },
          );
        });
      },
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

/** The picture of the card with a file name, as the list tells what it shows; undefined where none has it. */
async function draw(file: string, list: string): Promise<Buffer | undefined> {
  const all = (await (await fetch(list)).json()) as CardFacts[];
  const card = all.find((facts) => cardFile(facts) === file);
  return card && jpegOf(await cardSvg(card));
}

function jpegOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).jpeg(jpeg).toBuffer();
}

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
    await writeWhole(cached, await jpegOf(svg));
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
