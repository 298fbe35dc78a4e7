import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { field } from './field.ts';
import { day, language } from './text.ts';

/**
 * From which text, and from which state of it, a translation was made:
 * `npm run content:translated` writes it. One short digest a part tells later
 * which parts of the source have changed since.
 */
export const translatedFrom = z.strictObject({
  language: field(language, {
    sv: 'Språket som texten översattes från.',
    es: 'El idioma del que se tradujo el texto.',
  }),
  on: field(day, {
    sv: 'Dagen då översättningen gjordes eller senast stämdes av.',
    es: 'El día en que se hizo o se revisó por última vez la traducción.',
  }),
  parts: field(
    z.array(z.string().regex(/^[0-9a-f]{8}$/, 'must be made by npm run content:translated')),
    {
      sv: 'Fingeravtryck av originalets delar. Skrivs av npm run content:translated, aldrig för hand.',
      es: 'Huellas de las partes del original. Las escribe npm run content:translated, nunca a mano.',
    },
  ),
});

/**
 * The parts of a text that a translation follows: title, summary, teaser, then
 * the body from heading to heading. Spaces and line breaks do not count.
 */
export function partsOf({ title, summary, teaser, body }: TranslatableText): TextPart[] {
  const sections = body.trim() === '' ? [] : body.trim().split(/\n(?=#{2,} )/);
  return [
    { name: 'title', words: title },
    { name: 'summary', words: summary },
    { name: 'teaser', words: teaser },
    ...sections.map((words, index) => ({
      name: /^#{2,} (.*)/.exec(words)?.[1] ?? (index === 0 ? 'introduction' : 'section'),
      words,
    })),
  ];
}

/** The digests of a text's parts, eight hexadecimal digits each. */
export function digestsOf(text: TranslatableText): string[] {
  return partsOf(text).map(({ words }) =>
    createHash('sha256')
      .update(words.normalize('NFC').replace(/\s+/g, ' ').trim())
      .digest('hex')
      .slice(0, 8),
  );
}

/** The names of the parts that have changed, come or gone since the digests were taken. */
export function changedParts(text: TranslatableText, digests: readonly string[]): string[] {
  const now = digestsOf(text);
  const changed = partsOf(text).filter((_, index) => !digests.includes(now[index] ?? ''));
  const gone = digests.filter((digest) => !now.includes(digest)).length - changed.length;
  return [...changed.map(({ name }) => name), ...(gone > 0 ? [`(${String(gone)} removed)`] : [])];
}

export interface TranslatableText {
  title: string;
  summary: string;
  teaser: string;
  body: string;
}

interface TextPart {
  name: string;
  words: string;
}
