import { describe, expect, it } from 'vitest';
import { authorLanguage } from '../../../src/commands/author-language.ts';
import { contentStatus } from '../../../src/commands/content-status.ts';
import { scaffold, type Answers } from '../../../src/commands/scaffold.ts';
import { withStamp } from '../../../src/commands/translation-stamp.ts';
import { changedParts, digestsOf } from '../../../src/schemas/translation.ts';
import { contentAfter, newsList, problemsAfter, replacing } from '../../support/content-fixture.ts';

const answers: Answers[] = [
  {
    kind: 'page',
    language: 'sv',
    key: 'mentors',
    titles: { sv: 'Testmentorer', es: 'Mentores de prueba' },
    segments: { sv: 'mentorer', es: 'mentores' },
  },
  {
    kind: 'partnership',
    language: 'sv',
    key: 'tva-ett',
    titles: { sv: 'Två och ett', es: 'Dos y uno: prueba' },
    partners: ['tva', 'ett'],
    themes: ['test'],
  },
  {
    kind: 'news',
    language: 'es',
    key: 'first',
    titles: { sv: 'En testnotis', es: 'Una nota de prueba' },
    segments: { sv: 'en-testnotis', es: 'una-nota' },
  },
  {
    kind: 'place',
    language: 'sv',
    key: 'tre',
    names: { sv: 'Testplats tre', es: 'Lugar tres' },
    placeKind: 'municipality',
    country: 'CO',
  },
];

