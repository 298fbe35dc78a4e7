import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { wholeOnly } from './scope.ts';

/** What Node reads by itself: modules that pass through Vite call each other three times as slowly. */
const plainModules = { deps: { external: [/\/src\//, /\/tests\/support\//] } };

const rings = [
  { name: 'unit' },
  { name: 'content', server: plainModules },
  // Files share a process, so that each site is read and parsed twice and not by every file again.
  { name: 'build', server: plainModules, isolate: false },
];

export default defineConfig({
  root: process.cwd(),
  test: {
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
