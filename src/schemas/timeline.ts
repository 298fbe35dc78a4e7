import { z } from 'astro/zod';
import { event, firstDayOf } from './event.ts';
import { field } from './field.ts';
import { period } from './period.ts';
import { sources } from './source.ts';
import { key, line, localized } from './text.ts';

/** A milestone of the network: a record of `content/timeline.yaml`. */
export const timelineSchema = z
  .strictObject({
    dated: field(period, {
      sv: 'När det hände eller ska hända (EDTF).',
      es: 'Cuándo ocurrió u ocurrirá (EDTF).',
    }),
    title: field(localized(line(5, 100)), {
      sv: 'Vad som hände, kort.',
      es: 'Qué ocurrió, en breve.',
    }),
    text: field(localized(line(20, 500)).optional(), {
      sv: 'En eller två meningar till, om källan säger mer.',
      es: 'Una o dos frases más, si la fuente dice más.',
    }),
    place: field(key.optional(), {
      sv: 'Platsen ur places/, om händelsen hade en.',
      es: 'El lugar de places/, si lo hubo.',
    }),
    event: field(event.optional(), {
      sv: 'Gör händelsen till en aktivitet i kalendern, med egen sida och kalenderfil. Kräver att dagen är känd.',
      es: 'Convierte el hecho en una actividad del calendario, con página y archivo propios. Hay que conocer el día.',
    }),
    sources: field(sources, {
      sv: 'Källorna som berättar om det.',
      es: 'Las fuentes que lo cuentan.',
    }),
  })
  .superRefine(({ dated, event: own }, context) => {
    const first = own && firstDayOf(own);
    if (first === undefined || dated.startsWith(first)) return;
    const message = `must begin on the day of the event, ${first}`;
    context.addIssue({ code: 'custom', path: ['dated'], message });
  });

export type TimelineRecord = z.infer<typeof timelineSchema>;
