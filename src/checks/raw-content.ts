import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { isLocale, type Locale } from '../site/locales.ts';

/**
 * Reads all files below `<root>/content` as they lie there, front matter and
 * YAML with their positions, so that problems can name file and line.
 */
export function readRawContent(root: string): RawContent {
  const base = join(root, 'content');
  const files = readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1))
    .sort()
    .map((path) => readRawFile(base, path));
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

/** The line of a text's body on which an offset falls, counted from the top of the file. */
export function bodyPosition(text: RawText, offset: number): Position {
  const before = text.body.slice(0, offset).split('\n');
  return { line: text.bodyLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}

function isText(file: RawFile): file is RawText {
  return file.kind === 'page' || file.kind === 'partnership-text';
}

function readRawFile(base: string, path: string): RawFile {
  const file = `content/${path}`;
  const text = readFileSync(join(base, path), 'utf8');
  for (const { pattern, kind } of textPatterns) {
    const [, key, locale] = pattern.exec(path) ?? [];
    if (key !== undefined && locale !== undefined && isLocale(locale)) {
      return { kind, file, key, locale, ...splitText(text) };
    }
  }
  for (const { pattern, kind } of dataPatterns) {
    const [, key] = pattern.exec(path) ?? [];
    if (key !== undefined) return { kind, file, key, data: readYaml(text, 0) };
  }
  return { kind: knownOthers.includes(path) ? 'other' : 'stray', file };
}

const textPatterns = [
  { kind: 'page', pattern: /^pages\/(.+)\/index\.([a-z]+)\.mdx?$/ },
  { kind: 'partnership-text', pattern: /^partnerships\/([^/]+)\/index\.([a-z]+)\.mdx?$/ },
] as const;

const dataPatterns = [
  { kind: 'page-sources', pattern: /^pages\/(.+)\/sources\.yaml$/ },
  { kind: 'partnership-facts', pattern: /^partnerships\/([^/]+)\/facts\.yaml$/ },
  { kind: 'place', pattern: /^places\/([^/]+)\.yaml$/ },
  { kind: 'records', pattern: /^(claims|glossary|networks|publishers|themes)\.yaml$/ },
  { kind: 'single', pattern: /^(navigation|programme|site)\.yaml$/ },
] as const;

const knownOthers = ['README.md'];

function splitText(text: string): { data: RawData; body: string; bodyLine: number } {
  const [whole = '', matter = ''] = /^---\n([\s\S]*?)\n?---(?:\n|$)/.exec(text) ?? [];
  return {
    data: readYaml(matter, whole === '' ? 0 : 1),
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}

function readYaml(text: string, lineOffset: number): RawData {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const isReadable = document.errors.length === 0;
  return {
    document,
    lines,
    lineOffset,
    value: isReadable ? (document.toJS() as unknown) : undefined,
  };
}

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

/** A YAML document or front matter with its positions. */
export interface RawData {
  document: Document;
  lines: LineCounter;
  /** Lines of the file above the YAML. */
  lineOffset: number;
  /** The plain value; undefined where the YAML cannot be read. */
  value: unknown;
}

/** A page or partnership text in one language. */
export interface RawText {
  kind: 'page' | 'partnership-text';
  file: string;
  key: string;
  locale: Locale;
  data: RawData;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

/** A file that is YAML from top to bottom. */
export interface RawDataFile {
  kind: 'page-sources' | 'partnership-facts' | 'place' | 'records' | 'single';
  file: string;
  key: string;
  data: RawData;
}

export type RawFile = RawText | RawDataFile | { kind: 'stray' | 'other'; file: string };

export interface Position {
  line: number;
  column: number;
}
