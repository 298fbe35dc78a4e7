import { closest } from 'fastest-levenshtein';
import { localeCodes } from '../../site/locales.ts';
import type { Problem } from '../problem.ts';
import {
  bodyPosition,
  dataFilesOf,
  positionOf,
  recordsOf,
  textsOf,
  type RawContent,
} from '../raw-content.ts';

/** `<Claim id>` that names no record. */
export function unknownClaims(content: RawContent): Problem[] {
  const known = [...recordsOf(content, 'claims').keys()];
  return usesIn(content).flatMap(({ id, text, offset }): Problem[] =>
    known.includes(id)
      ? []
      : [
          {
            code: 'claim-unknown',
            file: text.file,
            ...bodyPosition(text, offset),
            what: `There is no claim "${id}".`,
            fix:
              known.length > 0
                ? `Did you mean "${closest(id, known)}"? If not, add "${id}" to content/claims.yaml with its source.`
                : `Add "${id}" to content/claims.yaml with its source.`,
          },
        ],
  );
}

/** Records that no text uses, or that only some of the languages use. */
export function unusedClaims(content: RawContent): Problem[] {
  const file = dataFilesOf(content, 'records').find(({ key }) => key === 'claims');
  if (!file) return [];
  const uses = usesIn(content);
  return [...recordsOf(content, 'claims').keys()].flatMap((id): Problem[] => {
    const lacking = localeCodes.filter(
      (locale) => !uses.some((use) => use.id === id && use.text.locale === locale),
    );
    if (lacking.length === 0) return [];
    const where =
      lacking.length === localeCodes.length ? 'any text' : `any text in "${lacking.join('", "')}"`;
    return [
      {
        code: 'claim-unused',
        file: file.file,
        ...positionOf(file.data, [id]),
        what: `The claim "${id}" is not used in ${where}.`,
        fix: `Write <Claim id="${id}" /> where the texts state the fact, or delete the record.`,
      },
    ];
  });
}

function usesIn(content: RawContent) {
  return textsOf(content).flatMap((text) =>
    [...text.body.matchAll(/<Claim\s+id="([^"]*)"\s*\/>/g)].map((match) => ({
      id: match[1] ?? '',
      text,
      offset: match.index,
    })),
  );
}
