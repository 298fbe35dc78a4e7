import { capitalized } from '../i18n/format.ts';
import { formatWeekdays } from '../i18n/hours.ts';
import { translatorFor } from '../i18n/translator.ts';
import { calendarKey } from '../routing/paths.ts';
import { firstDayOf, lastDayOf } from '../schemas/event.ts';
import type { TimelineRecord } from '../schemas/timeline.ts';
import type { RecordPage } from './record-page.ts';
import { getPlaces, getTimeline, recordOf } from './records.ts';

/** The milestones that are events of the calendar, by key. */
export async function getEventRecords(): Promise<Map<string, EventMilestone>> {
  const records = [...(await getTimeline())];
  return new Map(records.flatMap(([key, record]) => (isEvent(record) ? [[key, record]] : [])));
}

/** The pages that events have of their own, in the calendar. */
export async function getEventPages(): Promise<RecordPage[]> {
  const [records, places] = await Promise.all([getEventRecords(), getPlaces()]);
  return [...records].map(([id, { title, place, event }]) => ({
    parent: calendarKey,
    id,
    kind: 'event',
    words: (locale) => {
      const t = translatorFor(locale);
      const days = formatWeekdays(locale, firstDayOf(event), lastDayOf(event));
      const where = [
        ...(place === undefined ? [] : [recordOf(places, place, 'place').names[locale]]),
        ...(event.online ? [t('event.online').toLocaleLowerCase(locale)] : []),
      ];
      const when = capitalized([days, ...where].join(', '), locale);
      return {
        title: title[locale],
        summary: t('event.summary', { when }),
        teaser: event.teaser[locale],
        word: event.segments[locale],
      };
    },
  }));
}

function isEvent(record: TimelineRecord): record is EventMilestone {
  return record.event !== undefined;
}

export interface EventMilestone extends TimelineRecord {
  event: NonNullable<TimelineRecord['event']>;
}
