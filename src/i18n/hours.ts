import type { Locale } from '../site/locales.ts';
import { translatorFor } from './translator.ts';

/** A day with its weekday: `2024-03-19` -> `tisdag 19 mars 2024`, `martes, 19 de marzo de 2024`. */
export function formatWeekday(locale: Locale, day: string): string {
  return weekdayFormat(locale, 'UTC').format(new Date(`${day}T00:00:00Z`));
}

/** One day or several with their weekdays. */
export function formatWeekdays(locale: Locale, first: string, last: string): string {
  const days = first === last ? [first] : [first, last];
  return days.map((day) => formatWeekday(locale, day)).join(dash);
}

/**
 * Day and hours as clocks in a time zone show them:
 * `måndag 8 mars 2027 kl. 15.00–16.30`, `lunes, 8 de marzo de 2027, de 9:00 a. m. a 10:30 a. m.`
 */
export function formatHours(
  locale: Locale,
  { starts, ends }: { starts: Date; ends?: Date | undefined },
  timeZone: string,
): string {
  const t = translatorFor(locale);
  const days = weekdayFormat(locale, timeZone);
  const hours = new Intl.DateTimeFormat(clockTags[locale] ?? locale, {
    timeStyle: 'short',
    timeZone,
  });
  const [day, from] = [days.format(starts), unbroken(hours.format(starts))];
  const start = t('event.hour', { day, time: from });
  if (!ends) return start;
  const [lastDay, to] = [days.format(ends), unbroken(hours.format(ends))];
  if (lastDay === day) return t('event.hours', { day, from, to });
  return start + dash + t('event.hour', { day: lastDay, time: to });
}

/**
 * Whose way of writing hours a language follows, where its own is another:
 * Swedish takes a point (15.00), which Intl knows of Swedish in Finland only,
 * and Spanish the twelve hours that people say in Colombia and Guatemala.
 */
const clockTags: Partial<Record<Locale, string>> = { sv: 'sv-FI', es: 'es-CO' };

const dash = ' – ';

/** A line must not break within `3:00 p. m.`; Intl has had thin spaces there and plain ones. */
function unbroken(hour: string): string {
  return hour.replace(/\s/g, '\u00a0');
}

function weekdayFormat(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone });
}
