import { twinsOf } from '../routing/alternates.ts';
import type { PublishedAddress } from '../routing/ledger.ts';
import type { LinkSources } from '../routing/links.ts';
import type { PageKey } from '../routing/paths.ts';
import { linksSchema, redirectsSchema } from '../schemas/links.ts';
import { localeCodes, type Locale } from '../site/locales.ts';
import {
  dataFilesOf,
  isDraft,
  isObject,
  pageKeyOf,
  positionOf,
  textsOf,
  type RawContent,
} from './raw-content.ts';
import type { RawDataFile, RawText } from './raw-file.ts';

/** The addresses of all texts that are no drafts. Pages made from records are not among them. */
export function textAddresses(content: RawContent): PublishedAddress[] {
  const texts = textsOf(content).filter((text) => text.data.value !== undefined && !isDraft(text));
  const words = new Map(
    texts.map((text) => [`${pageKeyOf(text)} ${text.locale}`, wordOf(text)] as const),
  );
  const lookUp = (key: string, locale: Locale) => words.get(`${key} ${locale}`);
  return [...new Set(texts.map(pageKeyOf))].flatMap((key) => {
    try {
      const twins = twinsOf(key, lookUp, '/');
      return localeCodes.map((locale) => ({ locale, key, path: twins[locale] }));
    } catch {
      return []; // A page without a word, or below a draft, has a problem of its own.
    }
  });
}

/** The short words and old paths; none where their file cannot be read. */
export function linkRecordsOf(content: RawContent): Omit<LinkSources, 'keys'> {
  const words = linksSchema.safeParse(singleFile(content, 'links')?.data.value).data?.links ?? [];
  const moved = redirectsSchema.safeParse(singleFile(content, 'redirects')?.data.value).data?.moved;
  return { words, moved: moved ?? [] };
}

/** Pages that have got another key, as `redirects.yaml` tells. */
export function renamedPages(content: RawContent): readonly { from: PageKey; to: PageKey }[] {
  const value = singleFile(content, 'redirects')?.data.value;
  return redirectsSchema.safeParse(value).data?.renamed ?? [];
}

/** The file of one record with a name. */
export function singleFile(content: RawContent, name: string): RawDataFile | undefined {
  return dataFilesOf(content, 'single').find(({ key }) => key === name);
}

/** Where something stands in the file of one record with a name, for a problem. */
export function placeIn(content: RawContent, name: string, path: readonly PropertyKey[]) {
  const file = singleFile(content, name);
  return { file: `content/${name}.yaml`, ...(file && positionOf(file.data, path)) };
}

/** The address word that a text gives its page: a partnership's is its folder. */
export function wordOf(text: RawText): string | undefined {
  if (text.kind === 'partnership-text') return text.key;
  const word = isObject(text.data.value) ? text.data.value['segment'] : undefined;
  return typeof word === 'string' ? word : undefined;
}
