import { z } from 'astro/zod';
import { field } from './field.ts';
import { day, line, localized } from './text.ts';

/** The name of a photograph's file, as authors write it. */
const photoFile = z
  .string()
  .regex(
    /^\.\/photo\.(jpg|jpeg|png|webp|avif)$/,
    'must be ./photo.jpg (or .jpeg, .png, .webp, .avif)',
  );

/**
 * A photograph of an entry: `photo.yaml` beside the file, in the folder of a
 * page or a partnership.
 */
export const photoSchema = z.strictObject({
  file: field(photoFile, {
    sv: 'Bildfilen i samma mapp: ./photo.jpg (eller .png, .webp, .avif).',
    es: 'El archivo de imagen de la misma carpeta: ./photo.jpg (o .png, .webp, .avif).',
  }),
  alt: field(localized(line(10, 200)), {
    sv: 'Vad bilden visar, för den som inte ser den, på varje språk.',
    es: 'Qué muestra la imagen, para quien no la ve, en cada idioma.',
  }),
  caption: field(localized(line(10, 200)).optional(), {
    sv: 'Bildtext, om en behövs.',
    es: 'Pie de foto, si hace falta.',
  }),
  credit: field(line(3, 120), {
    sv: 'Fotografens namn, så som det ska stå vid bilden.',
    es: 'El nombre de quien tomó la foto, tal como debe aparecer.',
  }),
  consent: field(
    z.strictObject({
      from: field(line(5, 200), {
        sv: 'Vem som har gett rätt att använda bilden, och vilka som syns på den och har sagt ja. Visas inte.',
        es: 'Quién dio permiso para usar la imagen y qué personas retratadas aceptaron. No se muestra.',
      }),
      on: field(day, {
        sv: 'Dagen då de sade ja.',
        es: 'El día en que aceptaron.',
      }),
    }),
    {
      sv: 'Samtycket. Utan det visas ingen bild.',
      es: 'El consentimiento. Sin él no se muestra ninguna imagen.',
    },
  ),
});

export type PhotoRecord = z.infer<typeof photoSchema>;
