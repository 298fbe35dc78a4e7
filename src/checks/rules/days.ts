import type { Problem } from '../problem.ts';
import { asText, isObject, positionOf, textsOf, type RawContent } from '../raw-content.ts';

/**
 * Texts whose days cannot be: changed before they were there. No day is held
 * against the calendar, because that would stop a build that was right yesterday.
 */
export function unsoundDays(content: RawContent): Problem[] {
  return textsOf(content).flatMap(({ file, data }): Problem[] => {
    const fields = isObject(data.value) ? data.value : {};
    const [published, updated] = [asText(fields['published']), asText(fields['updated'])];
    if (updated === undefined) return [];
    const at = { code: 'days-unsound' as const, file, ...positionOf(data, ['updated']) };
    if (published === undefined) {
      return [
        {
          ...at,
          what: 'The text says when it was changed, but not when it became part of the site.',
          fix: 'Add "published:" with that day to all languages, or delete "updated:".',
        },
      ];
    }
    if (updated > published) return [];
    return [
      {
        ...at,
        what: `"updated" (${updated}) is not later than "published" (${published}).`,
        fix: 'Write the day of the change, or delete "updated:" where nothing but "published" counts.',
      },
    ];
  });
}
