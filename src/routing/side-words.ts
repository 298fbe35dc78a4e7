/**
 * Words in braces that texts shared by several sides hold: `{country}`,
 * `{administration}`, `{claim:project-length}`. Pure, so that the checks and
 * the model read them alike.
 */
const pattern = /\{([a-z]+)(?::([a-z0-9-]+))?\}/g;

/** Every word in braces, with the claim's name where it is a claim. Other braces come out as they stand. */
export function wordsInBraces(text: string): { whole: string; name: string; claim?: string }[] {
  const known = [...text.matchAll(pattern)].map(([whole, name = '', claim]) => ({
    whole,
    name,
    ...(claim !== undefined && { claim }),
  }));
  const rest = text.replace(pattern, '');
  return [...known, ...(rest.match(/[{}][^{}]*/g) ?? []).map((whole) => ({ whole, name: '' }))];
}

/** Puts words in the place of those in braces; `wordOf` throws for what it does not know. */
export function fillBraces(text: string, wordOf: (name: string, claim?: string) => string): string {
  return text.replace(pattern, (_, name: string, claim?: string) => wordOf(name, claim));
}
