import { countryName } from '../i18n/format.ts';
import { calendarKey } from '../routing/paths.ts';
import { firstDayOf, lastDayOf, momentsOf, type Moments } from '../schemas/event.ts';
import type { Locale } from '../site/locales.ts';
import { getEventRecords, type EventMilestone } from './event-words.ts';
import { getPages, type Page } from './pages.ts';
import { getPlacePaths } from './places.ts';
import { getPlaces, recordOf } from './records.ts';
import { describeSources, type DescribedSource } from './sources.ts';

/** The calendar's events in the order of time, in the words of a language. */
export async function getEvents(locale: Locale): Promise<NetworkEvent[]> {
  const pages = (await getPages()).filter((page) => page.locale === locale && isEventPage(page));
  const events = await Promise.all(pages.map(getEvent));
  return events.sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));
}

/** The event that a page is about, in the page's language. Throws for other pages. */
export async function getEvent(page: Page): Promise<NetworkEvent> {
  const key = page.key.slice(calendarKey.length + 1);
  const record = recordOf(await getEventRecords(), key, 'event');
  const { title, text, event, sources } = record;
  const { locale, path } = page;
  return {
    key,
    path,
    title: title[locale],
    text: text?.[locale],
    place: await describePlace(record, locale),
    isOnline: event.online === true,
    firstDay: firstDayOf(event),
    lastDay: lastDayOf(event),
    moments: momentsOf(event),
    sources: await describeSources(sources, locale),
  };
}

/** The path of an event's page by language and key, where events have pages: `sv/launch`. */
export async function getEventPaths(): Promise<Map<string, string>> {
  const pages = (await getPages()).filter(isEventPage);
  return new Map(
    pages.map(({ key, locale, path }) => [`${locale}/${key.slice(calendarKey.length + 1)}`, path]),
  );
}

function isEventPage({ kind }: Page): boolean {
  return kind === 'event';
}

async function describePlace(
  { place }: EventMilestone,
  locale: Locale,
): Promise<NetworkEvent['place']> {
  if (place === undefined) return undefined;
  const [places, paths] = await Promise.all([getPlaces(), getPlacePaths()]);
  const { names, country } = recordOf(places, place, 'place');
  return {
    name: names[locale],
    country: countryName(locale, country),
    path: paths.get(`${locale}/${place}`),
  };
}

/** What sorts events by time; one of a whole day comes before the day's hours. */
function orderOf({ firstDay, moments, key }: NetworkEvent): string {
  return [firstDay, moments?.starts.toISOString() ?? '', key].join(' ');
}

/** An event in the words of a language. */
export interface NetworkEvent {
  key: string;
  /** The path of its page. */
  path: string;
  title: string;
  text: string | undefined;
  place: { name: string; country: string; path: string | undefined } | undefined;
  isOnline: boolean;
  /** As they are where the event takes place. */
  firstDay: string;
  lastDay: string;
  /** Undefined where no hour is known. */
  moments: Moments | undefined;
  sources: DescribedSource[];
}