describe('npm run content:new', () => {
  it.each(answers)('writes files that only wait for words and sources: $kind', (given) => {
    const files = scaffold(given, '2026-11-23');
    const problems = problemsAfter({ ...newsList, ...files });
    // A note need not have sources, and as drafts its texts may wait.
    const hasSources = given.kind !== 'news';
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(hasSources ? ['placeholder-left'] : []),
    );
    expect(problems.every(({ file }) => file.endsWith('.yaml'))).toBe(true);
    for (const [path, text] of Object.entries(files))
      expect(text.includes('published: 2026-11-23\n'), path).toBe(path.endsWith('.md'));
  });

  it('has its places named in both twins, once they are no drafts', () => {
    const files = Object.entries(scaffold(answers[0]!, '2026-11-23')).map(
      ([path, text]) => [path, text.replace('draft: true\n', '')] as const,
    );
    const problems = problemsAfter(Object.fromEntries(files));
    const named = (locale: string) =>
      problems.filter(
        ({ code, file }) => code === 'placeholder-left' && file.includes(`.${locale}.`),
      ).length;
    expect(named('sv')).toBe(4);
    expect(named('es')).toBe(4);
  });

  it('has the headings of every partnership', () => {
    const files = scaffold(answers[1]!, '2026-11-23');
    expect(files['partnerships/tva-ett/index.es.md']).toContain('## El desafío\n');
    expect(files['partnerships/tva-ett/index.sv.md']?.match(/^## /gm)).toHaveLength(3);
  });
});

describe('npm run content:status', () => {
  it('has nothing to say of fresh content', () => {
    const status = contentStatus(contentAfter({}), '2026-11-24');
    expect(status).toEqual({
      reviews: [],
      claims: [],
      stale: [],
      drafts: [],
      withdrawn: [],
      problems: [],
    });
  });

  it('names what has grown old', () => {
    const content = contentAfter({
      'pages/note/below/index.sv.md': replacing('reviewed', 'review: 2026-12-01\nreviewed'),
    });
    expect(contentStatus(content, '2026-11-30').reviews).toEqual([]);
    expect(contentStatus(content, '2026-12-01').reviews).toEqual([
      { file: 'content/pages/note/below/index.sv.md', due: '2026-12-01' },
    ]);
    expect(contentStatus(content, '2028-01-01').reviews.length).toBeGreaterThan(8);
    expect(contentStatus(content, '2026-12-31').claims).toEqual([
      { key: 'programme', due: '2026-12-31' },
    ]);
    expect(contentStatus(content, '2027-11-23').claims.map(({ key }) => key)).toEqual([
      'test-number',
      'programme',
    ]);
  });

  it('names what would stop a build', () => {
    const content = contentAfter({ 'pages/note/below/index.es.md': null });
    expect(contentStatus(content, '2026-11-24').problems).toEqual([
      'content/pages/note/below/index.es.md [twin-missing]',
    ]);
  });

  it('names drafts and withdrawn pages', () => {
    const draft = replacing('reviewed', 'draft: true\nreviewed');
    const content = contentAfter({
      'pages/note/below/index.sv.md': draft,
      'pages/note/below/index.es.md': draft,
    });
    expect(contentStatus(content, '2026-11-24').drafts).toEqual([
      { file: 'content/pages/note/below/index.es.md', waiting: 0 },
      { file: 'content/pages/note/below/index.sv.md', waiting: 0 },
    ]);
  });
});

describe('a translation', () => {
  const source = {
    title: 'Titel',
    summary: 'Kort',
    teaser: 'Lockrop',
    body: 'Ingress.\n\n## Ett\n\nText.\n\n## Två\n\nMer.\n',
  };

  it('is fresh as long as its source says the same, however it is broken into lines', () => {
    expect(
      changedParts(
        { ...source, body: source.body.replace('Text.', ' Text.  ') },
        digestsOf(source),
      ),
    ).toEqual([]);
  });

  it('names the parts of the source that have changed, come or gone', () => {
    const digests = digestsOf(source);
    expect(changedParts({ ...source, title: 'Annan' }, digests)).toEqual(['title']);
    expect(
      changedParts({ ...source, body: source.body.replace('Mer.', 'Annat.') }, digests),
    ).toEqual(['Två']);
    expect(changedParts({ ...source, body: `${source.body}\n## Tre\n\nNytt.\n` }, digests)).toEqual(
      ['Tre'],
    );
    expect(changedParts({ ...source, body: 'Ingress.\n\n## Ett\n\nText.\n' }, digests)).toEqual([
      '(1 removed)',
    ]);
  });

  it('is stamped once, and nothing else in the file changes', () => {
    const text = '---\ntitle: Título\nreviewed: 2026-11-23\n---\n\nTexto.\n';
    const once = withStamp(text, { language: 'sv', on: '2026-11-23', source });
    expect(once).toMatch(
      /^---\ntitle: Título\nreviewed: 2026-11-23\ntranslatedFrom:\n {2}language: sv\n {2}on: 2026-11-23\n {2}parts: \["[0-9a-f]{8}"(, "[0-9a-f]{8}")*\]\n---\n\nTexto\.\n$/,
    );
    expect(withStamp(once, { language: 'sv', on: '2026-11-23', source })).toBe(once);
  });

  it('is reported stale with what changed', () => {
    const page = 'pages/note/below/index';
    const state = { title: 'Test undersida sv', summary: 'x', teaser: 'x', body: 'x' };
    const content = contentAfter({
      [`${page}.es.md`]: (text) =>
        withStamp(text, { language: 'sv', on: '2026-11-01', source: state }),
    });
    expect(contentStatus(content, '2026-11-24').stale).toEqual([
      { file: `content/${page}.es.md`, changed: ['summary', 'teaser', 'introduction'] },
    ]);
  });
});

describe('the language of the tools', () => {
  it.each([
    [['--language', 'es'], {}, 'es'],
    [[], { LANG: 'es_GT.UTF-8' }, 'es'],
    [[], { LANG: 'sv_SE.UTF-8' }, 'sv'],
    [[], {}, 'sv'],
    [['--language', 'sv'], { LANG: 'es_CO' }, 'sv'],
  ])('%o %o', (args, environment, language) => {
    expect(authorLanguage(args, environment)).toBe(language);
  });
});
