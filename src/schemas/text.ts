import { z } from 'astro/zod';
import { forEachLocale } from '../site/locales.ts';

/** One line of text: no line breaks, no space at the ends, `min` to `max` characters. */
export function line(min: number, max: number) {
  return z
    .string({ error: 'must be text' })
    .min(min, `must be at least ${String(min)} characters`)
    .max(max, `must be at most ${String(max)} characters`)
    .refine((text) => text === text.trim(), 'must not begin or end with a space')
    .refine((text) => !/[\r\n\t]/.test(text), 'must be one line');
}

/** What tells others of a page, in newsletters and feeds: one line of 25 to 45 words. */
export const teaserText = line(80, 400).refine((text) => {
  const words = text.split(/\s+/).length;
  return words >= 25 && words <= 45;
}, 'must be 25 to 45 words');

/** One text per language of the registry, every language required. */
export function localized<S extends z.ZodType>(text: S) {
  return z.strictObject(forEachLocale(() => text));
}

/** A key: lower-case ASCII words with hyphens, the name of a folder or of a record. */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters a–z, digits and hyphens');

/** The key of a page, with the keys above it: `partnerships/kibaha-gotland`. */
export const pageKey = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'must be the key of a page');

/** An address word in one language, with the same letters as a key. */
export const segment = key.max(60, 'must be at most 60 characters');

/** A short id that stands in the catalogue's addresses for ever, such as `gbv`. */
export const shortId = z.string().regex(/^[a-z]{2,4}$/, 'must be two to four letters a–z');

/**
 * A calendar day as `2026-11-23`. YAML readers may hand over a date object for
 * an unquoted day, which is taken back to its text.
 */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a day such as 2026-11-23'),
);

/** An ISO 3166-1 country code in capitals, such as `SE`. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters, such as SE');

/** An ISO 639 language code, such as `sv`. */
export const language = z.string().regex(/^[a-z]{2,3}$/, 'must be a language code such as sv');

/** An ISO 4217 currency code in capitals, such as `SEK`. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'must be a currency code such as SEK');
