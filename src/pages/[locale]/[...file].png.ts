import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { qrPixels } from '../../drawing/qr/qr.ts';
import { getQrFiles } from '../../model/kits.ts';

export const getStaticPaths = () => getQrFiles('png');

/** Pixels for each square of the code: with 41 squares four centimetres wide at 300 dots an inch. */
const scale = 12;

/** The QR code of a page, as a picture for programs that take no SVG. */
export const GET: APIRoute<{ url: string }> = async ({ props }) => {
  const { pixels, side } = qrPixels(props.url);
  const png = await sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .resize(side * scale, side * scale, { kernel: 'nearest' })
    .png({ palette: true, colours: 2 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
