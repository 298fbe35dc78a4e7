import { readFileSync } from 'node:fs';

/** The looks in which the tokens have values of their own. */
export const looks = ['light', 'dark', 'more contrast', 'more contrast, dark'] as const;

/** The custom properties of `tokens.css` (or of another text) in a look, later blocks over earlier ones. */
export function readTokens(
  look: (typeof looks)[number],
  css = readFileSync('src/styles/tokens.css', 'utf8'),
): Map<string, string> {
  const isDark = look.includes('dark');
  const isMore = look.includes('more');
  const tokens = new Map<string, string>();
  for (const [, media = '', body = ''] of css.matchAll(/(@media[^{]*\{\s*)?:root\s*\{([^}]*)\}/g)) {
    if (media.includes('dark') && !isDark) continue;
    if (media.includes('contrast') && !isMore) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g))
      tokens.set(name, value.trim());
  }
  return tokens;
}
