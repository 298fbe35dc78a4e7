import { Temporal } from 'temporal-polyfill';

/** How many hours the clocks of a zone are ahead of another's at a moment: 6 for Stockholm and Bogotá in January. */
export function hoursAhead(zone: string, other: string, at: Date): number {
  return offsetOf(zone, at) - offsetOf(other, at);
}

/** Hours that a zone's clocks are ahead of UTC. */
function offsetOf(zone: string, at: Date): number {
  const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime());
  return moment.toZonedDateTimeISO(zone).offsetNanoseconds / nanosecondsPerHour;
}

const nanosecondsPerHour = 3_600_000_000_000;
