import GithubSlugger from 'github-slugger';
import type { Definition, Link } from 'mdast';
import { partnershipPrefix, themesKey } from '../../routing/paths.ts';
import { keyOfReference, referencePattern } from '../../routing/references.ts';
import type { Locale } from '../../site/locales.ts';
import { nodesOf, wordsOf } from '../markdown.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import {
  isDraft,
  isObject,
  nodePosition,
  pageKeyOf,
  recordsOf,
  textsOf,
  type RawContent,
} from '../raw-content.ts';
import type { RawText } from '../raw-file.ts';
import { headingsOf } from './headings.ts';

/** Links in texts that are not written by key, or whose page or anchor does not exist. */
export function brokenLinks(content: RawContent): Problem[] {
  const texts = textsOf(content).filter((text) => !isDraft(text));
  const known = new Map(texts.map((text) => [`${text.locale} ${pageKeyOf(text)}`, text] as const));
  const drafts = new Set(textsOf(content).filter(isDraft).map(pageKeyOf));
  const keys = [...new Set([...texts.map(pageKeyOf), ...themeKeys(content)])];
  return textsOf(content).flatMap((text) =>
    targetsOf(text).flatMap((link): Problem[] => {
      const at = { code: 'link-broken' as const, file: text.file, ...nodePosition(text, link) };
      if (/^(https?|mailto):/.test(link.url)) return [];
      if (link.url.startsWith('#')) return missingAnchor(text, link.url.slice(1), at);
      const [, kind = '', key = '', anchor = ''] = referencePattern.exec(link.url) ?? [];
      if (key === '') {
        return [
          {
            ...at,
            what: `"${link.url}" is no link that the site understands.`,
            fix: 'Link to pages by key: (page:network) or (partnership:kibaha-gotland).',
          },
        ];
      }
      const pageKey = keyOfReference(kind, key);
      const target = known.get(`${text.locale} ${pageKey}`);
      if (target) return missingAnchor(target, anchor.slice(1), at);
      if (keys.includes(pageKey)) return [];
      if (drafts.has(pageKey)) {
        return [
          {
            ...at,
            what: `The ${kind} "${key}" is a draft, and not on the site.`,
            fix: 'Take the link away until the draft is ready.',
          },
        ];
      }
      const prefix = kind === 'partnership' ? partnershipPrefix : '';
      const near = keys
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length));
      return [
        {
          ...at,
          what: `There is no ${kind} "${key}".`,
          fix: `${didYouMean(key, near, `${kind}:`)}Link to a page that exists, or delete the link.`,
        },
      ];
    }),
  );
}

/** Links to other sites that no publisher stands behind, or whose publisher must not be linked. */
export function outsideLinks(content: RawContent): Problem[] {
  const publishers = [...recordsOf(content, 'publishers').values()].filter(isObject);
  return textsOf(content).flatMap((text) =>
    targetsOf(text).flatMap((link): Problem[] => {
      if (!/^https?:/.test(link.url)) return [];
      const host = URL.parse(link.url)?.hostname ?? '';
      const owner = publishers.find(({ hosts }) => Array.isArray(hosts) && hosts.includes(host));
      const at = { code: 'link-outside' as const, file: text.file, ...nodePosition(text, link) };
      if (!owner) {
        return [
          {
            ...at,
            what: `No publisher stands behind ${host}.`,
            fix: 'Add the publisher to content/publishers.yaml, or delete the link.',
          },
        ];
      }
      if (owner['linkable'] === true) return [];
      return [
        {
          ...at,
          what: `${host} must not be linked to.`,
          fix: 'Delete the link; the source may stay in the records.',
        },
      ];
    }),
  );
}

/** Links whose words do not say where they lead. */
export function vagueLinks(content: RawContent): Problem[] {
  return textsOf(content).flatMap((text) =>
    linksOf(text).flatMap((link): Problem[] => {
      const words = wordsOf(link)
        .trim()
        .toLowerCase()
        .replace(/[.:!→›»]+$/u, '')
        .trim();
      const isVague = words === '' || vagueWords[text.locale]?.includes(words);
      if (!isVague) return [];
      return [
        {
          code: 'link-vague',
          file: text.file,
          ...nodePosition(text, link),
          what:
            words === ''
              ? 'A link has no words.'
              : `The link "${words}" does not say where it leads.`,
          fix: `Let the link be the name of what it opens: ${goodLinks[text.locale] ?? '[name](page:key)'}.`,
        },
      ];
    }),
  );
}

const goodLinks: Partial<Record<Locale, string>> = {
  sv: '[så fungerar ett partnerskap](page:how-it-works)',
  es: '[cómo funciona una alianza municipal](page:how-it-works)',
};

const vagueWords: Partial<Record<Locale, readonly string[]>> = {
  sv: [
    'här',
    'hit',
    'länk',
    'länken',
    'denna länk',
    'klicka här',
    'läs mer',
    'läs mer här',
    'mer',
    'mer information',
    'se här',
    'vidare',
  ],
  es: [
    'aquí',
    'acá',
    'enlace',
    'el enlace',
    'este enlace',
    'clic aquí',
    'haga clic aquí',
    'más',
    'leer más',
    'lea más',
    'ver más',
    'más información',
    'saber más',
  ],
};

/** Everything that names an address: links, and definitions that links refer to. */
function targetsOf({ parsed }: RawText): (Link | Definition)[] {
  if (!parsed.tree) return [];
  return nodesOf(parsed.tree).flatMap(({ node }) =>
    node.type === 'link' || node.type === 'definition' ? [node] : [],
  );
}

function linksOf(text: RawText): Link[] {
  return targetsOf(text).filter((target) => target.type === 'link');
}

function missingAnchor(
  target: RawText,
  anchor: string,
  at: Pick<Problem, 'code' | 'file' | 'line' | 'column'>,
): Problem[] {
  if (anchor === '') return [];
  // The ids that Astro gives to headings.
  const slugger = new GithubSlugger();
  const anchors = headingsOf(target).map((heading) => slugger.slug(wordsOf(heading)));
  const wanted = safeDecode(anchor);
  if (anchors.includes(wanted)) return [];
  return [
    {
      ...at,
      what: `${target.file} has no heading for "#${wanted}".`,
      fix: `${didYouMean(wanted, anchors, '#')}Name a heading of that page, or link to it without "#".`,
    },
  ];
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Theme pages are made from records, so they have no text to look for. */
function themeKeys(content: RawContent): string[] {
  return [...recordsOf(content, 'themes').keys()].map((theme) => `${themesKey}/${theme}`);
}
