import { partnershipPrefix, type PageKey } from './paths.ts';

/**
 * Turns references by key in HTML into paths:
 * `href="page:network#status"` -> `href="/sv/natverket/#status"`.
 * `pathOfKey` throws for a key that does not exist.
 */
export function resolveReferences(html: string, pathOfKey: (key: PageKey) => string): string {
  return html.replace(hrefPattern, (_, kind: string, key: string, anchor: string | undefined) => {
    return `href="${pathOfKey(keyOfReference(kind, key))}${anchor ?? ''}"`;
  });
}

/** The page key that a reference names: `partnership` + `a-b` -> `partnerships/a-b`. */
export function keyOfReference(kind: string, key: string): PageKey {
  return kind === 'partnership' ? partnershipPrefix + key : key;
}

/** The keys of the pages that a text of an author refers to. */
export function referencesIn(text: string): PageKey[] {
  const found = text.matchAll(/\b(page|partnership):([a-z0-9/-]+)/g);
  return Array.from(found, ([, kind = '', key = '']) => keyOfReference(kind, key));
}

/** `page:<key>` or `partnership:<key>`, with or without `#anchor`. */
export const referencePattern = /^(page|partnership):([a-z0-9/-]+)(#[^"\s]*)?$/;

const hrefPattern = /href="(page|partnership):([a-z0-9/-]+)(#[^"]*)?"/g;
