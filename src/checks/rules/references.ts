import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import {
  dataFilesOf,
  isDraft,
  isObject,
  pageKeyOf,
  placeholderPattern,
  positionOf,
  recordsOf,
  textsOf,
  walk,
  type RawContent,
} from '../raw-content.ts';
import { isOfRecord, partnershipPrefix } from '../../routing/paths.ts';
import type { RawDataFile, RawText } from '../raw-file.ts';

/** Records that name another record which does not exist. Astro itself only logs these. */
export function unknownReferences(content: RawContent): Problem[] {
  const known = {
    place: dataFilesOf(content, 'place').map(({ key }) => key),
    theme: [...recordsOf(content, 'themes').keys()],
    network: [...recordsOf(content, 'networks').keys()],
    publisher: [...recordsOf(content, 'publishers').keys()],
    concept: [...recordsOf(content, 'lexicon').keys()],
    side: [...recordsOf(content, 'sides').keys()],
    mail: [...recordsOf(content, 'mails').keys()],
    page: textsOf(content).map(pageKeyOf),
    partnership: textsOf(content, 'partnership-text').map(({ key }) => key),
  };
  return content.files.flatMap((file) =>
    'data' in file
      ? namedIn(file).flatMap(({ kind, name, path }) =>
          known[kind].includes(name) || isJudgedElsewhere(file, name, path)
            ? []
            : [unknown(file, kind, name, path, known[kind])],
        )
      : [],
  );
}

/** Short links and old addresses may lead to pages that are made from records; keys that have changed have a rule of their own. */
function isJudgedElsewhere(
  { key }: RawDataFile | RawText,
  name: string,
  [list]: readonly PropertyKey[],
): boolean {
  return linkFiles.has(key) && (isOfRecord(name) || list === 'renamed');
}

/** Menus and withdrawn pages that lead to a draft, to a withdrawn page, or back to themselves. */
export function deadEnds(content: RawContent): Problem[] {
  const states = new Map(textsOf(content).map((text) => [pageKeyOf(text), stateOf(text)] as const));
  return content.files.flatMap((file): Problem[] => {
    if (!('data' in file)) return [];
    return namedIn(file).flatMap(({ kind, name, path }): Problem[] => {
      const own = 'body' in file ? pageKeyOf(file) : undefined;
      const target = kind === 'partnership' ? partnershipPrefix + name : name;
      const state = target === own ? 'the page itself' : states.get(target);
      if ((kind !== 'page' && kind !== 'partnership') || state === undefined) return [];
      // A printed address goes on leading to a page that has been withdrawn.
      if (linkFiles.has(file.key) && state === withdrawnState) return [];
      return [
        {
          code: 'dead-end',
          file: file.file,
          ...positionOf(file.data, path),
          what: `"${name}" is ${state}.`,
          fix:
            own === undefined
              ? 'Take it out of the menu, or name another page.'
              : 'Name a page that readers can go on with.',
        },
      ];
    });
  });
}

function stateOf(text: RawText): string | undefined {
  if (isDraft(text)) return 'a draft, and not on the site';
  return isObject(text.data.value) && text.data.value['withdrawn'] ? withdrawnState : undefined;
}

const withdrawnState = 'a withdrawn page';

/** Sources whose address belongs to somebody else than their publisher. */
export function foreignHosts(content: RawContent): Problem[] {
  const publishers = recordsOf(content, 'publishers');
  return content.files.flatMap((file) => {
    if (!('data' in file) || 'body' in file) return [];
    return walk(file.data.value).flatMap(({ path, value }): Problem[] => {
      if (!isObject(value) || typeof value['publisher'] !== 'string') return [];
      const publisher = publishers.get(value['publisher']);
      const host = typeof value['url'] === 'string' ? URL.parse(value['url'])?.hostname : undefined;
      if (host === undefined || !isObject(publisher) || !Array.isArray(publisher['hosts']))
        return [];
      if (publisher['hosts'].includes(host)) return [];
      return [
        {
          code: 'source-host',
          file: file.file,
          ...positionOf(file.data, [...path, 'url']),
          what: `${host} is not an address of the publisher "${value['publisher']}".`,
          fix: `Name the right publisher, or add ${host} to its hosts in content/publishers.yaml.`,
        },
      ];
    });
  });
}

