import type { AstroIntegration } from 'astro';

/** The dev server shows every structure in every yarn at `/weave-sheet/`; a build never holds that page. */
export function weaveSheet(): AstroIntegration {
  return {
    name: 'weave-sheet',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/weave-sheet', entrypoint: './src/layouts/WeaveSheet.astro' });
      },
    },
  };
}
