import type { KitPart } from '../../model/kits.ts';
import { separator } from './separator.ts';
import { escaped } from '../../site/escaped.ts';

/**
 * A page as a block of HTML for newsletters: one table after the other, each
 * whole in itself, so that blocks can be put one below the other.
 *
 * Mail programs know little: tables set the width (600 pixels where there is
 * room, Outlook reads only the attribute), and styles stand on the elements.
 * No colours are set: text and links take those of the newsletter, so that
 * they can be read on light and dark ground, whoever turns it dark. A word
 * that is wider than a phone is broken.
 */
export function mailHtml(parts: readonly MailPart[]): string {
  return parts.map(table).join('\n');
}

/** The same in plain text, languages set apart by a line of their own. */
export function mailText(parts: readonly MailPart[]): string {
  return parts
    .map(({ kind, title, teaser, readMore, url }) =>
      [kind, title, teaser, `${readMore} ${url}`].filter((part) => part !== '').join('\n\n'),
    )
    .join(`\n\n${separator}\n\n`);
}

/** Pixels: what mail programs show without cutting off. */
const widest = 600;

/** A link of one line is 44 pixels high for a thumb, where the mail program allows it. */
const target = 'display:inline-block;padding:8px 0';

function table({ locale, kind, title, teaser, readMore, url, image }: MailPart): string {
  const width = String(widest);
  const height = String(Math.round((widest * 630) / 1200));
  const link = (style: string, content: string) =>
    `<a href="${escaped(url)}" style="color:inherit;${style}">${content}</a>`;
  const picture = `<img src="${escaped(image.url)}" alt="${escaped(image.caption)}" width="${width}" height="${height}" border="0" style="display:block;width:100%;max-width:${width}px;height:auto;border:0">`;
  const rows = [
    cell('0 0 16px', '16px', '24px', link('', picture)),
    ...(kind === '' ? [] : [cell('0', '14px', '20px', escaped(kind))]),
    cell(
      '0',
      '22px',
      '28px',
      link(`${target};font-weight:bold;text-decoration:underline`, escaped(title)),
    ),
    cell('0 0 8px', '16px', '24px', escaped(teaser)),
    cell(
      '0 0 32px',
      '16px',
      '24px',
      `${escaped(readMore)} ${link('text-decoration:underline', escaped(withoutScheme(url)))}`,
    ),
  ];
  return [
    `<table role="presentation" lang="${locale}" width="${width}" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:${width}px;border-collapse:collapse">`,
    ...rows.map((row) => `<tr>${row}</tr>`),
    '</table>',
  ].join('\n');
}

function cell(padding: string, size: string, line: string, content: string): string {
  const style = `padding:${padding};font-family:Arial,Helvetica,sans-serif;font-size:${size};line-height:${line};text-align:left;word-break:break-word`;
  return `<td align="left" style="${style}">${content}</td>`;
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/** A page in one language, with the words before its link. */
export type MailPart = Pick<KitPart, 'locale' | 'kind' | 'title' | 'teaser' | 'url' | 'image'> & {
  readMore: string;
};