/** Every value of a file that names something else of `content/`, with its path. */
export function namedIn(file: RawDataFile | RawText): Named[] {
  if ('body' in file) return onwardPage(file);
  return walk(file.data.value).flatMap(({ path, value }): Named[] => {
    if (typeof value !== 'string' || placeholderPattern.test(value)) return [];
    const [parent, field] = [path.at(-2), path.at(-1)];
    if (field === 'publisher' && file.key !== 'site')
      return [{ kind: 'publisher', name: value, path }];
    if (field === 'network' && file.kind === 'partnership-facts') {
      return [{ kind: 'network', name: value, path }];
    }
    if (field === 'page' && path[0] === 'doors' && file.key === 'navigation')
      return [{ kind: 'page', name: value, path }];
    if (file.key === 'links' && parent === 'to') return [{ kind: 'page', name: value, path }];
    if (file.key === 'redirects' && field === 'to') return [{ kind: 'page', name: value, path }];
    if (field === 'place' && file.key === 'timeline') return [{ kind: 'place', name: value, path }];
    if (field === 'theme' && file.key === 'lexicon') return [{ kind: 'theme', name: value, path }];
    if (field === 'mail' && (file.key === 'steps' || file.key === 'guide'))
      return [{ kind: 'mail', name: value, path }];
    if (typeof field !== 'number') return [];
    if (parent === 'sides' && file.kind === 'records') return [{ kind: 'side', name: value, path }];
    if (parent === 'onward' && file.key === 'guide') return [{ kind: 'page', name: value, path }];
    if (parent === 'pages' && file.key === 'questions')
      return [{ kind: 'page', name: value, path }];
    if (parent === 'broader') return [{ kind: 'concept', name: value, path }];
    if (parent === 'partners') return [{ kind: 'place', name: value, path }];
    if (parent === 'themes') return [{ kind: 'theme', name: value, path }];
    if (file.key !== 'navigation') return [];
    if (parent === 'examples') return [{ kind: 'partnership', name: value, path }];
    return menus.has(String(parent)) ? [{ kind: 'page', name: value, path }] : [];
  });
}

/** The page that a withdrawn one points to. */
function onwardPage({ data }: RawText): Named[] {
  return walk(data.value).flatMap(({ path, value }): Named[] =>
    path.join('.') === 'withdrawn.instead' && typeof value === 'string'
      ? [{ kind: 'page', name: value, path }]
      : [],
  );
}

function unknown(
  file: RawDataFile | RawText,
  kind: Named['kind'],
  name: string,
  path: PropertyKey[],
  known: string[],
): Problem {
  return {
    code: 'reference-unknown',
    file: file.file,
    ...positionOf(file.data, path),
    what: `There is no ${kind} "${name}".`,
    fix: `${didYouMean(name, known)}If it is new, add ${homes[kind]} first.`,
  };
}

const homes = {
  place: 'the place as content/places/<key>.yaml',
  theme: 'the theme to content/themes.yaml',
  network: 'the network to content/networks.yaml',
  concept: 'the concept to content/lexicon.yaml',
  publisher: 'the publisher to content/publishers.yaml',
  side: 'the side to content/sides.yaml',
  mail: 'the mail to content/mails.yaml',
  page: 'the page as content/pages/<key>/',
  partnership: 'the partnership as content/partnerships/<key>/',
};

/** The files whose lines lead readers on from an address. */
const linkFiles = new Set(['links', 'redirects']);

/** The lists of `navigation.yaml` that name pages. */
const menus = new Set(['main', 'footer', 'onward']);

export interface Named {
  kind: keyof typeof homes;
  name: string;
  path: PropertyKey[];
}
