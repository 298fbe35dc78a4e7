import { locales, type Locale } from '../site/locales.ts';

/** Forms of a page's QR code: one for print shops, one for everybody. */
export const qrFormats = ['svg', 'png'] as const;

/** The path of the page with what is needed to pass a page on: `/sv/natverket/dela/`. */
export function kitPath(path: string, locale: Locale): string {
  return `${path}${locales[locale].segments.kit}/`;
}

/** The path of a page's QR code, beside its kit: `/sv/natverket/dela/qr.svg`. */
export function qrFilePath(page: { path: string; locale: Locale }, format: QrFormat): string {
  return `${kitPath(page.path, page.locale)}qr.${format}`;
}

export type QrFormat = (typeof qrFormats)[number];
