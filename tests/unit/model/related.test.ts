import { describe, expect, it } from 'vitest';
import { relatedIndex, relatedTo, type Relatable } from '../../../src/model/related.ts';

const entry = (
  key: string,
  themes: string[],
  places: string[],
  countries: string[],
): Relatable => ({
  key,
  themes,
  places,
  countries,
});
const own = entry('own', ['violence', 'school'], ['a', 'x'], ['ZA']);
const all = [
  entry('same-country', ['water'], ['c'], ['ZA']),
  entry('same-place', ['water'], ['x'], ['KE']),
  entry('same-theme', ['violence'], ['d'], ['UA']),
  entry('other-theme', ['school'], ['e'], ['UG']),
  entry('nothing', ['water'], ['f'], ['CN']),
  own,
];

describe('related partnerships', () => {
  it('come with the strongest reason: challenge, then place, then country', () => {
    expect(relatedTo(own, relatedIndex(all))).toEqual([
      { key: 'same-theme', reason: { kind: 'theme', key: 'violence' } },
      { key: 'same-place', reason: { kind: 'place', key: 'x' } },
      { key: 'same-country', reason: { kind: 'country', key: 'ZA' } },
    ]);
  });

  it('never hold the partnership itself, even from another reading of it', () => {
    const again = { ...own, themes: [...own.themes] };
    expect(relatedTo(again, relatedIndex(all)).map(({ key }) => key)).not.toContain('own');
  });

  it('are the same whatever the order of the entries', () => {
    const forward = relatedTo(own, relatedIndex(all));
    expect(relatedTo(own, relatedIndex(all.toReversed()))).toEqual(forward);
  });

  it('break ties by the key', () => {
    const twins = ['b', 'a', 'c', 'd'].map((key) => entry(key, ['violence'], [key], ['UA']));
    const found = relatedTo(own, relatedIndex([own, ...twins]));
    expect(found.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  it('are none where nothing is shared', () => {
    expect(relatedTo(entry('alone', ['rest'], ['z'], ['GE']), relatedIndex(all))).toEqual([]);
  });
});
