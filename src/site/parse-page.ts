/**
 * Ships to the browser. Another page of the site as a document, without its
 * styles: the policy of this page forbids them, and the browser would say so.
 */
export function parsePage(html: string): Document {
  const bare = html.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
  return new DOMParser().parseFromString(bare, 'text/html');
}
