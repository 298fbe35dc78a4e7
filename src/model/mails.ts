import { mailLink } from '../routing/mail-link.ts';
import type { Locale } from '../site/locales.ts';
import { fillBraces } from '../routing/side-words.ts';
import { getMails, recordOf } from './records.ts';

/** A written mail in a language; `place` is the name that `{place}` stands for. */
export async function describeMail(key: string, locale: Locale, place?: string): Promise<Mail> {
  const { to, purpose, button, subject, body } = recordOf(await getMails(), key, 'mail');
  const filled = (text: string) =>
    fillBraces(text, (name) => {
      if (name === 'place' && place !== undefined) return place;
      throw new Error(`The mail "${key}" has no word for "{${name}}".`);
    });
  const written = { to, subject: filled(subject[locale]), body: filled(body[locale]) };
  return {
    ...written,
    purpose: filled(purpose[locale]),
    button: filled(button[locale]),
    href: mailLink(written),
  };
}

/** The mails of the contact page, in the order of their file. */
export async function getContactMails(locale: Locale): Promise<Mail[]> {
  const keys = [...(await getMails())].filter(([, { onContact }]) => onContact);
  return Promise.all(keys.map(([key]) => describeMail(key, locale)));
}

export interface Mail {
  to: string;
  subject: string;
  /** Plain text with line feeds. */
  body: string;
  purpose: string;
  /** The words of the link. */
  button: string;
  /** `mailto:` with subject and text. */
  href: string;
}
