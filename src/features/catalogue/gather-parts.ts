import { parsePage } from '../../site/parse-page.ts';

/**
 * Ships to the browser. Brings the entries of the other pages of a long list
 * into this one, in their order, so that choices go through all of them. The
 * pages themselves are the source: nothing is published twice. Returns false,
 * and leaves the list as it was, when one of them cannot be had.
 */
export async function gatherParts(list: HTMLElement, nav: HTMLElement | null): Promise<boolean> {
  const links = [...(nav?.querySelectorAll('a') ?? [])];
  try {
    const parts = await Promise.all(
      links.map(async (link) =>
        link.hasAttribute('aria-current') ? [...list.children] : await entriesAt(link.href),
      ),
    );
    if (parts.length > 0) list.replaceChildren(...parts.flat());
    return true;
  } catch {
    return false;
  }
}

async function entriesAt(address: string): Promise<Element[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const page = parsePage(await response.text());
  const entries = [...(page.querySelector('ul.entries')?.children ?? [])] as HTMLElement[];
  if (entries.length === 0) throw new Error(`${address} holds no list.`);
  for (const entry of entries) entry.hidden = true;
  return entries;
}
