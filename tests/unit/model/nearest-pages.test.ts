import { describe, expect, it } from 'vitest';
import { nearestOf, type Candidate } from '../../../src/model/nearest-pages.ts';

const page = (key: string, facts: Partial<Candidate> = {}): Candidate => ({
  key,
  parent: undefined,
  links: new Set(),
  partners: new Set(),
  menu: undefined,
  ...facts,
});

describe('the nearest pages', () => {
  it('are those that a text links to, then those that link to it', () => {
    const own = page('a', { links: new Set(['c']) });
    const all = [own, page('b', { links: new Set(['a']) }), page('c'), page('d')];
    expect(nearestOf(own, all)).toEqual(['c', 'b']);
  });

  it('are partners before places of the same country', () => {
    const own = page('places/a', {
      parent: 'places',
      country: 'CO',
      partners: new Set(['places/d']),
    });
    const all = [
      own,
      page('places/b', { parent: 'places', country: 'SE' }),
      page('places/c', { parent: 'places', country: 'CO' }),
      page('places/d', { parent: 'places', country: 'SE' }),
    ];
    expect(nearestOf(own, all)).toEqual(['places/d', 'places/c']);
  });

  it('lie beside a page, or above it', () => {
    const own = page('j/x', { parent: 'j' });
    expect(nearestOf(own, [own, page('a'), page('j'), page('j/y', { parent: 'j' })])).toEqual([
      'j/y',
      'j',
    ]);
  });

  it('are neighbours in the menu where nothing else connects them', () => {
    const own = page('m', { menu: 3 });
    const all = [own, page('a', { menu: 0 }), page('b', { menu: 4 }), page('c', { menu: 2 })];
    expect(nearestOf(own, all).sort()).toEqual(['b', 'c']);
  });

  it('begin after the page itself where they are equal', () => {
    const all = ['a', 'b', 'c', 'd'].map((key) => page(key));
    expect(nearestOf(all[1]!, all)).toEqual(['c', 'd']);
    expect(nearestOf(all[3]!, all)).toEqual(['a', 'b']);
  });
});
