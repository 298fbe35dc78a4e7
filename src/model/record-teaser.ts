import { translatorFor } from '../i18n/translator.ts';
import type { Locale } from '../site/locales.ts';
import type { PageKind } from './pages.ts';

/**
 * The teaser of a page that is made from a record and has no editors' words of
 * its own: its summary, and what a reader finds there, together 25 to 45 words.
 * Pages that no list shows have their summary.
 */
export function recordTeaser(summary: string, kind: PageKind, locale: Locale): string {
  return isTold(kind) ? translatorFor(locale)(`teaser.${kind}`, { summary }) : summary;
}

function isTold(kind: PageKind): kind is (typeof told)[number] {
  return (told as readonly PageKind[]).includes(kind);
}

const told = ['brief', 'guide-end', 'network', 'step', 'theme'] as const;
