import { defineConfig } from 'vitest/config';

const rings = ['unit', 'content', 'build'];

export default defineConfig({
  root: process.cwd(),
  test: {
    projects: rings.map((name) => ({
      test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 180_000 },
    })),
  },
});
