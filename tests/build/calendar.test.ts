import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pathFinder, readRegistry } from '../support/addresses.ts';
import { calendarProblems, eventsOf } from '../support/checkers/calendar.ts';
import { readSite } from '../support/site.ts';
import { siteFolder, sites, type SiteName } from '../support/sites.ts';

/** The events that the content of a site records, with their address words. */
function eventsIn(name: SiteName): Record<string, string>[] {
  const file = join(sites[name].root, 'content/timeline.yaml');
  const records = parse(readFileSync(file, 'utf8')) as Record<
    string,
    { event?: { segments: Record<string, string> } }
  >;
  return Object.values(records).flatMap(({ event }) => (event ? [event.segments] : []));
}

describe.each(['main', 'below'] as const)('the calendar of the site "%s"', async (name) => {
  const languages = Object.keys(await readRegistry(name));
  const { base, siteUrl } = sites[name];
  const events = eventsIn(name);
  const pathTo = pathFinder(name);
  const topOf = (locale: string) => pathTo(locale, 'calendar').slice(0, -1);
  const pages = new Map(readSite(name).map((page) => [page.path, page]));
  const fileAt = (path: string) =>
    readFileSync(join(siteFolder(name), path.slice(base.length)), 'utf8');

  describe.each(languages)('in "%s"', (locale) => {
    const top = topOf(locale);
    const paths = events.map((segments) => `${top}/${String(segments[locale])}`);

    it('has a page and a file for every event, and links to both', () => {
      expect(events.length).toBeGreaterThanOrEqual(4);
      const links = pages.get(`${top}/`)!.root.querySelectorAll('main a');
      const hrefs = links.map((link) => link.getAttribute('href'));
      expect(hrefs).toContain(`${top}.ics`);
      for (const path of paths) {
        expect(hrefs).toContain(`${path}/`);
        const own = pages.get(`${path}/`)!.root;
        expect(own.querySelector(`main a[href="${path}.ics"][download]`), path).not.toBeNull();
      }
    });

    it('has sound files, whose addresses are whole and lead to the pages', () => {
      for (const path of [top, ...paths]) {
        const text = fileAt(`${path}.ics`);
        expect(calendarProblems(text), path).toEqual([]);
        for (const event of eventsOf(text)!) {
          const url = String(event.component.getFirstPropertyValue('url'));
          expect(url.startsWith(siteUrl), url).toBe(true);
          const page = pages.get(new URL(url).pathname)!;
          const heading = page.root.querySelector('h1')!.text.replaceAll('\u00ad', '');
          expect(heading.replaceAll('\u00a0', ' ')).toBe(event.summary);
        }
      }
    });

    it('says the same in the whole file as in each', () => {
      const linesOf = (path: string) =>
        eventsOf(fileAt(`${path}.ics`))!.map((event) => event.toString());
      expect(paths.flatMap(linesOf).sort()).toEqual(linesOf(top).sort());
    });
  });

  it('has the same events at the same times in every language', () => {
    const [first, ...others] = languages.map((locale) =>
      eventsOf(fileAt(`${topOf(locale)}.ics`))!.map(({ uid, startDate, endDate }) =>
        [uid, String(startDate), String(endDate)].join(' '),
      ),
    );
    expect(first).toHaveLength(events.length);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('the headings of the calendar', () => {
  it('name the day that they hold for', () => {
    const pages = readSite('main').filter(({ path }) =>
      /^\/(sv\/kalender|es\/calendario)\/$/.test(path),
    );
    expect(pages).toHaveLength(2);
    for (const { root } of pages) {
      const text = root.querySelector('main')!.text.replaceAll('\u00a0', ' ');
      expect(text).toMatch(/Från och med den 23 november 2026|Desde el 23 de noviembre de 2026/);
      expect(text).toMatch(/Före den 23 november 2026|Antes del 23 de noviembre de 2026/);
    }
  });
});
