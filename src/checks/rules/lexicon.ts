import { wordsOf } from '../../search/words.ts';
import type { Problem } from '../problem.ts';
import { dataFilesOf, isObject, positionOf, walk, type RawContent } from '../raw-content.ts';

/**
 * Aliases that a concept of the lexicon has twice in a language, and aliases
 * of two concepts: the search could not tell which one a reader means. Case
 * and accents tell no words apart. A theme belongs to one concept, too.
 */
export function clashingAliases(content: RawContent): Problem[] {
  const file = dataFilesOf(content, 'records').find(({ key }) => key === 'lexicon');
  if (!file || !isObject(file.data.value)) return [];
  const themes = new Map<string, string>();
  const owners = new Map<string, { concept: string; language: string }>();
  return walk(file.data.value).flatMap(({ path, value }): Problem[] => {
    const [concept = '', language = ''] = path.map(String);
    if (path.length === 2 && language === 'theme' && typeof value === 'string') {
      const other = themes.get(value);
      themes.set(value, concept);
      if (other === undefined) return [];
      const what = `The theme "${value}" already belongs to "${other}".`;
      const fix = 'Leave it with one of them.';
      return [{ code: 'alias-clash', file: file.file, ...positionOf(file.data, path), what, fix }];
    }
    if (path.length !== 3 || typeof value !== 'string' || language === 'broader') return [];
    const words = wordsOf(value).join(' ');
    const owner = owners.get(words);
    if (!owner) {
      owners.set(words, { concept, language });
      return [];
    }
    const isTwice = owner.concept === concept;
    if (isTwice && owner.language !== language) return [];
    return [
      {
        code: 'alias-clash',
        file: file.file,
        ...positionOf(file.data, path),
        what: isTwice
          ? `"${value}" stands here twice.`
          : `"${value}" is already a word for "${owner.concept}".`,
        fix: isTwice
          ? 'Delete one of them.'
          : 'Leave it where readers mean it most, and delete it in the other place.',
      },
    ];
  });
}
