import { expect, it } from 'vitest';
import { hoursAhead } from '../../../src/i18n/time-difference.ts';

it.each([
  ['America/Bogota', '2026-01-15', 6],
  ['America/Bogota', '2026-07-15', 7],
  ['America/Guatemala', '2026-01-15', 7],
  ['America/Guatemala', '2026-07-15', 8],
])('tells how far Stockholm is ahead of %s on %s', (zone, day, hours) => {
  expect(hoursAhead('Europe/Stockholm', zone, new Date(`${day}T12:00:00Z`))).toBe(hours);
  expect(hoursAhead(zone, 'Europe/Stockholm', new Date(`${day}T12:00:00Z`))).toBe(-hours);
});

it('counts half hours', () => {
  expect(hoursAhead('Asia/Kolkata', 'UTC', new Date('2026-01-15T12:00:00Z'))).toBe(5.5);
});
