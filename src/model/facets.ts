import { countryName } from '../i18n/format.ts';
import { translatorFor, type Translator } from '../i18n/translator.ts';
import { facetLetters, type FacetLetter, type FacetValues } from '../routing/facet-letters.ts';
import { readPeriod } from '../schemas/period.ts';
import { partnershipStatuses, type PartnershipFacts } from '../schemas/partnership.ts';
import { placeGroupOf, placeGroups } from '../schemas/place.ts';
import type { Locale } from '../site/locales.ts';
import { homeCountry } from './partnership-counts.ts';
import type { Partnership } from './partnerships.ts';
import { getNetworks, getThemes } from './records.ts';

/** The facets with the values that partnerships have, each with how many have it. */
export async function getFacets(
  partnerships: readonly Partnership[],
  locale: Locale,
): Promise<Facet[]> {
  const t = translatorFor(locale);
  const marks = await Promise.all(partnerships.map(facetValuesOf));
  const order = await valueOrder();
  const labels = await valueLabels(partnerships, locale, t);
  return facetLetters.flatMap((letter) => {
    const counts = new Map<string, number>();
    for (const values of marks)
      for (const value of values[letter]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([id, count]) => ({
      id,
      count,
      label: labels.get(`${letter} ${id}`) ?? id,
    }));
    const fixed = order[letter];
    values.sort((a, b) =>
      fixed ? fixed.indexOf(a.id) - fixed.indexOf(b.id) : a.label.localeCompare(b.label, locale),
    );
    return values.length > 0 ? [{ letter, label: t(`facet.${letter}`), values }] : [];
  });
}

/** The values of a partnership in every facet, as ids. */
export async function facetValuesOf({
  facts,
  partners,
  themes,
}: Partnership): Promise<FacetValues> {
  const [networks, themeRecords] = await Promise.all([getNetworks(), getThemes()]);
  const abroad = partners.filter(({ countryCode }) => countryCode !== homeCountry);
  const network = facts.network === undefined ? undefined : networks.get(facts.network)?.id;
  return {
    t: themes.flatMap(({ key }) => themeRecords.get(key)?.id ?? []),
    c: unique(abroad.map(({ countryCode }) => countryCode)),
    k: unique(abroad.map(({ kind }) => groupIds[placeGroupOf(kind)])),
    p: partners.filter(({ countryCode }) => countryCode === homeCountry).map(({ key }) => key),
    n: network === undefined ? [] : [network],
    s: [statusIds[facts.status]],
    y: [decadeOf(facts)],
  };
}

/** The year in which a partnership began as far as its periods tell; undefined where they do not. */
export function startYearOf({ periods }: PartnershipFacts): number | undefined {
  const years = periods.flatMap(({ period }) => {
    const { from } = readPeriod(period);
    return typeof from === 'object' ? [from.year] : [];
  });
  return years.length > 0 ? Math.min(...years) : undefined;
}

function decadeOf(facts: PartnershipFacts): string {
  const year = startYearOf(facts);
  return year === undefined ? unknownDecade : String(Math.floor(year / 10) * 10);
}

async function valueOrder(): Promise<Partial<Record<FacetLetter, string[]>>> {
  const [themes, networks] = await Promise.all([getThemes(), getNetworks()]);
  return {
    t: [...themes.values()].map(({ id }) => id),
    n: [...networks.values()].map(({ id }) => id),
    k: placeGroups.map((group) => groupIds[group]),
    s: partnershipStatuses.map((status) => statusIds[status]),
  };
}

/** The words for every value: `t gbv` -> `Könsrelaterat våld`. */
async function valueLabels(
  partnerships: readonly Partnership[],
  locale: Locale,
  t: Translator,
): Promise<Map<string, string>> {
  const [themes, networks] = await Promise.all([getThemes(), getNetworks()]);
  const labels = new Map<string, string>();
  for (const { id, names } of themes.values()) labels.set(`t ${id}`, names[locale]);
  for (const { id, names } of networks.values()) labels.set(`n ${id}`, names[locale]);
  for (const group of placeGroups) labels.set(`k ${groupIds[group]}`, t(`placeGroup.${group}`));
  for (const status of partnershipStatuses)
    labels.set(`s ${statusIds[status]}`, t(`facetStatus.${status}`));
  for (const { facts, partners } of partnerships) {
    for (const { key, name, countryCode } of partners) {
      labels.set(`p ${key}`, name);
      labels.set(`c ${countryCode}`, countryName(locale, countryCode));
    }
    const decade = decadeOf(facts);
    const words =
      decade === unknownDecade
        ? t('facet.unknownDecade')
        : t('facet.decade', { from: decade, to: String(Number(decade) + 9) });
    labels.set(`y ${decade}`, words);
  }
  return labels;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Ids stand in published addresses and never change. */
const groupIds = { municipal: 'm', regional: 'r', other: 'o' } as const;
const statusIds = {
  'ongoing-when-last-described': 'o',
  granted: 'g',
  completed: 'c',
  'planned-period-passed': 'p',
  unknown: 'u',
} as const;
const unknownDecade = 'u';

export interface Facet {
  letter: FacetLetter;
  label: string;
  values: FacetValue[];
}

export interface FacetValue {
  id: string;
  label: string;
  /** How many partnerships of the whole catalogue have it. */
  count: number;
}
