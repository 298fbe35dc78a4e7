import type { z } from 'astro/zod';
import { briefSchema } from '../../schemas/brief.ts';
import { careSchema } from '../../schemas/care.ts';
import { claimSchema } from '../../schemas/claim.ts';
import { glossarySchema } from '../../schemas/glossary.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { lexiconSchema } from '../../schemas/lexicon.ts';
import { linksSchema, redirectsSchema } from '../../schemas/links.ts';
import { mailSchema } from '../../schemas/mail.ts';
import { navigationSchema } from '../../schemas/navigation.ts';
import { networkSchema } from '../../schemas/network.ts';
import { newsSchema, pageSchema, pageSourcesSchema } from '../../schemas/page.ts';
import { partnershipFactsSchema, partnershipTextSchema } from '../../schemas/partnership.ts';
import { photoSchema } from '../../schemas/photo.ts';
import { placeSchema } from '../../schemas/place.ts';
import { programmeSchema } from '../../schemas/programme.ts';
import { publisherSchema } from '../../schemas/publisher.ts';
import { questionGroupSchema } from '../../schemas/question-group.ts';
import { sideSchema } from '../../schemas/side.ts';
import { siteSchema } from '../../schemas/site.ts';
import { stepSchema } from '../../schemas/step.ts';
import { key as keySchema } from '../../schemas/text.ts';
import { themeSchema } from '../../schemas/theme.ts';
import { timelineSchema } from '../../schemas/timeline.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { isObject, placeholderPattern, positionOf, type RawContent } from '../raw-content.ts';
import type { RawData, RawFile } from '../raw-file.ts';
import { yamlProblems } from './unreadable-yaml.ts';

/** YAML that cannot be read, and fields that the schema of their file refuses. */
export function invalidFields({ files }: RawContent): Problem[] {
  return files.flatMap((file) => ('data' in file ? checkFile(file) : []));
}

/** The schema of each kind of file, or of each record in it. */
export const schemas = {
  page: pageSchema,
  'page-sources': pageSourcesSchema,
  news: newsSchema,
  'partnership-text': partnershipTextSchema,
  'partnership-facts': partnershipFactsSchema,
  place: placeSchema,
  photo: photoSchema,
  briefs: briefSchema,
  care: careSchema,
  claims: claimSchema,
  glossary: glossarySchema,
  lexicon: lexiconSchema,
  mails: mailSchema,
  networks: networkSchema,
  publishers: publisherSchema,
  questions: questionGroupSchema,
  sides: sideSchema,
  steps: stepSchema,
  themes: themeSchema,
  timeline: timelineSchema,
  guide: guideSchema,
  links: linksSchema,
  redirects: redirectsSchema,
  navigation: navigationSchema,
  programme: programmeSchema,
  site: siteSchema,
} as const;

function checkFile(file: Extract<RawFile, { data: RawData }>): Problem[] {
  const { data } = file;
  if (data.document.errors.length > 0) return yamlProblems(file.file, data);
  if (file.kind === 'records') {
    if (!isObject(data.value)) return [notFields(file.file)];
    return Object.entries(data.value).flatMap(([key, record]) => [
      ...checkKey(file.file, data, key),
      ...checkValue(file.file, data, schemas[file.key as RecordsName], record, [key]),
    ]);
  }
  const name = file.kind === 'single' ? (file.key as SingleName) : file.kind;
  const problems = checkValue(file.file, data, schemas[name], data.value, []);
  // The site reads records with this reader, all else with Astro's.
  const isReadByAstro = file.kind !== 'single';
  return problems.length === 0 && isReadByAstro
    ? checkValue(file.file, data, schemas[name], data.valueWithDates, [])
    : problems;
}

function notFields(file: string): Problem {
  return {
    code: 'yaml-invalid',
    file,
    line: 1,
    what: 'There are no fields here.',
    fix: 'Begin with fields, one a line as "name: value". In a .md file a line "---" stands above them and another one below.',
  };
}

