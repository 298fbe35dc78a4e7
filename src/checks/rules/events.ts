import { calendarKey } from '../../routing/paths.ts';
import { localeCodes } from '../../site/locales.ts';
import type { Problem } from '../problem.ts';
import { dataFilesOf, isObject, positionOf, textsOf, type RawContent } from '../raw-content.ts';

/** Events that share their address or title with another event or with a page. */
export function clashingEvents(content: RawContent): Problem[] {
  const file = dataFilesOf(content, 'records').find(({ key }) => key === 'timeline');
  if (!file || !isObject(file.data.value)) return [];
  const owners = pageOwners(content);
  return Object.entries(file.data.value).flatMap(([key, record]) => {
    if (!isObject(record) || !isObject(record['event'])) return [];
    const fields = [
      { kind: 'address', path: ['event', 'segments'], words: record['event']['segments'] },
      { kind: 'title', path: ['title'], words: record['title'] },
    ] as const;
    return fields.flatMap(({ kind, path, words }) =>
      localeCodes.flatMap((locale): Problem[] => {
        const word = isObject(words) ? words[locale] : undefined;
        if (typeof word !== 'string') return [];
        const id = idOf(kind, locale, word);
        const owner = owners.get(id);
        owners.set(id, `the event "${key}"`);
        if (owner === undefined) return [];
        return [
          {
            ...messages[kind](word, owner),
            file: file.file,
            ...positionOf(file.data, [key, ...path, locale]),
          },
        ];
      }),
    );
  });
}

const messages = {
  address: (word: string, owner: string) => ({
    code: 'address-taken' as const,
    what: `"${word}" is already the address word of ${owner} in the calendar.`,
    fix: 'Change "segments" in the newer of the two; never in one that is already published.',
  }),
  title: (word: string, owner: string) => ({
    code: 'title-duplicate' as const,
    what: `${owner} has the title "${word}" too.`,
    fix: 'Say in the title what sets this event apart, for example its place or year.',
  }),
};

/** Who has a title, and an address word below the calendar: kind, language and word -> file. */
function pageOwners(content: RawContent): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { kind, key, locale, file, data } of textsOf(content)) {
    if (!isObject(data.value)) continue;
    const { title, segment } = data.value;
    if (typeof title === 'string') owners.set(idOf('title', locale, title), file);
    const isBelow = kind === 'page' && key.startsWith(`${calendarKey}/`);
    if (isBelow && typeof segment === 'string') owners.set(idOf('address', locale, segment), file);
  }
  return owners;
}

function idOf(kind: keyof typeof messages, locale: string, word: string): string {
  return `${kind} ${locale} ${word.toLowerCase()}`;
}
