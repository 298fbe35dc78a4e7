import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { landSvg } from '../drawing/map/land.ts';

/** Writes the land under every map as one file, which browsers keep; the dev server draws it when asked. */
export function land(): AstroIntegration {
  return {
    name: 'land',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!/\/land\.svg(\?|$)/.test(request.url ?? '')) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'image/svg+xml').end(landSvg());
        });
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('land.svg', dir), landSvg());
      },
    },
  };
}
