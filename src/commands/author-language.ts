import type { FieldDescription } from '../schemas/field.ts';

/**
 * The language that the authors' tools speak: `--language es` or `--language
 * sv`, else that of the computer, else Swedish.
 */
export function authorLanguage(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): AuthorLanguage {
  const at = args.indexOf('--language');
  const wish = (at >= 0 ? args[at + 1] : environment['LANG']) ?? '';
  return wish.startsWith('es') ? 'es' : 'sv';
}

/** The languages in which authors are spoken to: those of the field descriptions. */
export type AuthorLanguage = keyof FieldDescription;
