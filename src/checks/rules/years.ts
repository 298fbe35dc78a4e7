import { yearsOf } from '../../schemas/period.ts';
import type { Problem } from '../problem.ts';
import { proseOf } from '../prose.ts';
import { asText, dataFilesOf, textsOf, walk, type RawContent } from '../raw-content.ts';
import type { RawDataFile } from '../raw-file.ts';

/** Years in a partnership's texts that its facts.yaml does not carry. */
export function unsupportedYears(content: RawContent): Problem[] {
  const facts = new Map(
    dataFilesOf(content, 'partnership-facts')
      .filter(({ data }) => data.value !== undefined)
      .map((file) => [file.key, yearsIn(file)] as const),
  );
  return textsOf(content, 'partnership-text').flatMap((text) => {
    const known = facts.get(text.key);
    if (!known) return [];
    return proseOf(text).flatMap(({ words, line, column }) =>
      [...words.matchAll(/(?<![\d-]|Agenda )(1[89]\d\d|20\d\d)(?![\d])/g)]
        .map(([year]) => Number(year))
        .filter((year) => !known.has(year))
        .map((year): Problem => ({
          code: 'year-unsupported',
          file: text.file,
          line,
          column,
          what: `The year ${String(year)} is not in the facts of this partnership.`,
          fix: `Add it to content/partnerships/${text.key}/facts.yaml (periods, milestones, projects) if a source carries it, or take it away.`,
        })),
    );
  });
}

/** Every year in a date or period of a facts file. */
function yearsIn(file: RawDataFile): Set<number> {
  const years = new Set<number>();
  for (const { path, value } of walk(file.data.value)) {
    const isDate = ['dated', 'period', 'statusDated'].includes(String(path.at(-1)));
    const text = asText(value);
    if (!isDate || text === undefined) continue;
    try {
      for (const year of fullRange(yearsOf(text))) years.add(year);
    } catch {
      // A date that cannot be read has a problem of its own.
    }
  }
  return years;
}

/** The years from the first to the last: a text may name one in between. */
function fullRange(years: number[]): number[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
