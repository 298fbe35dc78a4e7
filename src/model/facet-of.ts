import type { FacetLetter, FacetValues } from '../routing/facet-letters.ts';
import { localeCodes, type Locale } from '../site/locales.ts';
import { facetValuesOf } from './facets.ts';
import { once } from './memo.ts';
import type { Page } from './pages.ts';
import { getPartnerships, type Partnership } from './partnerships.ts';
import { getNetworks, getThemes, recordOf } from './records.ts';

/** The facet value that a page is about, with its partnerships. Throws for pages of other kinds. */
export async function getFacetOf({ key, kind, locale }: Page): Promise<FacetOfPage> {
  const id = key.slice(key.indexOf('/') + 1);
  const value = await valueOf(kind, id);
  const all = (await getMarked()).get(locale) ?? [];
  return {
    ...value,
    partnerships: all
      .filter(({ values }) => values[value.letter].includes(value.id))
      .map(({ partnership }) => partnership),
  };
}

async function valueOf(kind: Page['kind'], id: string): Promise<Omit<FacetOfPage, 'partnerships'>> {
  switch (kind) {
    case 'theme': {
      const { id: short, showsCare } = recordOf(await getThemes(), id, 'theme');
      return { letter: 't', id: short, showsCare };
    }
    case 'country':
      return { letter: 'c', id: id.toUpperCase(), showsCare: false };
    case 'network':
      return { letter: 'n', id: recordOf(await getNetworks(), id, 'network').id, showsCare: false };
    default:
      throw new Error(`A page of kind "${kind}" is about no facet.`);
  }
}

/** All partnerships of each language with their values, once for all facet pages. */
const getMarked = once(async () => {
  const byLocale = new Map<Locale, { partnership: Partnership; values: FacetValues }[]>();
  for (const locale of localeCodes) {
    const partnerships = await getPartnerships(locale);
    byLocale.set(
      locale,
      await Promise.all(
        partnerships.map(async (partnership) => ({
          partnership,
          values: await facetValuesOf(partnership),
        })),
      ),
    );
  }
  return byLocale;
});

export interface FacetOfPage {
  letter: FacetLetter;
  /** The value's id in addresses. */
  id: string;
  /** Does the page show where to turn when violence is the matter? */
  showsCare: boolean;
  partnerships: Partnership[];
}
