import { translatorFor } from '../i18n/translator.ts';
import type { Locale } from '../site/locales.ts';
import type { PageKind } from './pages.ts';

/**
 * The teaser of a page that is made from a record and has no editors' words of
 * its own: its summary, and what a reader finds there, together 25 to 45 words.
 * Pages that no list shows have their summary.
 * `guide` is the title of the guide that ends of the guide belong to.
 */
export function recordTeaser(
  summary: string,
  { kind, locale, guide }: { kind: PageKind; locale: Locale; guide: string },
): string {
  if (!isTold(kind)) return summary;
  return translatorFor(locale)(`teaser.${kind}`, { summary, guide });
}

function isTold(kind: PageKind): kind is (typeof told)[number] {
  return (told as readonly PageKind[]).includes(kind);
}

const told = ['brief', 'guide-end', 'network', 'step', 'theme'] as const;
