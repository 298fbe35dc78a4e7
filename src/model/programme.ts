import type { ProgrammeStatus } from '../schemas/programme.ts';
import type { Locale } from '../site/locales.ts';
import { getProgramme } from './records.ts';
import { describeSources, type DescribedSource } from './sources.ts';

/** Whether the network is open, in the words of a language. */
export async function describeProgramme(locale: Locale): Promise<Programme> {
  const { status, statement, checked, contact, sources } = await getProgramme();
  return {
    status,
    statement: statement[locale],
    checked,
    contact,
    sources: await describeSources(sources, locale),
  };
}

export interface Programme {
  status: ProgrammeStatus;
  statement: string;
  /** A day such as 2026-11-23. */
  checked: string;
  contact: string;
  sources: DescribedSource[];
}
