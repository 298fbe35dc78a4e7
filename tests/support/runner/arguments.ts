import { parseArgs } from 'node:util';

/** The rings of tests, whose tests can be chosen by words. */
export const rings = ['unit', 'content', 'build', 'browser'] as const;

/** All that can be run, in the order in which it is told. */
export const stageNames = ['check', 'lint', ...rings] as const;

/** What the flags do. */
export const flags = {
  whole: 'the proof of a release: every page, every breakage',
  fresh: 'builds every site anew and lints without caches',
  verbose: 'shows what passing stages print, too',
} as const;

/**
 * Reads `[stage …] [--flag …] [-- word …]`. Without a stage all are meant.
 * Flags may also come after the `--`, since a script ends in one:
 * `npm run test:unit -- --fresh` arrives as `unit -- --fresh`.
 */
export function readArguments(args: readonly string[]): Choice {
  const end = args.indexOf('--');
  const before = parsed(end < 0 ? args : args.slice(0, end));
  const after = parsed(end < 0 ? [] : args.slice(end + 1));
  const unknown = before.positionals.find((word) => !isStage(word));
  if (unknown !== undefined) throw new UsageError(`There is no stage "${unknown}".`);
  const chosen = before.positionals.filter(isStage);
  const stages = chosen.length > 0 ? [...new Set(chosen)] : [...stageNames];
  const words = after.positionals;
  if (words.length > 0 && (stages.length > 1 || !isRing(stages[0])))
    throw new UsageError(`"${words.join(' ')}" can only choose tests of one ring.`);
  const values = { ...before.values, ...after.values };
  const isWhole = values.whole === true;
  return {
    stages,
    words,
    isWhole,
    // A release is never proved by a site that was built some other day.
    isFresh: isWhole || values.fresh === true,
    isVerbose: values.verbose === true,
  };
}

/** Says what is wrong with the arguments, and which there are. */
export class UsageError extends Error {
  constructor(problem: string) {
    const lines = Object.entries(flags).map(([flag, text]) => `  --${flag.padEnd(8)} ${text}`);
    super(
      [
        problem,
        `Stages: ${stageNames.join(', ')}`,
        'Flags:',
        ...lines,
        'Words after a ring choose its tests: npm run test:unit -- paths.test.ts "part of a title"',
      ].join('\n'),
    );
  }
}

function parsed(args: readonly string[]) {
  const options = { whole: boolean, fresh: boolean, verbose: boolean } satisfies Flags;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // The first sentence names the option; the others are about the parser.
    const [sentence = ''] = (error as Error).message.split(/(?<=\.)\s/);
    throw new UsageError(sentence);
  }
}

const boolean = { type: 'boolean' } as const;

function isStage(word: string): word is StageName {
  return (stageNames as readonly string[]).includes(word);
}

function isRing(word: string | undefined): word is Ring {
  return (rings as readonly (string | undefined)[]).includes(word);
}

/** A ring of tests. */
export type Ring = (typeof rings)[number];
/** A part of a run that can be asked for. */
export type StageName = (typeof stageNames)[number];
type Flags = Record<keyof typeof flags, typeof boolean>;

/** What a run was asked for. */
export interface Choice {
  stages: StageName[];
  /** Parts of test files' paths, or of tests' titles. */
  words: string[];
  isWhole: boolean;
  isFresh: boolean;
  isVerbose: boolean;
}
