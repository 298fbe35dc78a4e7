import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/features/news/feed-markup.ts';
import { writeAtom } from '../../../src/features/news/write-atom.ts';
import { writeJsonFeed } from '../../../src/features/news/write-json-feed.ts';
import type { Feed } from '../../../src/model/feeds.ts';
import {
  atomProblems,
  jsonFeedProblems,
  readAtom,
  readJsonFeed,
} from '../../support/checkers/feeds.ts';

const strange = 'Ett & två: ”<b>tre</b>” ]]> \'fyra\' "fem"';

const feed: Feed = {
  id: 'urn:uuid:1ad26163-bb4f-5b55-9df2-1b8c1b5d2b60',
  locale: 'sv',
  name: 'Nytt',
  title: 'Nytt – Test (svenska)',
  subtitle: strange,
  rights: 'CC BY 4.0',
  author: { name: strange, url: 'https://test.example/sv/' },
  page: { title: strange, url: 'https://test.example/sv/nytt/' },
  urls: { atom: 'https://test.example/sv/nytt.xml', json: 'https://test.example/sv/nytt.json' },
  icon: 'https://test.example/touch-icon.png',
  updated: '2026-12-03',
  entries: [
    {
      id: 'urn:uuid:5f0a1c53-3e0d-5a52-8d38-5b0f2f5a6f11',
      url: 'https://test.example/sv/en/',
      title: strange,
      summary: strange,
      teaser: strange,
      published: '2026-11-25',
      updated: '2026-12-03',
      kind: 'Notis',
      tags: ['Notis', strange],
      image: 'https://test.example/cards/sv/en.png',
    },
  ],
};
const empty: Feed = { ...feed, entries: [] };

describe('a feed', () => {
  it('is valid with any characters, and hands them on as they are', () => {
    const atom = writeAtom(feed, '/feed.css');
    expect(atomProblems(atom)).toEqual([]);
    expect(readAtom(atom).entries[0]!.title).toBe(strange);
    const json = writeJsonFeed(feed);
    expect(jsonFeedProblems(json)).toEqual([]);
    expect(readJsonFeed(json)).toEqual(readAtom(atom).entries);
  });

  it('is valid without an entry, and says so to people', () => {
    const atom = writeAtom(empty, '/feed.css');
    expect(atomProblems(atom)).toEqual([]);
    expect(atom).toContain('Flödet är tomt');
    expect(jsonFeedProblems(writeJsonFeed(empty))).toEqual([]);
  });

  it('gives the day of the last change, at an hour that is that day on both sides of the Atlantic', () => {
    expect(readAtom(writeAtom(feed, '/feed.css')).entries[0]).toMatchObject({
      published: '2026-11-25T12:00:00.000Z',
      updated: '2026-12-03T12:00:00.000Z',
    });
    const { published, updated } = readJsonFeed(writeJsonFeed(feed))[0]!;
    for (const moment of [published, updated])
      for (const timeZone of ['Europe/Stockholm', 'America/Bogota', 'America/Guatemala'])
        expect(
          new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date(moment)),
        ).toBe(moment.slice(0, 10));
  });

  it('shows people a heading, how to use it, and both days of a text that has changed', () => {
    const view = viewOf(feed);
    expect(view).toContain('<h1>Nytt</h1>');
    expect(view).toContain('Kopiera adressen i webbläsarens adressfält');
    expect(view).toContain('25 november 2026, ändrad 3 december 2026');
    expect(view).not.toContain('<b>');
  });
});
