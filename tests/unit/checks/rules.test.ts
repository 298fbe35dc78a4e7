import { describe, expect, it } from 'vitest';
import { formatProblems, problemCodes, type ProblemCode } from '../../../src/checks/problem.ts';
import { problemsAfter, replacing, type Change } from '../../support/content-fixture.ts';

const page = 'pages/note/index.sv.mdx';
const facts = 'partnerships/ett-tva/facts.yaml';

const partnershipFacts = `partners: [ett, tva]
themes: [test]
connection: other
status: unknown
sources: [{ publisher: test, title: Testkälla, language: sv }]
`;

/** One wrong content per situation: what is changed, and what must be reported first. */
const situations: Situation[] = [
  [
    'a file with a wrong name',
    { 'pages/note/text.sv.md': 'x' },
    'file-stray',
    'pages/note/text.sv.md',
    undefined,
    'index.sv.md',
  ],
  [
    'a language that does not exist',
    { 'pages/note/index.fr.md': 'x' },
    'file-stray',
    'pages/note/index.fr.md',
    undefined,
    'index.sv.md',
  ],
  [
    'a missing twin',
    { 'pages/note/below/index.es.md': null },
    'twin-missing',
    'pages/note/below/index.es.md',
    undefined,
    'beside its twin',
  ],
  [
    'a partnership without facts',
    { [facts]: null },
    'twin-missing',
    facts,
    undefined,
    'facts.yaml',
  ],
  [
    'a misspelt field',
    { [page]: replacing('title:', 'titel:') },
    'field-unknown',
    page,
    2,
    '"title"',
  ],
  [
    'an unknown field',
    { [facts]: replacing('status: unknown', 'status: unknown\ncolour: red') },
    'field-unknown',
    facts,
    9,
    'colour',
  ],
  [
    'an unknown field deep down',
    { [facts]: replacing('language: sv', 'langauge: sv') },
    'field-unknown',
    facts,
    12,
    '"language"',
  ],
  [
    'a missing field',
    { [page]: replacing('reviewed: 2026-11-23\n', '') },
    'field-invalid',
    page,
    2,
    'reviewed',
  ],
  [
    'a title that is too long',
    { [page]: replacing('Test sida', 'x'.repeat(90)) },
    'field-invalid',
    page,
    2,
    'title',
  ],
  [
    'a summary that is too short',
    { [page]: (text) => text.replace(/summary: .*/, 'summary: kort') },
    'field-invalid',
    page,
    3,
    'summary',
  ],
  [
    'a teaser of the wrong length',
    { [page]: (text) => text.replace(/teaser: .*/, `teaser: ${'ord '.repeat(60)}slut`) },
    'field-invalid',
    page,
    4,
    'teaser',
  ],
  [
    'a word where a list is wanted',
    { [facts]: replacing('[ett, tva]', 'ett') },
    'field-invalid',
    facts,
    1,
    'partners',
  ],
  [
    'one partner only',
    { [facts]: replacing('[ett, tva]', '[ett]') },
    'field-invalid',
    facts,
    1,
    'partners',
  ],
  [
    'a status that does not exist',
    { [facts]: replacing('status: unknown', 'status: active') },
    'field-invalid',
    facts,
    8,
    'status',
  ],
  [
    'a period that is none',
    { [facts]: replacing('2021/2023', 'våren 2021') },
    'field-invalid',
    facts,
    7,
    'periods',
  ],
  [
    'an end before the start',
    { [facts]: replacing('2021/2023', '2023/2021') },
    'field-invalid',
    facts,
    7,
    'periods',
  ],
  [
    'a key with capitals',
    { 'themes.yaml': replacing('test:', 'Test:') },
    'field-invalid',
    'themes.yaml',
    1,
    'lower-case',
  ],
  [
    'YAML that cannot be read',
    { [facts]: replacing('partners: [ett, tva]', 'partners: [ett, tva') },
    'yaml-invalid',
    facts,
    2,
    'name: value',
  ],
  [
    'a colon in a title',
    { [page]: replacing('title: Test sida', 'title: Test: sida') },
    'yaml-invalid',
    page,
    2,
    'quotation marks',
  ],
  [
    'a field given twice',
    { [facts]: replacing('status: unknown', 'status: unknown\nstatus: granted') },
    'yaml-invalid',
    facts,
    9,
    'name: value',
  ],
  ['a text without fields', { [page]: 'Bara text.\n' }, 'yaml-invalid', page, 1, '---'],
  [
    'an unknown place',
    { [facts]: replacing('[ett, tva]', '[ett, tvo]') },
    'reference-unknown',
    facts,
    1,
    '"tva"',
  ],
  [
    'an unknown theme',
    { [facts]: replacing('[test]', '[tset]') },
    'reference-unknown',
    facts,
    2,
    '"test"',
  ],
  [
    'an unknown network',
    { [facts]: replacing('network: test', 'network: tset') },
    'reference-unknown',
    facts,
    3,
    '"test"',
  ],
  [
    'an unknown publisher',
    { [facts]: replacing('publisher: test', 'publisher: tset') },
    'reference-unknown',
    facts,
    10,
    '"test"',
  ],
  [
    'an unknown page in the menu',
    { 'navigation.yaml': replacing('note', 'nota') },
    'reference-unknown',
    'navigation.yaml',
    1,
    '"note"',
  ],
  [
    "somebody else's address",
    { [facts]: replacing('test.example/a', 'other.example/a') },
    'source-host',
    facts,
    11,
    'other.example',
  ],
  [
    'two pages on one address',
    {
      'pages/note/below/index.sv.md': replacing('segment: under', 'segment: under'),
      'pages/note/beside/index.sv.md': twin('under', 'sv'),
      'pages/note/beside/index.es.md': twin('lado', 'es'),
    },
    'address-taken',
    'pages/note/beside/index.sv.md',
    5,
    'segment',
  ],
  [
    'an address word too many',
    { 'pages/search/index.sv.md': replacing('reviewed', 'segment: leta\nreviewed') },
    'address-taken',
    'pages/search/index.sv.md',
    5,
    'Delete',
  ],
  [
    'no address word',
    { [page]: replacing('segment: testsida\n', '') },
    'address-taken',
    page,
    2,
    'segment',
  ],
  [
    'a reserved word',
    {
      'partnerships/tema/facts.yaml': partnershipFacts,
      'partnerships/tema/index.sv.md': twin(undefined, 'sv'),
      'partnerships/tema/index.es.md': twin(undefined, 'es'),
    },
    'address-taken',
    'partnerships/tema/index.sv.md',
    2,
    'Rename',
  ],
  [
    'the same title twice',
    { 'pages/note/below/index.sv.md': replacing('Test undersida sv', 'Test sida sv') },
    'title-duplicate',
    page,
    2,
    'apart',
  ],
  [
    'a link to no page',
    { 'pages/home/index.sv.md': replacing('page:note', 'page:noet') },
    'link-broken',
    'pages/home/index.sv.md',
    8,
    'page:note',
  ],
  [
    'a link to no partnership',
    { 'pages/home/index.sv.md': replacing('partnership:ett-tva', 'partnership:ett-tre') },
    'link-broken',
    'pages/home/index.sv.md',
    8,
    'partnership:ett-tva',
  ],
  [
    'a link by path',
    { 'pages/home/index.sv.md': replacing('page:note', '/sv/testsida/') },
    'link-broken',
    'pages/home/index.sv.md',
    8,
    'by key',
  ],
  [
    'an unknown claim',
    { [page]: replacing('test-number', 'test-numbr') },
    'claim-unknown',
    page,
    11,
    '"test-number"',
  ],
  [
    'an unused claim',
    { 'claims.yaml': (text) => `${text}other-number:\n${text.split('\n').slice(1).join('\n')}` },
    'claim-unused',
    'claims.yaml',
    6,
    'delete',
  ],
  [
    'a claim that one language leaves out',
    { [page]: replacing(' <Claim id="test-number" />', '') },
    'claim-unused',
    'claims.yaml',
    1,
    'sv',
  ],
];

