import { configDefaults, defineConfig } from 'vitest/config';
import { wholeOnly } from './scope.ts';

const rings = ['unit', 'content', 'build'];

export default defineConfig({
  root: process.cwd(),
  test: {
    projects: rings.map((name) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        exclude: [...configDefaults.exclude, ...wholeOnly],
        testTimeout: 180_000,
        server: { deps: { external: [/\/src\//, /\/tests\/support\//] } },
      },
    })),
  },
});
