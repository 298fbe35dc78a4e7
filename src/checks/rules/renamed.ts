import type { PublishedAddress } from '../../routing/ledger.ts';
import type { Problem } from '../problem.ts';
import { renamedPages, singleFile, textAddresses } from '../published.ts';
import { positionOf, type RawContent } from '../raw-content.ts';

/** Former keys that another page has: two pages would share their cards and feeds. */
export function takenKeys(content: RawContent): Problem[] {
  return keyClashes(content, textAddresses(content));
}

/** The same where all pages are known, those that are made from records too; and former keys of pages that do not exist. */
export function renamedProblems(
  content: RawContent,
  pages: readonly PublishedAddress[],
): Problem[] {
  const known = new Set(pages.map(({ key }) => key));
  const lost = renamedPages(content).flatMap(({ to }, index): Problem[] =>
    known.has(to)
      ? []
      : [
          {
            code: 'reference-unknown',
            ...placeOf(content, index, 'to'),
            what: `There is no page "${to}".`,
            fix: 'Name the key of a page that the site has.',
          },
        ],
  );
  return [...keyClashes(content, pages), ...lost];
}

function keyClashes(content: RawContent, pages: readonly PublishedAddress[]): Problem[] {
  const taken = new Set(pages.map(({ key }) => key));
  const targets = new Set<string>();
  return renamedPages(content).flatMap(({ from, to }, index): Problem[] => {
    const isTwice = targets.has(to) || taken.has(from);
    taken.add(from);
    targets.add(to);
    if (!isTwice) return [];
    return [
      {
        code: 'address-taken',
        ...placeOf(content, index, 'from'),
        what: `"${from}" is a page of its own, or stands here twice; the pictures and feeds of "${to}" have its name.`,
        fix: 'Give the newer page another key; of two lines on one page keep the first.',
      },
    ];
  });
}

function placeOf(content: RawContent, index: number, field: string) {
  const file = singleFile(content, 'redirects');
  return {
    file: 'content/redirects.yaml',
    ...(file && positionOf(file.data, ['renamed', index, field])),
  };
}
