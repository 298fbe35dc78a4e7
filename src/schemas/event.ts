import { z } from 'astro/zod';
import { field } from './field.ts';
import { isTimeZone, isWallTime, momentOf, whyNoMoment } from './moment.ts';
import { day, localized, segment, teaserText } from './text.ts';

// A form that is wrong ends the reading here, before the fields are held against each other.
const wallTime = z
  .string({ error: 'must be text' })
  .refine(isWallTime, { error: 'must be a day and an hour such as 2027-03-08T15:00', abort: true });

/** What makes a milestone an event of the calendar: its address, what tells others of it, and a day or hours. */
export const event = z
  .strictObject({
    segments: field(localized(segment), {
      sv: 'Aktivitetens ord i adressen. Ändras inte när sidan är publicerad.',
      es: 'La palabra de la actividad en la dirección. No cambia después de publicar la página.',
    }),
    teaser: field(localized(teaserText), {
      sv: 'Två eller tre meningar om aktiviteten för nyhetsbrev, 25–45 ord. Skriv när och var den äger eller ägde rum.',
      es: 'Dos o tres frases sobre la actividad para boletines, de 25 a 45 palabras. Diga cuándo y dónde es o fue.',
    }),
    day: field(day.optional(), {
      sv: 'Dagen, när inget klockslag är känt. Står i stället för starts.',
      es: 'El día, cuando no se conoce la hora. Va en lugar de starts.',
    }),
    lastDay: field(day.optional(), {
      sv: 'Sista dagen, när aktiviteten varar flera dagar.',
      es: 'El último día, cuando la actividad dura varios días.',
    }),
    starts: field(wallTime.optional(), {
      sv: 'Dag och klockslag då aktiviteten börjar, som klockan visar i timeZone, till exempel 2027-03-08T15:00.',
      es: 'Día y hora en que empieza, según el reloj de timeZone, por ejemplo 2027-03-08T15:00.',
    }),
    ends: field(wallTime.optional(), {
      sv: 'Dag och klockslag då den slutar, om det är känt. Skrivs som starts.',
      es: 'Día y hora en que termina, si se conocen. Se escribe como starts.',
    }),
    timeZone: field(
      z
        .string({ error: 'must be text' })
        .refine(isTimeZone, {
          error:
            'must be a time zone such as Europe/Stockholm, America/Bogota or America/Guatemala',
          abort: true,
        })
        .optional(),
      {
        sv: 'Tidszonen som klockslagen gäller: Europe/Stockholm, America/Bogota, America/Guatemala eller en annan. Måste finnas när starts finns.',
        es: 'La zona horaria de las horas: Europe/Stockholm, America/Bogota, America/Guatemala u otra. Obligatoria si hay starts.',
      },
    ),
    online: field(z.boolean().optional(), {
      sv: 'true när aktiviteten hålls på nätet, helt eller delvis.',
      es: 'true cuando la actividad se hace en línea, del todo o en parte.',
    }),
  })
  .superRefine((record, context) => {
    for (const [name, message] of whatIsWrong(record))
      context.addIssue({ code: 'custom', path: [name], message });
  });

/** The first day of an event, as it is where the event takes place. */
export function firstDayOf({ day: wholeDay, starts = '' }: EventRecord): string {
  return wholeDay ?? starts.slice(0, 10);
}

/** The last day of an event, as it is where the event takes place. */
export function lastDayOf(record: EventRecord): string {
  return record.lastDay ?? record.ends?.slice(0, 10) ?? firstDayOf(record);
}

/** The moments of an event whose hours are known; undefined for one of whole days. */
export function momentsOf({ starts, ends, timeZone }: EventRecord): Moments | undefined {
  if (starts === undefined || timeZone === undefined) return undefined;
  return {
    starts: momentOf(starts, timeZone),
    ends: ends === undefined ? undefined : momentOf(ends, timeZone),
  };
}

/** A missing field is named by its own name: the checks then say that it is missing. */
function whatIsWrong(record: EventRecord): [name: keyof EventRecord, reason: string][] {
  const { day: wholeDay, lastDay, starts, ends, timeZone } = record;
  if (starts === undefined) {
    if (wholeDay === undefined) return [['day', 'must be there, or "starts"']];
    if (ends !== undefined) return [['ends', 'needs "starts" instead of "day"']];
    if (timeZone !== undefined) return [['timeZone', 'belongs to "starts", not to "day"']];
    const isBackward = lastDay !== undefined && lastDay <= wholeDay;
    return isBackward ? [['lastDay', 'must be after "day"']] : [];
  }
  if (wholeDay !== undefined) return [['day', 'cannot stand beside "starts"; keep one of them']];
  if (lastDay !== undefined) return [['lastDay', 'belongs to "day"; write "ends" instead']];
  if (timeZone === undefined) return [['timeZone', 'must be there']];
  for (const [name, time] of [
    ['starts', starts],
    ['ends', ends],
  ] as const) {
    const reason = time && whyNoMoment(time, timeZone);
    if (reason) return [[name, reason]];
  }
  const isBackward = ends !== undefined && momentOf(ends, timeZone) <= momentOf(starts, timeZone);
  return isBackward ? [['ends', 'must be after "starts"']] : [];
}

/** When an event begins, and when it ends where that is known. */
export interface Moments {
  starts: Date;
  ends: Date | undefined;
}

export type EventRecord = z.infer<typeof event>;
