import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asText, isObject, readRawContent, textsOf } from '../../src/checks/raw-content.ts';
import { pathFinder, readRegistry } from '../support/addresses.ts';
import {
  atomProblems,
  jsonFeedProblems,
  readAtom,
  readJsonFeed,
} from '../support/checkers/feeds.ts';
import { readSite, type BuiltPage } from '../support/site.ts';
import { siteFolder, sites, type SiteName } from '../support/sites.ts';

/** How the language of a feed is called in its title. */
const ownNames: Record<string, string> = { sv: 'svenska', es: 'español', da: 'dansk' };

/** The feeds of a site without their ending, the one of all first. */
function feedsOf(name: 'main' | 'below', locale: string): string[] {
  const themes = readdirSync(join(siteFolder(name), `feeds/${locale}/themes`))
    .filter((file) => file.endsWith('.xml'))
    .map((file) => `feeds/${locale}/themes/${file.replace(/\.xml$/, '')}`)
    .sort();
  return [`feeds/${locale}/news`, ...themes];
}

/** The page that a feed belongs to, without the base: it is the one that the feed leads back to. */
function pageOf(name: 'main' | 'below', feed: string): string {
  const { view } = readAtom(textOf(name, `${feed}.xml`));
  return view[1]?.slice(sites[name].siteUrl.length) ?? '';
}

function textOf(name: SiteName, file: string): string {
  return readFileSync(join(siteFolder(name), file), 'utf8');
}

const twinOf = ({ root }: BuiltPage, locale: string) =>
  root.querySelector(`link[rel="alternate"][hreflang="${locale}"]`)?.getAttribute('href');

