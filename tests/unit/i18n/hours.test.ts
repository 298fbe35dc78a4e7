import { describe, expect, it } from 'vitest';
import { formatHours, formatWeekday, formatWeekdays } from '../../../src/i18n/hours.ts';

const zones = ['Europe/Stockholm', 'America/Bogota', 'America/Guatemala'];
const moments = (starts: string, ends?: string) => ({
  starts: new Date(starts),
  ends: ends === undefined ? undefined : new Date(ends),
});
const inZones = (locale: 'sv' | 'es', ...times: Parameters<typeof moments>) =>
  zones.map((zone) => formatHours(locale, moments(...times), zone).replaceAll('\u00a0', ' '));

describe('days in words', () => {
  it('have their weekday', () => {
    expect(formatWeekday('sv', '2024-03-19')).toBe('tisdag 19 mars 2024');
    expect(formatWeekday('es', '2024-03-19')).toBe('martes, 19 de marzo de 2024');
  });

  it('are two where an event lasts', () => {
    expect(formatWeekdays('sv', '2027-03-08', '2027-03-10')).toBe(
      'måndag 8 mars 2027 – onsdag 10 mars 2027',
    );
    expect(formatWeekdays('sv', '2027-03-08', '2027-03-08')).toBe('måndag 8 mars 2027');
  });
});

describe('hours in the three countries', () => {
  it('are six and seven hours apart in winter', () => {
    expect(inZones('sv', '2027-03-08T14:00Z', '2027-03-08T15:30Z')).toEqual([
      'måndag 8 mars 2027 kl. 15.00–16.30',
      'måndag 8 mars 2027 kl. 9.00–10.30',
      'måndag 8 mars 2027 kl. 8.00–9.30',
    ]);
    expect(inZones('es', '2027-03-08T14:00Z', '2027-03-08T15:30Z')).toEqual([
      'lunes, 8 de marzo de 2027, de 3:00 p. m. a 4:30 p. m.',
      'lunes, 8 de marzo de 2027, de 9:00 a. m. a 10:30 a. m.',
      'lunes, 8 de marzo de 2027, de 8:00 a. m. a 9:30 a. m.',
    ]);
  });

  it('are seven and eight hours apart in the Swedish summer', () => {
    expect(inZones('sv', '2027-06-08T13:00Z')).toEqual([
      'tisdag 8 juni 2027 kl. 15.00',
      'tisdag 8 juni 2027 kl. 8.00',
      'tisdag 8 juni 2027 kl. 7.00',
    ]);
    expect(inZones('es', '2027-06-08T13:00Z')).toEqual([
      'martes, 8 de junio de 2027, 3:00 p. m.',
      'martes, 8 de junio de 2027, 8:00 a. m.',
      'martes, 8 de junio de 2027, 7:00 a. m.',
    ]);
  });

  it('can be on two days, and name both', () => {
    expect(inZones('sv', '2027-03-08T22:30Z', '2027-03-09T00:00Z')).toEqual([
      'måndag 8 mars 2027 kl. 23.30 – tisdag 9 mars 2027 kl. 1.00',
      'måndag 8 mars 2027 kl. 17.30–19.00',
      'måndag 8 mars 2027 kl. 16.30–18.00',
    ]);
  });

  it('have no space at which a line may break, and no thin one', () => {
    const text = formatHours('es', moments('2027-03-08T20:00Z'), 'America/Bogota');
    expect(text).toMatch(/3:00\u00a0p\.\u00a0m\.$/);
    expect(text).not.toMatch(/[\u2009\u202f]/);
  });
});
