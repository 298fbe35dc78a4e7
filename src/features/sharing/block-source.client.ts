import { readBlock, type Block } from './blocks.ts';
import type { Entry } from './entries.ts';
import type { PageSource } from './page-source.client.ts';
import { remembering } from './remembering.ts';

/**
 * Where the blocks of chosen entries come from, and what stands beside them:
 * the kit of an entry, or, where it has none, its pages. `templateOf` gives
 * the markup of what is shown beside a block: `kit`, or a language.
 */
export function createBlockSource(
  readMore: Record<string, string>,
  templateOf: (name: string) => HTMLTemplateElement | null,
): BlockSource {
  const kits = remembering(fetchKit);
  let pages: Promise<PageSource> | undefined;
  const ofPages = () =>
    (pages ??= import('./page-source.client.ts').then(({ createPageSource }) =>
      createPageSource(readMore),
    ));
  return {
    blockOf: async (entry, language) =>
      entry.hasKit
        ? blockOfKit(await kits(entry.address), language)
        : (await ofPages()).blockOf(entry, language),
    extrasOf: async (entry, language) =>
      entry.hasKit
        ? kitLinks(templateOf('kit'), entry)
        : (await ofPages()).extrasOf(entry, language, templateOf),
  };
}

function blockOfKit(kit: Element, language: string): Block {
  const section = kit.querySelector(`[data-block="${CSS.escape(language)}"]`);
  if (!section) throw new Error(`The kit has no block in ${language}.`);
  return readBlock(section);
}

/** The way to the kit of an entry that has one. */
function kitLinks(template: HTMLTemplateElement | null, { title, address }: Entry): Node[] {
  const links = [...(template?.content.children ?? [])].map((link) => link.cloneNode(true));
  for (const link of links as Element[]) {
    link.querySelector('a')?.setAttribute('href', address);
    link.querySelector('[data-title]')?.append(title);
  }
  return links;
}

async function fetchKit(address: string): Promise<Element> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  // The head has a style of its own, which the policy of this page does not allow.
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(await response.text()) ?? [];
  return new DOMParser().parseFromString(main, 'text/html').body;
}

export interface BlockSource {
  /** The block of an entry in a language, or in `all`. Rejects when a file cannot be had. */
  blockOf: (entry: Entry, language: string) => Promise<Block>;
  /** What stands beside it: a link to the kit, or what a kit would hold. */
  extrasOf: (entry: Entry, language: string) => Promise<Node[]>;
}
