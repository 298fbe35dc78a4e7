import { readFile, rm, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { makeIndex, type ConceptSource, type DocumentSource } from '../search/make-index.ts';
import { address } from '../site/address.ts';
import { localeCodes } from '../site/locales.ts';
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
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pagefind = await openPagefind();
        try {
          for (const locale of localeCodes) {
            const file = join(folder, locale, 'search.json');
            const source = JSON.parse(await readFile(file, 'utf8')) as Source;
            const pages = await Promise.all(
              source.documents.map(async (document) => {
                const path = document.document.path.slice(address.base.length);
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
            for (const [number, page] of pages.entries()) {
              const content = indexedCopy(page.html, page.source.document, words.get(number) ?? []);
              const url = page.source.document.path.slice(address.base.length);
              fine(await pagefind.addHTMLFile({ url: `/${url}`, content }));
            }
          }
          const outputPath = join(folder, 'pagefind');
          fine(await pagefind.writeFiles({ outputPath }));
          await removeInterfaces(outputPath);
          logger.info('search indexes written');
        } finally {
          await close();
        }
      },
    },
  };
}

async function openPagefind() {
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
