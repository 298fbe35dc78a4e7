import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../../src/i18n/translator.ts';

/**
 * These calls must not compile: `astro check` fails when one of the expected
 * errors is gone. At run time the wrong ones are never called.
 */
export function mustNotCompile(): void {
  const t = translatorFor('sv');
  // @ts-expect-error there is no such key
  t('search.buton');
  // @ts-expect-error the variable is missing
  t('photo.credit');
  // @ts-expect-error the variable has another name
  t('photo.credit', { author: 'A. B.' });
  // @ts-expect-error the count is missing
  t('catalogue.count');
  // @ts-expect-error the count is no number
  t('catalogue.count', { count: '3' });
  // @ts-expect-error the number beside the count is missing
  t('claim.year', { count: 3 });
}

describe('the types of the strings', () => {
  it('let right calls through', () => {
    const t = translatorFor('es');
    expect(t('photo.credit', { name: 'Ana' })).toBe('Foto de Ana.');
    expect(t('claim.year', { count: 3, number: '1–3' })).toBe('1–3 años');
  });
});
