import { Temporal } from 'temporal-polyfill';

/** Is this the name of a time zone, such as `America/Bogota`? */
export function isTimeZone(name: string): boolean {
  return timeZones.has(name);
}

/**
 * The moment that a clock on the wall shows in a time zone:
 * `('2027-03-08T15:00', 'America/Bogota')` -> 2027-03-08T20:00Z. Throws where
 * `whyNoMoment` has a reason.
 */
export function momentOf(wallTime: string, timeZone: string): Date {
  const reason = whyNoMoment(wallTime, timeZone);
  if (reason) throw new Error(`"${wallTime}" ${reason}.`);
  const { epochMilliseconds } = Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone);
  return new Date(epochMilliseconds);
}

/**
 * Why a time on the wall is no moment, or not one only: the hour that clocks
 * leave out in spring, and the one that they show twice in autumn.
 */
export function whyNoMoment(wallTime: string, timeZone: string): string | undefined {
  const wall = Temporal.PlainDateTime.from(wallTime);
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return undefined;
  return earlier.toPlainDateTime().equals(wall)
    ? `comes twice in ${timeZone}, because the clocks are put back that night; write a time outside that hour`
    : `does not exist in ${timeZone}, because the clocks are put forward that night; write a time outside that hour`;
}

/** Does the text have the form of a local time, and a day and hour that exist? */
export function isWallTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDateTime.from(text);
    return true;
  } catch {
    return false;
  }
}

const timeZones: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));
