import { z } from 'astro/zod';
import { forEachLocale } from '../site/locales.ts';
import { field } from './field.ts';
import { key, line } from './text.ts';

function nameIn(language: string, code: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}

const aliases = z.array(line(2, 60)).min(1, 'must have at least one alias');

/**
 * A thing that pages are about, with the words that readers have for it: a
 * record of `content/lexicon.yaml`. The search takes them all for one.
 */
export const lexiconSchema = z.strictObject({
  theme: field(key.optional(), {
    sv: 'Temat som begreppet är, om det är ett. Temats eget namn behöver inte stå bland orden.',
    es: 'El tema que es el concepto, si lo es. El nombre del tema no tiene que estar entre las palabras.',
  }),
  ...forEachLocale((locale) =>
    field(aliases, {
      sv: `Ord på ${nameIn('sv', locale)} som läsare söker med, i grundform, det vanliga namnet först. Böjningar, stora bokstäver och accenter sköter sökningen.`,
      es: `Palabras en ${nameIn('es', locale)} con las que se busca, en su forma básica, primero el nombre usual. La búsqueda se encarga de plurales, mayúsculas y tildes.`,
    }),
  ),
  en: field(z.array(line(2, 60)), {
    sv: 'Engelska ord, för den som söker på engelska.',
    es: 'Palabras en inglés, para quien busca en inglés.',
  }),
  broader: field(z.array(key).optional(), {
    sv: 'Vidare begrepp som en sida om detta också handlar om.',
    es: 'Conceptos más amplios de los que también trata una página sobre este.',
  }),
});

export type LexiconRecord = z.infer<typeof lexiconSchema>;
