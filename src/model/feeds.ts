import { languageName } from '../i18n/format.ts';
import { translatorFor } from '../i18n/translator.ts';
import { cardFile } from '../routing/card-file.ts';
import { entryId, feedFile, feedId, feedName, type FeedFormat } from '../routing/feeds.ts';
import { homeKey, newsKey } from '../routing/paths.ts';
import { address, withBase } from '../site/address.ts';
import type { Locale } from '../site/locales.ts';
import { describePreview, kindWord } from './card.ts';
import { getFacetOf } from './facet-of.ts';
import { once } from './memo.ts';
import { dayOf, newestOf } from './newest.ts';
import { getPage, getPages, type Page, type PageKind } from './pages.ts';
import { getPartnership } from './partnerships.ts';
import { getSite } from './records.ts';

/**
 * The pages that have a feed: the page of what is new, and each theme's. Where the first does not exist, there are no feeds at all.
 */
export const getFeedPages = once(async (): Promise<Page[]> => {
  const pages = (await getPages()).filter(({ isListed }) => isListed);
  if (!pages.some(({ key }) => key === newsKey)) return [];
  return pages.filter(({ key, kind }) => key === newsKey || kind === 'theme');
});

/** Every feed with the part of the address that its routes need, the same in every form. */
export async function getFeedRoutes(): Promise<FeedRoute[]> {
  return (await getFeedPages()).map((page) => ({
    params: { file: feedName(page) },
    props: { page },
  }));
}

/** The feed that a page names in its head: its own, or on the home page and on notes the one of all. */
export async function findFeedOf({ key, kind, locale }: Page): Promise<FeedLink | undefined> {
  const wanted = key === homeKey || kind === 'news' ? newsKey : key;
  const page = (await getFeedPages()).find((own) => own.key === wanted && own.locale === locale);
  return page && linkTo(page);
}

/** The feeds of a language: of all first, then of each theme in the order of their titles. */
export async function getFeedLinks(locale: Locale): Promise<FeedLink[]> {
  const pages = (await getFeedPages()).filter((page) => page.locale === locale);
  const links = await Promise.all(pages.map(linkTo));
  return links.sort(
    (a, b) =>
      Number(b.page.key === newsKey) - Number(a.page.key === newsKey) ||
      a.page.title.localeCompare(b.page.title, locale),
  );
}

/** What stands in the feed of a page. */
export async function getFeed(page: Page): Promise<Feed> {
  const { key, locale } = page;
  const t = translatorFor(locale);
  const [{ name, title, paths }, site, home, news] = await Promise.all([
    linkTo(page),
    getSite(),
    getPage(homeKey, locale),
    getPage(newsKey, locale),
  ]);
  const entries = await Promise.all(newestOf(await candidatesOf(page), mostEntries).map(describe));
  return {
    id: feedId(page),
    locale,
    name,
    title,
    subtitle: key === newsKey ? t('feed.aboutAll') : t('feed.aboutTheme', { theme: page.title }),
    rights: t('rights.texts'),
    author: { name: site.name[locale], url: address.origin + home.path },
    page: { title: page.title, url: address.origin + page.path },
    urls: { atom: address.origin + paths.atom, json: address.origin + paths.json },
    icon: address.origin + withBase('/touch-icon.png'),
    // Never the clock of the build: an empty feed has the day of the list's own review.
    updated: entries[0] ? dayOf(entries[0]) : news.reviewed,
    entries,
  };
}

/** A feed is no archive: so many fit on a page that a person may read. */
const mostEntries = 50;

async function linkTo(page: Page): Promise<FeedLink> {
  const { key, locale, title } = page;
  const site = await getSite();
  const name = key === newsKey ? title : translatorFor(locale)('feed.theme', { theme: title });
  return {
    page,
    name,
    title: `${name} – ${site.name[locale]} (${languageName(locale, locale)})`,
    paths: { atom: pathTo(page, 'atom'), json: pathTo(page, 'json') },
  };
}

function pathTo(page: Page, format: FeedFormat): string {
  return withBase(feedFile(page, format));
}

async function candidatesOf(page: Page): Promise<Page[]> {
  if (page.kind === 'theme') return (await getFacetOf(page)).partnerships.map((own) => own.page);
  return (await getPages()).filter(
    ({ locale, kind }) => locale === page.locale && kindsInFeeds.includes(kind),
  );
}

const kindsInFeeds: readonly PageKind[] = ['news', 'partnership', 'question', 'information'];

async function describe(page: Page): Promise<FeedEntry> {
  const { locale, path, kind, title, summary, teaser, published = '', updated } = page;
  const preview = await describePreview(page);
  const word = kindWord(kind, locale);
  const themes = kind === 'partnership' ? (await getPartnership(page)).themes : [];
  return {
    id: entryId(page),
    url: address.origin + path,
    title,
    summary,
    teaser,
    published,
    updated,
    kind: word,
    tags: [word, ...themes.map(({ name }) => name)],
    image: preview && address.origin + withBase(cardFile(preview.card)),
  };
}

/** A feed as pages name it. */
export interface FeedLink {
  page: Page;
  /** What is in it, in a few words. */
  name: string;
  /** The same with the site's name and the language, for lists of many feeds. */
  title: string;
  paths: Record<FeedFormat, string>;
}

/** A feed in one language, whatever its form. All addresses are whole. */
export interface Feed {
  id: string;
  locale: Locale;
  name: string;
  title: string;
  subtitle: string;
  rights: string;
  /** The site itself, since nobody signs the texts. */
  author: { name: string; url: string };
  /** The page that the feed belongs to. */
  page: { title: string; url: string };
  urls: Record<FeedFormat, string>;
  icon: string;
  /** The newest entry's day. */
  updated: string;
  /** Newest first. */
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  summary: string;
  teaser: string;
  /** A day such as 2026-11-25, and that of the last change that matters. */
  published: string;
  updated: string | undefined;
  /** What it is, in a word. */
  kind: string;
  tags: string[];
  /** The whole address of the preview card. */
  image: string | undefined;
}

export interface FeedRoute {
  params: { file: string };
  props: { page: Page };
}
