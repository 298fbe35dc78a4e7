import type { Problem } from '../problem.ts';
import { proseOf } from '../prose.ts';
import {
  isDraft,
  placeholderPattern,
  positionOf,
  walk,
  type Position,
  type RawContent,
} from '../raw-content.ts';
import type { RawFile } from '../raw-file.ts';

/** Places in new entries that wait for the author's words; the texts of drafts may keep theirs. */
export function leftPlaceholders({ files }: RawContent): Problem[] {
  return files.flatMap((file): Problem[] => {
    const isText = 'body' in file;
    if (isText && isDraft(file)) return [];
    return placeholdersIn(file).map(({ words, line, column }) => ({
      code: 'placeholder-left',
      file: file.file,
      line,
      column,
      what: `This is still to be written: ${words}`,
      fix: isText
        ? 'Write the text in its place, or add "draft: true" to both texts until it is ready.'
        : 'Write the value in its place.',
    }));
  });
}

/** The places of a file that wait for words, drafts included. */
export function placeholdersIn(file: RawFile): (Position & { words: string })[] {
  return piecesOf(file).flatMap(({ words, ...position }) => {
    const [found] = placeholderPattern.exec(words) ?? [];
    return found === undefined ? [] : [{ ...position, words: found }];
  });
}

/** Prose of texts; in YAML, every value. */
function piecesOf(file: RawFile): (Position & { words: string })[] {
  if ('body' in file || !('data' in file)) return proseOf(file);
  return walk(file.data.value).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ words: value, ...positionOf(file.data, path) }] : [],
  );
}
