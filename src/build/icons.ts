import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import pngToIco from 'png-to-ico';
import sharp from 'sharp';
import { markSvg } from '../drawing/mark.ts';

/**
 * Writes the icons, all from the one drawing of the mark: SVG for browsers
 * that take it, an ICO for those that ask `/favicon.ico`, PNG for home screens.
 */
export function icons(): AstroIntegration {
  return {
    name: 'icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const write = (name: string, data: string | Buffer) => writeFile(new URL(name, dir), data);
        await Promise.all([
          write('favicon.svg', markSvg()),
          write(
            'favicon.ico',
            await pngToIco([await png(markSvg(), 16), await png(markSvg(), 32)]),
          ),
          write('touch-icon.png', await png(markSvg({ bleed: true }), 180)),
          ...iconSizes.map(async (size) =>
            write(`icon-${String(size)}.png`, await png(markSvg(), size)),
          ),
          write('icon-maskable.png', await png(markSvg({ bleed: true }), 512)),
        ]);
      },
    },
  };
}

const iconSizes = [192, 512];

function png(svg: string, size: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 72 * (size / 32) })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
