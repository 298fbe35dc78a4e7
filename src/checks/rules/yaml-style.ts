import { isAlias, isScalar, visit } from 'yaml';
import type { Problem } from '../problem.ts';
import type { RawContent } from '../raw-content.ts';

/** YAML that only programmers can read: tabs, anchors, aliases, tags of its own. */
export function unusualYaml({ files }: RawContent): Problem[] {
  return files.flatMap((file): Problem[] => {
    if (!('data' in file)) return [];
    const { document, lines, lineOffset, source } = file.data;
    const problems: Problem[] = [];
    const report = (offset: number, what: string, fix: string) => {
      const { line, col } = lines.linePos(offset);
      problems.push({
        code: 'yaml-unusual',
        file: file.file,
        line: line + lineOffset,
        column: col,
        what,
        fix,
      });
    };
    const tab = source.indexOf('\t');
    if (tab >= 0) report(tab, 'There is a tab.', 'Indent with spaces, two for each step.');
    visit(document, {
      Node: (_, node) => {
        const at = node.range?.[0] ?? 0;
        const hasAnchor = isAlias(node) || ('anchor' in node && Boolean(node.anchor));
        if (hasAnchor) {
          report(
            at,
            'There is an anchor (& or *).',
            'Write the value out, or put it in quotation marks if it begins with such a sign.',
          );
        }
        if (isScalar(node) && /^[ ]+#/.test(source.slice(node.range?.[1] ?? at))) {
          report(
            at,
            'There is a "#" behind a value: everything after it is dropped.',
            'Put the value in quotation marks if the "#" belongs to it, or move the comment to a line of its own.',
          );
        }
        if (node.tag !== undefined) {
          report(
            at,
            'There is a tag (!).',
            'Write the value without "!", or put it in quotation marks.',
          );
        }
      },
    });
    return problems;
  });
}
