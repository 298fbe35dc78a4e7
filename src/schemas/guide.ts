import { z } from 'astro/zod';
import { field } from './field.ts';
import { source } from './source.ts';
import { key, line, localized, segment } from './text.ts';

const answersByQuestion = z.record(z.string(), z.array(key).min(1, 'must name an answer'));
const pageKey = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'must be the key of a page');

/**
 * "Is this for us?": at most five questions and where their answers lead.
 * `content/guide.yaml`, one rule file for all languages and sides. Every
 * combination of answers has exactly one end; `src/routing/guide.ts` reads it.
 */
export const guideSchema = z.strictObject({
  questions: field(
    z
      .array(
        z.strictObject({
          key: field(key, {
            sv: 'Frågans nyckel, som slutens villkor nämner.',
            es: 'La clave de la pregunta, que nombran las condiciones de los finales.',
          }),
          question: field(localized(line(10, 100)), {
            sv: 'Frågan.',
            es: 'La pregunta.',
          }),
          help: field(localized(line(10, 250)).optional(), {
            sv: 'En mening som hjälper läsaren att svara.',
            es: 'Una frase que ayuda a responder.',
          }),
          answers: field(
            z
              .array(
                z.strictObject({
                  key: field(key, { sv: 'Svarets nyckel.', es: 'La clave de la respuesta.' }),
                  segment: field(localized(segment), {
                    sv: 'Svarets ord i adressen.',
                    es: 'La palabra de la respuesta en la dirección.',
                  }),
                  label: field(localized(line(2, 100)), {
                    sv: 'Svaret, så som läsaren väljer det.',
                    es: 'La respuesta, tal como se elige.',
                  }),
                  only: field(answersByQuestion.optional(), {
                    sv: 'Tidigare svar som krävs för att svaret ska erbjudas.',
                    es: 'Respuestas anteriores necesarias para que se ofrezca.',
                  }),
                }),
              )
              .min(2, 'must offer two answers'),
            { sv: 'Svaren i ordning.', es: 'Las respuestas en orden.' },
          ),
        }),
      )
      .min(1, 'must ask one question')
      .max(5, 'must ask at most five questions'),
    { sv: 'Frågorna i ordning, högst fem.', es: 'Las preguntas en orden, cinco como máximo.' },
  ),
  ends: field(
    z.array(
      z.strictObject({
        key: field(key, { sv: 'Slutets nyckel.', es: 'La clave del final.' }),
        segment: field(localized(segment), {
          sv: 'Slutets ord i adressen.',
          es: 'La palabra del final en la dirección.',
        }),
        when: field(z.array(answersByQuestion).min(1, 'must name one condition'), {
          sv: 'När slutet gäller: ett eller flera villkor, vart och ett med de svar som krävs. Frågor som inte nämns spelar ingen roll.',
          es: 'Cuándo vale: una o más condiciones, cada una con las respuestas necesarias. Las preguntas que no se nombran no importan.',
        }),
        title: field(localized(line(10, 80)), {
          sv: 'Utfallet i klara ord.',
          es: 'El resultado en palabras claras.',
        }),
        answer: field(localized(line(40, 240)), {
          sv: 'Svaret först, i en eller två meningar. Aldrig mer än källorna säger.',
          es: 'La respuesta primero, en una o dos frases. Nunca más de lo que dicen las fuentes.',
        }),
        reasons: field(
          z
            .array(
              z.strictObject({
                text: field(localized(line(20, 300)), { sv: 'Skälet.', es: 'La razón.' }),
                source: field(source, {
                  sv: 'Källan till skälet.',
                  es: 'La fuente de la razón.',
                }),
              }),
            )
            .min(1, 'must give a reason')
            .max(5),
          { sv: 'Skälen, vart och ett med sin källa.', es: 'Las razones, cada una con su fuente.' },
        ),
        uncertain: field(localized(z.array(line(20, 300)).min(1, 'must name one thing').max(4)), {
          sv: 'Vad som är osäkert, en sak per rad.',
          es: 'Lo que es incierto, una cosa por línea.',
        }),
        mail: field(key, {
          sv: 'Mejlet ur mails.yaml att fråga med.',
          es: 'El correo de mails.yaml para preguntar.',
        }),
        onward: field(z.array(pageKey).min(1, 'must name a page').max(3), {
          sv: 'Sidor att gå vidare med, som nycklar.',
          es: 'Páginas para seguir, como claves.',
        }),
      }),
    ),
    { sv: 'Sluten.', es: 'Los finales.' },
  ),
});

export type GuideRecord = z.infer<typeof guideSchema>;
