import type { Heading } from 'mdast';
import type { Problem } from '../problem.ts';
import { nodesOf, wordsOf } from '../markdown.ts';
import { nodePosition, textsOf, type RawContent } from '../raw-content.ts';
import type { RawText } from '../raw-file.ts';

/** Headings that are empty, jump over a level, or repeat the level of the title. */
export function headingLevels(content: RawContent): Problem[] {
  return textsOf(content).flatMap((text) =>
    headingsOf(text).flatMap((heading, index, all): Problem[] => {
      const before = all[index - 1]?.depth ?? 1;
      const at = {
        code: 'heading-level' as const,
        file: text.file,
        ...nodePosition(text, heading),
      };
      if (wordsOf(heading).trim() === '') {
        return [
          { ...at, what: 'A heading has no words.', fix: 'Write the heading, or delete the line.' },
        ];
      }
      if (heading.depth === 1) {
        return [
          {
            ...at,
            what: 'A heading has one "#": that is the level of the title.',
            fix: 'Begin with "##".',
          },
        ];
      }
      if (heading.depth <= before + 1) return [];
      return [
        {
          ...at,
          what: `A heading jumps from ${'#'.repeat(before)} to ${'#'.repeat(heading.depth)}.`,
          fix: `Write "${'#'.repeat(before + 1)}".`,
        },
      ];
    }),
  );
}

/** The headings of a text's body. */
export function headingsOf({ parsed }: RawText): Heading[] {
  if (!parsed.tree) return [];
  return nodesOf(parsed.tree).flatMap(({ node }) => (node.type === 'heading' ? [node] : []));
}
