import { countryName } from '../i18n/format.ts';
import type { ConceptSource, DocumentSource } from '../search/make-index.ts';
import { localeCodes, searchLanguages, type Locale } from '../site/locales.ts';
import { placesKey } from '../routing/paths.ts';
import { facetValuesOf } from './facets.ts';
import { once } from './memo.ts';
import { getPages, type Page } from './pages.ts';
import { getPartnership } from './partnerships.ts';
import { getLexicon, getPlaces, getThemes, recordOf } from './records.ts';

/**
 * What the search knows of the pages of a language before it has read them:
 * what results show, names in other spellings, and the concepts that facts
 * give. The build adds the words of the finished pages.
 */
export async function getSearchSource(locale: Locale): Promise<SearchSource> {
  const pages = (await getPages()).filter((page) => page.locale === locale && page.isSearchable);
  return {
    documents: await Promise.all(pages.map(describe)),
    concepts: await getConcepts(),
  };
}

/** The concepts of the lexicon, and one for each theme and country without a record there. */
const getConcepts = once(async (): Promise<ConceptSource[]> => {
  const [lexicon, themes, places] = await Promise.all([getLexicon(), getThemes(), getPlaces()]);
  const own = [...lexicon].map(([id, { theme, broader, ...record }]) => {
    const aliases = aliasesOf(record);
    return {
      id: theme === undefined ? id : themeConcept(theme),
      aliases: theme === undefined ? aliases : withNames(aliases, recordOf(themes, theme, 'theme')),
      ...(broader && { broader }),
    };
  });
  const known = new Set(own.map(({ id }) => id));
  const ofThemes = [...themes].flatMap(([key, theme]) =>
    known.has(themeConcept(key)) ? [] : [{ id: themeConcept(key), aliases: withNames({}, theme) }],
  );
  const codes = [...new Set([...places.values()].map(({ country }) => country))].sort();
  const ofCountries = codes.map((code) => ({
    id: countryConcept(code),
    aliases: Object.fromEntries(
      searchLanguages.map((language) => [language, [countryName(language, code)]]),
    ),
  }));
  return [...own, ...ofThemes, ...ofCountries];
});

/** The aliases of a record of the lexicon by language. */
function aliasesOf(record: Partial<Record<string, unknown>>): Record<string, string[]> {
  return Object.fromEntries(
    searchLanguages.map((language) => [language, (record[language] ?? []) as string[]]),
  );
}

function withNames(
  aliases: Record<string, string[]>,
  { names }: { names: Record<Locale, string> },
): Record<string, string[]> {
  const all = { ...aliases };
  for (const locale of localeCodes) all[locale] = [names[locale], ...(all[locale] ?? [])];
  return all;
}

async function describe(page: Page): Promise<DocumentSource> {
  const { kind, title, summary, path, aliases } = page;
  const shared = { path, title, summary };
  const empty = { headings: '', body: '' };
  if (kind === 'partnership') {
    const partnership = await getPartnership(page);
    const { partners, themes } = partnership;
    const places = await getPlaces();
    return {
      ...empty,
      document: {
        ...shared,
        kind,
        themes: themes.map(({ name }) => name),
        places: partners.map(({ name, country }) => `${name}, ${country}`),
        facets: { ...(await facetValuesOf(partnership)) },
      },
      names: [
        ...aliases,
        ...partners.flatMap(({ key }) => Object.values(recordOf(places, key, 'place').names)),
      ].join(' · '),
      concepts: [
        ...themes.map(({ key }) => themeConcept(key)),
        ...partners.map(({ countryCode }) => countryConcept(countryCode)),
      ],
    };
  }
  if (kind === 'place') {
    const place = recordOf(await getPlaces(), page.key.slice(placesKey.length + 1), 'place');
    const texts = [...place.profile, ...place.wants].map((text) => text[page.locale]);
    return {
      headings: '',
      // Most of a place's page is said in the same words on every other; its own text is here.
      body: texts.join('\n'),
      document: {
        path,
        title,
        summary: '',
        kind,
        places: [countryName(page.locale, place.country)],
      },
      names: Object.values(place.names).join(' · '),
      concepts: [countryConcept(place.country), ...place.themes.map(themeConcept)],
    };
  }
  return { ...empty, document: { ...shared, kind: 'information' }, names: aliases.join(' · ') };
}

function themeConcept(key: string): string {
  return `theme-${key}`;
}

function countryConcept(code: string): string {
  return `country-${code}`;
}

/** The pages and concepts that a search index is made of. */
export interface SearchSource {
  documents: DocumentSource[];
  concepts: ConceptSource[];
}
