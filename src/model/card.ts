import { capitalized, countryName, formatDay } from '../i18n/format.ts';
import { formatWeekdays } from '../i18n/hours.ts';
import { hyphenate } from '../i18n/hyphenation.ts';
import { translatorFor } from '../i18n/translator.ts';
import { bindSpaces } from '../i18n/typography.ts';
import { cardFile } from '../routing/card-file.ts';
import { placesKey } from '../routing/paths.ts';
import type { Structure } from '../schemas/theme.ts';
import { defaultLocale, localeCodes, type Locale } from '../site/locales.ts';
import { getEvent } from './events.ts';
import { getPages, type Page, type PageKind } from './pages.ts';
import { getPartnership } from './partnerships.ts';
import { getPlaces, getSite, recordOf } from './records.ts';
import { weaveOf } from './weave-of.ts';

/** What a link to a page shows where it is shared; nothing for pages that nobody should find. */
export async function describePreview(page: Page): Promise<Preview | undefined> {
  const { kind, locale, title, isListed } = page;
  if (!isListed) return undefined;
  const { name } = await getSite();
  return {
    title,
    siteName: name[locale],
    type: kind === 'home' ? 'website' : 'article',
    locale,
    alt: translatorFor(locale)('card.alt', { title }),
    card: await cardOf(page),
  };
}

/** The same for the entrance, which stands in all languages at once: the site's names, a line each. */
export async function describeEntrancePreview(): Promise<Preview> {
  const { name } = await getSite();
  const names = localeCodes.map((locale) => name[locale]).join(' · ');
  return {
    title: names,
    siteName: names,
    type: 'website',
    locale: defaultLocale,
    alt: localeCodes
      .map((locale) => translatorFor(locale)('card.alt', { title: name[locale] }))
      .join(' '),
    card: {
      page: '/',
      title: localeCodes.map((locale) => typeset(name[locale], locale)).join('\n'),
      kind: '',
      details: '',
      siteName: '',
      isDeep: true,
    },
  };
}

/**
 * The same for a short address: that of its page, or, where readers choose a
 * language, the titles under the card of the entrance. Nothing for pages that
 * nobody should find.
 */
export async function describeLinkPreview(targets: readonly Page[]): Promise<Preview | undefined> {
  const shown = targets.filter(({ isListed }) => isListed);
  const [first] = shown;
  if (!first || targets.length === 1) return first && describePreview(first);
  return {
    ...(await describeEntrancePreview()),
    title: shown.map(({ title }) => title).join(' · '),
    type: 'article',
    locale: first.locale,
  };
}

/**
 * The cards of all pages that have one, as files for their route. Withdrawn
 * pages keep theirs for the newsletters that were sent with it.
 */
export async function getCardFiles(): Promise<CardRoute[]> {
  const pages = (await getPages()).filter(({ isListed, withdrawn }) => isListed || withdrawn);
  const entrance = await describeEntrancePreview();
  const cards = [entrance.card, ...(await Promise.all(pages.map(cardOf)))];
  return cards.map((card) => ({
    params: { card: cardFile(card).slice('/'.length, -'.png'.length) },
    props: { card },
  }));
}

async function cardOf(page: Page): Promise<Card> {
  const { firstKey, locale, kind, title } = page;
  const { name } = await getSite();
  return {
    page: `${locale}/${firstKey}`,
    title: typeset(title, locale),
    kind: await kindOnCard(page),
    ...(await detailsAndWeave(page)),
    siteName: title === name[locale] ? '' : name[locale],
    isDeep: kind === 'home',
  };
}

/**
 * A card bears the network's name, and is seen without its page: of a
 * partnership that no source places in the network it says where it is from.
 */
async function kindOnCard(page: Page): Promise<string> {
  const { kind, locale } = page;
  if (kind === 'partnership') {
    const { connection } = (await getPartnership(page)).facts;
    if (connection !== 'in-network') return translatorFor(locale)('cardKind.fromCatalogue');
  }
  return kindWord(kind, locale);
}

async function detailsAndWeave(page: Page): Promise<Pick<Card, 'details' | 'weave'>> {
  const { key, kind, locale } = page;
  if (kind === 'partnership') {
    const partnership = await getPartnership(page);
    const places = partnership.partners.map(({ name, country }) => whole(`${name} (${country})`));
    return { details: inOneLine(places), weave: weaveOf(partnership) };
  }
  if (kind === 'place') {
    const { country } = recordOf(await getPlaces(), key.slice(placesKey.length + 1), 'place');
    return { details: countryName(locale, country) };
  }
  if (kind === 'event') {
    const { firstDay, lastDay, place, isOnline } = await getEvent(page);
    const details = [
      capitalized(formatWeekdays(locale, firstDay, lastDay), locale),
      ...(place ? [`${place.name} (${place.country})`] : []),
      ...(isOnline ? [translatorFor(locale)('event.online')] : []),
    ];
    return { details: inOneLine(details.map(whole)) };
  }
  if (kind === 'news') return { details: formatDay(locale, page.published ?? '') };
  return { details: '' };
}

/** What the card of a page says beside its title, for where the title follows; else what it looks like. */
export function captionOf({ alt, card: { kind, details, siteName } }: Preview): string {
  return [kind, details, siteName].filter((words) => words !== '').join(' · ') || alt;
}

/** What a page is, in a word; empty where the title says it. */
export function kindWord(kind: PageKind, locale: Locale): string {
  switch (kind) {
    case 'home':
    case 'catalogue':
    case 'search':
    case 'not-found':
    case 'step':
    case 'guide-question':
    case 'guide-end':
    case 'kit':
      return '';
    default:
      return translatorFor(locale)(`cardKind.${kind}`);
  }
}

function typeset(title: string, locale: Locale): string {
  return hyphenate(bindSpaces(title, locale), locale);
}

/** Parts with points between them; a line may end after a point only. */
function inOneLine(parts: readonly string[]): string {
  return parts.join(`${noBreakSpace}· `);
}

/** A text that no line may end within. */
function whole(text: string): string {
  return text.replaceAll(' ', noBreakSpace);
}

const noBreakSpace = '\u00a0';

/** What a shared link shows of a page. */
export interface Preview {
  /** The title, without the site's name. */
  title: string;
  siteName: string;
  type: 'website' | 'article';
  locale: Locale;
  /** What the card looks like, for those who do not see it. */
  alt: string;
  card: Card;
}

/** The picture, as the drawing takes it. */
export interface Card {
  page: string;
  title: string;
  kind: string;
  details: string;
  siteName: string;
  weave?: { key: string; countries: string[]; structure: Structure };
  isDeep: boolean;
}

interface CardRoute {
  /** The card's file without its ending. */
  params: { card: string };
  props: { card: Card };
}
