/**
 * The file of a page's preview card below the site's base, named after the
 * page's language and key: `cards/sv/network.jpg`. A newsletter that was sent
 * out with it goes on showing it when the title or the address of the page
 * change. The entrance is the page `/`.
 */
export function cardFile({ page }: { page: string }): string {
  return `cards/${page === '/' ? 'all' : page}.jpg`;
}
