import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { qrPixels } from '../../drawing/qr/qr.ts';
import { getQrFiles } from '../../model/kits.ts';

export const getStaticPaths = () => getQrFiles('png');

/** Pixels: five centimetres at 300 dots an inch. */
const leastWidth = 591;

/** The QR code of a page, as a picture for programs that take no SVG. */
export const GET: APIRoute<{ url: string }> = async ({ props }) => {
  const { pixels, side } = qrPixels(props.url);
  // Every square gets the same number of pixels, so that all edges are sharp.
  const width = side * Math.ceil(leastWidth / side);
  const png = await sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .resize(width, width, { kernel: 'nearest' })
    // A palette would save a kilobyte and cost the build five times as long.
    .toColourspace('b-w')
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
