/**
 * Every pair of colour tokens that stands on one another, and what the upper
 * one is. A colour token that no pair names is unused: a test finds it.
 *
 * - `text`: to be read, at least 7:1
 * - `furniture`: small interface text and the marks of controls, at least 4.5:1
 * - `graphic`: lines, frames and yarns, at least 3:1
 */
export const pairs: readonly Pair[] = [
  { what: 'text', upper: 'color-text', ground: 'color-ground' },
  { what: 'text', upper: 'color-text', ground: 'color-ground-quiet' },
  { what: 'text', upper: 'color-text-quiet', ground: 'color-ground' },
  { what: 'text', upper: 'color-text-quiet', ground: 'color-ground-quiet' },
  { what: 'text', upper: 'color-link', ground: 'color-ground' },
  { what: 'text', upper: 'color-link', ground: 'color-ground-quiet' },
  { what: 'text', upper: 'color-accent', ground: 'color-ground' },
  { what: 'text', upper: 'color-accent', ground: 'color-ground-quiet' },
  { what: 'text', upper: 'color-on-accent', ground: 'color-accent' },
  { what: 'text', upper: 'color-on-deep', ground: 'color-deep' },
  { what: 'furniture', upper: 'color-focus', ground: 'color-ground' },
  { what: 'furniture', upper: 'color-focus', ground: 'color-ground-quiet' },
  { what: 'furniture', upper: 'color-focus-on-deep', ground: 'color-deep' },
  { what: 'graphic', upper: 'color-line', ground: 'color-ground' },
  { what: 'graphic', upper: 'color-line', ground: 'color-ground-quiet' },
];

export const leastContrast = { text: 7, furniture: 4.5, graphic: 3 } as const;

export interface Pair {
  what: keyof typeof leastContrast;
  /** A token's name without the dashes before it. */
  upper: string;
  ground: string;
}
