import { describe, expect, it } from 'vitest';
import { formatProblems, problemCodes, type ProblemCode } from '../../../src/checks/problem.ts';
import {
  newsNote,
  problemsAfter,
  replacing,
  testTeaser,
  type Change,
} from '../../support/content-fixture.ts';

const page = 'pages/note/index.sv.mdx';
const facts = 'partnerships/ett-tva/facts.yaml';

const partnershipFacts = `partners: [ett, tva]
themes: [test]
connection: other
status: unknown
sources: [{ publisher: test, title: Testkälla, language: sv }]
`;

const photoRecord = `file: ./photo.png
alt:
  sv: En testbild som inte visar något
  es: Una imagen de prueba que no muestra nada
credit: Testfotograf
consent:
  from: Testperson, som finns i testet
  on: 2026-11-23
`;

const picture = png(2, 2);
const hugePicture = png(9000, 20);

/** A milestone that is an event of the calendar; `lines` stand within its `event`. */
const milestone = (...lines: string[]) => `meeting:
  dated: 2027-03-08
  title: { sv: Testmöte sv, es: Testmöte es }
  event:
    segments: { sv: testmote, es: encuentro }
${lines.map((line) => `    ${line}\n`).join('')}    teaser: { sv: ${testTeaser}, es: ${testTeaser} }
  sources: [{ publisher: test, title: Testkälla, language: sv }]
`;
const second = (text: string, word: string) =>
  text.replaceAll(/meeting|testmote|encuentro|Testmöte/g, `$&-${word}`);
