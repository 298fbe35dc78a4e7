import type { Locale } from '../site/locales.ts';
import { newestOf } from './newest.ts';
import { getPages, type Page } from './pages.ts';

/** The notes of a language, the newest first. */
export async function getNews(locale: Locale): Promise<Page[]> {
  return newestOf(
    (await getPages()).filter((page) => page.kind === 'news' && page.locale === locale),
  );
}
