import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { escaped, testFilesOf } from './runner/filters.ts';
import { wholeOnly } from './scope.ts';

const rings = ['unit', 'content', 'build'];
const content = resolve('content');

export default defineConfig({
  root: process.cwd(),
  server: { watch: { ignored: ['**/dist/**', '**/dist-server/**', '**/tests/.cache/**'] } },
  test: {
    // Tests read content as files, which no import tells of: `--changed` begins with all of them,
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, `${content}/**`],
    // and a change while watching reruns the ring that judges content.
    watchTriggerPatterns: [
      { pattern: new RegExp(`^${escaped(content)}/`), testsToRun: () => testFilesOf('content') },
    ],
    projects: rings.map((name) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        exclude: [...configDefaults.exclude, ...wholeOnly],
        testTimeout: 180_000,
      },
    })),
  },
});
