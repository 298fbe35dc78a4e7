import { describe, expect, it } from 'vitest';
import { formatClaim } from '../../../src/i18n/claim.ts';
import {
  countryName,
  formatDay,
  formatList,
  formatMoney,
  formatNumber,
  languageName,
} from '../../../src/i18n/format.ts';
import { formatPeriod } from '../../../src/i18n/period.ts';

describe('periods in words', () => {
  it.each([
    ['2016/..', 'från 2016, inget slut angivet', 'desde 2016, sin final indicado'],
    ['2016/', 'från 2016, slutår okänt', 'desde 2016; no se sabe hasta cuándo'],
    ['2023/2025', '2023–2025', '2023–2025'],
    ['2021-06', 'juni 2021', 'junio de 2021'],
    ['2024-03-19', '19 mars 2024', '19 de marzo de 2024'],
    ['2019~', 'omkring 2019', 'alrededor de 2019'],
    ['2019?', 'troligen 2019', 'probablemente 2019'],
    ['2023-03/2026', 'mars 2023 till 2026', 'de marzo de 2023 a 2026'],
    ['2024-01/2024-04', 'januari–april 2024', 'enero–abril de 2024'],
    ['2024-03-19/2024-03-21', '19–21 mars 2024', '19–21 de marzo de 2024'],
    ['2025-09/2026-05', 'september 2025–maj 2026', 'septiembre de 2025 – mayo de 2026'],
    ['../2020', 'till 2020', 'hasta 2020'],
  ])('%s', (text, sv, es) => {
    // Intl sets thin spaces around the dash of a long range.
    expect(formatPeriod('sv', text).replaceAll(/\s/g, ' ')).toBe(sv);
    expect(formatPeriod('es', text).replaceAll(/\s/g, ' ')).toBe(es);
  });
});

describe('claims in words', () => {
  it.each([
    [{ type: 'range', from: 1, to: 3, unit: 'year' }, '1–3 år', '1–3 años'],
    [{ type: 'number', value: 1, unit: 'year' }, '1 år', '1 año'],
    [{ type: 'number', value: 2, unit: 'timesPerYear' }, '2 gånger per år', '2 veces al año'],
    [
      { type: 'number', value: 1_000_000, unit: 'person' },
      '1 000 000 personer',
      '1 000 000 de personas',
    ],
    [
      { type: 'money', value: 2_500_000, currency: 'SEK' },
      '2 500 000 svenska kronor',
      '2 500 000 coronas suecas',
    ],
    [{ type: 'date', value: '2024-03' }, 'mars 2024', 'marzo de 2024'],
    [{ type: 'email', value: 'a@b.example' }, 'a@b.example', 'a@b.example'],
    [{ type: 'text', value: { sv: 'ord', es: 'palabra' } }, 'ord', 'palabra'],
  ] as const)('%o', (value, sv, es) => {
    expect(formatClaim('sv', value).replaceAll('\u00a0', ' ')).toBe(sv);
    expect(formatClaim('es', value).replaceAll('\u00a0', ' ')).toBe(es);
  });
});

describe('what Intl knows', () => {
  it('is not typed by anybody', () => {
    expect(countryName('sv', 'ZA')).toBe('Sydafrika');
    expect(countryName('es', 'ZA')).toBe('Sudáfrica');
    expect(languageName('es', 'en')).toBe('inglés');
    expect(formatDay('es', '2026-11-23')).toBe('23 de noviembre de 2026');
    expect(formatList('es', ['a', 'b', 'c'])).toBe('a, b y c');
  });

  it('sets thousands apart by a no-break space in both languages', () => {
    expect(formatNumber('sv', 4500)).toBe('4\u00a0500');
    expect(formatNumber('es', 4500)).toBe('4\u00a0500');
    expect(formatMoney('es', 300_000, 'SEK')).toBe('300\u00a0000 coronas suecas');
  });

  it('stops at a code that does not exist', () => {
    expect(() => countryName('sv', 'XQ')).toThrow('"XQ"');
  });
});
