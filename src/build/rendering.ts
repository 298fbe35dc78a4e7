import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { createStyleInliner, type StyleInliner } from './inline-styles.ts';
import { counted, endPhase, showProgress } from './phases.ts';

/**
 * Stands around Astro's own rendering: every page gets its styles before it is
 * written, files are counted, and whoever watches sees how far it has come.
 */
export function rendering(): AstroIntegration {
  let folder = '';
  let styles: StyleInliner | undefined;
  const rendered = { pages: 0, others: 0 };
  let started = 0;
  return {
    name: 'rendering',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        started = performance.now();
      },
      'astro:build:start': ({ setPrerenderer }) => {
        endPhase('texts', 'read and turned into HTML', started);
        started = performance.now();
        styles = createStyleInliner(folder);
        const { inline } = styles;
        setPrerenderer((own) => ({
          ...own,
          setup: async () => {
            endPhase('code', 'bundled', started);
            started = performance.now();
            await own.setup?.();
          },
          ...around(own, inline, rendered),
        }));
      },
      'astro:build:generated': () => {
        const { pages, others } = rendered;
        endPhase('pages', `${counted(pages)} pages, ${counted(others)} other files`, started);
      },
      'astro:build:done': () => styles?.remove(),
    },
  };
}

function around(
  own: AstroPrerenderer,
  finish: (html: string) => string,
  rendered: { pages: number; others: number },
): Pick<AstroPrerenderer, 'getStaticPaths' | 'render'> {
  let all = 0;
  return {
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      all = paths.length;
      return paths;
    },
    render: async (request, options) => {
      const result = await own.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      rendered[isPage ? 'pages' : 'others'] += 1;
      showProgress('pages', rendered.pages + rendered.others, all);
      if (!isPage) return result;
      const finished = new Response(finish(await response.text()), response);
      return result instanceof Response ? finished : { ...result, response: finished };
    },
  };
}
