import ICAL from 'ical.js';

/**
 * What is wrong with a calendar file: it cannot be read, breaks the form of
 * RFC 5545, or holds an event without what every calendar needs of it.
 */
export function calendarProblems(text: string): string[] {
  const problems: string[] = [];
  if (/[^\r]\n/.test(text) || !text.endsWith('\r\n'))
    problems.push('has line ends other than CRLF');
  for (const line of text.split(/\r?\n/))
    if (Buffer.byteLength(line) > 75) problems.push(`has a line longer than 75 bytes: ${line}`);
  const events = eventsOf(text);
  if (!events) return [...problems, 'cannot be read as a calendar'];
  if (events.length === 0) problems.push('has no event');
  const names = events.map(({ uid }) => uid);
  if (new Set(names).size < names.length) problems.push('has an event twice');
  return [...problems, ...events.flatMap(eventProblems)];
}

/** The events of a calendar file, or undefined where it cannot be read. */
export function eventsOf(text: string): ICAL.Event[] | undefined {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    if (calendar.name !== 'vcalendar') return undefined;
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  } catch {
    return undefined;
  }
}

function eventProblems({ component, uid, startDate, endDate }: ICAL.Event): string[] {
  const missing = ['uid', 'dtstamp', 'dtstart', 'summary', 'description', 'url']
    .filter((name) => !component.getFirstPropertyValue(name))
    .map((name) => `has no ${name}`);
  const problems = [...missing];
  const url = component.getFirstPropertyValue('url');
  if (!/^https?:\/\/\S+$/.test(String(url))) problems.push('has an address that is not whole');
  for (const time of [startDate, endDate])
    if (!time.isDate && time.zone !== ICAL.Timezone.utcTimezone)
      problems.push('has an hour not in UTC');
  if (endDate.compare(startDate) < 0) problems.push('ends before it begins');
  return problems.map((problem) => `${uid}: ${problem}`);
}
