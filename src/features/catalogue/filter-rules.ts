import { facetLetters, type FacetValues } from '../../routing/facet-letters.ts';

/**
 * Style rules that filter the list without script: an entry disappears when
 * its facet has a choice and none of the entry's own values is chosen. One
 * rule for each set of values that entries have, so that any combination of
 * checkboxes works: "or" within a facet, "and" between facets.
 */
export function filterRules(entries: readonly FacetValues[]): string {
  return facetLetters
    .flatMap((letter) => {
      const sets = new Set(entries.map((values) => values[letter].join(' ')));
      return [...sets].sort().map((set) => rule(letter, set));
    })
    .join('');
}

function rule(letter: string, set: string): string {
  const own = set === '' ? [] : set.split(' ').map((id) => `#${letter}-${id}:checked`);
  const unless = own.length === 0 ? '' : `:not(:has(${own.join()}))`;
  const entry = `[data-${letter}="${set}"]`;
  return `.catalogue:has([name=${letter}]:checked)${unless} ${entry}{display:none}`;
}
