import type { APIRoute } from 'astro';
import { qrSvg } from '../../drawing/qr/qr.ts';
import { getQrFiles } from '../../model/kits.ts';

export const getStaticPaths = () => getQrFiles();

/** The QR code of a page, as lines for print at any size. */
export const GET: APIRoute<{ url: string }> = ({ props }) =>
  new Response(qrSvg(props.url), { headers: { 'content-type': 'image/svg+xml' } });
