import { countInWords, oneFailed, type Count } from './counts.ts';
import type { TestTiming } from './reports.ts';
import { inWords, secondsSince } from './seconds.ts';

/**
 * Runs lanes beside one another, the stages of a lane one after the other. A
 * stage is told when it has ended, in one piece, so that lanes do not talk
 * into one another: its line, below all that it printed where it failed. A
 * stage that throws has failed; those after it still run.
 */
export async function runLanes(lanes: readonly Lane[], tell: Tell): Promise<Ended[]> {
  return (await Promise.all(lanes.map((lane) => runLane(lane, tell)))).flat();
}

/** What is said of a stage that has ended. */
export function stageInWords({ name, count, output, seconds }: Ended, isVerbose: boolean): string {
  // Only the building of sites counts nothing: it is no check.
  const isCounted = count.passed + count.failed > 0;
  const line = `${name}: ${isCounted ? countInWords(count) : 'ready'} in ${inWords(seconds)}`;
  const isShown = (isVerbose || count.failed > 0) && output.trim() !== '';
  return isShown ? `\n── ${name} ──\n${output.trim()}\n${line}\n` : line;
}

async function runLane(lane: Lane, tell: Tell): Promise<Ended[]> {
  const all: Ended[] = [];
  for (const { name, run } of lane) {
    const started = performance.now();
    const outcome = await run().catch(asFailure);
    const ended = { ...outcome, name, seconds: secondsSince(started) };
    tell(ended);
    all.push(ended);
  }
  return all;
}

function asFailure(error: unknown): Outcome {
  const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { count: oneFailed, output, tests: [] };
}

/** Stages that run one after the other. */
export type Lane = readonly Stage[];

type Tell = (ended: Ended) => void;

/** A part of a run. */
export interface Stage {
  name: string;
  run: () => Promise<Outcome>;
}

/** What came out of a stage. */
export interface Outcome {
  count: Count;
  output: string;
  tests: TestTiming[];
}

/** A stage that has ended. */
export interface Ended extends Outcome {
  name: string;
  seconds: number;
}
