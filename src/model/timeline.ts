import { readPeriod } from '../schemas/period.ts';
import type { Locale } from '../site/locales.ts';
import { getEventPaths } from './events.ts';
import { getPlaces, getTimeline, recordOf } from './records.ts';
import { describeSources, type DescribedSource } from './sources.ts';

/** The network's milestones in the order of time, in the words of a language. */
export async function describeTimeline(locale: Locale): Promise<Milestone[]> {
  const [records, places, paths] = await Promise.all([getTimeline(), getPlaces(), getEventPaths()]);
  const milestones = await Promise.all(
    [...records].map(async ([key, { dated, title, text, place, sources }]) => ({
      key,
      dated,
      title: title[locale],
      text: text?.[locale],
      place: place && recordOf(places, place, 'place').names[locale],
      path: paths.get(`${locale}/${key}`),
      sources: await describeSources(sources, locale),
    })),
  );
  return milestones.sort((a, b) => startOf(a.dated) - startOf(b.dated));
}

/** A number that sorts dates by their beginning; a date without a month comes before its year's months. */
function startOf(dated: string): number {
  const { from } = readPeriod(dated);
  if (typeof from !== 'object') return 0;
  return from.year * 10_000 + (from.month ?? 0) * 100 + (from.day ?? 0);
}

export interface Milestone {
  key: string;
  /** EDTF. */
  dated: string;
  title: string;
  text: string | undefined;
  /** The place's name. */
  place: string | undefined;
  /** The path of its page, where it is an event of the calendar. */
  path: string | undefined;
  sources: DescribedSource[];
}
