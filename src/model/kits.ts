import { translatorFor } from '../i18n/translator.ts';
import { bindSpaces } from '../i18n/typography.ts';
import { cardFile } from '../routing/card-file.ts';
import { fileParams, filePath, type FileParams } from '../routing/files.ts';
import { keyOfSubject, kitKey, kitPath } from '../routing/kit.ts';
import { homeKey, localeOfPath } from '../routing/paths.ts';
import { address, withBase, withoutBase } from '../site/address.ts';
import { forEachLocale, locales, localesFrom, type Locale } from '../site/locales.ts';
import { captionOf, describePreview } from './card.ts';
import { getLinks } from './links.ts';
import { once } from './memo.ts';
import { getPage, getPages, type Page, type PageKind } from './pages.ts';
import { getNavigation } from './records.ts';

/**
 * The kits: pages beside others with what newsletters, chats and print need.
 * They are made for those who pass something on: no list, no sitemap and no
 * search shows them, and they have no kit themselves.
 */
export const getKitPages = once(async (): Promise<Page[]> =>
  (await getPagesWithKit()).map(kitPageOf),
);

/**
 * Has the page a kit of its own? Those have one that people put into
 * newsletters; what passes on all others the page for newsletters makes.
 */
export async function hasKit({ key, kind, isListed }: Page): Promise<boolean> {
  if (!isListed) return false;
  return kindsWithKit.includes(kind) || (await getMenuKeys()).has(key);
}

/** What passes on the page that a kit belongs to, in every language. Throws for other pages. */
export async function describeKit({ key, locale }: Page): Promise<Kit> {
  const of = keyOfSubject(key) ?? '';
  const [subject, twins] = await Promise.all([
    getPage(of, locale),
    Promise.all(localesFrom(locale).map((code) => getPage(of, code))),
  ]);
  return { subject, parts: await Promise.all(twins.map(describePart)) };
}

/** The QR code of every page that has a kit, as files for their route. */
export async function getQrFiles(): Promise<QrRoute[]> {
  return (await getPagesWithKit()).map((page) => ({
    params: fileParams(page, 'qr'),
    props: { url: address.origin + page.path },
  }));
}

const kindsWithKit: readonly PageKind[] = ['partnership', 'news', 'event', 'question'];

const getMenuKeys = once(async () => {
  const { main, footer } = await getNavigation();
  return new Set<string>([homeKey, ...main, ...footer]);
});

async function getPagesWithKit(): Promise<Page[]> {
  const pages = await getPages();
  const having = await Promise.all(pages.map(hasKit));
  return pages.filter((_, index) => having[index]);
}

function kitPageOf(page: Page): Page {
  const { locale, title, key, firstKey, path, twins, segments, reviewed, review } = page;
  const t = translatorFor(locale);
  const summary = t('kit.summary', { title });
  const word = locales[locale].segments.kit;
  return {
    key: kitKey(key),
    firstKey: kitKey(firstKey),
    kind: 'kit',
    locale,
    title: t('kit.title', { title }),
    summary,
    teaser: summary,
    reviewed,
    review,
    aliases: [],
    word,
    segments: [...segments, word],
    path: kitPath(path, locale),
    twins: forEachLocale((code) => kitPath(twins[code], code)),
    isListed: false,
    isSearchable: false,
  };
}

async function describePart(page: Page): Promise<KitPart> {
  const { locale, path, title, teaser } = page;
  const preview = await describePreview(page);
  if (!preview) throw new Error(`${path} has no preview card.`);
  const imagePath = withBase(cardFile(preview.card));
  return {
    locale,
    path,
    title: bindSpaces(title, locale),
    teaser: bindSpaces(teaser, locale),
    url: address.origin + path,
    shortLinks: await shortLinksTo(page),
    fileName: `${page.key.replaceAll('/', '-')}-${locale}`,
    kind: preview.card.kind,
    image: {
      path: imagePath,
      url: address.origin + imagePath,
      alt: preview.alt,
      caption: captionOf(preview),
    },
    qr: filePath(page, 'qr'),
  };
}

/** The best link that leads straight to a page, and the best that lets readers choose its language. */
async function shortLinksTo({ key, locale }: Page): Promise<ShortLink[]> {
  const found = (await getShortLinks()).get(`${locale}/${key}`) ?? [];
  return [false, true].flatMap((isChoice) => {
    const [best] = found.filter((link) => link.isChoice === isChoice);
    return best ? [best] : [];
  });
}

/**
 * Short links by the language and key of the page that they lead to: those
 * without marks above letters first, because some mail programs end a link
 * before a mark; then the shortest.
 */
const getShortLinks = once(async () => {
  const byPage = new Map<string, ShortLink[]>();
  const links = [...(await getLinks())].sort(
    (a, b) => Number(hasMarks(a.path)) - Number(hasMarks(b.path)) || a.path.length - b.path.length,
  );
  for (const { path, targets } of links) {
    // Old addresses of pages begin with a language; they are kept, not passed on.
    if (localeOfPath(withoutBase(path))) continue;
    const link = { url: address.origin + path, isChoice: targets.length > 1 };
    for (const { locale, key } of targets) {
      const page = `${locale}/${key}`;
      byPage.set(page, [...(byPage.get(page) ?? []), link]);
    }
  }
  return byPage;
});

function hasMarks(path: string): boolean {
  return /[^\x21-\x7e]/.test(path);
}

export interface Kit {
  /** The page that is passed on, in the language of the kit. */
  subject: Page;
  /** It in every language, that of the kit first. */
  parts: KitPart[];
}

/** A page in one language, as it is passed on. All `url`s are whole addresses. */
export interface KitPart {
  locale: Locale;
  path: string;
  url: string;
  /** What it is, in a word or two; empty where the title says it. */
  kind: string;
  title: string;
  teaser: string;
  shortLinks: ShortLink[];
  /** What files of the page are called when they are saved, without their ending. */
  fileName: string;
  /** The preview card; its address stays the same when it is drawn anew. */
  image: {
    path: string;
    url: string;
    /** What it looks like. */
    alt: string;
    /** What it says beside the title, for where the title follows. */
    caption: string;
  };
  /** The path of the page's QR code. */
  qr: string;
}

interface ShortLink {
  url: string;
  /** Does it let readers choose the language? */
  isChoice: boolean;
}

interface QrRoute {
  params: FileParams;
  props: { url: string };
}
