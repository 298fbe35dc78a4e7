import { wordsInBraces } from '../../routing/side-words.ts';
import type { Problem } from '../problem.ts';
import { dataFilesOf, positionOf, recordsOf, walk, type RawContent } from '../raw-content.ts';

/** Braces in the records about joining that hold no word of the site and no claim. */
export function unknownWords(content: RawContent): Problem[] {
  const claims = recordsOf(content, 'claims');
  const files = [...dataFilesOf(content, 'records'), ...dataFilesOf(content, 'single')];
  return files.flatMap((file): Problem[] => {
    const known = wordsByFile[file.key];
    if (!known) return [];
    return walk(file.data.value).flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      return wordsInBraces(value).flatMap(({ whole, name, claim }): Problem[] => {
        const isKnown =
          claim === undefined ? known.includes(name) : name === 'claim' && known.includes(name);
        if (isKnown && (claim === undefined || claims.has(claim))) return [];
        return [
          {
            code: 'word-unknown',
            file: file.file,
            ...positionOf(file.data, path),
            what: isKnown ? `There is no claim "${claim ?? ''}".` : `"${whole}" is no word here.`,
            fix: `Use one of: ${known.map((word) => (word === 'claim' ? '{claim:<key of claims.yaml>}' : `{${word}}`)).join(', ')}.`,
          },
        ];
      });
    });
  });
}

/** The words in braces that each file may hold. */
const wordsByFile: Record<string, readonly string[]> = {
  steps: ['country', 'administration', 'claim'],
  briefs: ['country', 'administration', 'claim'],
  mails: ['place'],
  guide: [],
};
