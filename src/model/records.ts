import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { once } from './memo.ts';

/** The records of a file with many, by key, in the order of the file. */
export const getThemes = recordsOf('themes');
export const getNetworks = recordsOf('networks');
export const getPublishers = recordsOf('publishers');
export const getPlaces = recordsOf('places');
export const getClaims = recordsOf('claims');
export const getCare = recordsOf('care');
export const getGlossary = recordsOf('glossary');
export const getLexicon = recordsOf('lexicon');
export const getTimeline = recordsOf('timeline');
export const getSides = recordsOf('sides');
export const getSteps = recordsOf('steps');
export const getBriefs = recordsOf('briefs');
export const getMails = recordsOf('mails');
export const getQuestionGroups = recordsOf('questions');

/** The records of which there is one. */
export const getProgramme = once(async () => dataOf(await getEntry('programme', 'programme')));
export const getGuide = once(async () => dataOf(await getEntry('guide', 'guide')));
export const getSite = once(async () => dataOf(await getEntry('site', 'site')));
export const getLinkWords = once(async () => dataOf(await getEntry('links', 'links')).links);
export const getMoved = once(async () => dataOf(await getEntry('redirects', 'redirects')).moved);
export const getRenamed = once(
  async () => dataOf(await getEntry('redirects', 'redirects')).renamed ?? [],
);
export const getNavigation = once(async () => dataOf(await getEntry('navigation', 'navigation')));

/** The record with a key. Throws, naming the kind, when there is none. */
export function recordOf<T>(records: ReadonlyMap<string, T>, key: string, kind: string): T {
  const record = records.get(key);
  if (record === undefined) throw new Error(`There is no ${kind} "${key}" in content/.`);
  return record;
}

function recordsOf<K extends CollectionKey>(collection: K) {
  return once(async () => {
    const entries: CollectionEntry<K>[] = await getCollection(collection);
    entries.sort((a, b) => positionOf(a.data) - positionOf(b.data));
    return new Map(entries.map(({ id, data }) => [id, data as CollectionEntry<K>['data']]));
  });
}

/** The place of a record in its file; records that are files of their own have none. */
function positionOf(data: object): number {
  return 'position' in data && typeof data.position === 'number' ? data.position : 0;
}

function dataOf<T>(entry: { data: T } | undefined): T {
  if (!entry) throw new Error('A single-record file is missing from content/.');
  return entry.data;
}
