import type { Block } from './blocks.ts';
import type { Entry } from './entries.ts';
import { mailHtml, mailText } from './mail-block.ts';
import { pageExtras } from './page-extras.client.ts';
import { fetchPagePart, type PagePart } from './page-part.client.ts';
import { remembering } from './remembering.ts';

/**
 * Blocks of entries without a kit, made from their pages; loaded when the
 * first of them is chosen. `readMore` has the words before a page's link by
 * language; a language may also be `all`.
 */
export function createPageSource(readMore: Record<string, string>): PageSource {
  const pages = remembering(fetchPagePart);

  async function partsOf({ address }: Entry, language: string): Promise<PagePart[]> {
    const own = await pages(address);
    const isWanted = (locale: string) => language === 'all' || language === locale;
    const twins = own.twins.filter(({ locale }) => isWanted(locale));
    const others = await Promise.all(twins.map(({ path }) => pages(path)));
    return isWanted(own.locale) ? [own, ...others] : others;
  }

  return {
    blockOf: async (entry, language) => {
      const parts = await partsOf(entry, language);
      const mailParts = parts.map((part) => ({ ...part, readMore: readMore[part.locale] ?? '' }));
      return { html: mailHtml(mailParts), text: mailText(mailParts) };
    },
    extrasOf: async (entry, language, templateOf) => {
      const parts = await partsOf(entry, language);
      return parts.flatMap((part) => {
        const template = templateOf(part.locale);
        const fileName = `${entry.key.replaceAll('/', '-')}-${part.locale}`;
        return template ? [pageExtras(template, part, fileName)] : [];
      });
    },
  };
}

export interface PageSource {
  /** The block of an entry. Rejects when a page cannot be had. */
  blockOf: (entry: Entry, language: string) => Promise<Block>;
  /** What a kit would hold beside it; `templateOf` gives the markup by language. */
  extrasOf: (
    entry: Entry,
    language: string,
    templateOf: (name: string) => HTMLTemplateElement | null,
  ) => Promise<Node[]>;
}
