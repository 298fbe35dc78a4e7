import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAtom } from '../support/checkers/feeds.ts';
import { promisesInTexts, promisesOnPage } from '../support/checkers/promises.ts';
import { builtPage, readSite } from '../support/site.ts';
import { siteFolder } from '../support/sites.ts';

const folder = siteFolder('main');
const pages = new Map(readSite('main').map((page) => [page.path, page]));
const main = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`${path} was not built.`);
  return page.root.querySelector('main')!;
};
const linksOf = (path: string) =>
  main(path)
    .querySelectorAll('a')
    // The ways that every page has, back, onward and to pass it on, are no part of joining.
    .filter((link) => !link.closest('nav, section.screen'))
    .map((link) => link.getAttribute('href') ?? '');
const mailsOf = (path: string) => linksOf(path).filter((href) => href.startsWith('mailto:'));

const languages = [
  {
    home: '/sv/',
    guide: '/sv/att-delta/ar-det-for-oss/',
    sides: ['/sv/att-delta/sverige/', '/sv/att-delta/colombia/', '/sv/att-delta/guatemala/'],
    brief: 'beslutsunderlag',
    questions: '/sv/fragor/',
    contact: '/sv/kontakt/',
    participants: '/sv/att-delta/vilka-deltar/',
    words: { unfinished: /\[(kommunens|namn|land)/ },
  },
  {
    home: '/es/',
    guide: '/es/participar/es-para-nuestro-municipio/',
    sides: ['/es/participar/suecia/', '/es/participar/colombia/', '/es/participar/guatemala/'],
    brief: 'documento-para-decidir',
    questions: '/es/preguntas/',
    contact: '/es/contacto/',
    participants: '/es/participar/quienes-participan/',
    words: { unfinished: /\[(nombre|país)/ },
  },
] as const;

describe.each(languages)(
  'joining from $home',
  ({ home, guide, sides, brief, questions, contact, participants, words }) => {
    it('is two taps away for every side, with its steps and its brief', () => {
      for (const side of sides) {
        expect(linksOf(home)).toContain(side);
        const below = linksOf(side).filter((href) => href.startsWith(side) && href !== side);
        const steps = below.filter((href) => !href.includes(brief));
        expect(steps.length).toBeGreaterThanOrEqual(5);
        expect(steps.length).toBeLessThanOrEqual(7);
        for (const href of below) expect(pages.has(href), href).toBe(true);
        expect(below).toContain(`${side}${brief}/`);
      }
    });

    it('tells in every step who acts, when, what is needed and what follows, with sources', () => {
      for (const side of sides) {
        const steps = linksOf(side).filter(
          (href) => href.startsWith(side) && !href.includes(brief) && href !== side,
        );
        for (const step of steps) {
          expect(main(step).querySelectorAll('dl dt').length, step).toBeGreaterThanOrEqual(4);
          expect(
            main(step).querySelectorAll('ul[data-pagefind-ignore] li').length,
            step,
          ).toBeGreaterThan(0);
        }
      }
    });

    it('leads by at most five questions to an end, whatever is answered, and every end is reached', () => {
      const ends = new Set<string>();
      const walk = (path: string, questions: number): void => {
        const onward = linksOf(path).filter(
          (href) => href.startsWith(guide) && href.length > guide.length,
        );
        const answers = main(path)
          .querySelectorAll('ul')
          .find(
            (list) =>
              list.querySelectorAll('li > a').length === list.querySelectorAll('li').length &&
              list.querySelector(`a[href^="${guide}"]`),
          );
        if (mailsOf(path).length > 0) {
          ends.add(path);
          return;
        }
        expect(questions, path).toBeLessThan(5);
        expect(answers, path).toBeDefined();
        for (const link of answers!.querySelectorAll('a')) {
          const href = link.getAttribute('href')!;
          expect(onward).toContain(href);
          walk(href, questions + 1);
        }
      };
      walk(guide, 0);
      const rules = parse(readFileSync('content/guide.yaml', 'utf8')) as { ends: unknown[] };
      expect(ends.size).toBe(rules.ends.length);
      for (const end of ends) {
        const headings = main(end).querySelectorAll('h2').length;
        // Reasons, what is uncertain, whom to ask, where to go on, sources.
        expect(headings, end).toBe(5);
        expect(
          main(end).querySelectorAll('ul[data-pagefind-ignore] li').length,
          end,
        ).toBeGreaterThan(0);
        expect(pages.get(end)!.root.querySelector('link[rel=canonical]'), end).not.toBeNull();
      }
    });

    it('keeps pages that only ask a question away from search engines', () => {
      const questionPages = [...pages.keys()].filter(
        (path) => path.startsWith(guide) && path !== guide && mailsOf(path).length === 0,
      );
      expect(questionPages.length).toBeGreaterThan(5);
      for (const path of questionPages)
        expect(
          pages.get(path)!.root.querySelector('meta[name=robots]')?.getAttribute('content'),
        ).toBe('noindex');
    });

    it('lists every question once, each with its answer, its sources and the way to ask', () => {
      const listed = linksOf(questions).filter(
        (href) => href.startsWith(questions) && href !== questions,
      );
      const built = [...pages.keys()].filter(
        (path) => path.startsWith(questions) && path !== questions,
      );
      expect(listed.length).toBeGreaterThanOrEqual(22);
      expect([...listed].sort()).toEqual(built.sort());
      for (const path of built) {
        expect(main(path).querySelector('.lead')!.text.length, path).toBeGreaterThan(39);
        expect(
          main(path).querySelectorAll('ul[data-pagefind-ignore] li').length,
          path,
        ).toBeGreaterThan(0);
        expect(mailsOf(path).length, path).toBeGreaterThan(0);
      }
    });

    it('says in the plain text of a brief what its page says', () => {
      for (const side of sides) {
        const path = `${side}${brief}/`;
        const bytes = readFileSync(join(folder, `${path.slice(0, -1)}.txt`), 'utf8');
        expect(bytes.startsWith('\ufeff')).toBe(true);
        const text = bytes.replace(/\s+/g, ' ');
        const lines = main(path).querySelectorAll('article > div > ul > li');
        expect(lines.length).toBeGreaterThan(10);
        for (const line of lines) expect(plain(text)).toContain(plain(line.text));
        expect(text).toContain(`https://natverk.example${path}`);
        const longest = bytes.split('\n').filter((line) => !line.includes('http'));
        for (const line of longest) expect(line.length).toBeLessThan(85);
      }
    });

    it('has written mails that open with subject and text, in the language of the page', () => {
      const mails = [...mailsOf(contact), ...mailsOf(participants)];
      const written = mails.filter((href) => href.includes('?'));
      expect(written.length).toBeGreaterThanOrEqual(10);
      for (const href of written) {
        const mail = new URL(href);
        expect(mail.pathname).toMatch(/^(info|partnership)@icld\.se$/);
        expect(mail.searchParams.get('subject')).not.toMatch(/[{}]/);
        expect(mail.searchParams.get('body')).not.toMatch(/[{}]/);
        expect(mail.searchParams.get('body')).toContain('[');
      }
      expect(written.some((href) => words.unfinished.test(decodeURIComponent(href)))).toBe(true);
    });
  },
);

describe('while the record of the programme does not say "open"', () => {
  const { status } = parse(readFileSync('content/programme.yaml', 'utf8')) as { status: string };
  // Pages in all languages stand in the language of their markup.
  it.runIf(status !== 'open')('no page, preview or mail promises an open call', () => {
    const found = [...pages.values()].flatMap(({ path, root }) =>
      promisesOnPage(root).map((sentence) => `${path}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });

  it.runIf(status !== 'open')('no feed, calendar, reference or plain text does', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      // The search's files also hold words that readers ask with, which nobody is shown.
      /^(feeds\/)?(sv|es)\/(?!search).*\.(txt|ics|xml|json|ris|bib)$/.test(file),
    );
    for (const ending of ['.txt', '.ics', '.xml', '.json'])
      expect(files.filter((file) => file.endsWith(ending)).length, ending).toBeGreaterThan(3);
    const found = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n /g, '');
      const texts = textsIn(file, text);
      return promisesInTexts(texts, file.replace('feeds/', '').slice(0, 2)).map(
        (sentence) => `${file}: ${sentence}`,
      );
    });
    expect(found).toEqual([]);
  });

  it.each([
    '<html lang="sv"><body><p>Ansök nu!</p></body></html>',
    '<html lang="es"><head><meta name="description" content="La convocatoria está abierta."></head></html>',
    '<html lang="sv"><body><a href="mailto:a@b.se?subject=Nätverket tar emot nya deltagare.&body=x">Skriv</a></body></html>',
    '<html lang="es"><body><button aria-label="Inscríbase ahora">Ir</button></body></html>',
  ])('a page that does is caught: %s', (html) => {
    expect(promisesOnPage(builtPage('/x/', html).root)).not.toEqual([]);
  });

  it('a feed that does is caught', () => {
    const json = JSON.stringify({ items: [{ content_html: '<p>¿No?</p><p>Postule ahora</p>' }] });
    expect(promisesInTexts(textsIn('a.json', json), 'es')).toHaveLength(1);
    const atom = readFileSync(join(folder, 'feeds/es/news.xml'), 'utf8');
    const promising = atom.replace(/(<content[^]*?<p)>/, '$1>Postule ahora</p><p>');
    expect(promisesInTexts(textsIn('a.xml', promising), 'es')).toHaveLength(1);
  });
});

/** What people read in a file, piece by piece, so that a word in one does not excuse another. */
function textsIn(file: string, text: string): string[] {
  if (file.endsWith('.xml')) return readAtom(text).texts;
  if (!file.endsWith('.json')) return [text];
  return stringsIn(JSON.parse(text)).flatMap((words) => words.split(/<[^>]*>/));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Without what typography adds on pages. */
function plain(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/- /g, ' ')
    .trim();
}
