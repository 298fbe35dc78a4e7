import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarProblems, eventsOf } from '../support/checkers/calendar.ts';
import { frameProblems, policyProblems } from '../support/checkers/page.ts';
import { readSite } from '../support/site.ts';
import { siteFolder, sites } from '../support/sites.ts';

/** The tiny site holds one entry of every state, which the real content need not have. */
const folder = siteFolder('below');
const pages = readSite('below');
/** The address below the base of a path at the top. */
const at = (path: string) => sites.below.base + path.slice(1);
const page = (path: string) => pages.find((candidate) => candidate.path === at(path))!;
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
    expect(root.querySelector('[role=note] a')?.getAttribute('href')).toBe(at('/sv/testsida/'));
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('is in no list, in no index, and not in the sitemap', () => {
    expect(sitemap).not.toContain('borttagen');
    expect(page('/sv/borttagen/').root.querySelector('[data-pagefind-body]')).toBeNull();
    const linking = pages.filter(
      ({ path, root }) =>
        path !== at('/es/retirada/') &&
        path !== at('/da/vaek/') &&
        root.querySelector(`a[href="${at('/sv/borttagen/')}"]`),
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
    expect(titles).toEqual([
      'Tidigare händelse sv',
      'Senare händelse sv',
      'Dagens testmöte sv',
      'Kommande testdagar sv',
      'Kommande testmöte sv',
    ]);
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
    const link = root.querySelector(`a[href="${at('/sv/testteman/testtema-sv/')}"]`);
    expect(link).not.toBeNull();
    expect(link!.closest('dt')!.nextElementSibling?.text).toContain('2 partnerskap');
  });
});

describe('the calendar of the tiny site', () => {
  const { root } = page('/sv/testkalender/');
  const listed = (heading: string) => {
    const found = root.querySelectorAll('main h2').find(({ text }) => text.includes(heading));
    const list = found?.nextElementSibling?.querySelectorAll('h3') ?? [];
    return list.map(({ text }) => text.trim());
  };

  it('sets apart what comes and what was, by the day of the clock', () => {
    expect(listed('Från och med den 23\u00a0november 2026')).toEqual([
      'Dagens testmöte sv',
      'Kommande testdagar sv',
      'Kommande testmöte sv',
    ]);
    expect(listed('Före den 23\u00a0november 2026')).toEqual(['Tidigare händelse sv']);
    expect(root.text).not.toContain('inte till någon kommande');
  });

  it('tells the hours of the three countries, each with its own day', () => {
    const hours = (path: string) =>
      page(path)
        .root.querySelectorAll('main dd time')
        .map((time) => time.closest('li')!.text.replace(/\s+/g, ' ').trim());
    expect(hours('/sv/testkalender/idag-sv/')).toEqual([
      'Stockholm: tisdag 24 november 2026 kl. 2.30',
      'Bogotá: måndag 23 november 2026 kl. 20.30',
      'Guatemala City: måndag 23 november 2026 kl. 19.30',
    ]);
    expect(hours('/es/calendario-de-prueba/mote-es/')).toEqual([
      'Estocolmo: martes, 8 de junio de 2027, de 3:00 p. m. a 4:30 p. m.',
      'Bogotá: martes, 8 de junio de 2027, de 8:00 a. m. a 9:30 a. m.',
      'Ciudad de Guatemala: martes, 8 de junio de 2027, de 7:00 a. m. a 8:30 a. m.',
    ]);
    expect(hours('/sv/testkalender/dagar-sv/')).toEqual([]);
  });

  it('has the same events in the file of every language', () => {
    const files = ['sv/testkalender', 'es/calendario-de-prueba', 'da/provekalender'].map((path) =>
      readFileSync(join(folder, `${path}.ics`), 'utf8'),
    );
    expect(files.flatMap(calendarProblems)).toEqual([]);
    const [first, ...others] = files.map((file) =>
      eventsOf(file)!.map(({ uid, startDate, endDate }) => [
        uid,
        String(startDate),
        String(endDate),
      ]),
    );
    expect(first).toEqual([
      ['earlier@tre.example', '2023-03-08', '2023-03-09'],
      ['this-day@tre.example', '2026-11-24T01:30:00Z', '2026-11-24T01:30:00Z'],
      ['coming-days@tre.example', '2027-03-08', '2027-03-11'],
      ['coming@tre.example', '2027-06-08T13:00:00Z', '2027-06-08T14:30:00Z'],
    ]);
    for (const other of others) expect(other).toEqual(first);
  });

  it('is reached from the milestones that are events', () => {
    const timeline = page('/sv/testteman/').root;
    expect(timeline.querySelector('#earlier h3 a')?.getAttribute('href')).toBe(
      at('/sv/testkalender/tidigare/'),
    );
    expect(timeline.querySelector('#later h3 a')).toBeNull();
  });
});
