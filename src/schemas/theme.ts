import { z } from 'astro/zod';
import { field } from './field.ts';
import { day, line, localized, segment, shortId } from './text.ts';

/** The loom structures that a theme's bands may be woven in. */
export const weaveStructures = ['tabby', 'twill', 'basket', 'herringbone', 'point-twill'] as const;

/** A theme that a reader would look for: a record of `content/themes.yaml`, in order. */
export const themeSchema = z.strictObject({
  id: field(shortId, {
    sv: 'En kort beteckning för katalogens adresser, två till fyra bokstäver. Ändras aldrig: adresser i nyhetsbrev använder den.',
    es: 'Un identificador corto para las direcciones del catálogo, de dos a cuatro letras. No cambia nunca: lo usan direcciones de boletines.',
  }),
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
  structure: field(z.enum(weaveStructures), {
    sv: 'Vävsättet i de vävda banden för partnerskap som har temat främst: tabby (tuskaft), twill (kypert), basket (panama), herringbone (fiskben) eller point-twill (spetskypert).',
    es: 'La estructura del tejido en las bandas de las alianzas que tienen este tema como principal: tabby (tafetán), twill (sarga), basket (esterilla), herringbone (espiga) o point-twill (sarga en punta).',
  }),
  isGenderEquality: field(z.boolean(), {
    sv: 'Hör temat till jämställdhetens egna? true eller false.',
    es: '¿Es uno de los temas propios de la igualdad de género? true o false.',
  }),
});

export type Structure = (typeof weaveStructures)[number];
export type ThemeRecord = z.infer<typeof themeSchema>;