describe.each(['main', 'below'] as const)('the feeds of the site "%s"', async (name) => {
  const languages = Object.keys(await readRegistry(name));
  const { base, siteUrl } = sites[name];
  const pathTo = pathFinder(name);
  const pages = new Map(readSite(name).map((page) => [page.path, page]));

  describe.each(languages)('in "%s"', (locale) => {
    const feeds = feedsOf(name, locale);
    const news = pathTo(locale, 'news');

    it('are one of all and one for each theme, in both forms', () => {
      const list = pathTo(locale, 'themes');
      const themes = [...pages.keys()].filter((path) => path.startsWith(list) && path !== list);
      const own = feeds.slice(1).map((feed) => base + pageOf(name, feed));
      expect(own.sort()).toEqual(themes.sort());
      expect(base + pageOf(name, feeds[0]!)).toBe(news);
      for (const feed of feeds) {
        expect(existsSync(join(siteFolder(name), `${feed}.json`)), feed).toBe(true);
      }
    });

    it('are valid', () => {
      for (const feed of feeds) {
        expect(atomProblems(textOf(name, `${feed}.xml`)), feed).toEqual([]);
        expect(jsonFeedProblems(textOf(name, `${feed}.json`)), feed).toEqual([]);
      }
    });

    it('lead to pages of the site in their language, by whole addresses', () => {
      for (const feed of feeds) {
        const { self, language, title, addresses, view, entries } = readAtom(
          textOf(name, `${feed}.xml`),
        );
        expect(self).toBe(`${siteUrl}${feed}.xml`);
        expect(language).toBe(locale);
        expect(title.endsWith(`(${ownNames[locale]!})`), title).toBe(true);
        for (const url of [...addresses, ...view].filter((address) => /^https?:/.test(address)))
          expect(url.startsWith(siteUrl), url).toBe(true);
        for (const { url } of entries) {
          const page = pages.get(new URL(url).pathname);
          expect(page?.root.querySelector('html')?.getAttribute('lang'), url).toBe(locale);
        }
        expect(view).toEqual(expect.arrayContaining(entries.map(({ url }) => url)));
      }
    });

    it('say the same in both forms', () => {
      for (const feed of feeds)
        expect(readJsonFeed(textOf(name, `${feed}.json`)), feed).toEqual(
          readAtom(textOf(name, `${feed}.xml`)).entries,
        );
    });

    it('show pictures that are there', () => {
      const { items } = JSON.parse(textOf(name, `${feeds[0]!}.json`)) as {
        items: { image: string }[];
      };
      for (const { image } of items)
        expect(existsSync(join(siteFolder(name), image.slice(siteUrl.length))), image).toBe(true);
    });

    it('have a stylesheet of the site for those who open them', () => {
      const [, href = ''] = /<\?xml-stylesheet type="text\/css" href="([^"]+)"\?>/.exec(
        textOf(name, `${feeds[0]!}.xml`),
      )!;
      expect(href.startsWith(base)).toBe(true);
      const sheet = textOf(name, href.slice(base.length));
      for (const [, font = ''] of sheet.matchAll(/url\(([^)]+woff2)\)/g))
        expect(existsSync(join(siteFolder(name), font.slice(base.length))), font).toBe(true);
    });

    it('are named in the head of the pages that they belong to', () => {
      const named = (path: string) =>
        pages
          .get(path)!
          .root.querySelectorAll('head link[rel="alternate"][title]')
          .map((link) => [link.getAttribute('type'), link.getAttribute('href')]);
      const both = (feed: string) => [
        ['application/atom+xml', `${base}${feed}.xml`],
        ['application/feed+json', `${base}${feed}.json`],
      ];
      for (const feed of feeds) expect(named(base + pageOf(name, feed)), feed).toEqual(both(feed));
      const [all = ''] = feeds;
      const notes = [...pages.keys()].filter((path) => path.startsWith(news) && path !== news);
      expect(notes.length).toBeGreaterThan(0);
      for (const note of notes) expect(named(note)).toEqual(both(all));
      expect(named(pathTo(locale, 'home'))).toEqual(both(all));
      expect(named(pathTo(locale, 'contact'))).toEqual([]);
    });

    it('are linked to where people look for them', () => {
      const linksOn = (path: string) =>
        pages
          .get(path)!
          .root.querySelectorAll('main a')
          .map((link) => link.getAttribute('href'));
      const onList = linksOn(news);
      for (const feed of feeds) {
        expect(onList).toContain(`${base}${feed}.xml`);
        expect(onList).toContain(`${base}${feed}.json`);
      }
      for (const theme of feeds.slice(1))
        expect(linksOn(base + pageOf(name, theme)), theme).toContain(`${base}${theme}.xml`);
    });
  });

  it('have the same entries in every language', () => {
    const [first = '', ...others] = languages;
    const shown = others.flatMap((locale) => {
      const byTwin = new Map(
        feedsOf(name, locale).map((feed) => [
          siteUrl + pageOf(name, feed),
          readAtom(textOf(name, `${feed}.xml`)),
        ]),
      );
      return feedsOf(name, first).map((feed) => {
        const twin = byTwin.get(twinOf(pages.get(base + pageOf(name, feed))!, locale)!)!;
        const own = readAtom(textOf(name, `${feed}.xml`));
        const wanted = own.entries.map(({ url, published, updated }) => ({
          url: twinOf(pages.get(new URL(url).pathname)!, locale),
          published,
          updated,
        }));
        const found = twin.entries.map(({ url, published, updated }) => ({
          url,
          published,
          updated,
        }));
        expect(found, `${feed} in ${locale}`).toEqual(wanted);
        return found.length;
      });
    });
    expect(Math.max(...shown)).toBeGreaterThan(1);
  });
});

