import spanish from 'hyphen/es/index.js';
import swedish from 'hyphen/sv/index.js';
import type { Locale } from '../site/locales.ts';

/**
 * Sets soft hyphens into the long words of a heading, which the stylesheet
 * does not let the browser hyphenate: not every browser knows both languages.
 * `jämställdhetsnätverk` -> `jämställd-hets-nätverk`, with invisible hyphens.
 * A language without patterns keeps its words whole.
 */
export function hyphenate(text: string, locale: Locale): string {
  const hyphenateWords = patterns[locale];
  if (!hyphenateWords) return text;
  return text.replace(longWord, (word) => {
    const parts = hyphenateWords(word, { minWordLength: 1 }).split(softHyphen);
    return parts.reduce((before, part, index) => {
      const rest = parts.slice(index).join('');
      const isFarFromBothEnds =
        withoutHyphens(before).length >= shortestPart && rest.length >= shortestPart;
      return before + (isFarFromBothEnds ? softHyphen : '') + part;
    });
  });
}

const softHyphen = '\u00ad';
const shortestPart = 4;
const longWord = /\p{L}{12,}/gu;

const patterns: Partial<Record<Locale, typeof swedish.hyphenateSync>> = {
  sv: swedish.hyphenateSync,
  es: spanish.hyphenateSync,
};

function withoutHyphens(text: string): string {
  return text.replaceAll(softHyphen, '');
}
