import { isLocale, type Locale } from '../site/locales.ts';
import type { PageKey } from './paths.ts';

/**
 * Reads the ledger of published addresses, `content/published.txt`: language,
 * key and path on each line. A line that has another form is undefined.
 */
export function readLedger(text: string): (PublishedAddress | undefined)[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n').map(readLine);
}

/** The ledger with more entries, sorted; nothing that was in it goes away. */
export function withEntries(text: string, entries: readonly PublishedAddress[]): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return [...new Set([...lines, ...entries.map(lineOf)])].sort().join('\n') + '\n';
}

/** The addresses that the ledger does not hold yet. */
export function missingEntries(
  text: string,
  entries: readonly PublishedAddress[],
): PublishedAddress[] {
  const lines = new Set(text.split('\n'));
  return entries.filter((entry) => !lines.has(lineOf(entry)));
}

/** The ledger after an entry has got another key; its addresses are the same. */
export function withKey(text: string, old: PageKey, key: PageKey): string {
  const lines = text.split('\n').map((line) => {
    const entry = readLine(line);
    return entry && isWithin(entry.key, old)
      ? lineOf({ ...entry, key: key + entry.key.slice(old.length) })
      : line;
  });
  return withEntries(lines.join('\n'), []);
}

/** Is this the key, or one of an entry below it? */
export function isWithin(key: PageKey, top: PageKey): boolean {
  return key === top || key.startsWith(`${top}/`);
}

function lineOf({ locale, key, path }: PublishedAddress): string {
  return `${locale} ${key} ${path}`;
}

function readLine(line: string): PublishedAddress | undefined {
  const [, locale = '', key = '', path = ''] = linePattern.exec(line) ?? [];
  return isLocale(locale) ? { locale, key, path } : undefined;
}

const linePattern = /^([a-z]+) ([a-z0-9/-]+) (\/\S*\/)$/;

/** An address and the entry that it leads to, in one language; the path is without the base. */
export interface PublishedAddress {
  locale: Locale;
  key: PageKey;
  path: string;
}
