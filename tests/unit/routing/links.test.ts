import { describe, expect, it } from 'vitest';
import { carriedOver } from '../../../src/routing/carried-over.ts';
import { leadsOf } from '../../../src/routing/leads.ts';
import { foldersOf, linksOf, spellingsOf } from '../../../src/routing/links.ts';

const pages = ['sv', 'es'].flatMap((locale) =>
  ['network', 'partnerships/a-b'].map((key) => ({
    locale: locale as 'sv' | 'es',
    key,
    path: `/${locale}/${key}/`,
  })),
);

describe('the links of the site', () => {
  it('are words, in both spellings, old paths, and one for each partnership', () => {
    const links = linksOf({
      words: [{ word: 'jämställdhet', to: { sv: 'network' } }],
      moved: [{ from: '/sv/gammal/', to: 'network' }],
      keys: ['network', 'partnerships', 'partnerships/a-b', 'partnerships/+2'],
    });
    expect(links.map(({ path }) => path)).toEqual([
      '/sv/gammal/',
      '/jämställdhet/',
      '/jamstalldhet/',
      '/p/a-b/',
    ]);
    expect(links[0]!.targets).toEqual({ sv: 'network' });
    expect(links[3]!.targets).toEqual({ sv: 'partnerships/a-b', es: 'partnerships/a-b' });
  });

  it('have an old short path that leads to a choice', () => {
    const [link] = linksOf({ words: [], moved: [{ from: '/p/x/', to: 'network' }], keys: [] });
    expect(link!.targets).toEqual({ sv: 'network', es: 'network' });
  });

  it('lie in folders of both forms', () => {
    expect(foldersOf('/å/')).toEqual(['/\u00e5/', '/a\u030a/']);
    expect(foldersOf('/kp/')).toEqual(['/kp/']);
    expect(spellingsOf('kp')).toEqual(['kp']);
  });
});

describe('what addresses lead to', () => {
  it('is a page before a link, and the first link before the second', () => {
    const leads = leadsOf(pages, {
      words: [
        { word: 'ord', to: { sv: 'network', es: 'network' } },
        { word: 'ord', to: { sv: 'partnerships/a-b' } },
        { word: 'borta', to: { sv: 'nowhere' } },
      ],
      moved: [{ from: '/sv/network/', to: 'partnerships/a-b' }],
    });
    expect(leads.slice(pages.length).map(({ locale, key, path }) => [locale, key, path])).toEqual([
      ['sv', 'network', '/ord/'],
      ['es', 'network', '/ord/'],
      ['sv', 'partnerships/a-b', '/p/a-b/'],
      ['es', 'partnerships/a-b', '/p/a-b/'],
    ]);
  });

  it('is at the end of one step, however often an entry has moved', () => {
    const moved = ['ett', 'tva', 'tre'].map((word) => ({ from: `/sv/${word}/`, to: 'network' }));
    const paths = new Set(pages.map(({ path }) => path));
    for (const { locale, key } of leadsOf(pages, { words: [], moved }).slice(pages.length))
      expect(paths.has(`/${locale}/${key}/`)).toBe(true);
  });
});

describe('parameters that are carried over', () => {
  it.each([
    ['?utm_source=brev&mc_cid=1', '', 'https://a.example/sv/x/?utm_source=brev&mc_cid=1'],
    ['', '#del', 'https://a.example/sv/x/#del'],
    ['', '', 'https://a.example/sv/x/'],
    ['?//evil.example/', '', 'https://a.example/sv/x/?//evil.example/'],
    ['?@evil.example', '#//evil.example', 'https://a.example/sv/x/?@evil.example#//evil.example'],
    ['?/../../y', '', 'https://a.example/sv/x/?/../../y'],
  ])('%s %s change neither host nor path', (search, hash, expected) => {
    expect(carriedOver('https://a.example/sv/x/', { search, hash })).toBe(expected);
  });
});
