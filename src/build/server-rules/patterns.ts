import { foldersOf } from '../../routing/links.ts';

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
