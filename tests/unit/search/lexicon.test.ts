import { describe, expect, it } from 'vitest';
import {
  aliasAt,
  compoundsAt,
  createLexicon,
  withoutCovered,
} from '../../../src/search/lexicon.ts';
import { wordsOf } from '../../../src/search/words.ts';

const lexicon = createLexicon([
  { sv: ['våld', 'våld mot kvinnor'], es: ['violencia'], en: [] },
  { sv: ['gå med'], es: [], en: ['join'] },
  { sv: ['urfolk'], es: [], en: [] },
  { sv: ['kvinna'], es: [], en: [] },
  { sv: ['mens'], es: [], en: [] },
]);
const at = (text: string, start = 0) => {
  const match = aliasAt(lexicon, wordsOf(text), start);
  return match && [match.alias.concept, match.end, match.language];
};

describe('an alias', () => {
  it('is found in any form and language, the longest first', () => {
    expect(at('våldet')).toEqual([0, 1, 'sv']);
    expect(at('våld mot kvinnorna i dag')).toEqual([0, 3, 'sv']);
    expect(at('violencias')).toEqual([0, 1, 'es']);
    expect(at('joins')).toEqual([1, 1, 'en']);
  });

  it('may have stop words between its words, but not before them', () => {
    expect(at('går vi med')).toEqual([1, 3, 'sv']);
    expect(at('vi går med')).toBeUndefined();
    expect(at('går kommunen med')).toBeUndefined();
  });

  it('is not begun by a stop word that looks like it', () => {
    expect(at('men')).toBeUndefined();
    expect(at('mens')).toEqual([4, 1, 'sv']);
  });
});

describe('a compound', () => {
  it('has the concepts that it begins and ends with', () => {
    expect(compoundsAt(lexicon, 'urfolkskvinnor', 'sv').sort()).toEqual([2, 3]);
    expect(compoundsAt(lexicon, 'urfolkskvinnor', 'es')).toEqual([]);
    expect(compoundsAt(lexicon, 'vattenverk', 'sv')).toEqual([]);
  });
});

describe('aliases that others cover', () => {
  it('are left out, but never the first', () => {
    expect(withoutCovered(['jämställd', 'jämställd kommun', 'jämställda', 'genus'], 'sv')).toEqual([
      'jämställd',
      'genus',
    ]);
    expect(withoutCovered(['igualdad de género', 'igualdad'], 'es')).toEqual([
      'igualdad de género',
      'igualdad',
    ]);
  });
});
