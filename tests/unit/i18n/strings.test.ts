import { describe, expect, it } from 'vitest';
import { parityProblems, untranslatedKeys } from '../../../src/i18n/parity.ts';
import { strings as es } from '../../../src/i18n/strings/es.ts';
import { strings as sv } from '../../../src/i18n/strings/sv.ts';
import { pluralForms, templateOf, translatorFor } from '../../../src/i18n/translator.ts';

/** Texts that are rightly the same in both languages, each with its reason. */
const sameInBoth = [
  'cardKind.theme', // the same word in both
  'city.bogota', // a name
  'facet.decade', // an en dash between two years
  'period.range', // an en dash between two dates
  'share.whatsApp', // a name
  'status.asLastDescribed', // a form without words
];

describe('the strings', () => {
  it('are complete in every language, with the plural forms of its grammar', () => {
    expect(parityProblems('es', es, sv)).toEqual([]);
    expect(parityProblems('sv', sv, sv)).toEqual([]);
  });

  it('are translated', () => {
    expect(untranslatedKeys(sv, es, sameInBoth)).toEqual([]);
  });

  it('exempt nothing that differs', () => {
    const idle = sameInBoth.filter(
      (key) => sv[key as keyof typeof sv] !== es[key as keyof typeof es],
    );
    expect(idle).toEqual([]);
  });

  it('are in alphabetical order by purpose', () => {
    for (const dictionary of [sv, es]) {
      const stems = Object.keys(dictionary).map((key) => key.replace(/_(one|many|other)$/, ''));
      expect(stems).toEqual([...stems].sort());
    }
  });
});

describe('a wrong dictionary', () => {
  const reference = {
    'a.count_one': '{{count}} sida',
    'a.count_other': '{{count}} sidor',
    'b.text': 'Hej {{name}}',
  };

  it.each([
    [
      'a form that Spanish needs',
      { 'a.count_one': '{{count}} p', 'a.count_other': '{{count}} p', 'b.text': 'Hola {{name}}' },
      '"a.count_many" is missing',
    ],
    [
      'a missing key',
      {
        'a.count_one': '{{count}} p',
        'a.count_many': '{{count}} p',
        'a.count_other': '{{count}} p',
      },
      '"b.text" is missing',
    ],
    [
      'an empty text',
      {
        'a.count_one': '{{count}} p',
        'a.count_many': '{{count}} p',
        'a.count_other': '{{count}} p',
        'b.text': ' ',
      },
      '"b.text" is missing',
    ],
    [
      'a surplus key',
      {
        'a.count_one': '{{count}} p',
        'a.count_many': '{{count}} p',
        'a.count_other': '{{count}} p',
        'b.text': 'Hola {{name}}',
        'c.extra': 'x',
      },
      '"c.extra" is not a string',
    ],
    [
      'another variable',
      {
        'a.count_one': '{{count}} p',
        'a.count_many': '{{count}} p',
        'a.count_other': '{{count}} p',
        'b.text': 'Hola {{nombre}}',
      },
      '"b.text" uses nombre, not name',
    ],
  ])('is caught: %s', (_, dictionary, problem) => {
    expect(parityProblems('es', dictionary, reference)[0]).toContain(problem);
  });

  it('is caught when a text was left in the other language', () => {
    expect(untranslatedKeys({ a: 'Sök', b: 'Sida' }, { a: 'Sök', b: 'Página' }, [])).toEqual(['a']);
  });
});

describe('a translator', () => {
  it('fills in and counts', () => {
    expect(translatorFor('sv')('catalogue.count', { count: 1 })).toBe('1 partnerskap');
    expect(translatorFor('es')('catalogue.count', { count: 1_000_000 })).toMatch(/ de alianzas$/);
  });

  it('throws at a string that does not exist, so that the build stops', () => {
    const untyped = translatorFor('sv') as unknown as (key: string) => string;
    expect(() => untyped('no.such')).toThrow('"no.such"');
    expect(() => templateOf('sv', 'no.such')).toThrow('"no.such"');
    expect(() => pluralForms('sv', 'no.such')).toThrow('"no.such"');
  });

  it('hands the forms of a plural to the browser', () => {
    expect(Object.keys(pluralForms('es', 'search.count')).sort()).toEqual(['many', 'one', 'other']);
  });
});
