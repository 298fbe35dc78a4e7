import { z } from 'astro/zod';
import { field } from './field.ts';
import { line, localized } from './text.ts';

const body = z
  .string({ error: 'must be text' })
  .min(40, 'must be at least 40 characters')
  .max(900, 'must be at most 900 characters');

/** A mail to ICLD that is written for the reader, with blanks to fill in: a record of `content/mails.yaml`. */
export const mailSchema = z.strictObject({
  to: field(z.email('must be an e-mail address'), {
    sv: 'Adressen som mejlet går till.',
    es: 'La dirección a la que va el correo.',
  }),
  onContact: field(z.boolean(), {
    sv: 'true visar mejlet på kontaktsidan.',
    es: 'true muestra el correo en la página de contacto.',
  }),
  purpose: field(localized(line(10, 100)), {
    sv: 'Vad mejlet är till för.',
    es: 'Para qué es el correo.',
  }),
  button: field(localized(line(5, 60)), {
    sv: 'Länkens ord: vad den gör.',
    es: 'Las palabras del enlace: qué hace.',
  }),
  subject: field(localized(line(5, 90)), {
    sv: 'Mejlets ämne. {place} ersätts med en plats, där mejlet hör till en.',
    es: 'El asunto. {place} se sustituye por un lugar, si el correo trata de uno.',
  }),
  body: field(localized(body), {
    sv: 'Mejlets text, flera rader efter ett lodrätt streck. Det som avsändaren ska fylla i står inom hakparentes.',
    es: 'El texto del correo, varias líneas después de una barra vertical. Lo que debe completar quien escribe va entre corchetes.',
  }),
});

export type MailRecord = z.infer<typeof mailSchema>;
