import { expect, it } from 'vitest';
import { renamedProblems } from '../../../src/checks/rules/renamed.ts';
import { textAddresses } from '../../../src/checks/published.ts';
import { problemsAfter, contentAfter } from '../../support/content-fixture.ts';

const theme = { locale: 'sv', key: 'themes/test', path: '/sv/teman/test/' } as const;
const withRenamed = (line: string) => ({
  'redirects.yaml': (text: string) => `${text}renamed: [${line}]\n`,
});

it.each([
  [
    'a page that is made from a record has the key',
    '{ from: themes/test, to: note }',
    'of its own',
  ],
  ['the page is made from a record and is gone', '{ from: old, to: themes/gone }', 'no page'],
])('is judged on the finished site: %s', (_, line, what) => {
  const content = contentAfter(withRenamed(line));
  const pages = [...textAddresses(content), theme];
  expect(problemsAfter(withRenamed(line))).toEqual([]);
  expect(renamedProblems(content, pages).map((problem) => problem.what)).toEqual([
    expect.stringContaining(what),
  ]);
});

it('holds for an address whose page has another key', () => {
  const published = (text: string) => `${text}sv old /sv/testsida/under/\n`;
  const changes = { 'published.txt': published, ...withRenamed('{ from: old, to: note/below }') };
  expect(problemsAfter(changes)).toEqual([]);
});
