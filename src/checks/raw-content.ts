import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMap, isScalar, type Document, type Node } from 'yaml';
import { newsPrefix, partnershipPrefix } from '../routing/paths.ts';
import {
  readRawFile,
  type RawData,
  type RawDataFile,
  type RawFile,
  type RawText,
} from './raw-file.ts';

/**
 * Reads all files below `<root>/content` as they lie there, texts and YAML
 * with their positions, so that problems can name file and line.
 */
export function readRawContent(root: string): RawContent {
  const folder = join(root, 'content');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => readRawFile(path, readFileSync(join(folder, path))));
  return { files };
}

/** The texts, all or of one kind. */
export function textsOf({ files }: RawContent, kind?: RawText['kind']): RawText[] {
  return files.filter((file) => isText(file)).filter((text) => !kind || text.kind === kind);
}

/** The YAML files of a kind. */
export function dataFilesOf({ files }: RawContent, kind: RawDataFile['kind']): RawDataFile[] {
  return files.filter((file): file is RawDataFile => file.kind === kind);
}

/** The records of a file such as `themes.yaml` by key, or an empty map where it cannot be read. */
export function recordsOf(content: RawContent, name: string): Map<string, unknown> {
  const { value } = dataFilesOf(content, 'records').find(({ key }) => key === name)?.data ?? {};
  return new Map(isObject(value) ? Object.entries(value) : []);
}

/** Is this a plain object, with fields to look at? */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A date, number or text as text: YAML hands over 2026-11-23 as a date and
 * 2019 as a number. Undefined for anything else.
 */
export function asText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** `[SKRIV: …]` and `[ESCRIBA: …]`: where `npm run content:new` leaves a place for the author's words. */
export const placeholderPattern = /\[(?:SKRIV|ESCRIBA):[^\]]*\]/;

/** Does the text keep its entry out of the site for now? */
export function isDraft(text: RawText): boolean {
  return isObject(text.data.value) && text.data.value['draft'] === true;
}

/** The key of the page that a text belongs to: partnerships stand below the catalogue, notes below their list. */
export function pageKeyOf({ kind, key }: { kind: string; key: string }): string {
  if (kind === 'partnership-text') return partnershipPrefix + key;
  return kind === 'news' ? newsPrefix + key : key;
}

/** Every value below a value, with its path. */
export function walk(value: unknown, path: PropertyKey[] = []): WalkedValue[] {
  const children = Array.isArray(value)
    ? value.map((child: unknown, index) => [index, child] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  return [{ path, value }, ...children.flatMap(([name, child]) => walk(child, [...path, name]))];
}

/**
 * Where a value stands: line and column of the node at a path of keys, or of
 * the nearest one above it.
 */
export function positionOf(data: RawData, path: readonly PropertyKey[]): Position {
  for (let length = path.length; length > 0; length -= 1) {
    const node = nodeAt(data.document, path.slice(0, length));
    if (node?.range) {
      const { line, col } = data.lines.linePos(node.range[0]);
      return { line: line + data.lineOffset, column: col };
    }
  }
  return { line: 1 + data.lineOffset, column: 1 };
}

/** Where a node of a text's body stands, counted from the top of the file. */
export function nodePosition(text: RawText, { position }: Positioned): Position {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line: line + text.bodyLine - 1, column };
}

function isText(file: RawFile): file is RawText {
  return file.kind === 'page' || file.kind === 'partnership-text' || file.kind === 'news';
}

/** Files that the site cannot do without, whatever they hold. */
export const neededFiles = [
  ...['briefs', 'care', 'claims', 'glossary', 'lexicon', 'mails', 'networks', 'publishers'],
  ...['questions', 'sides', 'steps', 'themes', 'timeline'],
  ...['guide', 'links', 'navigation', 'programme', 'redirects', 'site'],
]
  .map((name) => `content/${name}.yaml`)
  .concat('content/published.txt');

/** The node at a path; for a key of a map, the key itself, so that the line is where its name stands. */
function nodeAt(document: Document, path: readonly PropertyKey[]): Node | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    return pair?.key as Node | undefined;
  }
  return document.getIn(path, true) as Node | undefined;
}

export interface RawContent {
  files: RawFile[];
}

export interface Position {
  line: number;
  column: number;
}

interface Positioned {
  position?: { start: { line: number; column: number } } | undefined;
}

interface WalkedValue {
  path: PropertyKey[];
  value: unknown;
}