const timeline = 'timeline.yaml';
const day = 'day: 2027-03-08';
const inStockholm = 'timeZone: Europe/Stockholm';

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
    'Delete one',
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
    'a theme of the lexicon that does not exist',
    { 'lexicon.yaml': replacing('theme: test', 'theme: tset') },
    'reference-unknown',
    'lexicon.yaml',
    2,
    '"tset"',
  ],
  [
    'a wider concept that does not exist',
    { 'lexicon.yaml': replacing('  en: []', '  en: []\n  broader: [wide-concept]') },
    'reference-unknown',
    'lexicon.yaml',
    10,
    '"wider-concept"',
  ],
  [
    'an alias of two concepts',
    { 'lexicon.yaml': replacing('[vidare testbegrepp]', '[Téstbegrepp]') },
    'alias-clash',
    'lexicon.yaml',
    7,
    'test-concept',
  ],
  [
    'a theme of two concepts',
    { 'lexicon.yaml': replacing('wider-concept:', 'wider-concept:\n  theme: test') },
    'alias-clash',
    'lexicon.yaml',
    7,
    'test-concept',
  ],
  [
    'an alias twice in one concept',
    { 'lexicon.yaml': replacing('testbegrepp, testord', 'testord, Testord') },
    'alias-clash',
    'lexicon.yaml',
    3,
    'twice',
  ],
  [
    'two ends of the guide for the same answers',
    { 'guide.yaml': replacing('{first: [no]}', '{first: [yes, no]}') },
    'guide-unsound',
    'guide.yaml',
    24,
    'contradict',
  ],
  [
    'answers of the guide without an end',
    { 'guide.yaml': replacing('{first: [no]}, ', '') },
    'guide-unsound',
    'guide.yaml',
    12,
    'No end holds for first = no',
  ],
  [
    'an end of the guide that nobody reaches',
    {
      'guide.yaml': (text) =>
        text
          .replace('{first: [no]}, {first: [yes], second: [no]}', '{first: [no, yes]}')
          .replace('{first: [yes], second: [yes]}', '{first: [yes], second: [maybe]}'),
    },
    'guide-unsound',
    'guide.yaml',
    13,
    'No answers lead',
  ],
  [
    'an answer of the guide that does not exist',
    { 'guide.yaml': replacing('{first: [no]}', '{first: [no, maybe]}') },
    'guide-unsound',
    'guide.yaml',
    24,
    '"maybe"',
  ],
  [
    'an answer of the guide that is never offered',
    {
      'guide.yaml': replacing(
        'label: {sv: Nej sv, es: Nej es}}\nends',
        'label: {sv: Nej sv, es: Nej es}}\n      - {key: perhaps, segment: {sv: kanske, es: quiza}, label: {sv: Kanske, es: Quizá}, only: {first: [maybe]}}\nends',
      ),
    },
    'guide-unsound',
    'guide.yaml',
    12,
    'never offered',
  ],
  [
    'two pages of the guide with one address word',
    { 'guide.yaml': replacing('sv: inget-sv', 'sv: test-sv') },
    'guide-unsound',
    'guide.yaml',
    23,
    'twice',
  ],
  [
    'too many steps',
    {
      'steps.yaml': (text) =>
        Array.from({ length: 8 }, (_, index) =>
          text
            .replace('test-step', `test-step-${String(index)}`)
            .replaceAll(/steg-(sv|es)/g, `steg-${String(index)}-$1`),
        ).join(''),
    },
    'steps-unsound',
    'steps.yaml',
    78,
    'more than 7',
  ],
  [
    'a step and a brief with one address word',
    { 'briefs.yaml': replacing('underlag-sv', 'steg-sv') },
    'steps-unsound',
    'briefs.yaml',
    3,
    'twice',
  ],
  [
    'a question in no group',
    { 'questions.yaml': replacing('questions/test-question', 'questions/other') },
    'question-ungrouped',
    'pages/questions/test-question/index.sv.md',
    undefined,
    'questions.yaml',
  ],
  [
    'a question in two groups',
    { 'questions.yaml': (text) => text + text.replace('test-group', 'other-group') },
    'question-ungrouped',
    'questions.yaml',
    6,
    'two groups',
  ],
  [
    'braces around no word',
    { 'steps.yaml': replacing('Ingen alls utanför testet sv', '"Ingen alls i {land}"') },
    'word-unknown',
    'steps.yaml',
    7,
    '{country}',
  ],
  [
    'braces around no claim',
    {
      'briefs.yaml': replacing(
        'En rad som bara finns i testet sv',
        '"En rad om {claim:nothing} i testet"',
      ),
    },
    'word-unknown',
    'briefs.yaml',
    6,
    'There is no claim "nothing"',
  ],
  [
    'a promise of an open call',
    { [page]: (text) => `${text}\nAnsök nu, nätverket är öppet.\n` },
    'open-promised',
    page,
    13,
    'Ansök nu',
  ],
  [
    'a promise of an open call in a record',
    { 'steps.yaml': replacing('Ingen alls utanför testet es', 'La convocatoria está abierta') },
    'open-promised',
    'steps.yaml',
    7,
    'open call',
  ],
  [
    'a mail that does not exist',
    { 'guide.yaml': replacing('mail: ask-open', 'mail: ask-nobody') },
    'reference-unknown',
    'guide.yaml',
    20,
    'ask-nobody',
  ],
  [
    'a side that does not exist',
    { 'steps.yaml': replacing('[test-side]', '[other-side]') },
    'reference-unknown',
    'steps.yaml',
    2,
    'content/sides.yaml',
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
    'the address word of kits',
    { [page]: replacing('segment: testsida', 'segment: dela') },
    'address-taken',
    page,
    5,
    'another word',
  ],
  [
    'a former key that a page has again',
    { 'redirects.yaml': (text) => `${text}renamed: [{ from: search, to: note }]\n` },
    'address-taken',
    'redirects.yaml',
    4,
    'another key',
  ],
  [
    'two former keys of one page',
    {
      'redirects.yaml': (text) =>
        `${text}renamed:\n  - { from: old, to: note }\n  - { from: older, to: note }\n`,
    },
    'address-taken',
    'redirects.yaml',
    6,
    'older line',
  ],
  [
    'another key of a page that does not exist',
    { 'redirects.yaml': (text) => `${text}renamed: [{ from: old, to: nothing }]\n` },
    'reference-unknown',
    'redirects.yaml',
    4,
    'delete the line',
  ],
  [
    'a key that was changed by hand, the address staying',
    { 'published.txt': (text) => `${text}sv old /sv/testsida/under/\n` },
    'address-lost',
    'published.txt',
    4,
    '"- { from: old, to: note/below }"',
  ],
  [
    'a page below a draft',
    {
      'pages/questions/index.sv.md': replacing('reviewed', 'draft: true\nreviewed'),
      'pages/questions/index.es.md': replacing('reviewed', 'draft: true\nreviewed'),
    },
    'file-missing',
    'pages/questions/test-question/index.es.md',
    undefined,
    'draft: true',
  ],
  [
    'the name of the folder of kits',
    {
      'pages/note/kit/index.sv.md': twin('sats', 'sv'),
      'pages/note/kit/index.es.md': twin('juego', 'es'),
    },
    'address-taken',
    'pages/note/kit/index.es.md',
    undefined,
    'Rename',
  ],
  [
    'a folder at the top with the name of kits',
    {
      'pages/kit/index.sv.md': twin('sats', 'sv'),
      'pages/kit/index.es.md': twin('juego', 'es'),
    },
    'address-taken',
    'pages/kit/index.es.md',
    undefined,
    'Rename',
  ],
  [
    'a note without the page that lists notes',
    Object.fromEntries(
      Object.entries(newsNote('published: 2026-11-20')).filter(([file]) =>
        file.startsWith('news/'),
      ),
    ),
    'file-missing',
    'pages/news/index.sv.md',
    undefined,
    'every language',
  ],
  [
    'a note among the pages',
    {
      'pages/news/test/index.sv.md': twin('testnotis', 'sv'),
      'pages/news/test/index.es.md': twin('nota', 'es'),
    },
    'file-stray',
    'pages/news/test/index.sv.md',
    undefined,
    'content/news/test/',
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
  ['a byte order mark', { [page]: (text) => `\uFEFF${text}` }, 'encoding-wrong', page, 1, 'UTF-8'],
  [
    'line ends of Windows',
    { [page]: (text) => text.replaceAll('\n', '\r\n') },
    'encoding-wrong',
    page,
    1,
    'LF',
  ],
  ['a NUL', { [page]: (text) => `${text}\u0000` }, 'encoding-wrong', page, 12, 'control'],
  [
    'another encoding',
    { [page]: new Uint8Array([0x2d, 0x2d, 0xe5, 0xe4]) },
    'encoding-wrong',
    page,
    undefined,
    'UTF-8',
  ],
  [
    'a letter in two parts',
    { [page]: (text) => `${text}A\u030Angstrom\n` },
    'encoding-wrong',
    page,
    12,
    'accent',
  ],
  [
    'a hidden direction mark',
    { [page]: (text) => `${text}a\u202Eb\n` },
    'encoding-wrong',
    page,
    12,
    'invisible',
  ],
  [
    'a tab in YAML',
    { [facts]: replacing('  - dates', '\t- dates') },
    'yaml-unusual',
    facts,
    6,
    'spaces',
  ],
  ['an anchor', { [facts]: replacing('[test]', '&a [test]') }, 'yaml-unusual', facts, 2, 'anchor'],
  [
    'an alias',
    { [facts]: replacing('network: test', 'network: *a') },
    'yaml-unusual',
    facts,
    3,
    'anchor',
  ],
  [
    'a tag',
    { [facts]: replacing('network: test', 'network: !!binary test') },
    'yaml-unusual',
    facts,
    3,
    'tag',
  ],
  [
    'an unknown country',
    { 'places/ett.yaml': replacing('country: SE', 'country: QQ') },
    'reference-unknown',
    'places/ett.yaml',
    3,
    'country',
  ],
  [
    'an unclosed component',
    { [page]: replacing('Test <Claim', '<Phases>\n\nTest <Claim') },
    'text-unreadable',
    page,
    11,
    'close',
  ],
  [
    'an open brace',
    { [page]: replacing('Test <Claim', 'Test { <Claim') },
    'text-unreadable',
    page,
    11,
    'cannot be read',
  ],
  [
    'an import',
    { [page]: replacing('## Del', 'import a from "b"\n\n## Del') },
    'text-unreadable',
    page,
    9,
    'import',
  ],
  [
    'an expression',
    { [page]: replacing('Test <Claim', 'Test {1 + 1} <Claim') },
    'text-unreadable',
    page,
    11,
    'code',
  ],
  [
    'an unknown component',
    { [page]: replacing('Test <Claim', '<Carousel /> <Claim') },
    'component-unknown',
    page,
    11,
    '<Claim>',
  ],
  [
    'a script',
    { 'pages/home/index.sv.md': (text) => `${text}\n<script>alert(1)</script>\n` },
    'html-forbidden',
    'pages/home/index.sv.md',
    10,
    'Markdown',
  ],
  [
    'an event handler',
    { 'pages/home/index.sv.md': (text) => `${text}\nText <b onclick="a()">b</b>\n` },
    'html-forbidden',
    'pages/home/index.sv.md',
    10,
    'Markdown',
  ],
  [
    'HTML in MDX',
    { [page]: replacing('Test <Claim', '<b>Test</b> <Claim') },
    'html-forbidden',
    page,
    11,
    'Markdown',
  ],
  [
    'a heading that jumps',
    { [page]: replacing('## Del', '#### Del') },
    'heading-level',
    page,
    9,
    '"##"',
  ],
  [
    'a heading like the title',
    { [page]: replacing('## Del', '# Del') },
    'heading-level',
    page,
    9,
    '"##"',
  ],
  ['an empty heading', { [page]: replacing('## Del', '##') }, 'heading-level', page, 9, 'no words'],
  [
    'twins with other headings',
    { [page]: replacing('## Del', 'Del') },
    'twins-disagree',
    page,
    11,
    'heading',
  ],
  [
    'twins with other lists',
    { [page]: (text) => `${text}\n- a\n- b\n` },
    'twins-disagree',
    page,
    13,
    'list of 2',
  ],
  [
    'twins with other links',
    { 'pages/home/index.sv.md': replacing('page:note', 'page:search') },
    'twins-disagree',
    'pages/home/index.sv.md',
    8,
    'search',
  ],
  [
    'a twin that is a draft',
    { [page]: replacing('reviewed', 'draft: true\nreviewed') },
    'twins-disagree',
    page,
    1,
    'draft',
  ],
  [
    'a twin without the day on which both became part of the site',
    { [page]: replacing('reviewed', 'published: 2026-11-23\nreviewed') },
    'twins-disagree',
    page,
    1,
    'published',
  ],
  [
    'twins with other days',
    {
      [page]: replacing('reviewed', 'published: 2026-11-23\nreviewed'),
      'pages/note/index.es.mdx': replacing('reviewed', 'published: 2026-11-24\nreviewed'),
    },
    'twins-disagree',
    page,
    6,
    '2026-11-24',
  ],
  [
    'a change of a text that never became part of the site',
    { [page]: replacing('reviewed', 'updated: 2026-11-23\nreviewed') },
    'days-unsound',
    page,
    6,
    'published:',
  ],
  [
    'a change on the day of publishing',
    {
      [page]: replacing('reviewed', 'published: 2026-11-23\nupdated: 2026-11-23\nreviewed'),
    },
    'days-unsound',
    page,
    7,
    'not later',
  ],
  ['a note without its day', newsNote(), 'field-invalid', 'news/first/index.sv.md', 2, 'published'],
  [
    'a note in one language',
    { 'news/first/index.sv.md': newsNote('published: 2026-11-25')['news/first/index.sv.md']! },
    'twin-missing',
    'news/first/index.es.md',
    undefined,
    'twin',
  ],
  [
    'a link to a note that does not exist',
    { 'pages/home/index.sv.md': replacing('page:note', 'page:news/first') },
    'link-broken',
    'pages/home/index.sv.md',
    8,
    'news/first',
  ],
  [
    'a link to a draft',
    {
      'pages/note/below/index.sv.md': replacing('reviewed', 'draft: true\nreviewed'),
      'pages/note/below/index.es.md': replacing('reviewed', 'draft: true\nreviewed'),
      'pages/home/index.sv.md': replacing('page:note', 'page:note/below'),
      'pages/home/index.es.md': replacing('page:note', 'page:note/below'),
    },
    'link-broken',
    'pages/home/index.sv.md',
    8,
    'note/below',
  ],
  [
    'a broken anchor',
    { 'pages/home/index.sv.md': replacing('page:note', 'page:note#delen') },
    'link-broken',
    'pages/home/index.sv.md',
    8,
    '"#del"',
  ],
  [
    'a broken anchor on the page itself',
    { 'pages/home/index.sv.md': replacing('page:note', '#del') },
    'link-broken',
    'pages/home/index.sv.md',
    8,
    'without "#"',
  ],
  [
    'a link to nobody',
    { 'pages/home/index.sv.md': replacing('page:note', 'https://nobody.example/') },
    'link-outside',
    'pages/home/index.sv.md',
    8,
    'publishers.yaml',
  ],
  [
    'a link to a publisher that must not be linked',
    {
      'publishers.yaml': replacing('linkable: true', 'linkable: false'),
      'pages/home/index.sv.md': replacing('page:note', 'https://test.example/a'),
    },
    'link-outside',
    'pages/home/index.sv.md',
    8,
    'must not',
  ],
  [
    'a vague link in Swedish',
    { 'pages/home/index.sv.md': replacing('[not]', '[Läs mer]') },
    'link-vague',
    'pages/home/index.sv.md',
    8,
    'name of what it opens',
  ],
  [
    'a vague link in Spanish',
    { 'pages/home/index.es.md': replacing('[not]', '[aquí]') },
    'link-vague',
    'pages/home/index.es.md',
    8,
    'aquí',
  ],
  [
    'a link without words',
    { 'pages/home/index.sv.md': replacing('[not]', '[]') },
    'link-vague',
    'pages/home/index.sv.md',
    8,
    'no words',
  ],
  [
    'a picture without a record',
    { 'partnerships/ett-tva/photo.png': picture },
    'photo-incomplete',
    'partnerships/ett-tva/photo.png',
    undefined,
    'consent',
  ],
  [
    'a record without a picture',
    { 'partnerships/ett-tva/photo.yaml': photoRecord },
    'photo-incomplete',
    'partnerships/ett-tva/photo.yaml',
    1,
    'no such picture',
  ],
  [
    'a picture without text in one language',
    {
      'partnerships/ett-tva/photo.png': picture,
      'partnerships/ett-tva/photo.yaml': photoRecord.replace(/ {2}es: .*\n/, ''),
    },
    'field-invalid',
    'partnerships/ett-tva/photo.yaml',
    2,
    'alt.es',
  ],
  [
    'a picture without credit',
    {
      'partnerships/ett-tva/photo.png': picture,
      'partnerships/ett-tva/photo.yaml': photoRecord.replace(/credit: .*\n/, ''),
    },
    'field-invalid',
    'partnerships/ett-tva/photo.yaml',
    1,
    'credit',
  ],
  [
    'a picture without consent',
    {
      'partnerships/ett-tva/photo.png': picture,
      'partnerships/ett-tva/photo.yaml': photoRecord.replace(/consent:[^]*/, ''),
    },
    'field-invalid',
    'partnerships/ett-tva/photo.yaml',
    1,
    'consent',
  ],
  [
    'a file that is no picture',
    { 'partnerships/ett-tva/photo.png': 'text', 'partnerships/ett-tva/photo.yaml': photoRecord },
    'photo-unusable',
    'partnerships/ett-tva/photo.png',
    undefined,
    'not a picture',
  ],
  [
    'a picture that is too large',
    {
      'partnerships/ett-tva/photo.png': hugePicture,
      'partnerships/ett-tva/photo.yaml': photoRecord,
    },
    'photo-unusable',
    'partnerships/ett-tva/photo.png',
    undefined,
    '9000',
  ],
  [
    'a picture in a text',
    { 'pages/home/index.sv.md': (text) => `${text}\n![Testbild](./photo.png)\n` },
    'photo-in-text',
    'pages/home/index.sv.md',
    10,
    'photo.yaml',
  ],
  [
    'a year without a fact',
    { 'partnerships/ett-tva/index.sv.md': (text) => `${text}\nTest år 1999.\n` },
    'year-unsupported',
    'partnerships/ett-tva/index.sv.md',
    10,
    '1999',
  ],
  [
    'a year in a summary',
    {
      'partnerships/ett-tva/index.sv.md': replacing('Testtext som inte', 'Testtext 2019 som inte'),
    },
    'year-unsupported',
    'partnerships/ett-tva/index.sv.md',
    3,
    '2019',
  ],
  [
    'English quotation marks in Swedish',
    { 'pages/home/index.sv.md': (text) => `${text}\nTest “ord”.\n` },
    'quotes-wrong',
    'pages/home/index.sv.md',
    10,
    '”så här”',
  ],
  [
    'straight quotation marks in Spanish',
    { 'pages/home/index.es.md': (text) => `${text}\nPrueba "palabra".\n` },
    'quotes-wrong',
    'pages/home/index.es.md',
    10,
    '«así»',
  ],
  [
    'Swedish quotation marks in Spanish',
    { 'site.yaml': replacing('es: Sitio', 'es: ”Sitio') },
    'quotes-wrong',
    'site.yaml',
    1,
    '«así»',
  ],
  [
    'a Spanish question without its first mark',
    { 'pages/home/index.es.md': (text) => `${text}\nPrueba, qué es esto?\n` },
    'marks-unpaired',
    'pages/home/index.es.md',
    10,
    'write ¿ where',
  ],
  [
    'a Spanish exclamation that never ends',
    { 'site.yaml': replacing('es: Un sitio', 'es: ¡Un sitio') },
    'marks-unpaired',
    'site.yaml',
    3,
    'write ¡ where',
  ],
  [
    'a door to a page that does not exist',
    {
      'navigation.yaml': (text) =>
        `${text}doors: [{page: nots, label: {sv: Test, es: Prueba}, text: {sv: Testtext här, es: Texto de prueba}}]\n`,
    },
    'reference-unknown',
    'navigation.yaml',
    3,
    '"nots"',
  ],
  [
    'an example that does not exist',
    { 'navigation.yaml': (text) => `${text}examples: [ett-tre]\n` },
    'reference-unknown',
    'navigation.yaml',
    3,
    'There is no partnership "ett-tre"',
  ],
  [
    'a Spanish word in Swedish',
    { 'pages/home/index.sv.md': (text) => `${text}\nTest av palabra de prueba.\n` },
    'language-mixed',
    'pages/home/index.sv.md',
    10,
    'testord',
  ],
  [
    'a Swedish word in a Spanish record',
    { 'programme.yaml': replacing('Estado de prueba', 'Testord de prueba') },
    'language-mixed',
    'programme.yaml',
    2,
    'palabra de prueba',
  ],
  [
    'a place that waits for words',
    { 'pages/home/index.sv.md': (text) => `${text}\n[SKRIV: vad sidan handlar om]\n` },
    'placeholder-left',
    'pages/home/index.sv.md',
    10,
    'vad sidan handlar om',
  ],
  [
    'a folder with a wrong name',
    { 'pages/Not Found/index.sv.md': 'x' },
    'file-stray',
    'pages/Not Found/index.sv.md',
    undefined,
    'index.sv.md',
  ],
  [
    'a text as .md and as .mdx',
    { 'pages/note/index.sv.md': twin('annat', 'sv') },
    'file-stray',
    page,
    undefined,
    'Keep one',
  ],
  [
    'a component in an .md file',
    { 'pages/home/index.sv.md': (text) => `${text}\n<ProgrammeStatus />\n` },
    'html-forbidden',
    'pages/home/index.sv.md',
    10,
    '.mdx',
  ],
  [
    'a comment behind a value',
    { [facts]: replacing('status: unknown', 'status: unknown # kanske') },
    'yaml-unusual',
    facts,
    8,
    'dropped',
  ],
  [
    'a withdrawn page that leads nowhere',
    {
      [page]: replacing(
        'reviewed',
        'withdrawn: { on: 2026-11-01, reason: Testskäl som är långt nog, instead: nowhere }\nreviewed',
      ),
    },
    'reference-unknown',
    page,
    6,
    'nowhere',
  ],
  [
    'a country by its nickname',
    { 'places/ett.yaml': replacing('country: SE', 'country: UK') },
    'reference-unknown',
    'places/ett.yaml',
    3,
    'country',
  ],
  [
    'an item of a list, counted from 1',
    { [facts]: replacing('2021/2023', 'våren 2021') },
    'field-invalid',
    facts,
    7,
    'periods.(1).period',
  ],
  [
    'too many themes',
    { [facts]: replacing('[test]', '[test, test, test, test, test]') },
    'field-invalid',
    facts,
    2,
    'at most four',
  ],
  [
    'a text in the language of its twin',
    {
      'pages/search/index.sv.md': (text) =>
        text.replaceAll(
          /Testtext.*/g,
          'Este texto de prueba no dice nada del mundo, y es para que la prueba de las lenguas lo lea.',
        ),
    },
    'language-mixed',
    'pages/search/index.sv.md',
    1,
    'swapped',
  ],
  [
    'a missing file of records',
    { 'programme.yaml': null },
    'file-missing',
    'programme.yaml',
    undefined,
    'Put it back',
  ],
  [
    'a missing page that the site needs',
    { 'pages/search/index.sv.md': null, 'pages/search/index.es.md': null },
    'file-missing',
    'pages/search/index.sv.md',
    undefined,
    'Put it back',
  ],
  [
    'a date where a word is wanted',
    { [page]: replacing('segment: testsida', 'segment: 2026-11-23') },
    'field-invalid',
    page,
    5,
    'segment',
  ],
  [
    'a field whose name is no word',
    { [facts]: replacing('network: test', '? [a]\n: test') },
    'yaml-invalid',
    facts,
    3,
    'cannot be read',
  ],
  [
    'a draft in the menu',
    {
      'navigation.yaml': replacing('main: [note', 'main: [note/below'),
      'pages/note/below/index.sv.md': replacing('reviewed', 'draft: true\nreviewed'),
      'pages/note/below/index.es.md': replacing('reviewed', 'draft: true\nreviewed'),
    },
    'dead-end',
    'navigation.yaml',
    1,
    'draft',
  ],
  [
    'a withdrawn page that leads back to itself',
    {
      'pages/note/below/index.sv.md': replacing(
        'reviewed',
        'withdrawn: { on: 2026-11-01, reason: Testskäl som är långt nog, instead: note/below }\nreviewed',
      ),
    },
    'dead-end',
    'pages/note/below/index.sv.md',
    6,
    'itself',
  ],
  [
    'a published page with another address word',
    { [page]: replacing('segment: testsida', 'segment: annat') },
    'address-lost',
    'published.txt',
    3,
    '- { from: /sv/testsida/, to: note }',
  ],
  [
    'a published page that was deleted',
    {
      'published.txt': (text) => `${text}sv mentors /sv/mentorer/\n`,
    },
    'address-lost',
    'published.txt',
    4,
    'withdrawn:',
  ],
  [
    'a published page that became a draft',
    {
      'published.txt': (text) => `${text}sv note/below /sv/testsida/under/\n`,
      'pages/note/below/index.sv.md': replacing('reviewed', 'draft: true\nreviewed'),
      'pages/note/below/index.es.md': replacing('reviewed', 'draft: true\nreviewed'),
    },
    'address-lost',
    'published.txt',
    4,
    'draft',
  ],
  [
    'a published address that another page has got',
    { 'published.txt': (text) => text.replace('sv note /sv/testsida/', 'sv search /sv/testsida/') },
    'address-lost',
    'published.txt',
    3,
    'leads to "note"',
  ],
  [
    'a printed word that is gone',
    { 'published.txt': (text) => `${text}sv note /borta/\n` },
    'address-lost',
    'published.txt',
    4,
    'Put the short link back',
  ],
  [
    'a printed word that leads to another page',
    { 'published.txt': (text) => `${text}sv search /test/\n` },
    'address-lost',
    'published.txt',
    4,
    'leads to "note"',
  ],
  [
    'a ledger that somebody has edited',
    { 'published.txt': (text) => `${text}sv /sv/testsida/\n` },
    'ledger-invalid',
    'published.txt',
    4,
    'ledger:update',
  ],
  [
    'an old address at which a page stands',
    { 'redirects.yaml': replacing('/sv/gammal/', '/sv/testsida/') },
    'address-taken',
    'redirects.yaml',
    2,
    'the page "note"',
  ],
  [
    'an old address twice',
    { 'redirects.yaml': (text) => `${text}  - from: /sv/gammal/\n    to: search\n` },
    'address-taken',
    'redirects.yaml',
    4,
    'another line',
  ],
  [
    'an old address that leads to another address',
    { 'redirects.yaml': replacing('to: note', 'to: /sv/testsida/') },
    'field-invalid',
    'redirects.yaml',
    3,
    'key of a page',
  ],
  [
    'a short word that the site needs itself',
    { 'links.yaml': replacing('word: välj', 'word: pagefind') },
    'address-taken',
    'links.yaml',
    4,
    'the site itself',
  ],
  [
    'a short word that another one is without its marks',
    { 'links.yaml': replacing('word: välj', 'word: test') },
    'address-taken',
    'links.yaml',
    4,
    '"tést"',
  ],
  [
    'a short word with a space',
    { 'links.yaml': replacing('word: välj', 'word: välj mig') },
    'field-invalid',
    'links.yaml',
    4,
    'word',
  ],
  [
    'a short word that leads off the site',
    { 'links.yaml': replacing('{ sv: note }', '{ sv: "https://evil.example/" }') },
    'field-invalid',
    'links.yaml',
    3,
    'key of a page',
  ],
  [
    'a short word to no page',
    { 'links.yaml': replacing('{ sv: note }', '{ sv: nots }') },
    'reference-unknown',
    'links.yaml',
    3,
    '"note"',
  ],
  [
    'a short word without a page',
    { 'links.yaml': replacing('{ sv: note }', '{}') },
    'field-invalid',
    'links.yaml',
    3,
    'name a page',
  ],
  [
    'a list that was begun and not written',
    { [facts]: replacing('[ett, tva]', '[]') },
    'field-invalid',
    facts,
    1,
    'partners',
  ],
  [
    'an address that is cut off',
    { [facts]: replacing('test.example/a/', 'test.example/…') },
    'field-invalid',
    facts,
    11,
    'whole address',
  ],
  [
    'a value that waits for words',
    { [facts]: replacing('url: https://test.example/a/', 'url: "[SKRIV: adressen]"') },
    'placeholder-left',
    facts,
    11,
    'adressen',
  ],
  [
    'a hostile address by reference',
    { 'pages/home/index.sv.md': (text) => `${text}\n[ord]\n\n[ord]: javascript:alert(1)\n` },
    'link-broken',
    'pages/home/index.sv.md',
    12,
    'by key',
  ],
  [
    'an address of nobody by reference',
    { 'pages/home/index.sv.md': (text) => `${text}\n[ord]\n\n[ord]: https://nobody.example/\n` },
    'link-outside',
    'pages/home/index.sv.md',
    12,
    'publishers.yaml',
  ],
  [
    'a day that does not exist',
    { [page]: replacing('reviewed: 2026-11-23', 'reviewed: 2026-02-30') },
    'field-invalid',
    page,
    6,
    'reviewed',
  ],
  [
    'a day that does not exist, in a record',
    { 'claims.yaml': replacing('2027-11-23', '2027-02-30') },
    'field-invalid',
    'claims.yaml',
    5,
    'review',
  ],
  ...(
    [
      ['an event without day and hour', [], 4, '"event.day" is missing'],
      [
        'an event with a day and hours',
        [day, 'starts: 2027-03-08T15:00', inStockholm],
        6,
        'beside "starts"',
      ],
      ['hours without a time zone', ['starts: 2027-03-08T15:00'], 4, '"event.timeZone" is missing'],
      [
        'a time zone that does not exist',
        ['starts: 2027-03-08T15:00', 'timeZone: Europe/Umea'],
        7,
        'such as Europe/Stockholm',
      ],
      ['an hour without its day', ['starts: "15:00"', inStockholm], 6, '2027-03-08T15:00'],
      [
        'an hour that no clock shows',
        ['starts: 2027-03-08T24:30', inStockholm],
        6,
        '2027-03-08T15:00',
      ],
      ['an end without a beginning', [day, 'ends: 2027-03-08T15:00'], 7, '"starts" instead'],
      ['a time zone of a whole day', [day, inStockholm], 7, 'not to "day"'],
      [
        'an event that ends before it begins',
        ['starts: 2027-03-08T15:00', 'ends: 2027-03-08T14:00', inStockholm],
        7,
        'after "starts"',
      ],
      ['a last day before the first', [day, 'lastDay: 2027-03-08'], 7, 'after "day"'],
      [
        'a last day beside hours',
        ['starts: 2027-03-08T15:00', 'lastDay: 2027-03-09', inStockholm],
        7,
        'write "ends"',
      ],
      ['an event on another day than its milestone', ['day: 2027-03-09'], 2, '2027-03-09'],
    ] as const
  ).map(([name, lines, line, hint]): Situation => [
    name,
    { [timeline]: milestone(...lines) },
    'field-invalid',
    timeline,
    line,
    hint,
  ]),
  [
    'an hour that the clocks leave out',
    {
      [timeline]: milestone('starts: 2027-03-28T02:30', inStockholm).replace(
        'dated: 2027-03-08',
        'dated: 2027-03-28',
      ),
    },
    'field-invalid',
    timeline,
    6,
    'does not exist in Europe/Stockholm',
  ],
  [
    'an hour that the clocks show twice',
    {
      [timeline]: milestone('starts: 2027-10-31T02:30', inStockholm).replace(
        'dated: 2027-03-08',
        'dated: 2027-10-31',
      ),
    },
    'field-invalid',
    timeline,
    6,
    'comes twice in Europe/Stockholm',
  ],
  [
    'an event at a place that does not exist',
    { [timeline]: milestone(day).replace('  event:', '  place: et\n  event:') },
    'reference-unknown',
    timeline,
    4,
    '"ett"',
  ],
  [
    'two events on one address',
    {
      [timeline]: milestone(day) + milestone(day).replace('meeting', 'other'),
    },
    'address-taken',
    timeline,
    13,
    '"meeting"',
  ],
  [
    'an event without words for newsletters',
    { [timeline]: milestone(day).replace(/ {4}teaser:.*\n/, '') },
    'field-invalid',
    timeline,
    4,
    '"event.teaser" is missing',
  ],
  [
    'an event with few words for newsletters',
    { [timeline]: milestone(day).replace(`sv: ${testTeaser}`, `sv: ${testTeaser.slice(0, 119)}`) },
    'field-invalid',
    timeline,
    7,
    'must be 25 to 45 words',
  ],
  [
    'an event on the address of a page',
    {
      [timeline]: milestone(day).replace('sv: testmote', 'sv: under'),
      'pages/calendar/index.sv.md': twin('kalender', 'sv'),
      'pages/calendar/index.es.md': twin('calendario', 'es'),
      'pages/calendar/below/index.sv.md': twin('under', 'sv').replace(
        'title: Test',
        'title: Test två',
      ),
      'pages/calendar/below/index.es.md': twin('abajo', 'es').replace(
        'title: Test',
        'title: Test två',
      ),
    },
    'address-taken',
    timeline,
    5,
    'content/pages/calendar/below/index.sv.md',
  ],
  [
    'an event with the title of a page',
    { [timeline]: milestone(day).replace('Testmöte sv', 'Test sida sv') },
    'title-duplicate',
    timeline,
    3,
    'content/pages/note/index.sv.mdx',
  ],
];

