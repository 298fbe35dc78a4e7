import { Parser } from 'htmlparser2';
import { isLocale, type Locale } from '../site/locales.ts';
import { hyphenate } from './hyphenation.ts';
import { bindSpaces } from './typography.ts';

/**
 * Sets the text of a finished page by the rules of its language, and marked
 * pieces of another language by theirs; what stands in a language that the
 * site does not have stays as it is. Code, styles and the head are left alone.
 */
export function typeset(html: string): string {
  const open: Element[] = [];
  const pieces: string[] = [];
  let done = 0;
  const parser = new Parser(
    {
      onopentag: (tagName, { lang }) => {
        const above = open.at(-1);
        open.push({
          locale: lang === undefined ? above?.locale : isLocale(lang) ? lang : undefined,
          isSkipped: (above?.isSkipped ?? false) || skipped.has(tagName),
          isHeading: (above?.isHeading ?? false) || headings.has(tagName),
        });
      },
      onclosetag: () => {
        open.pop();
      },
      ontext: (text) => {
        const { locale, isSkipped = true, isHeading = false } = open.at(-1) ?? {};
        if (isSkipped || locale === undefined) return;
        const bound = bindSpaces(text, locale);
        const set = isHeading ? hyphenate(bound, locale) : bound;
        if (set === text) return;
        pieces.push(html.slice(done, parser.startIndex), set);
        done = parser.startIndex + text.length;
      },
    },
    // As it stands in the file, so that all that is not set stays as it is.
    { decodeEntities: false },
  );
  parser.end(html);
  return pieces.join('') + html.slice(done);
}

const skipped = new Set(['head', 'script', 'style', 'pre', 'code', 'textarea', 'svg']);
const headings = new Set(['h1', 'h2', 'h3', 'dt']);

interface Element {
  locale: Locale | undefined;
  isSkipped: boolean;
  isHeading: boolean;
}
