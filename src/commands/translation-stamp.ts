import { digestsOf, type TranslatableText } from '../schemas/translation.ts';

/** The text with its `translatedFrom` written anew; all else stays as the author left it. */
export function withStamp(
  text: string,
  { language, on, source }: { language: string; on: string; source: TranslatableText },
): string {
  // Quoted, because a digest such as 12345678 or 1234e567 would be read as a number.
  const parts = digestsOf(source).map((digest) => `"${digest}"`);
  const stamp = `translatedFrom:\n  language: ${language}\n  on: ${on}\n  parts: [${parts.join(', ')}]\n`;
  const without = text.replace(/^translatedFrom:\n(?: {2}.*\n)*/m, '');
  return without.replace(/^(---\n[^]*?\n)(---\n)/, `$1${stamp}$2`);
}
