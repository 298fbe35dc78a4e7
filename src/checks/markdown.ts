import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';

/**
 * Reads a text's body with the engine that also renders it, so that what is
 * checked is what is drawn. A body that the engine refuses gives its reason.
 */
export function parseBody(body: string, isMdx: boolean): ParsedBody {
  try {
    return { tree: (isMdx ? mdxToMdast(body) : markdownToMdast(body)) as Root };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', reason = message] =
      /^\s*(\d+):(\d+): ([^]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message) ?? [];
    return { error: { line: Number(line), column: Number(column), reason } };
  }
}

/** A node and all nodes below it, in reading order, each with the nodes above it. */
export function nodesOf(node: Nodes, above: readonly Nodes[] = []): VisitedNode[] {
  const children = 'children' in node ? node.children : [];
  return [{ node, above }, ...children.flatMap((child) => nodesOf(child, [...above, node]))];
}

/** The words of a node as a reader sees them. */
export function wordsOf(node: Nodes): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** A tree, or the reason why there is none; line and column are counted within the body. */
export type ParsedBody =
  | { tree: Root; error?: never }
  | { tree?: never; error: { line: number; column: number; reason: string } };

export interface VisitedNode {
  node: Nodes;
  above: readonly Nodes[];
}
