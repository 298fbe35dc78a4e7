import { describe, expect, it } from 'vitest';
import { alternatesOf, pathOf, twinsOf } from '../../../src/routing/alternates.ts';
import { fixedSegment, lineageOf, localeOfPath, segmentsOf } from '../../../src/routing/paths.ts';
import {
  keyOfReference,
  referencePattern,
  resolveReferences,
} from '../../../src/routing/references.ts';
import { reservedWords } from '../../../src/routing/reserved.ts';
import { localeCodes, type Locale } from '../../../src/site/locales.ts';

const words: Record<string, string> = {
  'joining sv': 'ga-med',
  'joining es': 'participar',
  'joining/sweden sv': 'sverige',
  'joining/sweden es': 'suecia',
  'partnerships/kibaha-gotland sv': 'kibaha-gotland',
};
const wordOf = (key: string, locale: Locale) => words[`${key} ${locale}`];

describe('the address of a page', () => {
  it.each([
    ['home', 'sv', []],
    ['search', 'es', ['buscar']],
    ['joining', 'sv', ['ga-med']],
    ['joining/sweden', 'es', ['participar', 'suecia']],
    ['partnerships/kibaha-gotland', 'sv', ['partnerskap', 'kibaha-gotland']],
    ['not-found', 'es', ['404']],
  ] as const)('%s in %s', (key, locale, segments) => {
    expect(segmentsOf(key, locale, wordOf)).toEqual(segments);
  });

  it('is an error where a word is missing', () => {
    expect(() => segmentsOf('nowhere', 'sv', wordOf)).toThrow('"nowhere"');
  });

  it('carries language and base', () => {
    expect(pathOf('es', ['participar', 'suecia'], '/under/')).toBe('/under/es/participar/suecia/');
    expect(pathOf('sv', [], '/')).toBe('/sv/');
  });

  it('tells its language', () => {
    expect(['/sv/sok/', '/es/', '/kp/', '/'].map(localeOfPath)).toEqual([
      'sv',
      'es',
      undefined,
      undefined,
    ]);
  });

  it('knows the keys above a key', () => {
    expect(lineageOf('a/b/c')).toEqual(['a', 'a/b', 'a/b/c']);
  });

  it('never lets an entry take a word of the catalogue', () => {
    for (const locale of localeCodes) {
      expect(reservedWords[locale]).not.toContain(fixedSegment('partnerships', locale));
      expect(reservedWords[locale]?.length).toBeGreaterThan(5);
    }
  });
});

describe('the twins of a page', () => {
  const twins = twinsOf('joining/sweden', wordOf, '/b/');

  it('stand below translated words', () => {
    expect(twins).toEqual({ sv: '/b/sv/ga-med/sverige/', es: '/b/es/participar/suecia/' });
  });

  it('give absolute alternates, the default language for everybody else', () => {
    expect(
      alternatesOf('joining/sweden', twins, { origin: 'https://x.example', base: '/b/' }),
    ).toEqual([
      { hreflang: 'sv', href: 'https://x.example/b/sv/ga-med/sverige/' },
      { hreflang: 'es', href: 'https://x.example/b/es/participar/suecia/' },
      { hreflang: 'x-default', href: 'https://x.example/b/sv/ga-med/sverige/' },
    ]);
  });

  it('give the entrance to everybody else for the homes', () => {
    const homes = twinsOf('home', wordOf, '/');
    const links = alternatesOf('home', homes, { origin: 'https://x.example', base: '/' });
    expect(links.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://x.example/' });
  });
});

describe('references by key', () => {
  const pathOfKey = (key: string) => {
    if (key === 'missing') throw new Error('no page');
    return `/sv/${key}/`;
  };

  it('become paths, anchors kept', () => {
    const html =
      '<a href="page:network#status">a</a> <a href="partnership:a-b">b</a> <a href="/x/">c</a>';
    expect(resolveReferences(html, pathOfKey)).toBe(
      '<a href="/sv/network/#status">a</a> <a href="/sv/partnerships/a-b/">b</a> <a href="/x/">c</a>',
    );
  });

  it('stop at a key that is no page', () => {
    expect(() => resolveReferences('<a href="page:missing">a</a>', pathOfKey)).toThrow('no page');
  });

  it('are told from other links', () => {
    expect(referencePattern.test('page:how-it-works')).toBe(true);
    expect(referencePattern.test('mailto:a@b.example')).toBe(false);
    expect(keyOfReference('partnership', 'a-b')).toBe('partnerships/a-b');
  });
});
