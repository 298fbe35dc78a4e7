import { z } from 'astro/zod';
import { field } from './field.ts';
import { line, localized } from './text.ts';

/** One concept with its one term in each language: a record of `content/glossary.yaml`. */
export const glossarySchema = z.strictObject({
  terms: field(localized(line(2, 120)), {
    sv: 'Ordet som webbplatsen använder för begreppet.',
    es: 'La palabra que usa el sitio para el concepto.',
  }),
  definition: field(localized(line(20, 400)).optional(), {
    sv: 'Vad ordet betyder, i en eller två meningar.',
    es: 'Qué significa la palabra, en una o dos frases.',
  }),
  avoid: field(localized(z.array(line(2, 60))).optional(), {
    sv: 'Ord som inte ska användas för begreppet.',
    es: 'Palabras que no deben usarse para el concepto.',
  }),
  spanishBasis: field(z.enum(['attested', 'proposed']), {
    sv: 'Är det spanska ordet belagt i en källa (attested) eller vårt förslag (proposed)?',
    es: '¿La palabra en español consta en una fuente (attested) o es propuesta nuestra (proposed)?',
  }),
});

export type GlossaryRecord = z.infer<typeof glossarySchema>;
