import { LineCounter, parseDocument, type Document } from 'yaml';
import { isLocale, type Locale } from '../site/locales.ts';
import { parseBody, type ParsedBody } from './markdown.ts';

/**
 * One file of `content/`: what it is by its place and name, and what is in it.
 * `path` is below `content/`.
 */
export function readRawFile(path: string, bytes: Uint8Array): RawFile {
  const file = `content/${path}`;
  const text = new TextDecoder().decode(bytes);
  for (const { pattern, kind } of textPatterns) {
    const [, key, locale, ending] = pattern.exec(path) ?? [];
    if (key !== undefined && locale !== undefined && isLocale(locale) && isKeyPath(key)) {
      return { kind, file, bytes, key, locale, ...splitText(text, ending === 'mdx') };
    }
  }
  for (const { pattern, kind } of dataPatterns) {
    const [, key] = pattern.exec(path) ?? [];
    if (key !== undefined && isKeyPath(key))
      return { kind, file, bytes, key, data: readYaml(text, 0) };
  }
  if (path === 'published.txt') return { kind: 'ledger', file, bytes, text };
  if (photoPattern.test(path)) return { kind: 'photo-file', file, bytes };
  return { kind: knownOthers.includes(path) ? 'other' : 'stray', file, bytes };
}

const textPatterns = [
  { kind: 'page', pattern: /^pages\/(.+)\/index\.([a-z]+)\.(mdx?)$/ },
  { kind: 'partnership-text', pattern: /^partnerships\/([^/]+)\/index\.([a-z]+)\.(mdx?)$/ },
  { kind: 'news', pattern: /^news\/([^/]+)\/index\.([a-z]+)\.(mdx?)$/ },
] as const;

const dataPatterns = [
  { kind: 'page-sources', pattern: /^pages\/(.+)\/sources\.yaml$/ },
  { kind: 'page-sources', pattern: /^(news\/[^/]+)\/sources\.yaml$/ },
  { kind: 'photo', pattern: /^(?:pages|partnerships)\/(.+)\/photo\.yaml$/ },
  { kind: 'partnership-facts', pattern: /^partnerships\/([^/]+)\/facts\.yaml$/ },
  { kind: 'place', pattern: /^places\/([^/]+)\.yaml$/ },
  {
    kind: 'records',
    pattern:
      /^(briefs|care|claims|glossary|lexicon|mails|networks|publishers|questions|sides|steps|themes|timeline)\.yaml$/,
  },
  { kind: 'single', pattern: /^(guide|links|navigation|programme|redirects|site)\.yaml$/ },
] as const;

const photoPattern = /^(pages|partnerships)\/[a-z0-9/-]+\/photo\.(jpg|jpeg|png|webp|avif)$/;

const knownOthers = ['README.md'];

/** Folders and files are called by keys: lower-case letters, digits and hyphens. */
function isKeyPath(path: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/.test(path);
}

function splitText(
  text: string,
  isMdx: boolean,
): Pick<RawText, 'data' | 'body' | 'bodyLine' | 'parsed'> {
  const [whole = '', matter = ''] = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/.exec(text) ?? [];
  const body = text.slice(whole.length);
  return {
    data: readYaml(matter, whole === '' ? 0 : 1),
    body,
    bodyLine: whole.split('\n').length,
    parsed: parseBody(body, isMdx),
  };
}

function readYaml(source: string, lineOffset: number): RawData {
  const lines = new LineCounter();
  const document = parseDocument(source, { ...yamlOptions, lineCounter: lines });
  const value = plainValue(document);
  return {
    document,
    lines,
    lineOffset,
    source,
    value,
    // Astro's own reader takes an unquoted 2026-11-23 for a date, wherever it stands.
    valueWithDates: datePattern.test(source)
      ? plainValue(parseDocument(source, { ...yamlOptions, customTags: ['timestamp'] }))
      : value,
  };
}

/** The least that YAML takes for a date. */
const datePattern = /\d{4}-\d/;

const yamlOptions = { uniqueKeys: true, stringKeys: true, logLevel: 'error' } as const;

/** The plain value, or undefined where the YAML cannot be read (aliases that name nothing throw). */
function plainValue(document: Document.Parsed): unknown {
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS() as unknown;
  } catch {
    return undefined;
  }
}

/** A YAML document or front matter with its positions. */
export interface RawData {
  document: Document;
  lines: LineCounter;
  /** Lines of the file above the YAML. */
  lineOffset: number;
  source: string;
  /** The plain value; undefined where the YAML cannot be read. */
  value: unknown;
  /** The same with dates as date objects, as Astro reads texts and files of one record. */
  valueWithDates: unknown;
}

/** The text of a page, a partnership or a note in one language. */
export interface RawText {
  kind: 'page' | 'partnership-text' | 'news';
  file: string;
  bytes: Uint8Array;
  key: string;
  locale: Locale;
  data: RawData;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  parsed: ParsedBody;
}

/** A file that is YAML from top to bottom. */
export interface RawDataFile {
  kind: 'page-sources' | 'photo' | 'partnership-facts' | 'place' | 'records' | 'single';
  file: string;
  bytes: Uint8Array;
  key: string;
  data: RawData;
}

export type RawFile =
  | RawText
  | RawDataFile
  | { kind: 'ledger'; file: string; bytes: Uint8Array; text: string }
  | { kind: 'photo-file' | 'stray' | 'other'; file: string; bytes: Uint8Array };
