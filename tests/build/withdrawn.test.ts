import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { replacing, testPage, writeChanges } from '../support/content-fixture.ts';
import { build, copyProject } from '../support/sites.ts';

const root = resolve('tests/.cache/withdrawn');
const output = join(root, 'dist');
const withdrawn = replacing(
  'reviewed: ',
  'withdrawn:\n  on: 2026-11-23\n  reason: test test test test test\n  instead: note\nreviewed: ',
);
// The site itself gives the list of places its address.
const withoutSegment = (page: string) => page.replace(/^segment:.*\n/m, '');

/** Builds the tiny content with lists of its countries, places and themes, its only partnership withdrawn. */
beforeAll(async () => {
  copyProject(root, 'tests/fixtures/content');
  writeChanges(root, {
    'pages/countries/index.sv.md': testPage('Testländer', 'lander'),
    'pages/countries/index.es.md': testPage('Países de prueba', 'paises'),
    'pages/themes/index.sv.md': testPage('Testteman', 'teman'),
    'pages/themes/index.es.md': testPage('Temas de prueba', 'temas'),
    'pages/places/index.sv.md': withoutSegment(testPage('Testplatser', '')),
    'pages/places/index.es.md': withoutSegment(testPage('Lugares probados', '')),
    'places/tva.yaml': replacing(
      '{sv: Testplats, es: Lugar de prueba}',
      '{sv: Testort, es: Otro lugar de prueba}',
    ),
    'partnerships/ett-tva/index.sv.md': withdrawn,
    'partnerships/ett-tva/index.es.md': withdrawn,
  });
  await build(root, output, 'https://natverk.example/');
}, 90_000);

describe('where the only partnership has been withdrawn', () => {
  it.each([
    [
      '/sv/lander/guatemala/',
      'har inget partnerskap med en part i Guatemala',
      'Inget partnerskap i katalogen hör hit',
    ],
    [
      '/es/paises/guatemala/',
      'no tiene ninguna alianza con un socio en Guatemala',
      'el catálogo no tiene alianzas que correspondan',
    ],
    ['/sv/teman/testtema/', 'bara finns i testet', 'Inget partnerskap i katalogen hör hit'],
    ['/es/temas/tema-de-prueba/', 'solo existe en la prueba', 'el catálogo no tiene alianzas'],
    ['/sv/platser/ett/', 'vad källorna säger', 'är inte part i något av katalogens partnerskap'],
    ['/es/lugares/ett/', 'lo que dicen las fuentes', 'no figura en ninguna alianza'],
  ])('%s stays and counts none', (path, ...words) => {
    for (const word of words) expect(mainOf(path)).toContain(word);
  });

  it.each([
    ['/sv/lander/guatemala/', 'men deras sidor finns kvar'],
    ['/es/paises/guatemala/', 'pero sus páginas siguen en su dirección'],
    ['/sv/teman/testtema/', 'Än har inget partnerskap i katalogen det här temat.'],
    ['/es/temas/tema-de-prueba/', 'ninguna alianza del catálogo tiene este tema.'],
    ['/sv/platser/ett/', 'tar inte upp något med den platsen.'],
    ['/es/lugares/ett/', 'no incluye ninguna de este lugar.'],
  ])('the teaser of %s promises no list', (path, words) => {
    expect(teaserOf(path)).toContain(words);
  });
});

describe('where no page lists what is new', () => {
  it('there are no feeds', () => {
    expect(existsSync(join(output, 'sv/lander/index.html'))).toBe(true);
    expect(existsSync(join(output, 'feeds'))).toBe(false);
  });
});

function mainOf(path: string): string {
  return pageAt(path).querySelector('main')?.text ?? '';
}

function teaserOf(path: string): string | undefined {
  return pageAt(path).querySelector('nav[data-teaser]')?.getAttribute('data-teaser');
}

function pageAt(path: string) {
  return parse(readFileSync(join(output, path, 'index.html'), 'utf8'));
}
