/** Seconds to a tenth. */
export function inWords(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

/** Seconds since a moment of `performance.now()`. */
export function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}
