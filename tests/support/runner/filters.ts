import { readdirSync } from 'node:fs';
import { posix, sep } from 'node:path';
import type { Ring } from './arguments.ts';

/** The test files of a ring, as paths from the top of the project. */
export function testFilesOf(ring: Ring): string[] {
  return readdirSync(`tests/${ring}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(test|spec)\.ts$/.test(file))
    .map((file) => posix.join('tests', ring, file.replaceAll(sep, '/')));
}

/** Parts words into test files, where one is part of a file's path, and parts of titles. */
export function filterOf(words: readonly string[], files: readonly string[]): Filter {
  const isFile = (word: string) => files.some((file) => file.includes(word));
  const names = words.filter(isFile);
  return {
    files: files.filter((file) => names.some((name) => file.includes(name))),
    titles: words.filter((word) => !isFile(word)),
  };
}

/** A pattern for titles that hold every one of the words; undefined where there is none. */
export function titlePattern({ titles }: Filter): string | undefined {
  if (titles.length === 0) return undefined;
  return titles.map((title) => `(?=.*${escaped(title)})`).join('');
}

/** A path as the pattern that Playwright takes files to be. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Which tests of a ring to run; all where both are empty. */
export interface Filter {
  files: string[];
  titles: string[];
}
