import type { PublishedAddress } from '../../routing/ledger.ts';
import { isOfRecord } from '../../routing/paths.ts';
import type { Problem } from '../problem.ts';
import { placeIn, renamedPages, textAddresses } from '../published.ts';
import type { RawContent } from '../raw-content.ts';

/** First keys that another page has, that stand twice, or whose page is gone. */
export function unsoundRenames(content: RawContent): Problem[] {
  // Pages that are made from records are known to the build only.
  return renamedProblems(content, textAddresses(content), (key) => !isOfRecord(key));
}

/** The same with the pages that are known; `isKnown` says of which keys they tell all. */
export function renamedProblems(
  content: RawContent,
  pages: readonly PublishedAddress[],
  isKnown: (key: string) => boolean = () => true,
): Problem[] {
  const keys = new Set(pages.map(({ key }) => key));
  const names = { from: new Set<string>(), to: new Set<string>() };
  return renamedPages(content).flatMap(({ from, to }, index): Problem[] => {
    const isTwice = names.from.has(from) || names.to.has(to);
    names.from.add(from);
    names.to.add(to);
    const at = (field: 'from' | 'to') => placeIn(content, 'redirects', ['renamed', index, field]);
    if (keys.has(from))
      return [
        {
          code: 'address-taken',
          ...at('from'),
          what: `"${from}" is a page of its own, and the picture and feeds of "${to}" have its name.`,
          fix: 'Give the newer of the two pages another key.',
        },
      ];
    if (isTwice)
      return [
        {
          code: 'address-taken',
          ...at('from'),
          what: `"${from}" or "${to}" stands in a line above, too.`,
          fix: 'Keep the older line: a page has one first key, and a key was one page.',
        },
      ];
    if (keys.has(to) || !isKnown(to)) return [];
    return [
      {
        code: 'reference-unknown',
        ...at('to'),
        what: `There is no page "${to}".`,
        fix: 'Put the page back, or delete the line: a page that replaces it keeps its own name.',
      },
    ];
  });
}
