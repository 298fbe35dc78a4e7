import { stringify } from 'yaml';
import { checkRules } from '../checks/check-content.ts';
import type { Problem } from '../checks/problem.ts';
import { linkRecordsOf, renamedPages, textAddresses } from '../checks/published.ts';
import { pageKeyOf, textsOf, type RawContent } from '../checks/raw-content.ts';
import { readRawFile } from '../checks/raw-file.ts';
import { isWithin, readLedger, withKey, type PublishedAddress } from '../routing/ledger.ts';
import { linksOf } from '../routing/links.ts';
import { isOfRecord, newsPrefix, partnershipPrefix, type PageKey } from '../routing/paths.ts';
import type { Locale } from '../site/locales.ts';
import { withReferences } from './renaming.ts';

/**
 * The content after an entry has got other address words, another key, or
 * both: its files, everything that names it, the ledger, and a redirect from
 * each address that it and the entries below it leave. Nothing is written; the
 * answer is what would be, with the problems that it would make.
 */
export function moved(content: RawContent, { key, newKey = key, words }: Move): Moved {
  const rename = (name: PageKey) => (isWithin(name, key) ? newKey + name.slice(key.length) : name);
  const texts = new Map<string, string>();
  for (const file of content.files) {
    if (file.kind === 'stray' || file.kind === 'photo-file') continue;
    let text = new TextDecoder().decode(file.bytes);
    if (file.kind === 'ledger') text = withKey(text, key, newKey);
    else if ('data' in file) text = withReferences(file, text, rename);
    const word = 'body' in file && pageKeyOf(file) === key ? words[file.locale] : undefined;
    if (word !== undefined) text = text.replace(/^segment: .*$/m, `segment: ${word}`);
    texts.set(pathAfter(file.file, key, newKey), text);
  }
  const after = (): RawContent => ({
    files: content.files.map(({ file, bytes }) => {
      const path = pathAfter(file, key, newKey);
      const text = texts.get(path);
      return readRawFile(
        path.replace(/^content\//, ''),
        text === undefined ? bytes : new TextEncoder().encode(text),
      );
    }),
  });
  const left = addressesLeft(content, after(), key, rename);
  const redirects = texts.get(redirectsPath) ?? '';
  const renamed = key === newKey ? [] : publishedKeys(content, key);
  texts.set(
    redirectsPath,
    withRedirects(
      redirects,
      after(),
      left,
      renamed.map((from) => ({ from, to: rename(from) })),
    ),
  );
  const present = checkRules(content);
  const known = new Set(present.map(nameOf));
  return {
    folders: key === newKey ? [] : [[folderOf(key), folderOf(newKey)]],
    texts,
    left,
    problems: [
      // The file is written anew, and what cannot be read of it would be lost.
      ...present.filter(({ file }) => file === redirectsPath),
      ...checkRules(after()).filter((problem) => !known.has(nameOf(problem))),
    ],
  };
}

/** Is there an entry with this key that has files of its own? */
export function hasEntry(content: RawContent, key: PageKey): boolean {
  return textsOf(content).some((text) => pageKeyOf(text) === key);
}

/** The addresses that lead elsewhere or nowhere after the move, with the key that they led to. */
function addressesLeft(
  before: RawContent,
  after: RawContent,
  key: PageKey,
  rename: (key: PageKey) => PageKey,
): Redirect[] {
  const old = textAddresses(before);
  const now = new Set(textAddresses(after).map(({ path }) => path));
  const shortOf = (keys: PageKey[]) =>
    linksOf({ words: [], moved: [], keys }).map(({ path }) => path);
  const [own = [], next = []] = [[key], [rename(key)]].map(shortOf);
  // Pages made from records stand below their list; only the ledger knows where.
  const tops = old.filter((address) => address.key === key).map(({ path }) => path);
  const below = publishedAddresses(before).filter(({ path }) =>
    tops.some((top) => path.startsWith(top) && !now.has(top)),
  );
  const all = [
    ...old.map(({ path, key: name }) => ({ from: path, to: rename(name) })),
    ...below.map(({ path, key: name }) => ({ from: path, to: rename(name) })),
    ...own.filter((path) => !next.includes(path)).map((from) => ({ from, to: rename(key) })),
  ].filter(({ from }) => !now.has(from));
  const byPath = new Map(all.map((redirect) => [redirect.from, redirect]));
  return [...byPath.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The keys of an entry and of those below it that have been published and are still there. */
function publishedKeys(content: RawContent, top: PageKey): PageKey[] {
  const written = new Set(textAddresses(content).map(({ key }) => key));
  const left = new Set(linkRecordsOf(content).moved.map(({ from }) => from));
  const keys = publishedAddresses(content)
    .filter(({ key, path }) => written.has(key) || (isOfRecord(key) && !left.has(path)))
    .map(({ key }) => key);
  return [...new Set(keys)].filter((key) => isWithin(key, top)).sort();
}

function publishedAddresses(content: RawContent): PublishedAddress[] {
  const ledger = content.files.find((file) => file.kind === 'ledger')?.text ?? '';
  return readLedger(ledger).filter((entry) => entry !== undefined);
}

/**
 * The file of old addresses and keys with more of them. An address at which a
 * page stands again goes; of a page that is renamed more than once the first
 * key stays, because its pictures and feeds are named after that one.
 */
function withRedirects(
  text: string,
  after: RawContent,
  left: readonly Redirect[],
  newNames: readonly Rename[],
): string {
  const now = new Set(textAddresses(after).map(({ path }) => path));
  const kept = linkRecordsOf(after).moved.filter(({ from }) => !now.has(from));
  const known = new Set(kept.map(({ from }) => from));
  const all = [...kept, ...left.filter(({ from }) => !known.has(from))];
  const before = renamedPages(after);
  const renamed = [
    ...before,
    ...newNames.filter(({ to }) => !before.some((name) => name.to === to)),
  ].filter(({ from, to }) => from !== to);
  const head = text.split('\n').filter((line) => line.startsWith('#'));
  const data = { moved: all, ...(renamed.length > 0 && { renamed }) };
  return [...head, stringify(data)].join('\n');
}

/** `content/pages/<key>`, `content/partnerships/<folder>` or `content/news/<folder>`. */
function folderOf(key: PageKey): string {
  const isBesidePages = [partnershipPrefix, newsPrefix].some((prefix) => key.startsWith(prefix));
  return isBesidePages ? `content/${key}` : `content/pages/${key}`;
}

function pathAfter(file: string, key: PageKey, newKey: PageKey): string {
  const folder = `${folderOf(key)}/`;
  return file.startsWith(folder) ? `${folderOf(newKey)}/${file.slice(folder.length)}` : file;
}

function nameOf({ code, file, what }: Problem): string {
  return `${code} ${file} ${what}`;
}

const redirectsPath = 'content/redirects.yaml';

export interface Move {
  key: PageKey;
  newKey?: PageKey | undefined;
  /** The new address word in a language. */
  words: Partial<Record<Locale, string>>;
}

export interface Moved {
  /** Folders to rename, old and new, from the top of the project. */
  folders: [string, string][];
  /** Path from the top of the project -> text, of every file after the folders are renamed. */
  texts: Map<string, string>;
  left: Redirect[];
  problems: Problem[];
}

interface Redirect {
  from: string;
  to: PageKey;
}

interface Rename {
  from: PageKey;
  to: PageKey;
}
