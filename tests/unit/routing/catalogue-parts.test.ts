import { describe, expect, it } from 'vitest';
import {
  entriesOfPart,
  entriesPerPart,
  partCount,
  partKey,
  partOf,
} from '../../../src/routing/catalogue-parts.ts';
import { isReserved } from '../../../src/routing/reserved.ts';

describe('the pages of the list', () => {
  it('are as many as the entries need, and never none', () => {
    expect([0, 1, 200, 201, 400, 401].map(partCount)).toEqual([1, 1, 1, 2, 2, 3]);
  });

  it('leave the first at the address of the catalogue', () => {
    expect(partKey(1)).toBe('partnerships');
    expect([1, 2, 12].map((part) => partOf(partKey(part)))).toEqual([1, 2, 12]);
    expect(partOf('partnerships/kibaha-gotland')).toBeUndefined();
    expect(partOf('themes')).toBeUndefined();
  });

  it('hold every entry once', () => {
    const all = Array.from({ length: entriesPerPart + 3 }, (_, index) => index);
    expect([...entriesOfPart(all, 1), ...entriesOfPart(all, 2)]).toEqual(all);
    expect(entriesOfPart(all, 3)).toEqual([]);
  });

  it('have addresses that no partnership can take', () => {
    expect(isReserved('sida-2', 'sv')).toBe(true);
    expect(isReserved('pagina-12', 'es')).toBe(true);
    expect(isReserved('karta', 'sv')).toBe(true);
    expect(isReserved('sida-vid-sida', 'sv')).toBe(false);
    expect(isReserved('pagina-2', 'sv')).toBe(false);
  });
});
