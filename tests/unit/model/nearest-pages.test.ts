import { describe, expect, it } from 'vitest';
import { nearestOf, type Candidate, type PlaceLikeness } from '../../../src/model/nearest-pages.ts';

const page = (key: string, facts: Partial<Candidate> = {}): Candidate => ({
  key,
  parent: undefined,
  links: new Set(),
  menu: undefined,
  ...facts,
});

describe('the nearest pages', () => {
  it('are those whose text links to a page, never those that its own has just named', () => {
    const own = page('a', { links: new Set(['c']) });
    const all = [own, page('b', { links: new Set(['a']) }), page('c'), page('d')];
    expect(nearestOf(own, all)).toEqual(['b', 'd']);
  });

  it('are for a place its partners, then those in the network, by countries, and the list', () => {
    const place = (key: string, more: Partial<PlaceLikeness> = {}) =>
      page(`places/${key}`, {
        parent: 'places',
        place: {
          partners: new Set(),
          country: 'SE',
          abroad: new Set(['CO']),
          isInNetwork: true,
          ...more,
        },
      });
    const own = place('a', { partners: new Set(['places/d']) });
    const none = { country: 'GT', abroad: new Set<string>(), isInNetwork: false };
    const all = [
      own,
      page('m'),
      page('places'),
      place('b', none),
      place('c', { ...none, isInNetwork: true }),
      place('d', none),
      place('e', { ...none, abroad: new Set(['CO']) }),
      place('f', { ...none, country: 'SE' }),
    ];
    expect(nearestOf(own, all, 5)).toEqual([
      'places/d',
      'places/c',
      'places/e',
      'places/f',
      'places',
    ]);
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

  it('are the first of the menu where nothing is near, but those its text has just named', () => {
    const own = page('n', { links: new Set(['b']) });
    const all = [own, page('p'), page('b', { menu: 0 }), page('c', { menu: 1 })];
    expect(nearestOf(own, [...all, page('a', { menu: 2 })])).toEqual(['c', 'a']);
  });

  it('begin after the page itself where they are equal', () => {
    const all = ['a', 'b', 'c', 'd'].map((key) => page(key));
    expect(nearestOf(all[1]!, all)).toEqual(['c', 'd']);
    expect(nearestOf(all[3]!, all)).toEqual(['a', 'b']);
  });
});
