import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkContent } from '../../../src/checks/check-content.ts';
import { frameProblems, policyProblems } from '../checkers/page.ts';
import { pagesBelow, type BuiltPage } from '../site.ts';
import { build, copyProject } from '../sites.ts';
import { judgeBreakages, readTexts, type Failure, type Files, type FuzzResult } from './judge.ts';
import type { Mutation, Writes } from './mutations.ts';

/**
 * Breaks real entries `count` times. Each breakage must be refused with file
 * and reason, or give a site that is valid, escaped and otherwise unchanged.
 * Accepted ones are built together, as far as they touch different files.
 */
export async function fuzzContent(seed: number, count: number): Promise<FuzzResult> {
  const root = resolve(`tests/.cache/fuzz-${String(process.pid)}`);
  const result = judgeBreakages(seed, count);
  copyProject(root, 'content');
  try {
    await buildAccepted(root, readTexts(), result);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return result;
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
