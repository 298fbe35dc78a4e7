import type { PublishedAddress } from '../../routing/ledger.ts';
import { linksOf, reservedTop, spellingsOf } from '../../routing/links.ts';
import type { Problem } from '../problem.ts';
import { linkRecordsOf, placeIn, textAddresses } from '../published.ts';
import type { RawContent } from '../raw-content.ts';

/** Short words and old paths that something else has. */
export function takenLinks(content: RawContent): Problem[] {
  return linkClashes(content, textAddresses(content));
}

/** The same where all pages are known, those that are made from records too. */
export function linkClashes(content: RawContent, pages: readonly PublishedAddress[]): Problem[] {
  const owners = new Map(pages.map(({ path, key }) => [path, `the page "${key}"`]));
  const keys = [...new Set(pages.map(({ key }) => key))];
  for (const { path } of linksOf({ words: [], moved: [], keys }))
    owners.set(path, 'the short link of a partnership');
  return claimsOf(content).flatMap(({ claim, paths, ...place }): Problem[] => {
    const taken = paths.find((path) => owners.has(path) || isReserved(path));
    const owner = owners.get(taken ?? '') ?? 'the site itself';
    for (const path of paths) owners.set(path, claim);
    if (taken === undefined) return [];
    return [
      {
        code: 'address-taken',
        ...place,
        what: `${taken} is already the address of ${owner}.`,
        fix: 'Delete the line, or choose another word. What is published keeps its address.',
      },
    ];
  });
}

/** Links to keys that no page has, where all pages are known. */
export function unknownTargets(content: RawContent, pages: readonly PublishedAddress[]): Problem[] {
  const known = new Set(pages.map(({ key }) => key));
  return claimsOf(content).flatMap(({ keys, file, ...place }) =>
    keys
      .filter((key) => !known.has(key))
      .map((key) => ({
        code: 'reference-unknown' as const,
        file,
        line: place.line,
        what: `There is no page "${key}".`,
        fix: 'Name the key of a page that the site has.',
      })),
  );
}

/** Every path that `links.yaml` and `redirects.yaml` lay claim to, with its place. */
function claimsOf(content: RawContent): Claim[] {
  const { words, moved } = linkRecordsOf(content);
  return [
    ...moved.map(({ from, to }, index) => ({
      claim: `another line of redirects.yaml`,
      paths: [from.normalize('NFC')],
      keys: [to],
      ...placeIn(content, 'redirects', ['moved', index, 'from']),
    })),
    ...words.map(({ word, to }, index) => ({
      claim: `the short link "${word}"`,
      paths: spellingsOf(word).map((spelling) => `/${spelling}/`),
      keys: Object.values(to).filter((key) => key !== undefined),
      ...placeIn(content, 'links', ['links', index, 'word']),
    })),
  ];
}

function isReserved(path: string): boolean {
  return reservedTop.some((word) => path === `/${word}/`);
}

interface Claim {
  claim: string;
  paths: string[];
  keys: string[];
  file: string;
  line?: number;
  column?: number;
}
