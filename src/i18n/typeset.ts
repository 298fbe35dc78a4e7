import { RewritingStream } from 'parse5-html-rewriting-stream';
import { isLocale, type Locale } from '../site/locales.ts';
import { hyphenate } from './hyphenation.ts';
import { bindSpaces } from './typography.ts';

/**
 * Sets the text of a finished page by the rules of its language, and marked
 * pieces of another language by theirs; what stands in a language that the
 * site does not have stays as it is. Code, styles and the head are left alone.
 */
export async function typeset(html: string): Promise<string> {
  const stream = new RewritingStream();
  const open: Element[] = [];
  stream.on('startTag', (token, raw) => {
    stream.emitRaw(raw);
    const { tagName, attrs, selfClosing } = token;
    if (selfClosing || voidElements.has(tagName)) return;
    const above = open.at(-1);
    const lang = attrs.find(({ name }) => name === 'lang')?.value;
    open.push({
      tagName,
      locale: lang === undefined ? above?.locale : isLocale(lang) ? lang : undefined,
      isSkipped: (above?.isSkipped ?? false) || skipped.has(tagName),
      isHeading: (above?.isHeading ?? false) || headings.has(tagName),
    });
  });
  stream.on('endTag', ({ tagName }, raw) => {
    stream.emitRaw(raw);
    const at = open.findLastIndex((element) => element.tagName === tagName);
    if (at >= 0) open.length = at;
  });
  stream.on('text', (_, raw) => {
    const { locale, isSkipped = true, isHeading = false } = open.at(-1) ?? {};
    if (isSkipped || locale === undefined) stream.emitRaw(raw);
    else {
      const bound = bindSpaces(raw, locale);
      stream.emitRaw(isHeading ? hyphenate(bound, locale) : bound);
    }
  });
  const chunks: string[] = [];
  stream.on('data', (chunk: string) => chunks.push(chunk));
  await new Promise<void>((resolve, reject) => {
    stream.on('end', resolve);
    stream.on('error', reject);
    stream.end(html);
  });
  return chunks.join('');
}

const skipped = new Set(['head', 'script', 'style', 'pre', 'code', 'textarea', 'svg']);
const headings = new Set(['h1', 'h2', 'h3', 'dt']);
const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

interface Element {
  tagName: string;
  locale: Locale | undefined;
  isSkipped: boolean;
  isHeading: boolean;
}
