import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Rules for what Oxlint does not read: components, and modules without types.
 * TypeScript is read by Oxlint, by the same rules (`.oxlintrc.json`), in a
 * seventh of the time. The types of components are looked at by astro check.
 */
export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-server/',
    '.astro/',
    'tests/.cache/',
    'tests/fixtures/sites/',
    'test-results/',
  ]),
  {
    files: ['**/*.{astro,mjs}', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
);
