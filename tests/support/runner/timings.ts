import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteTiming } from '../build-sites.ts';
import type { Count } from './counts.ts';
import type { TestTiming } from './reports.ts';
import { inWords } from './seconds.ts';

/** Where the seconds of the last run lie, and beside them those of the run before. */
export const timingsFolder = 'tests/.cache';

/** Keeps the seconds of a run; those of the run before get another name. */
export function keepTimings(timings: Timings, folder = timingsFolder): void {
  const file = join(folder, 'timings.json');
  mkdirSync(folder, { recursive: true });
  if (existsSync(file)) renameSync(file, join(folder, 'timings.previous.json'));
  writeFileSync(file, `${JSON.stringify(timings, null, 2)}\n`);
}

/** The slowest tests, a line each, the slowest first. */
export function slowestInWords(tests: readonly TestTiming[], count = 10): string[] {
  return [...tests]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ seconds, file, name }) => `${inWords(seconds).padStart(9)}  ${file}  ${name}`);
}

/** Where the time of a run went. */
export interface Timings {
  started: string;
  isWhole: boolean;
  seconds: number;
  sites: readonly SiteTiming[];
  stages: readonly ({ name: string; seconds: number } & Count)[];
  tests: readonly TestTiming[];
}