describe('the valid fixture', () => {
  it('has no problem', () => {
    expect(problemsAfter({})).toEqual([]);
  });
});

describe('wrong content', () => {
  it.each(situations)('is named: %s', (_, changes, code, file, line, hint) => {
    const problems = problemsAfter(changes);
    const found = problems.find(
      (problem) => problem.code === code && problem.file === `content/${file}`,
    );
    expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(found!.line).toBe(line);
    expect(`${found!.what} ${found!.fix}`).toContain(hint);
  });

  it('has a situation here for every code', () => {
    const covered = new Set(situations.map(([, , code]) => code));
    expect(Object.keys(problemCodes).filter((code) => !covered.has(code as ProblemCode))).toEqual(
      [],
    );
  });

  it('is reported all at once, with file, line, reason and remedy', () => {
    const report = formatProblems(
      problemsAfter({
        [facts]: replacing('status: unknown', 'status: active'),
        [page]: replacing('title:', 'titel:'),
      }),
    );
    expect(report).toMatch(/^\d+ problems in content\/\. Nothing was built\./);
    expect(report).toContain('content/partnerships/ett-tva/facts.yaml:8:1');
    expect(report).toContain('[field-invalid]');
    expect(report).toContain('content/pages/note/index.sv.mdx:2:1');
    expect(report).toContain('-> Did you mean "title"?');
  });
});

function twin(segment: string | undefined, locale: string): string {
  const word = segment ? `segment: ${segment}\n` : '';
  return `---\ntitle: Test bredvid ${locale}\nsummary: Testtext som inte säger något om världen alls.\nteaser: ${'ord '.repeat(29)}slut\n${word}reviewed: 2026-11-23\n---\n\nTest.\n`;
}

/** Name, changes, code, file below content/, line, a part of what is said. */
type Situation = [string, Record<string, Change>, ProblemCode, string, number | undefined, string];
