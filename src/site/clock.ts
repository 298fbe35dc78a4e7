/**
 * The one clock. `SOURCE_DATE_EPOCH` (whole seconds since 1970) sets it, so
 * that builds and tests repeat; without it, it is the moment of the build.
 */
export const now: Date = readClock(process.env['SOURCE_DATE_EPOCH']);

/** The clock's day in UTC, as `2026-11-23`. */
export const today: string = now.toISOString().slice(0, 10);

/** Reads the clock's setting. Throws when it is there but is not a whole number of seconds. */
export function readClock(setting: string | undefined): Date {
  if (setting === undefined || setting === '') return new Date();
  if (!/^\d{1,11}$/.test(setting)) {
    throw new Error(
      `SOURCE_DATE_EPOCH is "${setting}", but must be whole seconds since 1970, for example 1795392000.`,
    );
  }
  return new Date(Number(setting) * 1000);
}
