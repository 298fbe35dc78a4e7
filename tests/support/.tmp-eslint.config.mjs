import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-server/',
    '.astro/',
    'tests/.cache/',
    'tests/fixtures/sites/',
    'test-results/',
  ]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: process.cwd() } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    rules: {
      // tsconfig's noPropertyAccessFromIndexSignature asks for brackets where a key may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    // The linter cannot see through .astro templates; astro check looks at their types.
    files: ['**/*.astro', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // These modules only hand on .astro components, whose types the linter does not know.
    files: ['src/layouts/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Atom's grammar is written in RELAX NG, and no kept library but this one reads it.
    files: ['tests/support/checkers/feeds.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'RelaxNGValidator', package: 'libxml2-wasm' }] },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test's subject is known to be there; the test fails loudly if it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
