import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRules } from '../../../src/checks/check-content.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { readRawContent, type RawContent } from '../../../src/checks/raw-content.ts';
import { readRawFile } from '../../../src/checks/raw-file.ts';
import { createMutator, type Mutation, type Writes } from './mutations.ts';

/**
 * Breaks real entries `count` times and asks the checks of each: a refusal
 * must come with file and reason. What is accepted has not been built yet.
 */
export function judgeBreakages(seed: number, count: number): FuzzResult {
  const content = readRawContent('.');
  const [first] = checkRules(content);
  if (first)
    throw new Error(`The content is broken before anybody breaks it: ${first.file}: ${first.what}`);
  const result: FuzzResult = { refused: new Map(), accepted: [], failures: [] };
  const next = createMutator(seed, readTexts());
  for (let index = 0; index < count; index += 1) judge(content, next(), result);
  return result;
}

/** The texts and records of the site that are broken: path below `content/` -> text. */
export function readTexts(): Files {
  const paths = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(mdx?|yaml)$/.test(path) && path !== 'README.md',
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join('content', path), 'utf8')]));
}

function judge(content: RawContent, mutation: Mutation, result: FuzzResult): void {
  try {
    const problems = checkRules(contentAfter(content, mutation.writes));
    const fault = problems.length > 0 ? refusalFault(problems, mutation) : undefined;
    if (fault !== undefined) result.failures.push({ mutation, reason: fault });
    else if (problems.length === 0) result.accepted.push(mutation);
    else
      result.refused.set(
        mutation,
        problems.map(({ code }) => code),
      );
  } catch (error) {
    result.failures.push({ mutation, reason: `the checks threw: ${String(error)}` });
  }
}

/** The content as it would be read after writing: only what is written is read again. */
function contentAfter({ files }: RawContent, writes: Writes): RawContent {
  const written = Object.entries(writes).flatMap(([path, text]) =>
    text === null ? [] : [readRawFile(path, new TextEncoder().encode(text))],
  );
  const gone = new Set(Object.keys(writes).map((path) => `content/${path}`));
  return {
    files: [...files.filter(({ file }) => !gone.has(file)), ...written].sort((a, b) =>
      a.file < b.file ? -1 : 1,
    ),
  };
}

/** A refusal must name a file that was touched, or one that depends on it, and say what to do. */
function refusalFault(problems: Problem[], { writes }: Mutation): string | undefined {
  const isSilent = problems.some(
    ({ file, what, fix }) =>
      !file.startsWith('content/') || what.trim() === '' || fix.trim() === '',
  );
  if (isSilent) return 'a problem lacks its file, reason or remedy';
  const folders = Object.keys(writes).map(
    (path) => `content/${path.slice(0, path.lastIndexOf('/') + 1)}`,
  );
  const names = Object.keys(writes).map(
    (path) =>
      path
        .replace(/(\/(index|facts|sources)\.[^/]*|\.yaml)$/, '')
        .split('/')
        .at(-1) ?? '',
  );
  const isTold = problems.some(
    ({ file, what }) =>
      folders.some((folder) => file.startsWith(folder)) ||
      names.some((name) => what.includes(name)),
  );
  return isTold ? undefined : `no problem names the file: ${JSON.stringify(problems[0])}`;
}

export type Files = ReadonlyMap<string, string>;

export interface FuzzResult {
  /** The codes that each refused breakage met. */
  refused: Map<Mutation, string[]>;
  accepted: Mutation[];
  failures: Failure[];
}

export interface Failure {
  mutation: Mutation;
  reason: string;
}
