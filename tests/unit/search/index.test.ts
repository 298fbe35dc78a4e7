import { describe, expect, it } from 'vitest';
import {
  readPostings,
  readWords,
  strengthOf,
  strengths,
  writePostings,
  writeWords,
} from '../../../src/search/index-data.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { index, others } from './tiny-index.ts';

describe('postings', () => {
  it('come back as they were written', () => {
    const postings = new Map([
      [0, 3],
      [7, 0],
      [300, 7],
    ] as const);
    expect(readPostings(writePostings(postings))).toEqual(postings);
    expect(readPostings('')).toEqual(new Map());
  });

  it('have the step below their weight', () => {
    expect(strengths.map((weight) => strengthOf(weight))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect([0, 0.5, 9].map(strengthOf)).toEqual([0, 3, 7]);
  });
});

describe('words', () => {
  it('come back as they were written', () => {
    const long = 'a'.repeat(40);
    const words = ['2026', 'abrir', 'abril', 'á', long, `${long}b`];
    expect(readWords(writeWords(words))).toEqual(words);
    expect(readWords('')).toEqual([]);
  });

  it('share what they begin with', () => {
    expect(writeWords(['abrir', 'abrira', 'acta'])).toBe('AabrirFaBcta');
  });
});

describe('the index', () => {
  it('leaves out concepts that no page has', () => {
    expect(JSON.stringify(index.concepts)).not.toContain('rymdfart');
    expect(others).toHaveLength(index.concepts.length);
  });

  it('is refused when it is not whole', () => {
    const broken = { ...index, postings: index.postings.slice(0, 20) };
    expect(() => openIndex(broken)).toThrow('not whole');
  });
});
