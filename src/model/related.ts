/**
 * The partnerships most like one of them, at most `most`, each with the
 * strongest reason: the same main theme, then a shared place, then the same
 * country abroad. Deterministic: equal candidates come in the order of their keys.
 */
export function relatedTo(own: Relatable, index: RelatedIndex, most = 3): Related[] {
  const candidates = new Set<Relatable>();
  for (const name of namesOf(own)) for (const other of index.get(name) ?? []) candidates.add(other);
  return [...candidates]
    .filter(({ key }) => key !== own.key)
    .map((other) => ({ other, ...likeness(own, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.other.key < b.other.key ? -1 : 1))
    .slice(0, most)
    .map(({ other, reason }) => ({ key: other.key, reason }));
}

/** Partnerships by what they share with others, made once, so that none looks through all. */
export function relatedIndex(all: readonly Relatable[]): RelatedIndex {
  const index: RelatedIndex = new Map();
  for (const item of all)
    for (const name of namesOf(item)) index.set(name, [...(index.get(name) ?? []), item]);
  return index;
}

function namesOf({ themes, places, countries }: Relatable): string[] {
  return [
    ...themes.map((theme) => `theme ${theme}`),
    ...places.map((place) => `place ${place}`),
    ...countries.map((country) => `country ${country}`),
  ];
}

function likeness(own: Relatable, other: Relatable): { score: number; reason: Reason } {
  const [mainTheme] = own.themes;
  const theme = mainTheme !== undefined && other.themes.includes(mainTheme) ? mainTheme : undefined;
  const place = own.places.find((key) => other.places.includes(key));
  const country = own.countries.find((code) => other.countries.includes(code));
  const sharedThemes = own.themes.filter((key) => other.themes.includes(key)).length;
  const isMainOfBoth = theme !== undefined && other.themes[0] === theme;
  const reason: Reason =
    theme !== undefined
      ? { kind: 'theme', key: theme }
      : place !== undefined
        ? { kind: 'place', key: place }
        : { kind: 'country', key: country ?? '' };
  const score =
    (theme === undefined ? 0 : 4) +
    (isMainOfBoth ? 2 : 0) +
    (place === undefined ? 0 : 3) +
    (country === undefined ? 0 : 2);
  // Further shared themes only decide among candidates that have a reason to be shown.
  return { score: score > 0 ? score + sharedThemes / 10 : 0, reason };
}

/** What of a partnership counts for its likeness to others. */
export interface Relatable {
  key: string;
  /** Main theme first. */
  themes: readonly string[];
  places: readonly string[];
  /** Countries other than Sweden, as ISO codes: the one that all have in common says nothing. */
  countries: readonly string[];
}

export type RelatedIndex = Map<string, Relatable[]>;

export interface Related {
  key: string;
  reason: Reason;
}

/** Why two partnerships are alike: the key of the theme or place, or the code of the country. */
export interface Reason {
  kind: 'theme' | 'place' | 'country';
  key: string;
}
