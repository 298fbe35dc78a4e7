import { themesKey } from '../routing/paths.ts';
import type { Structure } from '../schemas/theme.ts';
import type { Locale } from '../site/locales.ts';
import { getPages } from './pages.ts';
import { once } from './memo.ts';
import { getThemes, recordOf } from './records.ts';

/** A theme in the words of a language. Throws when there is none with this key. */
export async function describeTheme(key: string, locale: Locale): Promise<Theme> {
  const { names, summary, isGenderEquality, showsCare, structure } = recordOf(
    await getThemes(),
    key,
    'theme',
  );
  return {
    key,
    name: names[locale],
    summary: summary[locale],
    path: (await getThemePaths()).get(`${locale}/${key}`),
    isGenderEquality,
    showsCare,
    structure,
  };
}

/** All themes of a language in the editors' order, gender equality's own first. */
export async function describeThemes(locale: Locale): Promise<Theme[]> {
  return Promise.all([...(await getThemes()).keys()].map((key) => describeTheme(key, locale)));
}

const getThemePaths = once(async () => {
  const pages = (await getPages()).filter(({ kind }) => kind === 'theme');
  return new Map(
    pages.map(({ key, locale, path }) => [`${locale}/${key.slice(themesKey.length + 1)}`, path]),
  );
});

export interface Theme {
  key: string;
  name: string;
  summary: string;
  /** The path of the theme's page, where themes have pages. */
  path: string | undefined;
  isGenderEquality: boolean;
  showsCare: boolean;
  structure: Structure;
}
