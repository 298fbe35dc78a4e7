import type { Problem } from '../problem.ts';
import { positionOf, walk, type RawContent } from '../raw-content.ts';

/** Country codes that name no country. */
export function unknownCountries({ files }: RawContent): Problem[] {
  return files.flatMap((file): Problem[] => {
    if (!('data' in file) || 'body' in file) return [];
    return walk(file.data.value).flatMap(({ path, value }): Problem[] => {
      const isCountry = path.at(-1) === 'country' || path.at(-2) === 'countries';
      if (!isCountry || typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) return [];
      // UK is an alias of GB; only the code itself is one that data sets agree on.
      const isCanonical = new Intl.Locale(`und-${value}`).region === value;
      if (isCanonical && names.of(value) !== undefined) return [];
      return [
        {
          code: 'reference-unknown',
          file: file.file,
          ...positionOf(file.data, path),
          what: `"${value}" is not the code of a country.`,
          fix: 'Use the two-letter code of ISO 3166, such as SE, CO or GT.',
        },
      ];
    });
  });
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
