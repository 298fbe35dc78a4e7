import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkRules } from '../../src/checks/check-content.ts';
import { inReadingOrder, type Problem } from '../../src/checks/problem.ts';
import { readRawContent, type RawContent } from '../../src/checks/raw-content.ts';

/**
 * Checks the tiny valid content of `tests/fixtures/content` after `changes`:
 * a path below `content/` with its new text, a function that edits the text
 * that is there, or null to delete the file.
 */
export function problemsAfter(changes: Record<string, Change>): Problem[] {
  return inReadingOrder(checkRules(contentAfter(changes)));
}

/** The tiny content after changes, read as the checks read it. */
export function contentAfter(changes: Record<string, Change>): RawContent {
  mkdirSync('tests/.cache', { recursive: true });
  const root = mkdtempSync(resolve('tests/.cache/content-'));
  try {
    cpSync('tests/fixtures/content', join(root, 'content'), { recursive: true });
    writeChanges(root, changes);
    return readRawContent(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes changes, as above, into the content of the project at `root`. */
export function writeChanges(root: string, changes: Record<string, Change>): void {
  for (const [path, change] of Object.entries(changes)) apply(join(root, 'content', path), change);
}

/** Edits a text by replacing one part, which must be there. */
export function replacing(part: string, by: string): (text: string) => string {
  return (text) => {
    if (!text.includes(part)) throw new Error(`The fixture does not hold "${part}".`);
    return text.replace(part, by);
  };
}

/** As many words as a teaser may have. */
export const testTeaser = Array.from({ length: 30 }, () => 'test').join(' ');

/** The page that lists notes, which the tiny content does without. */
export const newsList: Record<string, string> = {
  'pages/news/index.sv.md': testPage('Nytt i testet', 'nytt'),
  'pages/news/index.es.md': testPage('Novedades de la prueba', 'novedades'),
};

/** A note of the tiny content, in both languages; `lines` stand in its front matter. */
export function newsNote(...lines: string[]): Record<string, string> {
  const more = lines.join('\n');
  return {
    ...newsList,
    'news/first/index.sv.md': testPage('En testnotis', 'en-testnotis', more),
    'news/first/index.es.md': testPage('Una nota de prueba', 'una-nota', more),
  };
}

/** An information page or note of the tiny content; `lines` stand in its front matter. */
export function testPage(title: string, segment: string, lines = ''): string {
  return `---
title: ${title}
summary: test test test test test test test test test
teaser: ${testTeaser}
segment: ${segment}
reviewed: 2026-11-23
${lines}
---

test
`;
}

function apply(file: string, change: Change): void {
  if (change === null) {
    rmSync(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
}

export type Change = string | Uint8Array | null | ((text: string) => string);
