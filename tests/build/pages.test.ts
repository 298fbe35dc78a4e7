import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/site/locales.ts';
import {
  englishLeaks,
  frameProblems,
  policyProblems,
  sharedTitles,
  weightOf,
} from '../support/checkers/page.ts';
import { siteFolder } from '../support/sites.ts';
import { builtPage, readKits, readSite } from '../support/site.ts';

const own = readSite('main');
const kits = readKits('main');
const pages = [...own, ...kits];
/** Pages that list all entries. */
const isLong = (path: string) =>
  /^\/(sv\/(partnerskap|for-nyhetsbrev)|es\/(alianzas|para-boletines))\/$/.test(path);
const wrong = (body: string, head = '') =>
  builtPage(
    '/wrong/',
    `<!doctype html><html lang="sv"><head><title>T</title>${head}</head><body>${body}</body></html>`,
  );

describe('every built page', () => {
  it('is there, in both languages alike', () => {
    const count = (locale: string) =>
      pages.filter(({ path }) => path.startsWith(`/${locale}/`)).length;
    expect(count('sv')).toBeGreaterThanOrEqual(10);
    expect(count('sv')).toBe(count('es'));
    expect(pages).toHaveLength(localeCodes.length * count('sv') + 2);
  });

  it('has its frame', () => {
    expect(pages.flatMap(frameProblems)).toEqual([]);
  });

  it('runs under a strict policy and loads nothing from another host', () => {
    expect(pages.flatMap(policyProblems)).toEqual([]);
  });

  it('has a title of its own', () => {
    expect(sharedTitles(pages)).toEqual([]);
  });

  it('weighs at most 14,600 bytes with its styles, the catalogue and the page for newsletters 24 KiB', () => {
    const read = (path: string) => readFileSync(join(siteFolder('main'), path), 'utf8');
    const heavy = pages
      .map((page) => {
        const limit = isLong(page.path) ? 24 * 1024 : 14_600;
        return { path: page.path, bytes: weightOf(page, read, limit), limit };
      })
      .filter(({ bytes, limit }) => bytes > limit);
    expect(heavy).toEqual([]);
  });

  it('carries a script in the catalogue, on the search pages and where blocks are copied only', () => {
    const scripted = own.filter(({ root }) => root.querySelector('script')).map(({ path }) => path);
    expect(scripted).toEqual([
      '/es/alianzas/',
      '/es/buscar/',
      '/es/para-boletines/',
      '/sv/for-nyhetsbrev/',
      '/sv/partnerskap/',
      '/sv/sok/',
    ]);
    expect(kits.filter(({ root }) => !root.querySelector('script'))).toEqual([]);
  });

  it('speaks no English', () => {
    expect(pages.flatMap(englishLeaks)).toEqual([]);
  });

  it('holds no test content', () => {
    expect(pages.filter(({ html }) => /testtext|testord|prueba de prueba/i.test(html))).toEqual([]);
  });
});

describe('the checkers', () => {
  it.each([
    ['no language', '<main><h1>a</h1></main>', 'has no language'],
    ['two h1', '<main><h1>a</h1><h1>b</h1></main>', 'exactly one h1'],
    ['no main', '<h1>a</h1>', 'exactly one main'],
    ['no description', '<main><h1>a</h1></main>', 'no description'],
    ['a jump', '<main><h1>a</h1><h3>b</h3></main>', 'heading level'],
    ['a reference', '<main><h1>a</h1><a href="page:x">b</a></main>', 'unresolved reference'],
  ])('find a frame with %s', (name, body, problem) => {
    const page = wrong(body);
    if (name === 'no language') page.root.querySelector('html')!.removeAttribute('lang');
    expect(frameProblems(page).join()).toContain(problem);
  });

  it.each([
    ['<p style="color: red">a</p>', 'style attribute'],
    ['<style>p {}</style>', 'a style that its policy forbids'],
    ['<script>a()</script>', 'inline script'],
    ['<button onclick="a()">a</button>', 'onclick'],
    ['<script src="https://other.example/a.js"></script>', 'another host'],
    ['<img alt="" src="//other.example/a.png">', 'another host'],
    ['<iframe src="https://other.example/"></iframe>', 'another host'],
  ])('find %s', (body, problem) => {
    expect(policyProblems(wrong(body)).join()).toContain(problem);
  });

  it.each([
    '<p>Skip to the content</p>',
    '<nav aria-label="Main menu"></nav>',
    '<img alt="A page">',
  ])('find English in %s', (body) => {
    expect(englishLeaks(wrong(body))).not.toEqual([]);
  });

  it('let English through that is marked as such, and addresses', () => {
    const body = '<p><span lang="en">the page</span> icld.se/en/the-page/more</p>';
    expect(englishLeaks(wrong(body))).toEqual([]);
  });

  it('find a shared title', () => {
    expect(sharedTitles([wrong(''), wrong('')])).toHaveLength(1);
  });

  it('weigh what is there', () => {
    const page = wrong('', '<link rel="stylesheet" href="/a.css">');
    expect(weightOf(page, () => '', 0)).toBeLessThan(weightOf(page, () => 'p { color: red }', 0));
    const long = 'p { color: red }'.repeat(100);
    expect(weightOf(page, () => long, 0)).toBeLessThanOrEqual(weightOf(page, () => long, 9999));
    expect(weightOf(page, () => long, 9999)).toBeLessThan(9999);
  });
});
