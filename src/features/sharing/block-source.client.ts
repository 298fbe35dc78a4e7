import { readBlock, type Block } from './blocks.ts';
import type { Entry } from './entries.ts';
import { mailHtml, mailText } from './mail-block.ts';
import { fetchPagePart, type PagePart } from './page-part.client.ts';

/**
 * Where the blocks of chosen entries come from: the kit of an entry, or, where
 * it has none, its pages. Each file is fetched once. `readMore` has the words
 * before a page's link by language; a language may also be `all`.
 */
export function createBlockSource(readMore: Record<string, string>): BlockSource {
  const kits = remembering(fetchKit);
  const pages = remembering(fetchPagePart);

  async function partsOf({ address }: Entry, language: string): Promise<PagePart[]> {
    const own = await pages(address);
    const isWanted = (locale: string) => language === 'all' || language === locale;
    const twins = own.twins.filter(({ locale }) => isWanted(locale));
    const others = await Promise.all(twins.map(({ path }) => pages(path)));
    return isWanted(own.locale) ? [own, ...others] : others;
  }

  return {
    partsOf,
    blockOf: async (entry, language) => {
      if (entry.hasKit) return blockOfKit(await kits(entry.address), language);
      const parts = await partsOf(entry, language);
      const mailParts = parts.map((part) => ({ ...part, readMore: readMore[part.locale] ?? '' }));
      return { html: mailHtml(mailParts), text: mailText(mailParts) };
    },
  };
}

function blockOfKit(kit: Element, language: string): Block {
  const section = kit.querySelector(`[data-block="${CSS.escape(language)}"]`);
  if (!section) throw new Error(`The kit has no block in ${language}.`);
  return readBlock(section);
}

async function fetchKit(address: string): Promise<Element> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  // The head has a style of its own, which the policy of this page does not allow.
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(await response.text()) ?? [];
  return new DOMParser().parseFromString(main, 'text/html').body;
}

/** Fetches each address once; one that could not be had is asked for again next time. */
function remembering<T>(
  fetchOne: (address: string) => Promise<T>,
): (address: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (address) => {
    const fetched = known.get(address) ?? fetchOne(address);
    known.set(address, fetched);
    fetched.catch(() => known.delete(address));
    return fetched;
  };
}

export interface BlockSource {
  /** The pages of an entry without a kit, its own language first. */
  partsOf: (entry: Entry, language: string) => Promise<PagePart[]>;
  /** The block of any entry. Rejects when a file cannot be had. */
  blockOf: (entry: Entry, language: string) => Promise<Block>;
}
