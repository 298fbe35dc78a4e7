import { briefParts, type BriefPart } from '../schemas/brief.ts';
import { getPages, type Page } from './pages.ts';
import { getBriefs } from './records.ts';
import { sideOf, wordsOfSide } from './side-words.ts';
import { describeSide, type Side } from './sides.ts';
import { describeSources, type DescribedSource } from './sources.ts';

/** The decision brief that a page is about. Throws for other pages. */
export async function getBrief(page: Page): Promise<Brief> {
  const side = sideOf(page);
  const { locale } = page;
  const record = [...(await getBriefs()).values()].find(({ sides }) => sides.includes(side));
  if (!record) throw new Error(`There is no decision brief for "${side}".`);
  const words = await wordsOfSide(side);
  return {
    page,
    side: await describeSide(side, locale),
    parts: briefParts.map((part) => ({
      part,
      lines: record[part][locale].map((line) => words.fill(locale, line)),
    })),
    sources: await describeSources(record.sources, locale),
  };
}

/** The page of a side's brief in a language, or undefined where it has none. */
export async function findBriefPage(sidePage: Page): Promise<Page | undefined> {
  return (await getBriefPages()).find(
    ({ key, locale }) => locale === sidePage.locale && key.startsWith(`${sidePage.key}/`),
  );
}

/** The pages of all briefs, in every language. */
export async function getBriefPages(): Promise<Page[]> {
  return (await getPages()).filter(({ kind }) => kind === 'brief');
}

export interface Brief {
  page: Page;
  side: Side;
  parts: { part: BriefPart; lines: string[] }[];
  sources: DescribedSource[];
}
