/** Something in `content/` that somebody must mend before the site can be built. */
export interface Problem {
  /** The rule's name, which `content/README.md` explains to authors. */
  code: ProblemCode;
  /** Path from the top of the project: `content/pages/home/index.sv.md`. */
  file: string;
  /** Counted from 1; absent where the problem is the file itself. */
  line?: number | undefined;
  column?: number | undefined;
  /** What is wrong. */
  what: string;
  /** What to write instead, or what to do. */
  fix: string;
}

/** Every rule's name with its one-line meaning. */
export const problemCodes = {
  'address-lost': 'a published address no longer leads to its entry',
  'alias-clash': 'two concepts of the lexicon have one alias, or a concept has it twice',
  'component-unknown': 'a text places a component that does not exist',
  'days-unsound': 'a text was changed before it became part of the site',
  'dead-end': 'a menu or a withdrawn page leads to a draft, a withdrawn page or itself',
  'encoding-wrong': 'a file has characters or line ends that do not work everywhere',
  'guide-unsound': 'answers of the guide lead to two ends or to none, or an end is never reached',
  'heading-level': 'a heading is empty, jumps over a level or has the level of the title',
  'html-forbidden': 'a text holds HTML',
  'language-mixed': 'a word of another language was left in a text',
  'ledger-invalid': 'a line of published.txt cannot be read',
  'link-outside': 'a text links to a site that no linkable publisher stands behind',
  'link-vague': 'the words of a link do not say where it leads',
  'marks-unpaired': 'a Spanish question or exclamation does not open with its mark',
  'open-promised': 'a text promises an open call, which the record of the programme does not',
  'photo-in-text': 'a picture stands in the middle of a text',
  'photo-incomplete': 'a picture lacks its record, or a record its picture',
  'photo-unusable': 'a picture is too large, or no picture',
  'placeholder-left': 'a new entry still has a place that waits for words',
  'question-ungrouped': 'a question stands in no group, or in two',
  'quotes-wrong': 'a quotation mark belongs to another language',
  'steps-unsound': 'a side has too many steps, or two with one address word',
  'text-unreadable': 'a text cannot be read, or holds program code',
  'twins-disagree': 'two twins are built differently',
  'word-unknown': 'a text has braces around something that is no word of the site',
  'year-unsupported': 'a text names a year that its facts do not carry',
  'yaml-unusual': 'YAML has tabs, anchors or tags',
  'address-taken':
    'two entries have one address, or an address word is missing, surplus or reserved',
  'claim-unknown': 'a text uses a claim that claims.yaml does not have',
  'claim-unused': 'claims.yaml has a claim that no text uses, or only some languages use it',
  'field-invalid': 'a field is missing or its value has the wrong form',
  'field-unknown': 'a field has a name that nobody knows',
  'file-missing': 'a file that the site cannot do without is not there',
  'file-stray': 'a file has no place in content/ or has a wrong name',
  'link-broken': 'a text links to a page that does not exist',
  'reference-unknown':
    'a record names a place, theme, network, publisher, concept or page that does not exist',
  'source-host': 'the address of a source does not belong to its publisher',
  'title-duplicate': 'two pages of one language have the same title',
  'twin-missing': 'an entry is missing in one of the languages',
  'yaml-invalid': 'a YAML file or front matter cannot be read',
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** Sorted by file and line, as a person would work through them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** The report in the terminal: all problems at once. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  const blocks = inReadingOrder(problems).map(({ code, file, line, column, what, fix }) => {
    const place = [file, line, line === undefined ? undefined : column]
      .filter((part) => part !== undefined)
      .join(':');
    return `${place}\n  ${what} [${code}]\n  -> ${fix.trim()}`;
  });
  return [`${count} in content/. Nothing was built.`, ...blocks].join('\n\n');
}
