import { describe, expect, it } from 'vitest';
import { isTimeZone, isWallTime, momentOf, whyNoMoment } from '../../../src/schemas/moment.ts';

describe('the moment that a clock shows', () => {
  it.each([
    ['2027-03-08T15:00', 'America/Bogota', '2027-03-08T20:00'],
    ['2027-03-08T15:00', 'America/Guatemala', '2027-03-08T21:00'],
    ['2027-03-08T15:00', 'Europe/Stockholm', '2027-03-08T14:00'],
    ['2027-06-08T15:00', 'Europe/Stockholm', '2027-06-08T13:00'],
    ['2027-03-28T01:59', 'Europe/Stockholm', '2027-03-28T00:59'],
    ['2027-03-28T03:00', 'Europe/Stockholm', '2027-03-28T01:00'],
    ['2027-10-31T01:59', 'Europe/Stockholm', '2027-10-30T23:59'],
    ['2027-10-31T03:00', 'Europe/Stockholm', '2027-10-31T02:00'],
  ])('%s in %s is %s in UTC', (wallTime, timeZone, utc) => {
    expect(momentOf(wallTime, timeZone).toISOString()).toBe(`${utc}:00.000Z`);
  });

  it('is none in the hour that the clocks leave out', () => {
    expect(whyNoMoment('2027-03-28T02:00', 'Europe/Stockholm')).toContain('does not exist');
    expect(whyNoMoment('2027-03-28T02:59', 'Europe/Stockholm')).toContain('does not exist');
    expect(() => momentOf('2027-03-28T02:30', 'Europe/Stockholm')).toThrow('does not exist');
  });

  it('is not one only in the hour that they show twice', () => {
    expect(whyNoMoment('2027-10-31T02:00', 'Europe/Stockholm')).toContain('comes twice');
    expect(() => momentOf('2027-10-31T02:59', 'Europe/Stockholm')).toThrow('comes twice');
  });

  it('is always one where the clocks never change', () => {
    expect(whyNoMoment('2027-03-28T02:30', 'America/Bogota')).toBeUndefined();
    expect(whyNoMoment('2027-10-31T02:30', 'America/Guatemala')).toBeUndefined();
  });
});

describe('what is written', () => {
  it.each(['2027-03-08', '2027-3-8T15:00', '2027-02-30T15:00', '2027-03-08T25:00', '15:00', ''])(
    'is refused as a time: %s',
    (text) => {
      expect(isWallTime(text)).toBe(false);
    },
  );

  it.each(['Europe/Stockholm', 'America/Bogota', 'America/Guatemala'])('may be %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['CET', 'Stockholm', 'europe/stockholm', 'Europe/Umea', '+01:00', ''])(
    'is refused as a time zone: %s',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});
