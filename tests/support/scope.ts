/**
 * Two scopes of proof: that of a change (`npm test`) and that of a release
 * (`npm run test:whole`), which opens every page and tries every breakage.
 * Whole test files that only a release needs end in `.whole.test.ts` or
 * `.whole.spec.ts`; they are not listed, and so not skipped, in the other.
 */
export const isWhole = process.env['WHOLE'] === '1';

/** All of a list for a release; for a change every `n`th, beginning with the first. */
export function everyNth<T>(list: readonly T[], n: number): T[] {
  return list.filter((_, index) => isWhole || index % n === 0);
}

/** What a ring leaves out for a change. */
export const wholeOnly = isWhole ? [] : ['**/*.whole.{test,spec}.ts'];
