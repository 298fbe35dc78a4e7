import { describe, expect, it } from 'vitest';
import { filterRules } from '../../../src/features/catalogue/filter-rules.ts';
import {
  liveCounts,
  matches,
  nearestChoices,
  readState,
  writeState,
  type Chosen,
  type EntryValues,
} from '../../../src/routing/filter-state.ts';
import type { FacetValues } from '../../../src/routing/facet-letters.ts';

const known = new Map([
  ['t', new Set(['gbv', 'edu', 'env'])],
  ['c', new Set(['ZA', 'KE'])],
]);
const chosen = (choice: Record<string, string[]>): Chosen =>
  new Map(Object.entries(choice).map(([letter, ids]) => [letter, new Set(ids)]));
const entry = (t: string[], c: string[]): EntryValues =>
  new Map([
    ['t', t],
    ['c', c],
  ]);
const entries = [entry(['gbv', 'edu'], ['ZA']), entry(['env'], ['KE']), entry(['gbv'], ['KE'])];

describe('the state in an address', () => {
  it.each([
    ['', ''],
    ['?t=gbv', '?t=gbv'],
    ['?c=ZA&t=edu,gbv', '?t=gbv,edu&c=ZA'],
    ['?t=gbv&t=edu', '?t=gbv,edu'],
    ['?c=za', '?c=ZA'],
    ['?o=year', '?o=year'],
    ['?o=given', ''],
    ['?o=<script>', ''],
    ['?utm_source=mail&t=gbv', '?t=gbv'],
    ['?t=', ''],
    ['?t=%E0%A4%A', ''],
  ])('%s is read and written as %s', (query, written) => {
    expect(writeState(readState(query, known), known)).toBe(written);
  });

  it('tells values that the catalogue lacks, shortened', () => {
    const { chosen: found, unknown } = readState(`?t=gbv,nix&c=${'X'.repeat(99)}`, known);
    expect(found).toEqual(chosen({ t: ['gbv'] }));
    expect(unknown).toEqual(['nix', 'X'.repeat(30)]);
  });
});

describe('choices', () => {
  it.each([
    [{}, [true, true, true]],
    [{ t: ['gbv'] }, [true, false, true]],
    [{ t: ['gbv', 'env'] }, [true, true, true]],
    [{ t: ['gbv'], c: ['KE'] }, [false, false, true]],
    [{ t: ['env'], c: ['ZA'] }, [false, false, false]],
  ])('%o: or within a facet, and between facets', (choice, expected) => {
    expect(entries.map((values) => matches(values, chosen(choice)))).toEqual(expected);
  });

  it('are counted as what each would leave in its own facet', () => {
    const counts = liveCounts(entries, chosen({ t: ['gbv'], c: ['KE'] }));
    expect(Object.fromEntries(counts)).toEqual({ 't env': 1, 't gbv': 1, 'c ZA': 1, 'c KE': 1 });
  });

  it('that leave nothing name what giving up a facet would leave, the most first', () => {
    expect(nearestChoices(entries, chosen({ t: ['env'], c: ['ZA'] }))).toEqual([
      { letter: 't', count: 1 },
      { letter: 'c', count: 1 },
    ]);
    expect(nearestChoices([], chosen({ t: ['env'] }))).toEqual([]);
  });
});

describe('the rules that filter without script', () => {
  const values = (t: string[], n: string[]): FacetValues => ({
    t,
    n,
    c: [],
    k: [],
    p: [],
    s: ['u'],
    y: ['u'],
  });

  it('are one for each set of values', () => {
    const rules = filterRules([values(['gbv', 'edu'], []), values(['gbv', 'edu'], ['hr'])]);
    expect(rules).toContain(
      '.catalogue:has([name=t]:checked):not(:has(#t-gbv:checked,#t-edu:checked)) [data-t="gbv edu"]{display:none}',
    );
    expect(rules).toContain('.catalogue:has([name=n]:checked) [data-n=""]{display:none}');
    expect(rules.match(/\[data-t=/g)).toHaveLength(1);
  });
});
