import { closest } from 'fastest-levenshtein';
import { keyOfReference, referencePattern } from '../../routing/references.ts';
import type { Problem } from '../problem.ts';
import { bodyPosition, textsOf, type RawContent } from '../raw-content.ts';
import { pageKeyOf } from './references.ts';

/** Links in texts that are not written by key, or whose key is no page. */
export function brokenLinks(content: RawContent): Problem[] {
  const texts = textsOf(content);
  const known = [...new Set(texts.map(pageKeyOf))];
  return texts.flatMap((text) =>
    [...text.body.matchAll(/\]\(([^)\s]*)\)/g)].flatMap((match): Problem[] => {
      const target = match[1] ?? '';
      const at = { file: text.file, ...bodyPosition(text, match.index + 2) };
      if (/^(https?:\/\/|mailto:|#)/.test(target)) return [];
      const [, kind = '', key = ''] = referencePattern.exec(target) ?? [];
      if (key === '') {
        return [
          {
            code: 'link-broken',
            ...at,
            what: `"${target}" is no link that the site understands.`,
            fix: 'Link to pages by key: (page:network) or (partnership:kibaha-gotland).',
          },
        ];
      }
      if (known.includes(keyOfReference(kind, key))) return [];
      const prefix = kind === 'partnership' ? 'partnerships/' : '';
      const keys = known
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length));
      return [
        {
          code: 'link-broken',
          ...at,
          what: `There is no ${kind} "${key}".`,
          fix:
            keys.length > 0 ? `Did you mean "${kind}:${closest(key, keys)}"?` : 'Delete the link.',
        },
      ];
    }),
  );
}
