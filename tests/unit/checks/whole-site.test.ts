import { describe, expect, it } from 'vitest';
import { textAddresses } from '../../../src/checks/published.ts';
import { ledgerProblems } from '../../../src/checks/rules/ledger.ts';
import { linkClashes, unknownTargets } from '../../../src/checks/rules/link-addresses.ts';
import {
  contentAfter,
  problemsAfter,
  replacing,
  type Change,
} from '../../support/content-fixture.ts';

const theme = { locale: 'sv' as const, key: 'themes/test', path: '/sv/teman/test/' };
const seen = (changes: Record<string, Change>) => {
  const content = contentAfter(changes);
  const pages = [...textAddresses(content), theme];
  return [unknownTargets, linkClashes, ledgerProblems]
    .flatMap((rule) => rule(content, pages))
    .map(({ code, file, line }) => `${code} ${file}:${String(line)}`);
};

describe('a finished site with pages that are made from records', () => {
  it('is right as it is', () => {
    expect(seen({})).toEqual([]);
  });

  it.each<[string, Record<string, Change>, string]>([
    [
      'a theme whose published word has changed',
      { 'published.txt': (text) => `${text}sv themes/test /sv/teman/annat/\n` },
      'address-lost content/published.txt:4',
    ],
    [
      'a theme that was published and is gone',
      { 'published.txt': (text) => `${text}sv themes/gone /sv/teman/borta/\n` },
      'address-lost content/published.txt:4',
    ],
    [
      'an old address at which a theme stands',
      { 'redirects.yaml': replacing('/sv/gammal/', '/sv/teman/test/') },
      'address-taken content/redirects.yaml:2',
    ],
    [
      'a short word to a theme that does not exist',
      { 'links.yaml': replacing('{ sv: note }', '{ sv: themes/tset }') },
      'reference-unknown content/links.yaml:2',
    ],
  ])('is stopped by %s, which texts alone do not tell', (_, changes, problem) => {
    expect(problemsAfter(changes).filter(({ code }) => problem.startsWith(code))).toEqual([]);
    expect(seen(changes)).toContain(problem);
  });

  it('is right when a theme has moved and its old address leads on', () => {
    const changes = {
      'published.txt': (text: string) => `${text}sv themes/test /sv/teman/annat/\n`,
      'redirects.yaml': (text: string) =>
        `${text}  - from: /sv/teman/annat/\n    to: themes/test\n`,
    };
    expect(seen(changes)).toEqual([]);
  });

  it('is right when a page replaces one that is gone', () => {
    const changes = {
      'published.txt': (text: string) => `${text}sv gone /sv/borta/\n`,
      'redirects.yaml': (text: string) => `${text}  - from: /sv/borta/\n    to: note\n`,
    };
    expect(seen(changes)).toEqual([]);
  });

  it('is not deceived by an old address that leads elsewhere while its entry is there', () => {
    const changes = {
      'published.txt': (text: string) => `${text}sv search /sv/leta/\n`,
      'redirects.yaml': (text: string) => `${text}  - from: /sv/leta/\n    to: note\n`,
    };
    expect(seen(changes)).toEqual(['address-lost content/published.txt:4']);
  });
});
