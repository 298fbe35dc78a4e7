import { describe, expect, it } from 'vitest';
import { meantPath } from '../../../src/routing/mangled.ts';

const paths = new Set(['/', '/sv/natverket/', '/jämställdhet/', '/evil.com', '/sv/a/referens.ris']);
const has = (path: string) => paths.has(path);

describe('a spoilt path', () => {
  it.each([
    ['/sv/natverket/', '/sv/natverket/'],
    ['/sv/natverket', '/sv/natverket/'],
    ['/SV/Natverket', '/sv/natverket/'],
    ['//sv//natverket//', '/sv/natverket/'],
    ['/sv/natverket)', '/sv/natverket/'],
    ['/sv/natverket/).', '/sv/natverket/'],
    ['/sv/natverket,', '/sv/natverket/'],
    ['/sv/natverket/&gt;', '/sv/natverket/'],
    ['/sv/natverket%3E', '/sv/natverket/'],
    ['/sv/natverket%20', '/sv/natverket/'],
    ['/sv/natverket/%E2%80%9D', '/sv/natverket/'],
    ['/%20sv/natverket/', '/sv/natverket/'],
    ['/j%c3%a4mst%C3%A4lldhet', '/jämställdhet/'],
    ['/ja%CC%88msta%CC%88lldhet/', '/jämställdhet/'],
    ['/J%C3%84MST%C3%84LLDHET', '/jämställdhet/'],
    ['/JA%CC%88MSTA%CC%88LLDHET', '/jämställdhet/'],
    ['/sv/a/referens.ris)', '/sv/a/referens.ris'],
    ['/', '/'],
    ['//', '/'],
  ])('%s was meant to be %s', (path, meant) => {
    expect(meantPath(path, has)).toBe(meant);
  });

  it.each([
    '/sv/finns-inte/',
    '/%ff',
    '/%',
    '/sv/../sv/natverket/',
    '/sv/%2e%2e/sv/natverket/',
    '/\\evil.com',
    '/%5Cevil.com',
    '/http://evil.com',
    '/https:%2F%2Fother.com/',
    '/@evil.com',
    '/sv/natverket%00',
    '/sv/natverket/%0d%0aSet-Cookie:a',
  ])('%s was meant to be nothing that there is', (path) => {
    expect(meantPath(path, has)).toBeUndefined();
  });

  it.each(['//evil.com', '/%2Fevil.com', '/%2f%2fevil.com/', '///evil.com//'])(
    '%s never leads to another host, even if a file has its name',
    (path) => {
      const meant = meantPath(path, has);
      expect(meant).toBe('/evil.com');
      expect(new URL(meant!, 'https://a.example').host).toBe('a.example');
    },
  );
});
