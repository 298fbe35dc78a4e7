import { expect, it } from 'vitest';
import { fillBraces, wordsInBraces } from '../../../src/routing/side-words.ts';

it('finds words and claims in braces, and braces that hold none', () => {
  expect(wordsInBraces('I {country} tar det {claim:project-length}.')).toEqual([
    { whole: '{country}', name: 'country' },
    { whole: '{claim:project-length}', name: 'claim', claim: 'project-length' },
  ]);
  expect(wordsInBraces('en {Öppen} klammer').map(({ name }) => name)).toContain('');
  expect(wordsInBraces('inga')).toEqual([]);
});

it('puts words in their place', () => {
  const filled = fillBraces('{country}: {claim:a}', (name, claim) => claim ?? name.toUpperCase());
  expect(filled).toBe('COUNTRY: a');
});
