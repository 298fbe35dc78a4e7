import type { BuiltPage } from '../site.ts';

/**
 * What is wrong with the hreflang links of listed pages: not one for each
 * language and x-default, not absolute, or not answered by the other page.
 */
export function alternateProblems(
  pages: readonly BuiltPage[],
  languages: readonly string[],
  origin: string,
): string[] {
  const byAddress = new Map(pages.map((page) => [origin + page.path, page]));
  return pages.filter(isListed).flatMap((page) => {
    const links = alternatesOf(page);
    const names = links.map(({ hreflang }) => hreflang);
    const problems: string[] = [];
    if (names.join() !== [...languages, 'x-default'].join())
      problems.push(`has ${names.join() || 'none'}`);
    for (const { hreflang, href } of links) {
      const other = byAddress.get(href);
      if (!other) problems.push(`${hreflang} leads to no page: ${href}`);
      else if (hreflang !== 'x-default') {
        if (other.root.querySelector('html')?.getAttribute('lang') !== hreflang) {
          problems.push(`${hreflang} leads to a page in another language`);
        }
        const isAnswered = JSON.stringify(alternatesOf(other)) === JSON.stringify(links);
        if (!isAnswered) problems.push(`${href} does not answer`);
      }
    }
    const canonical = page.root.querySelector('link[rel=canonical]')?.getAttribute('href');
    if (canonical !== origin + page.path)
      problems.push(`its canonical address is ${String(canonical)}`);
    return problems.map((problem) => `${page.path}: ${problem}`);
  });
}

/** The hreflang links of a page, in their order. */
export function alternatesOf({ root }: BuiltPage): { hreflang: string; href: string }[] {
  return root.querySelectorAll('link[rel=alternate][hreflang]').map((link) => ({
    hreflang: link.getAttribute('hreflang') ?? '',
    href: link.getAttribute('href') ?? '',
  }));
}

/** Is this a page that search engines should know? Pages for wrong addresses and withdrawn ones are not. */
export function isListed({ root }: BuiltPage): boolean {
  return root.querySelector('meta[name=robots]')?.getAttribute('content') !== 'noindex';
}
