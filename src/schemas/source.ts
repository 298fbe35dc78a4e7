import { z } from 'astro/zod';
import { field } from './field.ts';
import { period } from './period.ts';
import { key, language, line } from './text.ts';

/**
 * One source: which publisher said it, where, when. Facts were read from
 * stored copies of public pages; a missing `dated` is shown as "date unknown".
 */
export const source = z.strictObject({
  publisher: field(key, {
    sv: 'Vem som står bakom källan: en nyckel ur publishers.yaml.',
    es: 'Quién responde por la fuente: una clave de publishers.yaml.',
  }),
  url: field(
    z
      .url({ protocol: /^https?$/, error: 'must be a full web address' })
      .refine((url) => !url.includes('…'), 'must be the whole address, without "…"')
      .optional(),
    {
      sv: 'Källans adress. Utelämnas för källor utan adress, till exempel grunddokumentet.',
      es: 'La dirección de la fuente. Se omite si no tiene dirección, por ejemplo el documento fundacional.',
    },
  ),
  title: field(line(3, 200).optional(), {
    sv: 'Källans rubrik på källans eget språk, om den är känd.',
    es: 'El título de la fuente en su propio idioma, si se conoce.',
  }),
  language: field(language, {
    sv: 'Källans språk, till exempel sv, es eller en.',
    es: 'El idioma de la fuente, por ejemplo sv, es o en.',
  }),
  dated: field(period.optional(), {
    sv: 'När källan skrevs (EDTF). Utelämnas när datum saknas; då står det ”datum okänt”.',
    es: 'Cuándo se escribió la fuente (EDTF). Se omite si no hay fecha; entonces dice «fecha desconocida».',
  }),
});

/** At least one source. */
export const sources = z.array(source).min(1, 'must name at least one source');

export type Source = z.infer<typeof source>;
