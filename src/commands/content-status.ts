import { checkRules } from '../checks/check-content.ts';
import { inReadingOrder } from '../checks/problem.ts';
import { placeholdersIn } from '../checks/rules/placeholders.ts';
import {
  asText,
  dataFilesOf,
  isDraft,
  isObject,
  pageKeyOf,
  recordsOf,
  textsOf,
  type RawContent,
} from '../checks/raw-content.ts';
import type { RawText } from '../checks/raw-file.ts';
import { nextReview } from '../schemas/page.ts';
import { changedParts, type TranslatableText } from '../schemas/translation.ts';

/**
 * What editors should look at, on a day such as 2026-11-23. Nothing here stops
 * a build: pages stay true when nobody rebuilds, they only grow old.
 */
export function contentStatus(content: RawContent, day: string): ContentStatus {
  const texts = textsOf(content);
  return {
    reviews: texts.filter((text) => !isDraft(text)).flatMap((text) => overdue(text, day)),
    claims: [...recordsOf(content, 'claims'), ...singleRecord(content, 'programme')].flatMap(
      ([key, record]) =>
        dueBy(day, isObject(record) ? asText(record['review']) : undefined).map((due) => ({
          key,
          due,
        })),
    ),
    stale: texts.flatMap((text) => stale(text, texts)),
    drafts: texts
      .filter(isDraft)
      .map((text) => ({ file: text.file, waiting: placeholdersIn(text).length })),
    withdrawn: texts
      .filter((text) => fieldOf(text, 'withdrawn') !== undefined)
      .map(({ file }) => file),
    problems: inReadingOrder(checkRules(content)).map(
      ({ file, line, code }) =>
        `${[file, line].filter((part) => part !== undefined).join(':')} [${code}]`,
    ),
  };
}

/** A text as translations see it; undefined where its fields cannot be read. */
export function translatable(text: RawText): TranslatableText | undefined {
  const [title, summary, teaser] = ['title', 'summary', 'teaser'].map((name) =>
    fieldOf(text, name),
  );
  if (typeof title !== 'string' || typeof summary !== 'string' || typeof teaser !== 'string')
    return undefined;
  return { title, summary, teaser, body: text.body };
}

function overdue(text: RawText, day: string): ContentStatus['reviews'] {
  const reviewed = asText(fieldOf(text, 'reviewed'));
  if (reviewed === undefined) return [];
  const due = nextReview({ reviewed, review: asText(fieldOf(text, 'review')) });
  return dueBy(day, due).map((date) => ({ file: text.file, due: date }));
}

/** The date, if the day has reached it. */
function dueBy(day: string, due: string | undefined): string[] {
  return due !== undefined && due <= day ? [due] : [];
}

function stale(text: RawText, texts: RawText[]): ContentStatus['stale'] {
  const stamp = fieldOf(text, 'translatedFrom');
  if (!isObject(stamp) || !Array.isArray(stamp['parts'])) return [];
  const source = texts.find(
    (twin) => pageKeyOf(twin) === pageKeyOf(text) && twin.locale === stamp['language'],
  );
  const state = source && translatable(source);
  if (!state) return [];
  const changed = changedParts(state, stamp['parts'].map(String));
  return changed.length > 0 ? [{ file: text.file, changed }] : [];
}

function singleRecord(content: RawContent, name: string): [string, unknown][] {
  const file = dataFilesOf(content, 'single').find(({ key }) => key === name);
  return file ? [[name, file.data.value]] : [];
}

function fieldOf({ data }: RawText, name: string): unknown {
  return isObject(data.value) ? data.value[name] : undefined;
}

export interface ContentStatus {
  /** Texts whose day of review has come. */
  reviews: { file: string; due: string }[];
  /** Claims, and the programme status, whose day of review has come. */
  claims: { key: string; due: string }[];
  /** Translations whose source has changed, with the parts that did. */
  stale: { file: string; changed: string[] }[];
  /** Drafts, with the number of places that wait for words. */
  drafts: { file: string; waiting: number }[];
  withdrawn: string[];
  /** What would stop a build: file, line and code. */
  problems: string[];
}
