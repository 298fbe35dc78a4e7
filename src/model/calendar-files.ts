import { fileParams, type FileParams } from '../routing/files.ts';
import { calendarKey } from '../routing/paths.ts';
import { address } from '../site/address.ts';
import { now } from '../site/clock.ts';
import { getEvent, getEvents } from './events.ts';
import { getPages, type Page } from './pages.ts';
import { getSite } from './records.ts';
import { writeCalendar } from './write-calendar.ts';

/** Every calendar file with the part of the address that the route needs: the whole calendar, and one an event. */
export async function getCalendarFiles(): Promise<CalendarRoute[]> {
  const pages = (await getPages()).filter(
    ({ key, kind }) => key === calendarKey || kind === 'event',
  );
  return pages.map((page) => ({ params: fileParams(page, 'ics'), props: { page } }));
}

/** The calendar file that lies beside a page: of one event, or of all beside the calendar itself. */
export async function calendarFileOf(page: Page): Promise<string> {
  const { key, locale, title } = page;
  const setting = { locale, origin: address.origin, now };
  if (key !== calendarKey) return writeCalendar([await getEvent(page)], setting);
  const site = await getSite();
  const name = `${title} – ${site.name[locale]}`;
  return writeCalendar(await getEvents(locale), { ...setting, name });
}

export interface CalendarRoute {
  params: FileParams;
  props: { page: Page };
}
