import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { conceptWords, indexedCopy, readPage } from '../../src/build/search-page.ts';
import type { SearchIndex } from '../../src/search/index-data.ts';
import { askIndex, type JudgedQuery } from '../support/judged-search.ts';
import { siteFolder } from '../support/sites.ts';
import { readSite } from '../support/site.ts';

const folder = siteFolder('main');
const queries = parse(readFileSync('tests/fixtures/search/queries.yaml', 'utf8')) as JudgedQuery[];
const indexOf = (language: string) =>
  JSON.parse(readFileSync(join(folder, language, 'search.json'), 'utf8')) as SearchIndex;

describe('the judged queries over the real content', () => {
  const scored = queries.map((query) => ({ ...query, ...askIndex(folder, query) }));
  const mean = (of: typeof scored) => of.reduce((sum, { score }) => sum + score, 0) / of.length;

  it('name only pages that the index has', () => {
    for (const { language, relevant } of queries) {
      const words = new Set(indexOf(language).documents.map(({ path }) => path.split('/').at(-2)));
      expect(Object.keys(relevant).filter((word) => !words.has(word))).toEqual([]);
    }
    expect(queries.length).toBeGreaterThanOrEqual(40);
  });

  it('are answered well, in both languages alike', () => {
    const swedish = mean(scored.filter(({ language }) => language === 'sv'));
    const spanish = mean(scored.filter(({ language }) => language === 'es'));
    expect(mean(scored)).toBeGreaterThanOrEqual(0.85);
    expect(Math.abs(swedish - spanish)).toBeLessThanOrEqual(0.06);
  });

  it.each(scored.filter(({ class: name }) => ['noanswer', 'prefix', 'typo'].includes(name)))(
    '$language "$query" gets what is expected',
    ({ score }) => {
      expect(score).toBeGreaterThanOrEqual(0.8);
    },
  );

  it('are measured by a score that can fail', () => {
    const wrong = {
      language: 'sv',
      class: 'exact',
      query: 'Stellenbosch',
      relevant: { ordlista: 2 },
    };
    expect(askIndex(folder, wrong).score).toBe(0);
    expect(askIndex(folder, { ...wrong, relevant: {} }).score).toBe(0);
  });
});

describe.each(['sv', 'es'])('the index in %s', (language) => {
  it('is small enough to answer first on a slow link', () => {
    const size = (name: string) =>
      brotliCompressSync(readFileSync(join(folder, language, name))).length;
    // The script of the search page, about 8 kB, comes with it: 40 KiB in all.
    expect(size('search.json')).toBeLessThanOrEqual(33_200);
    expect(size('search-words.json')).toBeLessThanOrEqual(14_000);
  });

  it('holds the searchable pages, each once', () => {
    const searchable = readSite('main')
      .filter(
        ({ path, root }) =>
          path.startsWith(`/${language}/`) && root.querySelector('[data-pagefind-body]'),
      )
      .map(({ path }) => path);
    const paths = indexOf(language).documents.map(({ path }) => path);
    expect([...paths].sort()).toEqual([...searchable].sort());
  });
});

describe('the indexed copy of a page', () => {
  const html =
    '<html lang="sv"><body><main id="content" data-pagefind-body><h1>Titel</h1><p class="lead">Ingress</p><h2>Rubrik</h2><p>Text <span lang="es">violencia</span></p><p data-pagefind-ignore>Stöd</p><nav>Meny</nav></main></body></html>';

  it('is read without title, summary, furniture and words of other languages', () => {
    expect(readPage(html)).toEqual({ headings: 'Rubrik', body: 'Text' });
    expect(() => readPage('<p>x</p>')).toThrow('no main part');
  });

  it('has the words of its concepts in metadata and its facets as filters, which the served page has not', () => {
    const index = indexOf('sv');
    const number = index.documents.findIndex(({ path }) => path.endsWith('/kibaha-gotland/'));
    const served = readFileSync(join(folder, index.documents[number]!.path, 'index.html'), 'utf8');
    const copy = indexedCopy(served, index.documents[number]!, conceptWords(index).get(number)!);
    expect(copy).toContain('data-pagefind-meta="words"');
    expect(copy).toContain('data-pagefind-filter="c:TZ"');
    expect(copy).toMatch(/könsbaserat våld/);
    expect(served).not.toContain('data-pagefind-meta="words"');
    expect(served).not.toContain('data-pagefind-filter');
    expect(existsSync(join(folder, 'pagefind/filter'))).toBe(true);
  });
});
