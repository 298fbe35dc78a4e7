import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameProblems, policyProblems } from '../support/checkers/page.ts';
import { readSite } from '../support/site.ts';
import { siteFolder } from '../support/sites.ts';

/** The tiny site holds one entry of every state, which the real content need not have. */
const folder = siteFolder('three');
const pages = readSite('three');
const page = (path: string) => pages.find((candidate) => candidate.path === path)!;
const notesOn = (path: string) =>
  page(path)
    .root.querySelectorAll('[role=note]')
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());
const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');

describe('every page of the tiny site', () => {
  it('has its frame and keeps the policy', () => {
    expect(
      pages.flatMap((candidate) => [...frameProblems(candidate), ...policyProblems(candidate)]),
    ).toEqual([]);
  });
});

describe('a draft', () => {
  it('is nowhere', () => {
    for (const path of ['sv/utkast', 'es/borrador', 'da/udkast'])
      expect(existsSync(join(folder, path))).toBe(false);
    expect(pages.filter(({ html }) => html.includes('Test utkast'))).toEqual([]);
    expect(sitemap).not.toContain('utkast');
  });
});

describe('a withdrawn page', () => {
  it('stays at its address, says so, and leads onward', () => {
    const { root } = page('/sv/borttagen/');
    expect(notesOn('/sv/borttagen/')).toEqual([
      'Sidan drogs tillbaka den 1 november 2026. Testskäl som inte säger något om världen. Läs i stället: Test sida sv',
    ]);
    expect(root.querySelector('[role=note] a')?.getAttribute('href')).toBe('/sv/testsida/');
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('is in no list, in no index, and not in the sitemap', () => {
    expect(sitemap).not.toContain('borttagen');
    expect(page('/sv/borttagen/').root.querySelector('[data-pagefind-body]')).toBeNull();
    const linking = pages.filter(
      ({ path, root }) =>
        path !== '/es/retirada/' &&
        path !== '/da/vaek/' &&
        root.querySelector('a[href="/sv/borttagen/"]'),
    );
    expect(linking).toEqual([]);
  });
});

describe('a translation whose source has changed', () => {
  it('says so with its date, in its own language only', () => {
    expect(notesOn('/es/prueba/')).toEqual([expect.stringContaining('1 de octubre de 2026')]);
    expect(notesOn('/sv/testsida/')).toEqual([]);
  });
});

describe('a photograph', () => {
  const { root } = page('/es/alianzas/ett-tva/');

  it('is shown with words for those who do not see it, and its credit', () => {
    expect(root.querySelector('figure img')?.getAttribute('alt')).toBe(
      'En testbild som inte visar något es',
    );
    expect(root.querySelector('figcaption')?.text.trim()).toBe('Foto de Testfotograf.');
    expect(
      root.querySelectorAll('figure source').map((source) => source.getAttribute('type')),
    ).toEqual(['image/avif', 'image/webp']);
    expect(root.querySelector('figure img')?.getAttribute('width')).toBeTruthy();
  });

  it('keeps its consent to itself', () => {
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|xml|js)$/.test(file),
    );
    expect(
      texts.filter((file) => readFileSync(join(folder, file), 'utf8').includes('Testperson')),
    ).toEqual([]);
  });
});

describe('the lines of support', () => {
  it.each(['/sv/partnerskap/ett-tva/', '/sv/testteman/testtema-sv/'])(
    'stand on %s, after the text',
    (path) => {
      const { root } = page(path);
      const headings = root.querySelectorAll('main h2').map(({ text }) => text.trim());
      const at = headings.indexOf('Stöd vid våld');
      expect(at).toBeGreaterThan(0);
      const after = ['Källor', 'Ange sidan som källa', 'Liknande partnerskap'];
      expect(headings.slice(at + 1).filter((heading) => !after.includes(heading))).toEqual([]);
      const section = root.querySelector('section[aria-labelledby=care]')!;
      expect(section.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe('tel:0000000');
      expect(section.text).toContain('Uppgift från 2024.');
      expect(section.text).toContain('Testkälla');
    },
  );
});

describe('components for authors', () => {
  const { root } = page('/sv/testteman/');

  it('put milestones in the order of time, with sources', () => {
    const titles = root.querySelectorAll('ol li h3').map(({ text }) => text.trim());
    expect(titles).toEqual(['Tidigare händelse sv', 'Senare händelse sv']);
    expect(root.querySelector('#earlier')?.text).toContain('8\u00a0mars 2023, Testplats sv');
    expect(root.querySelectorAll('#earlier details a, #earlier details cite')).toHaveLength(1);
  });

  it('show a word with its twins', () => {
    expect(root.querySelector('#word')?.text).toBe('testterm sv');
    expect(
      root.querySelectorAll('dd [lang]').map((element) => element.getAttribute('lang')),
    ).toEqual(['es', 'da']);
  });

  it('count the partnerships of a theme and link to it', () => {
    const link = root.querySelector('a[href="/sv/testteman/testtema-sv/"]');
    expect(link).not.toBeNull();
    expect(link!.closest('dt')!.nextElementSibling?.text).toContain('1 partnerskap');
  });
});
