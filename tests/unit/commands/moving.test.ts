import { describe, expect, it } from 'vitest';
import { moved, type Move } from '../../../src/commands/moving.ts';
import {
  contentAfter,
  newsNote,
  problemsAfter,
  replacing,
  type Change,
} from '../../support/content-fixture.ts';

const move = (wish: Move, changes: Record<string, Change> = {}) =>
  moved(contentAfter(changes), wish);
const redirects = 'content/redirects.yaml';

describe('npm run content:move', () => {
  it('gives a page another word, and leads on from its old address and those below it', () => {
    const { left, texts, folders, problems } = move({ key: 'note', words: { sv: 'annat' } });
    expect(problems).toEqual([]);
    expect(folders).toEqual([]);
    expect(left).toEqual([
      { from: '/sv/testsida/', to: 'note' },
      { from: '/sv/testsida/under/', to: 'note/below' },
    ]);
    expect(texts.get('content/pages/note/index.sv.mdx')).toContain('\nsegment: annat\n');
    expect(texts.get(redirects)).toBe(
      'moved:\n  - from: /sv/gammal/\n    to: note\n  - from: /sv/testsida/\n    to: note\n  - from: /sv/testsida/under/\n    to: note/below\n',
    );
  });

  it('leads on from published pages that are made from records', () => {
    const { left } = move(
      { key: 'note', words: { sv: 'annat' } },
      { 'published.txt': (text) => `${text}sv themes/test /sv/testsida/tema/\n` },
    );
    expect(left).toContainEqual({ from: '/sv/testsida/tema/', to: 'themes/test' });
  });

  it('renames a page everywhere: folder, links, menus, short links, ledger', () => {
    const { folders, texts, problems } = move({ key: 'note', newKey: 'memo', words: {} });
    expect(problems).toEqual([]);
    expect(folders).toEqual([['content/pages/note', 'content/pages/memo']]);
    expect(texts.get('content/pages/home/index.sv.md')).toContain('page:memo');
    expect(texts.get('content/navigation.yaml')).toContain('main: [memo, partnerships]');
    expect(texts.get('content/links.yaml')).toContain('{ sv: memo, es: memo }');
    expect(texts.get('content/published.txt')).toContain('sv memo /sv/testsida/\n');
    expect(texts.get(redirects)).toContain('to: memo');
    expect(texts.get(redirects)).toContain('renamed:\n  - from: note\n    to: memo\n');
    const others = [...texts].filter(([file]) => file !== redirects).map(([, text]) => text);
    expect(others.join('\n')).not.toMatch(/\bnote\b/);
  });

  const changesBy = ({ texts, folders }: ReturnType<typeof move>): Record<string, Change> => ({
    ...Object.fromEntries(
      folders.flatMap(([from]) =>
        contentAfter({})
          .files.filter(({ file }) => file.startsWith(`${from}/`))
          .map(({ file }) => [file.replace('content/', ''), null]),
      ),
    ),
    ...Object.fromEntries([...texts].map(([file, text]) => [file.replace('content/', ''), text])),
  });

  it('keeps the first keys of pages that are renamed twice, and none of those that have theirs again', () => {
    const published = {
      'published.txt': (text: string) => `${text}sv note/below /sv/testsida/under/\n`,
    };
    const once = changesBy(move({ key: 'note', newKey: 'memo', words: {} }, published));
    expect(problemsAfter(once)).toEqual([]);
    const twice = move({ key: 'memo', newKey: 'other', words: {} }, once);
    expect(twice.problems).toEqual([]);
    expect(twice.texts.get(redirects)).toContain(
      'renamed:\n  - from: note\n    to: other\n  - from: note/below\n    to: other/below\n',
    );
    const back = move({ key: 'memo', newKey: 'note', words: {} }, once);
    expect(back.problems).toEqual([]);
    expect(back.texts.get(redirects)).not.toContain('renamed');
  });

  it('keeps no key that was never published, or whose page has been replaced', () => {
    const { texts, problems } = move(
      { key: 'note', newKey: 'memo', words: {} },
      {
        'published.txt': (text) => `${text}sv note/old /sv/testsida/gammal/\n`,
        'redirects.yaml': (text) => `${text}  - from: /sv/testsida/gammal/\n    to: note\n`,
      },
    );
    expect(problems).toEqual([]);
    expect(texts.get(redirects)).toMatch(/renamed:\n {2}- from: note\n {4}to: memo\n$/);
  });

  it('is refused while the file of old addresses cannot be read', () => {
    const { problems } = move(
      { key: 'note', words: { sv: 'annat' } },
      { 'redirects.yaml': (text) => `${text}renamed: [{ from: Old Key, to: note }]\n` },
    );
    expect(problems.map(({ code }) => code)).toContain('field-invalid');
  });

  it('renames a partnership, and leads on from its short link too', () => {
    const { left, problems, texts } = move({
      key: 'partnerships/ett-tva',
      newKey: 'partnerships/ett-tre',
      words: {},
    });
    expect(problems).toEqual([]);
    expect(left.map(({ from }) => from)).toEqual([
      '/es/alianzas/ett-tva/',
      '/p/ett-tva/',
      '/sv/partnerskap/ett-tva/',
    ]);
    expect(texts.get('content/pages/home/index.sv.md')).toContain('partnership:ett-tre');
  });

  it('gives a note another key, in its own folder and in links', () => {
    const { folders, texts, problems } = move(
      { key: 'news/first', newKey: 'news/other', words: {} },
      {
        ...newsNote('published: 2026-11-25'),
        'pages/home/index.sv.md': replacing('page:note', 'page:news/first'),
        'pages/home/index.es.md': replacing('page:note', 'page:news/first'),
      },
    );
    expect(problems).toEqual([]);
    expect(folders).toEqual([['content/news/first', 'content/news/other']]);
    expect(texts.get('content/pages/home/index.es.md')).toContain('(page:news/other)');
  });

  it('moves back without a loop', () => {
    const there = move({ key: 'note', words: { sv: 'annat' } });
    const changes = Object.fromEntries(
      [...there.texts].map(([file, text]) => [file.replace('content/', ''), text] as const),
    );
    expect(problemsAfter(changes)).toEqual([]);
    const back = move({ key: 'note', words: { sv: 'testsida' } }, changes);
    expect(back.problems).toEqual([]);
    expect(back.texts.get(redirects)).not.toContain('/sv/testsida/');
    expect(back.texts.get(redirects)).toContain('/sv/annat/');
  });

  it.each<[string, Move, string]>([
    ['a word that another page has', { key: 'note', words: { sv: 'sok' } }, 'address-taken'],
    ['a word that is none', { key: 'note', words: { sv: 'Två Ord' } }, 'field-invalid'],
  ])('refuses %s', (_, wish, code) => {
    expect(move(wish).problems.map((problem) => problem.code)).toContain(code);
  });
});
