/**
 * What a build says of itself: a line a phase, with what was done and how long
 * it took, and while somebody watches, how far a long one has come. Problems
 * are not told here: they are printed whole where they are found.
 */
export async function phase(name: string, work: () => Promise<string> | string): Promise<void> {
  const started = performance.now();
  endPhase(name, await work(), started);
}

/** The line of a phase that has ended; `started` is of `performance.now()`. */
export function endPhase(name: string, done: string, started: number): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${name.padEnd(nameWidth)}${done.padEnd(doneWidth)}${seconds.padStart(6)} s`);
}

/** A sentence among the lines of the phases. */
export function say(line: string): void {
  clearProgress();
  process.stdout.write(`${line}\n`);
}

/** Draws how many of `all` are done, over the last such line; in logs, where nobody watches, nothing. */
export function showProgress(name: string, done: number, all: number): void {
  if (!process.stdout.isTTY || performance.now() - drawn < millisecondsBetween) return;
  drawn = performance.now();
  const filled = Math.round((barWidth * done) / all);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  process.stdout.write(`\r${name.padEnd(nameWidth)}${bar} ${counted(done)} / ${counted(all)}`);
}

/** A number as logs show it: `1,037`. */
export function counted(value: number): string {
  return value.toLocaleString('en');
}

const nameWidth = 12;
const doneWidth = 52;
const barWidth = 30;
const millisecondsBetween = 100;
let drawn = Number.NEGATIVE_INFINITY;

function clearProgress(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
}
