import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkContent } from '../../../src/checks/check-content.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { frameProblems, policyProblems } from '../checkers/page.ts';
import { pagesBelow, type BuiltPage } from '../site.ts';
import { build } from '../sites.ts';
import { createMutator, type Mutation, type Writes } from './mutations.ts';

/**
 * Breaks real entries `count` times. Each breakage must be refused with file
 * and reason, or give a site that is valid, escaped and otherwise unchanged.
 * Accepted ones are built together, as far as they touch different files.
 */
export async function fuzzContent(seed: number, count: number): Promise<FuzzResult> {
  const root = resolve(`tests/.cache/fuzz-${String(process.pid)}`);
  const original = readContent();
  const result: FuzzResult = { refused: new Map(), accepted: [], failures: [] };
  prepare(root);
  const [first] = checkContent(root);
  if (first)
    throw new Error(`The content is broken before anybody breaks it: ${first.file}: ${first.what}`);
  try {
    const next = createMutator(seed, original);
    for (let index = 0; index < count; index += 1) judge(root, original, next(), result);
    await buildAccepted(root, original, result);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return result;
}

/** Writes a breakage, asks the checks, and puts the files back. */
function judge(root: string, original: Files, mutation: Mutation, result: FuzzResult): void {
  write(root, mutation.writes);
  try {
    const problems = checkContent(root);
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
  } finally {
    restore(root, original, mutation.writes);
  }
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

async function buildAccepted(root: string, original: Files, result: FuzzResult): Promise<void> {
  if (result.accepted.length === 0) return;
  const before = await pagesOf(root);
  let waiting = result.accepted;
  while (waiting.length > 0) {
    const { together, apart } = gather(root, original, waiting);
    try {
      result.failures.push(...outputFaults(before, await pagesOf(root), together));
    } catch (error) {
      result.failures.push({
        mutation: together[0]!,
        reason: `a build of ${namesOf(together)} stopped: ${String(error).slice(0, 2000)}`,
      });
    }
    for (const { writes } of together) restore(root, original, writes);
    waiting = apart;
  }
}

/** Writes as many accepted breakages as go together without a problem. */
function gather(
  root: string,
  original: Files,
  waiting: Mutation[],
): { together: Mutation[]; apart: Mutation[] } {
  const together: Mutation[] = [];
  const apart: Mutation[] = [];
  const taken = new Set<string>();
  for (const mutation of waiting) {
    const paths = Object.keys(mutation.writes);
    const isFree = paths.every((path) => !taken.has(path));
    if (isFree) write(root, mutation.writes);
    if (isFree && (together.length === 0 || checkContent(root).length === 0)) {
      together.push(mutation);
      for (const path of paths) taken.add(path);
    } else {
      if (isFree) restore(root, original, mutation.writes);
      apart.push(mutation);
    }
  }
  return { together, apart };
}

function outputFaults(before: BuiltPage[], after: BuiltPage[], together: Mutation[]): Failure[] {
  const known = new Set(
    before.flatMap((page) => [...frameProblems(page), ...policyProblems(page)]),
  );
  const faults = after
    .flatMap((page) => [...frameProblems(page), ...policyProblems(page), ...markupFaults(page)])
    .filter((fault) => !known.has(fault));
  const [had, has] = [before, after].map((pages) => pages.map(({ path }) => path).join('\n'));
  // A changed address word, a draft, another country or network changes the list of pages, and is meant to.
  const mayMove = together.some(({ writes }) =>
    Object.values(writes).some(
      (text) => text === null || /^(segment|draft|withdrawn|key|country|partners):/m.test(text),
    ),
  );
  if (had !== has && !mayMove) faults.push('the list of pages has changed');
  return faults.map((reason) => ({
    mutation: together[0]!,
    reason: `${reason} (one of ${namesOf(together)})`,
  }));
}

/** Elements that no page of the site has: what a hostile text would have to bring in. */
function markupFaults({ path, root }: BuiltPage): string[] {
  const foreign = root.querySelectorAll(
    'iframe, object, embed, base, svg:not(.weave):not(.map):not(.bar):not(.paper svg), meta[http-equiv=refresh], img[src^="x"], form[action^="http"], a[href^="javascript" i], a[href^="data" i], a[href^="vbscript" i]',
  );
  return foreign.map((element) => `${path}: has ${element.outerHTML.slice(0, 80)}`);
}

function namesOf(mutations: Mutation[]): string {
  return mutations
    .map(({ number, name, path }) => `#${String(number)} ${name} in ${path}`)
    .join('; ');
}

async function pagesOf(root: string): Promise<BuiltPage[]> {
  const output = join(root, 'dist');
  await build(root, output, 'https://natverk.example/');
  return pagesBelow(output, '/');
}

function prepare(root: string): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const name of ['src', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
}

function readContent(): Files {
  const paths = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(mdx?|yaml)$/.test(path) && path !== 'README.md',
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join('content', path), 'utf8')]));
}

function write(root: string, writes: Writes): void {
  for (const [path, text] of Object.entries(writes)) {
    const file = join(root, 'content', path);
    if (text === null) {
      rmSync(file, { force: true });
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function restore(root: string, original: Files, writes: Writes): void {
  write(
    root,
    Object.fromEntries(Object.keys(writes).map((path) => [path, original.get(path) ?? null])),
  );
}

type Files = ReadonlyMap<string, string>;

export interface FuzzResult {
  /** The codes that each refused breakage met. */
  refused: Map<Mutation, string[]>;
  accepted: Mutation[];
  failures: Failure[];
}

interface Failure {
  mutation: Mutation;
  reason: string;
}