describe('the valid fixture', () => {
  it('has no problem', () => {
    expect(problemsAfter({})).toEqual([]);
  });
});

describe('right content', () => {
  it.each<[string, Record<string, Change>]>([
    [
      'words of another language that are marked',
      {
        'pages/home/index.sv.md': (text) =>
          `${text}\nTest av <span lang="es">palabra de prueba</span>.\n`,
      },
    ],
    [
      'a name of a place in the other language',
      {
        'places/ett.yaml': replacing('sv: Testplats', 'sv: Palabra de prueba'),
        'pages/home/index.sv.md': (text) => `${text}\nTest i Palabra de prueba.\n`,
      },
    ],
    [
      'a year that the facts carry, or that lies within a period',
      {
        'partnerships/ett-tva/index.sv.md': (text) =>
          `${text}\nTest år 2021, 2022 och 2021–2023. Agenda 2030.\n`,
      },
    ],
    [
      'a link to a heading',
      {
        'pages/home/index.sv.md': replacing('page:note', 'page:note#del'),
        'pages/home/index.es.md': replacing('page:note', 'page:note#del'),
      },
    ],
    [
      'a link to a publisher',
      {
        'pages/home/index.sv.md': replacing('page:note', 'https://test.example/a'),
        'pages/home/index.es.md': replacing('page:note', 'https://test.example/a'),
      },
    ],
    [
      'a picture with its record',
      { 'partnerships/ett-tva/photo.png': picture, 'partnerships/ett-tva/photo.yaml': photoRecord },
    ],
    [
      'quotation marks within quotation marks',
      { 'pages/home/index.es.md': (text) => `${text}\nPrueba «palabra “de” prueba».\n` },
    ],
    [
      'a draft with places that wait',
      {
        'pages/note/below/index.sv.md': (text) =>
          `${text.replace('reviewed', 'draft: true\nreviewed')}\n[SKRIV: a]\n`,
        'pages/note/below/index.es.md': replacing('reviewed', 'draft: true\nreviewed'),
      },
    ],
    [
      'events of one day, of several, and with hours',
      {
        [timeline]: [
          milestone(day),
          second(milestone(day, 'lastDay: 2027-03-10'), 'two'),
          second(
            milestone(
              'starts: 2027-03-08T23:00',
              'ends: 2027-03-09T01:00',
              'timeZone: America/Guatemala',
              'online: true',
            ),
            'three',
          ),
        ].join(''),
      },
    ],
  ])('has no problem: %s', (_, changes) => {
    expect(problemsAfter(changes)).toEqual([]);
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

  it('has nothing to say of a note, and of a link to it', () => {
    const note = newsNote('published: 2026-11-23', 'updated: 2026-11-24');
    const link = replacing('page:note', 'page:news/first');
    const homes = ['pages/home/index.sv.md', 'pages/home/index.es.md'];
    const changes = { ...note, ...Object.fromEntries(homes.map((home) => [home, link])) };
    expect(problemsAfter(changes)).toEqual([]);
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

/** The head of a PNG file, which is all that is read of it. */
function png(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(33);
  head.write('89504e470d0a1a0a0000000d49484452', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

function twin(segment: string | undefined, locale: string): string {
  const word = segment ? `segment: ${segment}\n` : '';
  return `---\ntitle: Test bredvid ${locale}\nsummary: Testtext som inte säger något om världen alls.\nteaser: ${'ord '.repeat(29)}slut\n${word}reviewed: 2026-11-23\n---\n\nTest.\n`;
}

/** Name, changes, code, file below content/, line, a part of what is said. */
type Situation = [string, Record<string, Change>, ProblemCode, string, number | undefined, string];
