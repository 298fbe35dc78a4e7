import { describe, expect, it } from 'vitest';
import { fold, isStopWord, stem, wordsOf } from '../../../src/search/words.ts';

describe('words', () => {
  it('are compared without case, diacritics and apostrophes', () => {
    expect(wordsOf('Växjö, Moi’s Bridge & Peñón 2019')).toEqual([
      'vaxjo',
      'mois',
      'bridge',
      'penon',
      '2019',
    ]);
    expect(fold('JÄMSTÄLLDHET\u00ad')).toBe('jamstalldhet');
    expect(wordsOf('🧶 \u0000 <b>')).toEqual(['b']);
  });

  it.each([
    ['sv', ['kommun', 'kommunen', 'kommuner', 'kommunerna', 'kommunernas', 'kommuns'], 'kommun'],
    ['sv', ['kvinna', 'kvinnor', 'kvinnors', 'kvinnornas'], 'kvinn'],
    ['sv', ['går', 'gå'], 'ga'],
    ['sv', ['budget', 'budgeten', 'budgetar', 'budgetering'], 'budget'],
    ['es', ['mujer', 'mujeres'], 'mujer'],
    ['es', ['indígena', 'indígenas'], 'indigen'],
    ['es', ['capacitación', 'capacitaciones'], 'capacitacion'],
    ['es', ['voz', 'voces'], 'voz'],
    ['en', ['country', 'countries'], 'country'],
  ])('in %s %j have one stem', (language, forms, expected) => {
    expect(new Set(forms.map((form) => stem(fold(form), language)))).toEqual(new Set([expected]));
  });

  it('keeps numbers and words of unknown languages as they are', () => {
    expect(stem('2030', 'sv')).toBe('2030');
    expect(stem('huse', 'da')).toBe('huse');
  });

  it('knows what is too common, and what is not', () => {
    expect(['och', 'para', 'the'].map(isStopWord)).toEqual([true, true, true]);
    expect(['vald', 'mujer', 'kommun'].map(isStopWord)).toEqual([false, false, false]);
  });
});
