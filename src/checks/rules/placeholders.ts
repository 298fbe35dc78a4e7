import type { Problem } from '../problem.ts';
import { proseOf } from '../prose.ts';
import { isDraft, type RawContent } from '../raw-content.ts';

/** Places in new entries that wait for the author's words; drafts may keep theirs. */
export function leftPlaceholders(content: RawContent): Problem[] {
  return content.files.flatMap((file): Problem[] => {
    if ('body' in file && isDraft(file)) return [];
    return proseOf(file).flatMap(({ words, line, column }) => {
      const [found] = placeholderPattern.exec(words) ?? [];
      if (found === undefined) return [];
      return [
        {
          code: 'placeholder-left',
          file: file.file,
          line,
          column,
          what: `This is still to be written: ${found}`,
          fix:
            'body' in file
              ? 'Write the text in its place, or add "draft: true" to both texts until it is ready.'
              : 'Write the text in its place.',
        },
      ];
    });
  });
}

/** `[SKRIV: …]` and `[ESCRIBA: …]`, as `npm run content:new` leaves them. */
const placeholderPattern = /\[(?:SKRIV|ESCRIBA):[^\]]*\]/;
