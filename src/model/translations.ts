import { changedParts, type TranslatableText } from '../schemas/translation.ts';

/**
 * The day when a translation was made, if its source has changed since;
 * undefined for a fresh translation and for an original.
 */
export function staleSince(entry: TextLike, source: TextLike): string | undefined {
  const { translatedFrom } = entry.data;
  if (!translatedFrom) return undefined;
  const changed = changedParts({ ...source.data, body: source.body ?? '' }, translatedFrom.parts);
  return changed.length > 0 ? translatedFrom.on : undefined;
}

/** The part of a content entry that is looked at. */
interface TextLike {
  data: Omit<TranslatableText, 'body'> & {
    translatedFrom?: { on: string; parts: string[] } | undefined;
  };
  body?: string | undefined;
}