describe('the feeds', async () => {
  const feeds = Object.keys(await readRegistry('main')).flatMap((locale) =>
    feedsOf('main', locale),
  );

  it('give every entry one name, and no other entry the same', () => {
    const urls = new Map<string, string>();
    for (const feed of feeds)
      for (const { id, url } of readAtom(textOf('main', `${feed}.xml`)).entries) {
        expect(urls.get(id) ?? url).toBe(url);
        urls.set(id, url);
      }
    expect(new Set(urls.values()).size).toBe(urls.size);
  });

  it('hold the days that authors gave, not those of reviews or of the build', () => {
    const texts = textsOf(readRawContent('.')).flatMap(({ locale, data }) => {
      const fields = isObject(data.value) ? data.value : {};
      const [published, updated, reviewed] = ['published', 'updated', 'reviewed'].map((field) =>
        asText(fields[field]),
      );
      return [{ name: `${locale} ${String(fields['title'])}`, published, updated, reviewed }];
    });
    const byTitle = new Map(texts.map((text) => [text.name, text]));
    let reviewedLater = 0;
    for (const feed of feeds) {
      const { language, updated: day, entries } = readAtom(textOf('main', `${feed}.xml`));
      if (entries.length > 0) expect(day).toBe(entries[0]!.updated);
      for (const { title, published, updated } of entries) {
        const text = byTitle.get(`${language} ${title}`)!;
        expect(published.slice(0, 10), title).toBe(text.published);
        expect(updated.slice(0, 10), title).toBe(text.updated ?? text.published);
        if (text.reviewed !== text.published) reviewedLater += 1;
      }
    }
    expect(reviewedLater).toBeGreaterThan(0);
  });

  it('are no more than a person can read', () => {
    for (const feed of feeds)
      expect(readAtom(textOf('main', `${feed}.xml`)).entries.length, feed).toBeLessThanOrEqual(50);
  });
});

describe('the checkers of feeds', () => {
  const atom = textOf('main', 'feeds/sv/news.xml');
  const json = textOf('main', 'feeds/sv/news.json');
  const edited = (edit: (feed: Record<string, unknown>) => void) => {
    const feed = JSON.parse(json) as Record<string, unknown>;
    edit(feed);
    return JSON.stringify(feed);
  };
  const editedItem = (edit: (item: Record<string, unknown>) => void) =>
    edited(({ items }) => {
      edit((items as Record<string, unknown>[])[0]!);
    });

  it.each([
    ['broken XML', atom.replace('</feed>', '')],
    ['a feed without a name', atom.replace(/<id>[^<]*<\/id>/, '')],
    ['a feed without a day', atom.replace(/<updated>[^<]*<\/updated>/, '')],
    ['a feed without an author', atom.replace(/<author>[^]*?<\/author>/, '')],
    ['a feed without its own address', atom.replace('rel="self"', 'rel="related"')],
    ['an entry without a day', atom.replace(/(<entry>[^]*?)<updated>[^<]*<\/updated>/, '$1')],
    ['an entry twice', atom.replace(/<entry>[^]*?<\/entry>/, '$&$&')],
    ['a day without an hour', atom.replace(/<updated>[^<]*/, '<updated>2026-11-25')],
    ['an hour of no zone', atom.replace(/<updated>[^<]*/, '<updated>2026-11-25T12:00:00')],
    ['an element of no name that Atom knows', atom.replace('<entry>', '<entry><pubDate/>')],
    ['content that is not what it says', atom.replace('type="xhtml"', 'type="html"')],
    ['an address that is not whole', atom.replace(/(<entry>[^]*?href=")https:\/\/[^/]*/, '$1')],
    ['a link without an address', atom.replace(/(<link )href="[^"]*"/, '$1')],
  ])('of Atom find %s', (_, text) => {
    expect(text).not.toBe(atom);
    expect(atomProblems(text)).not.toEqual([]);
  });

  it.each([
    ['broken JSON', json.slice(1)],
    ['another version', edited((feed) => (feed['version'] = 'https://jsonfeed.org/version/1'))],
    ['a feed without a title', edited((feed) => delete feed['title'])],
    ['a feed without items', edited((feed) => delete feed['items'])],
    ['a field that nobody knows', edited((feed) => (feed['homepage'] = 'https://a.example/'))],
    ['an address that is not whole', edited((feed) => (feed['feed_url'] = '/feeds/sv/news.json'))],
    ['an item without an id', editedItem((item) => delete item['id'])],
    ['an item with a number for an id', editedItem((item) => (item['id'] = 7))],
    ['an item without content', editedItem((item) => delete item['content_html'])],
    ['a day without an hour', editedItem((item) => (item['date_published'] = '2026-11-25'))],
    ['tags that are no list', editedItem((item) => (item['tags'] = 'Notis'))],
    [
      'a link in the content that is not whole',
      editedItem((item) => (item['content_html'] = '<a href="/sv/">Hem</a>')),
    ],
  ])('of JSON Feed find %s', (_, text) => {
    expect(jsonFeedProblems(text)).not.toEqual([]);
  });
});
