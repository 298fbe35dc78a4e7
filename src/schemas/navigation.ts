import { z } from 'astro/zod';
import { field } from './field.ts';
import { key, line, localized, pageKey } from './text.ts';

const pageKeys = z.array(pageKey);

/** Which pages the menus hold, as page keys; labels and addresses are derived. `content/navigation.yaml`. */
export const navigationSchema = z.strictObject({
  main: field(pageKeys, {
    sv: 'Sidorna i huvudmenyn, i ordning, som nycklar.',
    es: 'Las páginas del menú principal, en orden, como claves.',
  }),
  footer: field(pageKeys, {
    sv: 'Sidorna i sidfoten, i ordning, som nycklar.',
    es: 'Las páginas del pie de página, en orden, como claves.',
  }),
  doors: field(
    z
      .array(
        z.strictObject({
          page: field(pageKey, {
            sv: 'Sidan som dörren leder till, som nyckel.',
            es: 'La página a la que lleva, como clave.',
          }),
          label: field(localized(line(3, 60)), {
            sv: 'Länkens text: vad besökaren kan göra.',
            es: 'El texto del enlace: lo que se puede hacer.',
          }),
          text: field(localized(line(10, 120)).optional(), {
            sv: 'Vem det är för, i en rad. Utelämnad står där i stället en mening om läget, ur programme.yaml.',
            es: 'Para quién es, en una línea. Si se omite, aparece en su lugar una frase sobre la situación, de programme.yaml.',
          }),
        }),
      )
      .max(3, 'must name at most three pages')
      .default([]),
    {
      sv: 'Vägarna in från startsidan, högst tre, i ordning.',
      es: 'Los caminos desde la página de inicio, tres como máximo, en orden.',
    },
  ),
  examples: field(z.array(key).default([]), {
    sv: 'Partnerskapen som startsidan visar, i ordning, som nycklar.',
    es: 'Las alianzas que muestra la página de inicio, en orden, como claves.',
  }),
  onward: field(pageKeys.default([]), {
    sv: 'Sidorna som startsidan berättar om med deras teaser, i ordning, som nycklar.',
    es: 'Las páginas que la de inicio presenta con su teaser, en orden, como claves.',
  }),
  labels: field(z.record(z.string(), localized(line(2, 30))).default({}), {
    sv: 'Kortare namn för menyn, där sidans rubrik är för lång.',
    es: 'Nombres más cortos para el menú, cuando el título es demasiado largo.',
  }),
});

export type NavigationRecord = z.infer<typeof navigationSchema>;
