import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { counted, endPhase, say } from '../build/phases.ts';
import { address } from '../site/address.ts';
import { weigh } from './weigh.ts';

/**
 * `npm run build [-- --verbose]`: builds the site into `dist/`, says what it
 * does in a line a phase, and ends with where the site is and what to do next.
 * `--verbose` lets Astro list every file. `--root` and `--outDir` are for tests.
 */
const { verbose, root, outDir } = readOptions();
process.env['NODE_ENV'] ??= 'production';
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
const started = performance.now();
enableCompileCache();
// Astro takes seconds to load, and a wrong option is said at once.
const { build } = await import('astro');
try {
  await build({ root, outDir, logLevel: verbose ? 'info' : 'warn' });
} catch (error) {
  console.error(error);
  process.exit(1);
}
const { pages, files, bytes } = await weigh(outDir);
endPhase('all', 'done', started);
say('');
say(
  `The site is in ${outDir}/: ${counted(pages)} pages, ${counted(files)} files, ${counted(Math.round(bytes / 1e6))} MB, for ${address.origin}${address.base}.`,
);
say(
  address.isPublic
    ? 'Next: "npm run preview" shows it; README.md tells how to publish it.'
    : `SITE_URL is not set, so it points at this machine and asks search engines to stay away.
Next: "npm run preview" shows it. To publish, give its address: SITE_URL=https://example.org/ npm run build`,
);

function readOptions(): { verbose: boolean; root: string; outDir: string } {
  try {
    const { values } = parseArgs({
      options: {
        verbose: { type: 'boolean', default: false },
        root: { type: 'string', default: '.' },
        outDir: { type: 'string', default: 'dist' },
      },
    });
    return values;
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\nUse: npm run build [-- --verbose]`,
    );
    return process.exit(2);
  }
}
