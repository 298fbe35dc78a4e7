import { describe, expect, it } from 'vitest';
import { dayOf, newestOf, type Datable } from '../../../src/model/newest.ts';

const page = (key: string, more: Partial<Datable> = {}): Datable => ({
  key,
  kind: 'information',
  isListed: true,
  published: '2026-11-24',
  ...more,
});
const keysOf = (pages: Datable[]) => pages.map(({ key }) => key);

describe('what is new', () => {
  it('begins with the newest; a change counts like a new text', () => {
    const pages = [
      page('old'),
      page('changed', { updated: '2026-12-02' }),
      page('new', { published: '2026-12-01' }),
    ];
    expect(keysOf(newestOf(pages))).toEqual(['changed', 'new', 'old']);
  });

  it('stands in the order of its keys where the days are the same, whatever the order of reading', () => {
    const pages = [page('b'), page('a/b'), page('a-b'), page('a')];
    const wanted = ['a', 'a-b', 'a/b', 'b'];
    expect(keysOf(newestOf(pages))).toEqual(wanted);
    expect(keysOf(newestOf(pages.reverse()))).toEqual(wanted);
  });

  it('has notes before the other texts of their day, and of no other', () => {
    const pages = [
      page('a'),
      page('note', { kind: 'news' }),
      page('newer', { published: '2026-11-25' }),
    ];
    expect(keysOf(newestOf(pages))).toEqual(['newer', 'note', 'a']);
  });

  it('leaves out what has no day and what lists may not show', () => {
    const pages = [
      page('undated', { published: undefined }),
      page('withdrawn', { isListed: false }),
      page('shown'),
    ];
    expect(keysOf(newestOf(pages))).toEqual(['shown']);
  });

  it('ends after so many', () => {
    expect(keysOf(newestOf([page('c'), page('a'), page('b')], 2))).toEqual(['a', 'b']);
  });

  it('has the day of the last change that matters', () => {
    expect(dayOf({ published: '2026-11-24', updated: '2026-12-02' })).toBe('2026-12-02');
    expect(dayOf({ published: '2026-11-24' })).toBe('2026-11-24');
  });
});
