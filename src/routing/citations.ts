import { locales, type Locale } from '../site/locales.ts';

/** The files that reference managers read. */
export const citationFormats = ['ris', 'bib'] as const;

/** The path of a page's reference as a file: `/sv/partnerskap/a-b/referens.ris`. */
export function citationPath(
  { path, locale }: { path: string; locale: Locale },
  format: CitationFormat,
): string {
  return `${path}${locales[locale].segments.citation}.${format}`;
}

export type CitationFormat = (typeof citationFormats)[number];
