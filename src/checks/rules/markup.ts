import type { Problem } from '../problem.ts';
import { nodesOf } from '../markdown.ts';
import { nodePosition, textsOf, type RawContent } from '../raw-content.ts';
import type { RawText } from '../raw-file.ts';

/** Texts that the engine cannot read, and MDX that does more than place a component. */
export function unreadableTexts(content: RawContent): Problem[] {
  return textsOf(content).flatMap((text): Problem[] => {
    const { error } = text.parsed;
    if (error) {
      return [
        {
          code: 'text-unreadable',
          file: text.file,
          line: error.line + text.bodyLine - 1,
          column: error.column,
          what: `The text cannot be read: ${error.reason}.`.replace('..', '.'),
          fix: 'In an .mdx file, "<" and "{" begin a component; write them as words, or close what was opened.',
        },
      ];
    }
    return visit(text, ({ type }) =>
      type === 'mdxjsEsm' || type === 'mdxFlowExpression' || type === 'mdxTextExpression'
        ? {
            code: 'text-unreadable',
            what: 'There is program code in the text.',
            fix: 'Take away "import", "export" and everything between "{" and "}".',
          }
        : undefined,
    );
  });
}

/** Components that do not exist, and HTML other than a word in another language. */
export function forbiddenMarkup(content: RawContent): Problem[] {
  return textsOf(content).flatMap((text) =>
    visit(text, (node) => {
      if (node.type === 'html') return htmlFinding(node.value ?? '');
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
      const name = node.name ?? '';
      if (authorComponents.includes(name)) return undefined;
      if (name === 'span' && node.attributes?.every((attribute) => attribute.name === 'lang')) {
        return undefined;
      }
      return /^[A-Z]/.test(name)
        ? {
            code: 'component-unknown',
            what: `There is no component <${name}>.`,
            fix: `Use one of: ${authorComponents.map((known) => `<${known}>`).join(', ')}.`,
          }
        : forbiddenHtml(`<${name}>`);
    }),
  );
}

/** What authors may place in a text; `src/layouts/author-components.ts` holds the same names. */
export const authorComponents = [
  'Calendar',
  'Care',
  'CatalogueFigures',
  'Claim',
  'ContactMails',
  'CountryList',
  'FeedLinks',
  'Glossary',
  'Guide',
  'NetworkList',
  'NewsList',
  'NewsletterBuilder',
  'Participants',
  'Phases',
  'PlaceList',
  'ProgrammeLine',
  'ProgrammeStatus',
  'QuestionList',
  'SideLinks',
  'SiteMap',
  'Steps',
  'ThemeList',
  'TimeDifference',
  'Timeline',
];

function htmlFinding(html: string): Finding | undefined {
  const [, name = ''] = /^<\/?([A-Z]\w*)/.exec(html) ?? [];
  if (authorComponents.includes(name)) {
    return {
      code: 'html-forbidden',
      what: `The component <${name}> stands in an .md file.`,
      fix: 'Rename the file from .md to .mdx, in every language.',
    };
  }
  const isLanguageSpan = /^<(span lang="[a-z]{2,3}"|\/span)>$/.test(html);
  return isLanguageSpan || /^<!--[^]*-->$/.test(html) ? undefined : forbiddenHtml(html);
}

function forbiddenHtml(html: string): Finding {
  return {
    code: 'html-forbidden',
    what: `There is HTML in the text: ${html.slice(0, 60).replace(/\s+/g, ' ')}`,
    fix: 'Write it in Markdown; only <span lang="en">…</span> for words in another language is allowed.',
  };
}

function visit(text: RawText, look: (node: LooseNode) => Finding | undefined): Problem[] {
  if (!text.parsed.tree) return [];
  return nodesOf(text.parsed.tree).flatMap(({ node }): Problem[] => {
    const finding = look(node as LooseNode);
    return finding ? [{ ...finding, file: text.file, ...nodePosition(text, node) }] : [];
  });
}

type Finding = Pick<Problem, 'code' | 'what' | 'fix'>;

/** A node with the fields of all kinds; MDX kinds are not in mdast's own types. */
interface LooseNode {
  type: string;
  value?: string;
  name?: string | null;
  attributes?: { name?: string }[];
}
