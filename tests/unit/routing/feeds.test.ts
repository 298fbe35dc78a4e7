import { describe, expect, it } from 'vitest';
import { entryId, feedFile, feedId } from '../../../src/routing/feeds.ts';

describe('the path of a feed', () => {
  it('lies beside the page, below the base', () => {
    expect(feedFile({ locale: 'sv', firstKey: 'news' }, 'atom')).toBe('/feeds/sv/news.xml');
    expect(feedFile({ locale: 'es', firstKey: 'themes/health' }, 'json')).toBe(
      '/feeds/es/themes/health.json',
    );
  });
});

describe('the name of an entry', () => {
  const page = { locale: 'sv', firstKey: 'partnerships/kibaha-gotland' } as const;

  // Whoever changes this makes every reader's program show all as new.
  it('never changes', () => {
    expect(entryId(page)).toBe('urn:uuid:9069a9d2-cb8c-57d5-a804-8cea0f78f382');
    expect(feedId({ locale: 'es', firstKey: 'news' })).toBe(
      'urn:uuid:abd3deff-bf23-5ecc-86c8-66562a98a4a7',
    );
  });

  it('is another in another language, for another page and for the feed itself', () => {
    const names = [
      entryId(page),
      entryId({ ...page, locale: 'es' }),
      entryId({ ...page, firstKey: 'news' }),
      feedId({ ...page, firstKey: 'news' }),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});
