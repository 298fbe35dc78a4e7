import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatProblems } from '../checks/problem.ts';
import { readRawContent } from '../checks/raw-content.ts';
import { isLocale } from '../site/locales.ts';
import { authorLanguage } from './author-language.ts';
import { hasEntry, moved, type Move } from './moving.ts';
import { texts } from './texts.ts';

/** Gives an entry other address words or another key, and writes a redirect from each address that it leaves. */
const words = texts[authorLanguage(process.argv, process.env)].move;
const [key = '', ...wishes] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const move: Move = { key, words: {} };
for (const wish of wishes) {
  const [name = '', value = ''] = wish.split('=');
  if (value === '') continue;
  if (isLocale(name)) move.words[name] = value;
  else if (name === 'key') move.newKey = value;
  else fail(words.usage);
}
if (key === '' || (move.newKey === undefined && Object.keys(move.words).length === 0))
  fail(words.usage);

const content = readRawContent('.');
if (!hasEntry(content, key)) fail(words.missing(key));
const { folders, texts: files, left, problems } = moved(content, move);
for (const [, to] of folders) if (existsSync(to)) fail(words.taken(to));
if (problems.length > 0) fail(`${words.refused}\n\n${formatProblems(problems)}`);
for (const [from, to] of folders) {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
for (const [file, text] of files) writeFileSync(file, text);
console.log([words.done, ...left.map(({ from, to }) => `${from} -> ${to}`), words.next].join('\n'));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
