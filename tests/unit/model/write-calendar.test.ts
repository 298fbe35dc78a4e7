import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { NetworkEvent } from '../../../src/model/events.ts';
import { writeCalendar } from '../../../src/model/write-calendar.ts';
import { calendarProblems } from '../../support/checkers/calendar.ts';

const whole: NetworkEvent = {
  key: 'whole',
  path: '/sv/kalender/testmote/',
  title: 'Testmöte, dag ett; "så" \\ här',
  text: `Första raden\nandra raden, ${'åäöñ'.repeat(60)}`,
  place: { name: 'Bogotá', country: 'Colombia', path: undefined },
  isOnline: true,
  firstDay: '2027-03-08',
  lastDay: '2027-03-08',
  moments: undefined,
  sources: [],
};
const timed: NetworkEvent = {
  ...whole,
  key: 'timed',
  title: 'Testmöte med klockslag',
  text: undefined,
  place: undefined,
  isOnline: false,
  moments: { starts: new Date('2027-03-28T00:30Z'), ends: new Date('2027-03-28T02:00Z') },
};
const setting = {
  locale: 'sv',
  origin: 'https://natverk.example',
  now: new Date('2026-11-25T10:00:00Z'),
  name: 'Testkalender åäö',
} as const;
const file = writeCalendar([whole, timed], setting);
const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
const [first, second] = calendar
  .getAllSubcomponents('vevent')
  .map((component) => new ICAL.Event(component));

describe('a calendar file', () => {
  it('is sound', () => {
    expect(calendarProblems(file)).toEqual([]);
  });

  it('gives back what was written, commas, semicolons, lines and letters', () => {
    expect(first!.summary).toBe(whole.title);
    expect(first!.description).toBe(
      `${whole.text!}\n\nhttps://natverk.example/sv/kalender/testmote/`,
    );
    expect(first!.location).toBe('Bogotá, Colombia · På nätet');
    expect(first!.component.getFirstPropertyValue('url')).toBe(
      'https://natverk.example/sv/kalender/testmote/',
    );
    expect(calendar.getFirstPropertyValue('name')).toBe('Testkalender åäö');
  });

  it('names an event by key and host, and stamps it by the one clock', () => {
    expect(first!.uid).toBe('whole@natverk.example');
    expect(String(first!.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-25T10:00:00Z');
  });

  it('puts a whole day on its date, whatever the zone of the reader', () => {
    expect(first!.startDate.isDate).toBe(true);
    expect([String(first!.startDate), String(first!.endDate)]).toEqual([
      '2027-03-08',
      '2027-03-09',
    ]);
  });

  it('puts several days on their dates, over the end of a month', () => {
    const text = writeCalendar(
      [{ ...whole, firstDay: '2027-03-30', lastDay: '2027-03-31' }],
      setting,
    );
    expect(text).toContain('DTSTART;VALUE=DATE:20270330\r\nDTEND;VALUE=DATE:20270401\r\n');
  });

  it('puts hours at their moments', () => {
    expect(second!.startDate.toJSDate()).toEqual(timed.moments!.starts);
    expect(second!.endDate.toJSDate()).toEqual(timed.moments!.ends);
    expect(second!.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    expect(second!.location).toBeNull();
  });

  it('leaves out an end that nobody knows', () => {
    const open = { ...timed, moments: { starts: timed.moments!.starts, ends: undefined } };
    expect(writeCalendar([open], setting)).not.toContain('DTEND');
  });

  it('is the same in every time zone that it is written in', () => {
    const own = process.env['TZ'];
    const written = ['America/Bogota', 'Asia/Tokyo', 'UTC'].map((zone) => {
      process.env['TZ'] = zone;
      return writeCalendar([whole, timed], setting);
    });
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
    expect(new Set([...written, file]).size).toBe(1);
  });
});

describe('the checker of calendar files', () => {
  it.each([
    ['line ends of Unix', file.replaceAll('\r\n', '\n'), 'CRLF'],
    ['a line that is too long', file.replaceAll('\r\n ', ''), 'longer than 75 bytes'],
    ['no last line end', file.trimEnd(), 'CRLF'],
    ['an event without a name of its own', file.replace(/UID:whole.*\r\n/, ''), 'has no uid'],
    ['two events of one name', file.replace('UID:timed', 'UID:whole'), 'twice'],
    ['an hour that floats', file.replace('20270328T003000Z', '20270328T003000'), 'not in UTC'],
    ['an address that is not whole', file.replaceAll('https://natverk.example/', '/'), 'address'],
    ['something else', 'BEGIN:VEVENT\r\n', 'cannot be read'],
  ])('finds %s', (_, text, problem) => {
    expect(calendarProblems(text).join('\n')).toContain(problem);
  });
});
