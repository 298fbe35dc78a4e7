import { describe, expect, it } from 'vitest';
import { excerptOf, markParts, wantedWords } from '../../../src/search/marks.ts';
import { knowsAll, readQuery } from '../../../src/search/query.ts';
import { rank } from '../../../src/search/rank.ts';
import { distance, findRepair } from '../../../src/search/typo.ts';
import { own, whole } from './tiny-index.ts';

function ask(query: string, open = whole, mends = true) {
  const read = readQuery(open, query, mends);
  const titles = (isClose: boolean) =>
    rank(open, read)
      .filter((hit) => hit.isClose === isClose)
      .map(({ document }) => open.index.documents[document]!.title.split(' ')[0]);
  return { ...read, firm: titles(false), close: titles(true) };
}

describe('a query', () => {
  it('finds what it means, the best first', () => {
    expect(ask('misshandel')).toMatchObject({
      firm: ['Stellenbosch', 'Kibaha'],
      close: ['Belgrad'],
    });
    expect(ask('hur går vi med').firm[0]).toBe('Så');
    expect(ask('delta').firm[0]).toBe('Så');
  });

  it('finds names without diacritics and in any form', () => {
    expect(ask('ostersunds').firm).toEqual(['Belgrad']);
    expect(ask('GOTLAND').firm).toEqual(['Kibaha']);
  });

  it('finds a word that is half typed, unless a space says that it is whole', () => {
    expect(ask('stell').firm).toEqual(['Stellenbosch']);
    expect(ask('stell ').firm).toEqual([]);
  });

  it('takes the words of other languages', () => {
    expect(ask('South Africa').firm.sort()).toEqual(['Belgrad', 'Stellenbosch']);
    expect(readQuery(whole, 'violencia').units[0]?.language).toBe('es');
    expect(knowsAll(own, 'violencia')).toBe(false);
    expect(knowsAll(own, 'våld i Sydafrika')).toBe(true);
  });

  it('splits compounds and joins what belongs together', () => {
    expect(ask('urfolksturism').firm).toEqual(['Leticia']);
    expect(ask('vatten verk').firm).toEqual(['Belgrad']);
  });

  it('mends a slip and says so, but not when it is told to leave the word', () => {
    expect(ask('Stelenbosch')).toMatchObject({
      firm: ['Stellenbosch'],
      repairs: [{ from: 'stelenbosch', to: 'Stellenbosch' }],
    });
    expect(ask('Stelenbosch', whole, false)).toMatchObject({ firm: [], repairs: [] });
    expect(ask('våld').repairs).toEqual([]);
  });

  it('tells an answer from what is only close', () => {
    const { firm, close } = ask('våld hundrastgård öppettider');
    expect(firm).toEqual([]);
    expect(close).toContain('Stellenbosch');
  });

  it('finds nothing where nothing is', () => {
    expect(ask('kryptovaluta')).toMatchObject({ firm: [], close: [] });
    expect(ask('rymdfart').firm).toEqual([]);
    for (const empty of ['', ' ', '%', '🧶', '\u0000', '‮'])
      expect(ask(empty)).toMatchObject({ firm: [], close: [] });
  });

  it('takes no harm from a very long one', () => {
    expect(ask('våld '.repeat(5000)).firm[0]).toBe('Stellenbosch');
    expect(ask('a'.repeat(10_000)).firm).toEqual([]);
  });
});

describe('marks', () => {
  const wanted = wantedWords(whole, readQuery(whole, 'misshandel'));

  it('stand on the reader’s words and on other names of the same, and change nothing', () => {
    const text = 'Våldet – och "misshandeln" <b>å ä ö á é ñ</b>';
    const parts = markParts(text, wanted);
    expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual([
      'Våldet',
      'misshandeln',
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('show the stretch of a long text where they are', () => {
    const long = `${'före '.repeat(60)}misshandel ${'efter '.repeat(60)}`;
    const parts = excerptOf(long, wanted)!;
    const excerpt = parts.map(({ text }) => text).join('');
    expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      'misshandel',
    ]);
    expect(excerpt).toContain('misshandel');
    expect(excerpt.length).toBeLessThan(280);
    expect(excerpt).toMatch(/^… .* …$/);
    expect(excerptOf('inget här', wanted)).toBeUndefined();
    // A longer name ("våld mot kvinnor") is found by its longer words too.
    expect(excerptOf('om kvinnor', wanted)?.map(({ isMarked }) => isMarked)).toEqual([false, true]);
  });
});

describe('the distance of two words', () => {
  it.each([
    ['stellenbosch', 'stellenbosch', 0],
    ['stellenbosh', 'stellenbosch', 1],
    ['guatamala', 'guatemala', 1],
    ['igualdda', 'igualdad', 1],
    ['vatten', 'gurka', 3],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected);
  });

  it('repairs no short word and nothing that begins otherwise', () => {
    const spellings = new Map([
      ['mens', 'mens'],
      ['skola', 'skola'],
    ]);
    expect(findRepair(spellings, 'menn', 1)).toBeUndefined();
    expect(findRepair(spellings, 'kkola', 1)).toBeUndefined();
    expect(findRepair(spellings, 'skolla', 1)).toBe('skola');
  });
});
