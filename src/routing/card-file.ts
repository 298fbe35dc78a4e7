/**
 * The path of a page's preview card, without the base, named after the
 * page's language and first key: `/cards/sv/network.png`. A newsletter that was
 * sent out with it goes on showing it when the page gets another title,
 * address or key. The entrance is the page `/`.
 */
export function cardFile({ page }: { page: string }): string {
  return `/cards/${page === '/' ? 'all' : page}.png`;
}
