import { foldersOf } from '../../routing/links.ts';

/**
 * What clings to the end of an address in a text, or doubles its slashes, as
 * a pattern that nginx (bytes) and Caddy read alike. `\x22` and `\x27` are
 * quotation marks, which would end a value in their files.
 */
export const dirtBetween = String.raw`(?:&gt;|&quot;|”|’|»|[\s/)\]}>.,;:!\x22\x27*])`;

/**
 * A pattern for a path in which every letter with a mark stands in both its
 * forms, and with `capitals` in both cases: `ä` -> `(?:ä|ä|Ä|Ä)`.
 */
export function letterForms(path: string, { capitals = false } = {}): string {
  return path
    .normalize('NFC')
    .replace(/[.+*?()[\]{}|^$\\]/g, '\\$&')
    .replace(/[^\x21-\x7e]/gu, (letter) => {
      const cases = capitals ? [letter, letter.toUpperCase()] : [letter];
      return `(?:${cases.flatMap(foldersOf).join('|')})`;
    });
}
