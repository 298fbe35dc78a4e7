import { nodesOf } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import {
  asText,
  isObject,
  nodePosition,
  pageKeyOf,
  positionOf,
  textsOf,
  type RawContent,
} from '../raw-content.ts';
import type { RawText } from '../raw-file.ts';

/** Twins that are built differently: other headings, lists, links or components, other days, or only one is a draft. */
export function disagreeingTwins(content: RawContent): Problem[] {
  const texts = textsOf(content);
  const first = new Map<string, RawText>();
  return texts.flatMap((text): Problem[] => {
    const key = pageKeyOf(text);
    const twin = first.get(key);
    if (!twin) {
      first.set(key, text);
      return [];
    }
    if (!text.parsed.tree || !twin.parsed.tree) return [];
    const finding = firstDifference(skeletonOf(text), skeletonOf(twin));
    return [
      ...frontMatterDifferences(text, twin),
      ...(finding
        ? [
            {
              code: 'twins-disagree' as const,
              file: text.file,
              ...(finding.own
                ? nodePosition(text, finding.own.node)
                : { line: text.bodyLine, column: 1 }),
              what: `Here is ${finding.own?.name ?? 'the end of the text'}, but ${twin.file} has ${finding.other?.name ?? 'ended'}${finding.other ? ` (line ${String(nodePosition(twin, finding.other.node).line)})` : ''}.`,
              fix: 'Give both texts the same headings, lists, links and components, in the same order.',
            },
          ]
        : []),
    ];
  });
}

function frontMatterDifferences(text: RawText, twin: RawText): Problem[] {
  const own = isObject(text.data.value) ? text.data.value : {};
  const other = isObject(twin.data.value) ? twin.data.value : {};
  const onlyInOne = ['draft', 'withdrawn', 'published', 'updated'].filter(
    (name) => Boolean(own[name]) !== Boolean(other[name]),
  );
  const otherDays = ['published', 'updated'].filter((name) => {
    // What is no day has a problem of its own.
    const days = [own, other].map((fields) => asText(fields[name]));
    return !days.includes(undefined) && days[0] !== days[1];
  });
  return [
    ...onlyInOne.map((name) => ({
      code: 'twins-disagree' as const,
      file: text.file,
      line: 1,
      what: `Only one of ${text.file} and ${twin.file} says "${name}".`,
      fix: `Write "${name}" in both texts or in none.`,
    })),
    ...otherDays.map((name) => ({
      code: 'twins-disagree' as const,
      file: text.file,
      ...positionOf(text.data, [name]),
      what: `"${name}" is ${String(asText(own[name]))} here, but ${String(asText(other[name]))} in ${twin.file}.`,
      fix: 'Write the same day in both texts.',
    })),
  ];
}

/** The parts of a text that its twin must have too, in order. */
function skeletonOf({ parsed }: RawText): Bone[] {
  if (!parsed.tree) return [];
  return nodesOf(parsed.tree).flatMap(({ node, above }): Bone[] => {
    const loose = node as LooseNode;
    switch (loose.type) {
      case 'heading':
        return [{ name: `a heading ${'#'.repeat(loose.depth ?? 0)}`, node }];
      case 'list':
        return [
          {
            name: `a ${loose.ordered ? 'numbered ' : ''}list of ${String(loose.children?.length)}`,
            node,
          },
        ];
      case 'table':
        return [{ name: `a table of ${String(loose.children?.length)} rows`, node }];
      case 'link':
        // Words may stand in another order within a paragraph, so only its set of links counts.
        return above.some(({ type }) => type === 'paragraph')
          ? []
          : [{ name: `a link to ${String(loose.url)}`, node }];
      case 'paragraph': {
        const links = nodesOf(node).flatMap(({ node: inner }) =>
          inner.type === 'link' ? [inner.url.replace(/#.*/, '')] : [],
        );
        return links.length > 0
          ? [{ name: `a paragraph with links to ${links.sort().join(', ')}`, node }]
          : [];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const id = loose.attributes?.find(({ name }) => name === 'id')?.value;
        return loose.name === 'span'
          ? []
          : [{ name: `<${String(loose.name)}${id ? ` id="${id}"` : ''}>`, node }];
      }
      default:
        return [];
    }
  });
}

function firstDifference(
  own: Bone[],
  other: Bone[],
): { own: Bone | undefined; other: Bone | undefined } | undefined {
  const length = Math.max(own.length, other.length);
  for (let index = 0; index < length; index += 1) {
    if (own[index]?.name !== other[index]?.name) return { own: own[index], other: other[index] };
  }
  return undefined;
}

interface Bone {
  name: string;
  node: Parameters<typeof nodePosition>[1];
}

interface LooseNode {
  type: string;
  depth?: number;
  ordered?: boolean;
  url?: string;
  name?: string | null;
  children?: unknown[];
  attributes?: { name?: string; value?: string }[];
}
