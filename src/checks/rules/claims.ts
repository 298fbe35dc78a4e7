import { localeCodes } from '../../site/locales.ts';
import { nodesOf } from '../markdown.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import {
  dataFilesOf,
  nodePosition,
  positionOf,
  recordsOf,
  textsOf,
  type RawContent,
} from '../raw-content.ts';

/** `<Claim id>` that names no record. */
export function unknownClaims(content: RawContent): Problem[] {
  const known = [...recordsOf(content, 'claims').keys()];
  return usesIn(content).flatMap(({ id, text, line, column }): Problem[] =>
    known.includes(id)
      ? []
      : [
          {
            code: 'claim-unknown',
            file: text.file,
            line,
            column,
            what: `There is no claim "${id}".`,
            fix: `${didYouMean(id, known)}If it is a new fact, add "${id}" to content/claims.yaml with its source.`,
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
  return textsOf(content).flatMap((text) => {
    if (!text.parsed.tree) return [];
    return nodesOf(text.parsed.tree).flatMap(({ node }) => {
      const { name, attributes } = node as ComponentNode;
      if (name !== 'Claim') return [];
      const id = attributes?.find((attribute) => attribute.name === 'id')?.value;
      return [{ id: typeof id === 'string' ? id : '', text, ...nodePosition(text, node) }];
    });
  });
}

interface ComponentNode {
  name?: string;
  attributes?: { name?: string; value?: unknown }[];
}
