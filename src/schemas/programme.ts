import { z } from 'astro/zod';
import { field } from './field.ts';
import { sources } from './source.ts';
import { day, line, localized } from './text.ts';

/** Whether the network takes new members: open, ask ICLD first, paused or closed. */
export const programmeStatuses = ['open', 'ask-first', 'paused', 'closed'] as const;

/** The one record on whether the network is open: `content/programme.yaml`. Every page reads it. */
export const programmeSchema = z.strictObject({
  status: field(z.enum(programmeStatuses), {
    sv: 'Läget: open (öppet), ask-first (fråga ICLD först), paused (pausat) eller closed (stängt). Skriv open bara om en källa säger det.',
    es: 'El estado: open (abierto), ask-first (preguntar primero a ICLD), paused (en pausa) o closed (cerrado). Escriba open solo si una fuente lo dice.',
  }),
  statement: field(localized(line(40, 400)), {
    sv: 'Vad som är känt, neutralt och med fasta datum, så att det förblir sant om ingen uppdaterar sidan.',
    es: 'Lo que se sabe, de forma neutral y con fechas fijas, para que siga siendo cierto aunque nadie actualice la página.',
  }),
  checked: field(day, {
    sv: 'Dagen då läget senast jämfördes med källan.',
    es: 'El día en que el estado se comparó por última vez con la fuente.',
  }),
  review: field(day, {
    sv: 'Dagen då läget senast måste kontrolleras igen.',
    es: 'El día en que, a más tardar, hay que volver a comprobar el estado.',
  }),
  sources: field(sources, {
    sv: 'Källorna till läget.',
    es: 'Las fuentes del estado.',
  }),
});

/**
 * The status on a day. Once the day of the next check has passed, nobody
 * vouches for "open" any more: it becomes "ask first". The others stay, for
 * they promise nothing.
 */
export function stateOf(
  { status, review }: Pick<ProgrammeRecord, 'status' | 'review'>,
  day: string,
): { status: ProgrammeStatus; isOverdue: boolean } {
  const isOverdue = day > review;
  return { status: isOverdue && status === 'open' ? 'ask-first' : status, isOverdue };
}

export type ProgrammeRecord = z.infer<typeof programmeSchema>;
export type ProgrammeStatus = (typeof programmeStatuses)[number];
