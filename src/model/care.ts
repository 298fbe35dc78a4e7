import { countryName } from '../i18n/format.ts';
import type { Locale } from '../site/locales.ts';
import { getCare } from './records.ts';
import { describeSources, type DescribedSource } from './sources.ts';

/** Where to turn when violence is the matter, in the words of a language. */
export async function describeCare(locale: Locale): Promise<CareLine[]> {
  const records = [...(await getCare()).values()];
  return Promise.all(
    records.map(async ({ country, name, number, hours, about, described, source }) => ({
      country: countryName(locale, country),
      name,
      number,
      hours: hours?.[locale],
      about: about[locale],
      described,
      sources: await describeSources([source], locale),
    })),
  );
}

export interface CareLine {
  /** The country's name. */
  country: string;
  name: string;
  /** As people write it: `020-50 50 50`. */
  number: string;
  hours: string | undefined;
  about: string;
  /** EDTF: when the source last described it. */
  described: string;
  sources: DescribedSource[];
}
