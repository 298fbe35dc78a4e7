import type { Locale } from '../site/locales.ts';
import { getPage, type Page } from './pages.ts';
import { getQuestionGroups } from './records.ts';

/** The groups of questions with their pages, in the order of their file. */
export async function describeQuestions(locale: Locale): Promise<QuestionGroup[]> {
  return Promise.all(
    [...(await getQuestionGroups())].map(async ([key, { title, pages }]) => ({
      key,
      title: title[locale],
      pages: await Promise.all(pages.map((page) => getPage(page, locale))),
    })),
  );
}

/** The other questions of the group that a question belongs to; none for other pages. */
export async function getNeighbourQuestions({ key, locale }: Page): Promise<Page[]> {
  const group = (await describeQuestions(locale)).find(({ pages }) =>
    pages.some((page) => page.key === key),
  );
  return group?.pages.filter((page) => page.key !== key) ?? [];
}

export interface QuestionGroup {
  key: string;
  title: string;
  pages: Page[];
}
