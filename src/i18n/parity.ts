/**
 * Finds what is wrong between a dictionary and the one it follows: missing
 * and surplus keys, plural forms that the language needs, other variables.
 * Returns sentences for people; an empty list means that all is well.
 */
export function parityProblems(
  locale: string,
  dictionary: Dictionary,
  reference: Dictionary,
): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const referenceStems = stemsOf(reference);
  const stems = stemsOf(dictionary);
  const wanted = [...referenceStems].flatMap(([stem, { isPlural }]) =>
    isPlural ? forms.map((form) => `${stem}_${form}`) : [stem],
  );
  const missing = wanted.filter((key) => !dictionary[key]?.trim());
  const surplus = Object.keys(dictionary).filter((key) => !wanted.includes(key));
  const differing = [...referenceStems].flatMap(([stem, { variables }]) => {
    const own = stems.get(stem)?.variables ?? variables;
    return own === variables
      ? []
      : [`"${stem}" uses ${own || 'no variable'}, not ${variables || 'none'}`];
  });
  return [
    ...missing.map((key) => `"${key}" is missing`),
    ...surplus.map((key) => `"${key}" is not a string of the site`),
    ...differing,
  ].map((problem) => `strings/${locale}.ts: ${problem}`);
}

/** Keys whose text is the same in two dictionaries, and which no exemption covers. */
export function untranslatedKeys(
  one: Dictionary,
  other: Dictionary,
  exempt: readonly string[],
): string[] {
  return Object.keys(one).filter((key) => one[key] === other[key] && !exempt.includes(key));
}

/** Keys without their plural ending, with the variables that their texts use. */
function stemsOf(dictionary: Dictionary): Map<string, { isPlural: boolean; variables: string }> {
  const stems = new Map<string, { isPlural: boolean; variables: string }>();
  for (const [key, text] of Object.entries(dictionary)) {
    const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
    const variables = [...new Set([...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name))]
      .sort()
      .join(', ');
    stems.set(stem, { isPlural: stem !== key, variables });
  }
  return stems;
}

export type Dictionary = Readonly<Record<string, string>>;
