import { getCollection } from 'astro:content';
import type { PublisherRecord } from '../schemas/publisher.ts';
import type { Source } from '../schemas/source.ts';
import type { Locale } from '../site/locales.ts';
import { once } from './memo.ts';
import type { Page } from './pages.ts';
import { getPublishers, recordOf } from './records.ts';

/** Joins sources with their publishers, in the words of a language. */
export async function describeSources(
  sources: readonly Source[],
  locale: Locale,
): Promise<DescribedSource[]> {
  const publishers = await getPublishers();
  return sources.map((source) => {
    const publisher = recordOf(publishers, source.publisher, 'publisher');
    return {
      publisher: nameOf(publisher, locale),
      title: source.title,
      language: source.language,
      dated: source.dated,
      url: publisher.linkable ? source.url : undefined,
      isCopy: source.url !== undefined,
      isWeak: publisher.strength === 'weak',
    };
  });
}

/** The sources of an information page; an empty list where it names none. */
export async function getPageSources({ key, locale }: Page): Promise<DescribedSource[]> {
  const sources = (await getSourcesByPage()).get(key);
  return sources ? describeSources(sources, locale) : [];
}

const getSourcesByPage = once(async () => {
  const entries = await getCollection('pageSources');
  return new Map(entries.map(({ id, data }) => [id, data.sources] as const));
});

function nameOf({ name }: PublisherRecord, locale: Locale): string {
  return typeof name === 'string' ? name : name[locale];
}

/** A source as a page shows it. */
export interface DescribedSource {
  publisher: string;
  title: string | undefined;
  language: string;
  /** EDTF; undefined when the date is unknown. */
  dated: string | undefined;
  /** Undefined where there is no address or it may not be linked. */
  url: string | undefined;
  /** Was it read as a stored copy of a public page? */
  isCopy: boolean;
  isWeak: boolean;
}
