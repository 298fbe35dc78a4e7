import { formatDay } from '../i18n/format.ts';
import { translatorFor } from '../i18n/translator.ts';
import { stateOf, type ProgrammeStatus } from '../schemas/programme.ts';
import { today } from '../site/clock.ts';
import type { Locale } from '../site/locales.ts';
import { describeMail, type Mail } from './mails.ts';
import { getProgramme } from './records.ts';
import { describeSources, type DescribedSource } from './sources.ts';

/**
 * Whether the network is open, in the words of a language: the heading, the
 * statement, what to do with it. Every sentence names its day, so that it
 * stays true when nobody builds the site again.
 */
export async function describeProgramme(locale: Locale): Promise<Programme> {
  const record = await getProgramme();
  const { statement, checked, review, sources } = record;
  const { status, isOverdue } = stateOf(record, today);
  const t = translatorFor(locale);
  const days = { date: formatDay(locale, checked), review: formatDay(locale, review) };
  return {
    heading: t(`programme.heading.${status}`, days),
    // What the source said stays true, also when nobody vouches for it any more.
    line: t(`programme.line.${record.status}`, days),
    statement: statement[locale],
    caution: t(`programme.${isOverdue ? 'expired' : 'before'}.${record.status}`, days),
    checked,
    mail: await describeMail(mails[status], locale),
    sources: await describeSources(sources, locale),
  };
}

/** The mail that belongs to each status, by its key in `content/mails.yaml`. */
const mails: Record<ProgrammeStatus, string> = {
  open: 'express-interest',
  'ask-first': 'ask-open',
  paused: 'ask-reopen',
  closed: 'ask-reopen',
};

export interface Programme {
  heading: string;
  /** One sentence for lists and teasers. */
  line: string;
  statement: string;
  /** What to make of it before and after the day of the next check. */
  caution: string;
  /** A day such as 2026-11-23. */
  checked: string;
  /** The mail to write in this situation. */
  mail: Mail;
  sources: DescribedSource[];
}
