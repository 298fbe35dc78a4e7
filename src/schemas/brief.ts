import { z } from 'astro/zod';
import { field } from './field.ts';
import { sources } from './source.ts';
import { key, line, localized, segment } from './text.ts';

/** The parts of a decision brief, in order. */
export const briefParts = ['what', 'why', 'takes', 'costs', 'unknown', 'next'] as const;

const lines = localized(z.array(line(20, 320)).min(1, 'must hold one line').max(5));

/**
 * A decision brief for the municipal board, one sheet of paper: a record of
 * `content/briefs.yaml`. Its texts take the same words in braces as steps.
 */
export const briefSchema = z.strictObject({
  sides: field(z.array(key).min(1, 'must name at least one side'), {
    sv: 'Vilka underlaget gäller, som nycklar ur sides.yaml.',
    es: 'A quiénes se dirige, como claves de sides.yaml.',
  }),
  segment: field(localized(segment), {
    sv: 'Underlagets ord i adressen.',
    es: 'La palabra del documento en la dirección.',
  }),
  title: field(localized(line(10, 80)), {
    sv: 'Underlagets rubrik.',
    es: 'El título del documento.',
  }),
  summary: field(localized(line(40, 200)), {
    sv: 'En mening om vad underlaget är till för.',
    es: 'Una frase sobre para qué sirve el documento.',
  }),
  what: field(lines, {
    sv: 'Vad nätverket och ett partnerskap är: en eller två meningar per rad.',
    es: 'Qué es la red y qué es una alianza: una o dos frases por línea.',
  }),
  why: field(lines, {
    sv: 'Varför det kan vara av värde.',
    es: 'Por qué puede ser de interés.',
  }),
  takes: field(lines, {
    sv: 'Vad det kräver av kommunen.',
    es: 'Qué exige del municipio.',
  }),
  costs: field(lines, {
    sv: 'Vad som är känt och okänt om kostnader.',
    es: 'Lo que se sabe y lo que no se sabe de los costos.',
  }),
  unknown: field(lines, {
    sv: 'Vad som är okänt eller en risk. Läget i programmet skrivs inte här; det hämtas ur programme.yaml.',
    es: 'Lo que no se sabe o es un riesgo. El estado del programa no se escribe aquí; se toma de programme.yaml.',
  }),
  next: field(lines, {
    sv: 'Föreslaget nästa steg.',
    es: 'El siguiente paso que se propone.',
  }),
  sources: field(sources, {
    sv: 'Källorna till underlaget.',
    es: 'Las fuentes del documento.',
  }),
});

export type BriefRecord = z.infer<typeof briefSchema>;
export type BriefPart = (typeof briefParts)[number];
