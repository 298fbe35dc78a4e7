import { readFile, rm, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { makeIndex, type ConceptSource, type DocumentSource } from '../search/make-index.ts';
import { withoutBase } from '../site/address.ts';
import { localeCodes, type Locale } from '../site/locales.ts';
import { counted, phase } from './phases.ts';
import { conceptWords, indexedCopy, readPage } from './search-page.ts';

/**
 * Builds both search indexes from the finished pages that carry
 * `data-pagefind-body`: the file that answers first, and Pagefind's, which
 * answers when that file cannot be had. A failure here fails the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await phase('search', async () => {
          const pagefind = await openPagefind();
          try {
            const counts: number[] = [];
            for (const locale of localeCodes)
              counts.push(await indexLanguage(folder, locale, pagefind));
            const outputPath = join(folder, 'pagefind');
            fine(await pagefind.writeFiles({ outputPath }));
            await removeInterfaces(outputPath);
            return `${counts.map(counted).join(' + ')} pages indexed`;
          } finally {
            await close();
          }
        });
      },
    },
  };
}

/** Writes the index of a language and hands its pages to Pagefind; resolves to their number. */
async function indexLanguage(
  folder: string,
  locale: Locale,
  pagefind: PagefindIndex,
): Promise<number> {
  const file = join(folder, locale, 'search.json');
  const source = JSON.parse(await readFile(file, 'utf8')) as Source;
  const pages = await Promise.all(
    source.documents.map(async (document) => {
      const path = withoutBase(document.document.path);
      const html = await readFile(join(folder, path, 'index.html'), 'utf8');
      const isPlace = document.document.kind === 'place';
      return { html, source: isPlace ? document : { ...document, ...readPage(html) } };
    }),
  );
  const sources = pages.map((page) => page.source);
  const { index, others } = makeIndex(locale, sources, source.concepts);
  await writeFile(file, JSON.stringify(index));
  await writeFile(join(folder, locale, 'search-words.json'), JSON.stringify(others));
  const words = conceptWords(index);
  // Pagefind numbers its fragments by content, so the order of their coming does not matter.
  await Promise.all(
    pages.map(async (page, number) => {
      const content = indexedCopy(page.html, page.source.document, words.get(number) ?? []);
      const url = withoutBase(page.source.document.path);
      fine(await pagefind.addHTMLFile({ url, content }));
    }),
  );
  return pages.length;
}

async function openPagefind(): Promise<PagefindIndex> {
  const { index } = fine(await createIndex());
  if (!index) throw new Error('Pagefind made no index.');
  return index;
}

/** Pagefind always writes its own interfaces (430 kB, partly in English); the site has one of its own. */
async function removeInterfaces(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) =>
    /^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name),
  );
  await Promise.all(names.map((name) => rm(join(folder, name))));
}

/** Pagefind reports errors instead of throwing them. */
function fine<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** What the model wrote for the search, before the pages were finished. */
interface Source {
  documents: DocumentSource[];
  concepts: ConceptSource[];
}
