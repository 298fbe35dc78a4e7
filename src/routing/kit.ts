import { locales, type Locale } from '../site/locales.ts';
import type { PageKey } from './paths.ts';

/** The key of the kit of a page: `network/kit`. */
export function kitKey(key: PageKey): PageKey {
  return key + keyEnding;
}

/** The key of the page that a kit belongs to; undefined for what is no key of a kit. */
export function keyOfSubject(key: PageKey): PageKey | undefined {
  return `/${key}`.endsWith(keyEnding) ? key.slice(0, -keyEnding.length) : undefined;
}

/** The path of the page with what is needed to pass a page on: `/sv/natverket/dela/`. */
export function kitPath(path: string, locale: Locale): string {
  return `${path}${locales[locale].segments.kit}/`;
}

const keyEnding = '/kit';
