import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { escaped, testFilesOf } from './runner/filters.ts';
import { wholeOnly } from './scope.ts';

/** What Node reads by itself: modules that pass through Vite call each other three times as slowly. */
const plainModules = { deps: { external: [/\/src\//, /\/tests\/support\//] } };

// Who watches asks Vite which tests a changed module is for.
const isWatching = process.argv.includes('watch');

const rings = [
  // Files share a process, so that modules are read once and not by every file again.
  { name: 'unit', isolate: false },
  { name: 'content', server: isWatching ? {} : plainModules },
  // Here each site is read and parsed once a process.
  { name: 'build', server: plainModules, isolate: false },
];
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
    // The runner would leave a core to itself, which of two is half of the machine.
    maxWorkers: availableParallelism(),
    projects: rings.map((ring) => ({
      test: {
        ...ring,
        include: [`tests/${ring.name}/**/*.test.ts`],
        exclude: [...configDefaults.exclude, ...wholeOnly],
        testTimeout: 180_000,
      },
    })),
  },
});
