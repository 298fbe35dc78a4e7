import { z } from 'astro/zod';
import { field } from './field.ts';
import { period } from './period.ts';
import { source } from './source.ts';
import { country, line, localized } from './text.ts';

/** Where to turn when violence is the matter: a record of `content/care.yaml`. */
export const careSchema = z.strictObject({
  country: field(country, {
    sv: 'Landets kod med två stora bokstäver.',
    es: 'El código del país con dos mayúsculas.',
  }),
  name: field(line(3, 80), {
    sv: 'Stödlinjens namn på landets språk.',
    es: 'El nombre de la línea de apoyo en el idioma del país.',
  }),
  number: field(
    z
      .string()
      .regex(/^[0-9][0-9 -]{1,15}[0-9]$/, 'must be a telephone number such as 020-50 50 50'),
    {
      sv: 'Telefonnumret så som källan skriver det.',
      es: 'El número de teléfono tal como lo escribe la fuente.',
    },
  ),
  hours: field(localized(line(3, 80)).optional(), {
    sv: 'När den svarar, om källan säger det.',
    es: 'Cuándo atiende, si la fuente lo dice.',
  }),
  about: field(localized(line(10, 200)), {
    sv: 'För vem den är, om den kostar något och vem som driver den, så långt källan säger.',
    es: 'Para quién es, si cuesta algo y quién la atiende, hasta donde dice la fuente.',
  }),
  described: field(period, {
    sv: 'När källan senast beskrev den (EDTF). Visas som ”senast beskriven”.',
    es: 'Cuándo la describió la fuente por última vez (EDTF). Se muestra como «última descripción».',
  }),
  source: field(source, {
    sv: 'Källan. Kontrollera numret mot den innan sidan publiceras.',
    es: 'La fuente. Compruebe el número con ella antes de publicar.',
  }),
});

export type CareRecord = z.infer<typeof careSchema>;
