import ical, { ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import { translatorFor } from '../i18n/translator.ts';
import type { Locale } from '../site/locales.ts';
import type { NetworkEvent } from './events.ts';

/** Writes events as an iCalendar file (RFC 5545), in the words of a language. */
export function writeCalendar(events: readonly NetworkEvent[], setting: CalendarSetting): string {
  const { locale, origin, name } = setting;
  const calendar = ical({
    prodId: { company: hostOf(origin), product: 'calendar', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ...(name === undefined ? {} : { name, ttl: secondsOfDay }),
    events: events.map((event) => describe(event, setting)),
  });
  // The library leaves out the line end after the last line.
  return `${calendar.toString()}\r\n`;
}

/**
 * Hours are written as moments in UTC. Each event happens once, so no rule
 * of a time zone is needed to place it, and every calendar shows it in its
 * owner's own time; a TZID would rest on each program's own knowledge of zones.
 */
function describe(event: NetworkEvent, { locale, origin, now }: CalendarSetting): ICalEventData {
  const { key, title, text, place, isOnline, path, moments, firstDay, lastDay } = event;
  const url = origin + path;
  const where = [
    ...(place ? [`${place.name}, ${place.country}`] : []),
    ...(isOnline ? [translatorFor(locale)('event.online')] : []),
  ];
  return {
    // The same in every language, because it is the same event.
    id: `${key}@${hostOf(origin)}`,
    stamp: now,
    summary: title,
    description: [text, url].filter((part) => part !== undefined).join('\n\n'),
    location: where.length === 0 ? null : where.join(' · '),
    url,
    ...(moments
      ? { start: moments.starts, end: moments.ends ?? null }
      : { allDay: true, start: startOfDay(firstDay), end: startOfDay(lastDay, 1) }),
  };
}

/** The beginning of a day, or of one after it: the file names the day after the last one. */
function startOfDay(day: string, later = 0): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return date;
}

function hostOf(origin: string): string {
  return new URL(origin).hostname;
}

const secondsOfDay = 24 * 60 * 60;

/** What a calendar file is written for. */
export interface CalendarSetting {
  locale: Locale;
  /** Scheme and host of the site. */
  origin: string;
  /** The one clock's moment, which stamps the events. */
  now: Date;
  /** What calendar programs call the calendar, where it is one to subscribe to. */
  name?: string;
}
