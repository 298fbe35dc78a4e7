import { describe, expect, it } from 'vitest';
import { filterOf, testFilesOf, titlePattern } from '../../support/runner/filters.ts';

const files = ['tests/unit/routing/paths.test.ts', 'tests/unit/search/words.test.ts'];

describe('words that choose tests', () => {
  it('are files where they are a part of their path, and titles elsewhere', () => {
    expect(filterOf(['routing/', 'has no slash'], files)).toEqual({
      files: [files[0]],
      titles: ['has no slash'],
    });
  });

  it('choose everything when there are none', () => {
    expect(filterOf([], files)).toEqual({ files: [], titles: [] });
    expect(titlePattern(filterOf([], files))).toBeUndefined();
  });

  it('must all stand in the title, in any order, as they are written', () => {
    const pattern = new RegExp(titlePattern({ files: [], titles: ['(a)', 'path'] }) ?? '');
    expect(pattern.test('a path (a)')).toBe(true);
    expect(pattern.test('a path a')).toBe(false);
  });

  it('are held to the test files that there are', () => {
    expect(testFilesOf('unit')).toContain('tests/unit/support/filters.test.ts');
    expect(testFilesOf('browser').every((file) => file.endsWith('.spec.ts'))).toBe(true);
  });
});
