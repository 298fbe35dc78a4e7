import { describe, expect, it } from 'vitest';
import { splitEvents } from '../../../src/features/calendar/split.ts';

const oneDay = (day: string) => ({ firstDay: day, lastDay: day });
const days = (events: { firstDay: string }[]) => events.map(({ firstDay }) => firstDay);

describe('events before and after the clock', () => {
  const events = ['2026-11-26', '2024-03-19', '2026-11-24', '2027-03-08', '2026-11-25'].map(oneDay);

  it('stand apart, the nearest first in both lists', () => {
    const { past, ahead } = splitEvents(events, new Date('2026-11-25T12:00:00Z'));
    expect(days(ahead)).toEqual(['2026-11-25', '2026-11-26', '2027-03-08']);
    expect(days(past)).toEqual(['2026-11-24', '2024-03-19']);
  });

  it('change lists at the turn of the day that the headings name', () => {
    const of = (moment: string) => splitEvents([oneDay('2026-11-25')], new Date(moment)).past;
    expect(of('2026-11-25T23:59:59Z')).toEqual([]);
    expect(of('2026-11-26T00:00:00Z')).toHaveLength(1);
  });

  it('stay ahead until their last day is over', () => {
    const conference = { firstDay: '2026-11-24', lastDay: '2026-11-26' };
    expect(splitEvents([conference], new Date('2026-11-26T08:00:00Z')).ahead).toEqual([conference]);
    expect(splitEvents([conference], new Date('2026-11-27T08:00:00Z')).past).toEqual([conference]);
  });

  it('leave the list that was given as it is', () => {
    splitEvents(events, new Date('2026-11-25T12:00:00Z'));
    expect(days(events)[0]).toBe('2026-11-26');
  });
});
