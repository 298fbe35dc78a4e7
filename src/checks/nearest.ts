import { closest, distance } from 'fastest-levenshtein';

/**
 * A question for a word that was probably meant: `Did you mean "theme"? `, or
 * nothing where no known word is near enough to be more than a guess.
 */
export function didYouMean(word: string, known: readonly string[], prefix = ''): string {
  if (known.length === 0) return '';
  const ending = known.find((candidate) => candidate.endsWith(`/${word}`));
  const near = ending ?? closest(word, [...known]);
  const isNear =
    ending !== undefined || distance(word, near) <= Math.max(2, Math.floor(word.length / 3));
  return isNear ? `Did you mean "${prefix}${near}"? ` : '';
}
