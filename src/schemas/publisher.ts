import { z } from 'astro/zod';
import { field } from './field.ts';
import { language, line, localized } from './text.ts';

/** Who stands behind a source: a record of `content/publishers.yaml`. */
export const publisherSchema = z.strictObject({
  name: field(z.union([line(2, 120), localized(line(2, 120))]), {
    sv: 'Utgivarens namn; ett per språk om det skiljer sig.',
    es: 'El nombre de quien publica; uno por idioma si es distinto.',
  }),
  hosts: field(
    z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/, 'must be a host name such as icld.se')),
    {
      sv: 'Värdnamnen i utgivarens adresser, till exempel icld.se. Tom lista för källor utan adress.',
      es: 'Los nombres de dominio de sus direcciones, por ejemplo icld.se. Lista vacía si no tiene dirección.',
    },
  ),
  language: field(language, {
    sv: 'Språket som utgivaren främst skriver på.',
    es: 'El idioma en que escribe principalmente.',
  }),
  strength: field(z.enum(['primary', 'secondary', 'weak']), {
    sv: 'Källans styrka: primary (den som saken gäller), secondary (myndighet, redaktion) eller weak (blogg, parti, konsult, avskrift).',
    es: 'La solidez de la fuente: primary (la parte interesada), secondary (autoridad, redacción) o weak (blog, partido, consultora, copia).',
  }),
  linkable: field(z.boolean(), {
    sv: 'Får webbplatsen länka dit? true eller false.',
    es: '¿Puede el sitio enlazar a ella? true o false.',
  }),
});

export type PublisherRecord = z.infer<typeof publisherSchema>;
