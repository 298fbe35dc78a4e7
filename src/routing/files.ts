import { locales, type Locale } from '../site/locales.ts';

/**
 * The files that lie beside a page: what stands between the page's own address
 * and the ending. Without a name the file stands in place of the page's last
 * slash: `/sv/kalender/` -> `/sv/kalender.ics`.
 */
const filesBesidePage = {
  /** An event, or the whole calendar, for calendar programs. */
  ics: { ending: 'ics' },
  /** A decision brief as plain text. */
  txt: { ending: 'txt' },
  /** The reference of a page in the forms that reference managers read. */
  ris: { ending: 'ris', name: (locale) => locales[locale].segments.citation },
  bib: { ending: 'bib', name: (locale) => locales[locale].segments.citation },
  /** The QR code of a page, beside its kit. */
  qr: { ending: 'svg', name: (locale) => `${locales[locale].segments.kit}/qr` },
} as const satisfies Record<string, FileBesidePage>;

/** The path of a file beside a page: `/sv/partnerskap/a-b/` and `ris` -> `/sv/partnerskap/a-b/referens.ris`. */
export function filePath({ path, locale }: { path: string; locale: Locale }, file: FileKind) {
  const { ending, name }: FileBesidePage = filesBesidePage[file];
  return `${name ? path + name(locale) : path.replace(/\/$/, '')}.${ending}`;
}

/** The same as the route of the file needs it, below the language and without the ending. */
export function fileParams(
  { segments, locale }: { segments: readonly string[]; locale: Locale },
  file: FileKind,
): FileParams {
  const { name }: FileBesidePage = filesBesidePage[file];
  return { locale, file: [...segments, ...(name ? [name(locale)] : [])].join('/') };
}

export type FileKind = keyof typeof filesBesidePage;

/** What the routes `[locale]/[...file].<ending>` take their address from. */
export interface FileParams {
  locale: Locale;
  file: string;
}

interface FileBesidePage {
  ending: string;
  name?: (locale: Locale) => string;
}