function checkKey(file: string, data: RawData, key: string): Problem[] {
  const result = keySchema.safeParse(key);
  if (result.success) return [];
  return [
    {
      code: 'field-invalid',
      file,
      ...positionOf(data, [key]),
      what: `"${key}" is not a key.`,
      fix: 'Use lower-case letters a–z, digits and hyphens.',
    },
  ];
}

function checkValue(
  file: string,
  data: RawData,
  schema: z.ZodType,
  value: unknown,
  base: PropertyKey[],
): Problem[] {
  if (!isObject(value)) return [notFields(file)];
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    issueProblems(issue, schema, value, base, file, data),
  );
}

function issueProblems(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  value: unknown,
  base: PropertyKey[],
  file: string,
  data: RawData,
): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      code: 'field-unknown',
      file,
      ...positionOf(data, [...path, name]),
      what: `There is no field "${fieldName([...issue.path, name])}".`,
      fix: suggestion(name, knownFields(schema, issue.path)),
    }));
  }
  // What waits for the author has a problem of its own.
  if (placeholderPattern.test(String(valueAt(value, issue.path)))) return [];
  const name = fieldName(issue.path);
  if (isMissing(value, issue.path)) {
    return [
      {
        code: 'field-invalid',
        file,
        ...positionOf(data, path),
        what: `The field "${name}" is missing.`,
        fix: `Add "${String(issue.path.at(-1))}:" with its value; content/README.md says what it is for.`,
      },
    ];
  }
  return [
    {
      code: 'field-invalid',
      file,
      ...positionOf(data, path),
      what: `"${name}" ${reasonOf(issue)}.`,
      fix: `Change the value of "${name}"; content/README.md says what it is for.`,
    },
  ];
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return `must be one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') return 'has none of the forms that are allowed';
  if (issue.code === 'invalid_type')
    return `must be ${typeWords[issue.expected] ?? issue.expected}`;
  return issue.message;
}

const typeWords: Record<string, string> = {
  array: 'a list (lines that begin with "- ")',
  boolean: 'true or false',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'text',
};

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  return path.length > 0 && valueAt(value, path) === undefined;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, part) =>
      typeof current === 'object' && current !== null
        ? (current as Record<PropertyKey, unknown>)[part]
        : current,
    value,
  );
}

function fieldName(path: readonly PropertyKey[]): string {
  // People count the items of a list from 1.
  return path
    .map((part) => (typeof part === 'number' ? `(${String(part + 1)})` : String(part)))
    .join('.');
}

/** The field names that a schema knows at a path, empty where it cannot be told. */
function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current = unwrap(schema);
  for (const part of path) {
    const { shape, element } = current;
    const next = typeof part === 'number' ? element : shape?.[String(part)];
    if (!next) return [];
    current = unwrap(next);
  }
  return Object.keys(current.shape ?? {});
}

function unwrap(schema: z.ZodType): UnwrappedSchema {
  let current = schema as UnwrappedSchema;
  while (current.def.innerType) current = current.def.innerType;
  return current;
}

function suggestion(name: string, known: string[]): string {
  if (known.length === 0) return `Delete "${name}".`;
  return didYouMean(name, known) || `Delete it, or use one of: ${known.join(', ')}.`;
}

type RecordsName =
  | 'briefs'
  | 'care'
  | 'claims'
  | 'glossary'
  | 'lexicon'
  | 'mails'
  | 'networks'
  | 'publishers'
  | 'questions'
  | 'sides'
  | 'steps'
  | 'themes'
  | 'timeline';
type SingleName = 'guide' | 'links' | 'navigation' | 'programme' | 'redirects' | 'site';

/** The inside of a Zod schema that field names are read from. */
type UnwrappedSchema = z.ZodType & {
  def: { innerType?: z.ZodType };
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
};
