import { z } from 'astro/zod';
import { field } from './field.ts';
import { sources } from './source.ts';
import { key, line, localized, segment } from './text.ts';

/** Can a municipality take the step by itself now, or is it how ICLD has described the way so far? */
export const stepTimes = ['now', 'described'] as const;

/** The most steps that a side may have. */
export const mostSteps = 7;

/**
 * One step on the way to a partnership: a record of `content/steps.yaml`, in
 * order. In its texts `{country}` and `{administration}` become the words of
 * the side, and `{claim:project-length}` becomes the claim of that name.
 */
export const stepSchema = z.strictObject({
  sides: field(z.array(key).min(1, 'must name at least one side'), {
    sv: 'Vilka steget gäller, som nycklar ur sides.yaml. Flera bara när källorna inte skiljer dem åt.',
    es: 'A quiénes se refiere el paso, como claves de sides.yaml. Varias solo si las fuentes no las distinguen.',
  }),
  segment: field(localized(segment), {
    sv: 'Stegets ord i adressen.',
    es: 'La palabra del paso en la dirección.',
  }),
  when: field(z.enum(stepTimes), {
    sv: 'now (kan göras nu, av kommunen själv) eller described (så har ICLD beskrivit det).',
    es: 'now (el municipio lo puede hacer ya, por sí mismo) o described (así lo ha descrito el ICLD).',
  }),
  showsStatus: field(z.boolean().default(false), {
    sv: 'true visar rutan om läget, ur programme.yaml, på stegets sida.',
    es: 'true muestra el recuadro sobre la situación, de programme.yaml, en la página del paso.',
  }),
  title: field(localized(line(5, 60)), {
    sv: 'Vad steget är, kort.',
    es: 'Qué es el paso, en breve.',
  }),
  summary: field(localized(line(40, 240)), {
    sv: 'Vad som händer i steget, i en mening.',
    es: 'Qué ocurre en el paso, en una frase.',
  }),
  who: field(localized(line(10, 250)), {
    sv: 'Vem som gör det.',
    es: 'Quién lo hace.',
  }),
  time: field(localized(line(10, 250)), {
    sv: 'Hur lång tid det tar; är det okänt står det.',
    es: 'Cuánto tiempo lleva; si no se sabe, se dice.',
  }),
  needs: field(localized(z.array(line(10, 220)).min(1, 'must name one thing').max(5)), {
    sv: 'Vad som behövs, en sak per rad.',
    es: 'Qué hace falta, una cosa por línea.',
  }),
  follows: field(localized(line(10, 300)), {
    sv: 'Vad som följer på steget.',
    es: 'Qué viene después.',
  }),
  unknown: field(localized(line(10, 300)).optional(), {
    sv: 'Vad källorna inte säger.',
    es: 'Lo que las fuentes no dicen.',
  }),
  mail: field(key.optional(), {
    sv: 'Mejlet ur mails.yaml som hör till steget.',
    es: 'El correo de mails.yaml que corresponde al paso.',
  }),
  sources: field(sources, {
    sv: 'Källorna till steget.',
    es: 'Las fuentes del paso.',
  }),
});

export type StepRecord = z.infer<typeof stepSchema>;
