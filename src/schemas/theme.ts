import { z } from 'astro/zod';
import { field } from './field.ts';
import { line, localized, segment } from './text.ts';

/** A theme that a reader would look for: a record of `content/themes.yaml`, in order. */
export const themeSchema = z.strictObject({
  names: field(localized(line(3, 60)), {
    sv: 'Temats namn.',
    es: 'El nombre del tema.',
  }),
  segments: field(localized(segment), {
    sv: 'Temats ord i adressen.',
    es: 'La palabra del tema en la dirección.',
  }),
  summary: field(localized(line(30, 240)), {
    sv: 'En mening om vad temat omfattar.',
    es: 'Una frase sobre lo que abarca el tema.',
  }),
  isGenderEquality: field(z.boolean(), {
    sv: 'Hör temat till jämställdhetens egna? true eller false.',
    es: '¿Es uno de los temas propios de la igualdad de género? true o false.',
  }),
});

export type ThemeRecord = z.infer<typeof themeSchema>;
