import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Builds the search index from the finished pages. Pages that the model calls
 * searchable carry `data-pagefind-body`; a failure here fails the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outputPath = fileURLToPath(new URL('pagefind/', dir));
        try {
          const { index } = fine(await createIndex());
          if (!index) throw new Error('Pagefind made no index.');
          const { page_count: pages } = fine(
            await index.addDirectory({ path: fileURLToPath(dir) }),
          );
          if (pages === 0) throw new Error('Pagefind found no page to index.');
          fine(await index.writeFiles({ outputPath }));
          logger.info('search index written');
        } finally {
          await close();
        }
        await removeInterfaces(outputPath);
      },
    },
  };
}

/** Pagefind always writes its own interfaces (430 kB, partly in English); the site has one of its own. */
async function removeInterfaces(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) =>
    /^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name),
  );
  await Promise.all(names.map((name) => rm(new URL(name, `file://${folder}`))));
}

/** Pagefind reports errors instead of throwing them. */
function fine<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
