import { z } from 'astro/zod';
import { field } from './field.ts';
import { day, line, localized, segment } from './text.ts';

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
  reviewed: field(day, {
    sv: 'Dagen då någon senast läste igenom temats text.',
    es: 'El día en que alguien revisó por última vez el texto del tema.',
  }),
  showsCare: field(z.boolean().default(false), {
    sv: 'true visar stödlinjerna ur care.yaml nederst på temats sidor.',
    es: 'true muestra las líneas de apoyo de care.yaml al final de las páginas del tema.',
  }),
  isGenderEquality: field(z.boolean(), {
    sv: 'Hör temat till jämställdhetens egna? true eller false.',
    es: '¿Es uno de los temas propios de la igualdad de género? true o false.',
  }),
});

export type ThemeRecord = z.infer<typeof themeSchema>;
