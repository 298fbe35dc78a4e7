import { describe, expect, it } from 'vitest';
import { missingEntries, readLedger, withEntries, withKey } from '../../../src/routing/ledger.ts';

const text = 'es note /es/nota/\nsv note /sv/anteckning/\n';
const entry = { locale: 'sv' as const, key: 'a', path: '/jämställdhet/' };

describe('the ledger', () => {
  it('is read line by line', () => {
    expect(readLedger(text).map((line) => line?.path)).toEqual(['/es/nota/', '/sv/anteckning/']);
    expect(readLedger('')).toEqual([]);
    expect(readLedger('sv a /jämställdhet/')).toEqual([entry]);
  });

  it.each(['sv note', 'xx note /x/', 'sv note sv/x/', 'sv note /sv/x', 'sv  note /sv/x/', ''])(
    'has no entry in the line "%s"',
    (line) => {
      expect(readLedger(`${line}\n${text}`)[0]).toBeUndefined();
    },
  );

  it('grows, sorted, and loses nothing', () => {
    const grown = withEntries(text, [entry, entry]);
    expect(grown).toBe('es note /es/nota/\nsv a /jämställdhet/\nsv note /sv/anteckning/\n');
    expect(withEntries(grown, [])).toBe(grown);
    expect(missingEntries(text, [entry])).toEqual([entry]);
    expect(missingEntries(grown, [entry])).toEqual([]);
  });

  it('follows an entry to its new key, with those below it', () => {
    const before = `${text}sv note/below /sv/anteckning/under/\nsv notes /sv/annat/\n`;
    expect(withKey(before, 'note', 'memo')).toBe(
      'es memo /es/nota/\nsv memo /sv/anteckning/\nsv memo/below /sv/anteckning/under/\nsv notes /sv/annat/\n',
    );
  });
});
