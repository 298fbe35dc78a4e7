/**
 * A block of HTML or of plain text with the name of a mailing on each of its
 * links, as `utm_campaign`; the addresses of pictures and those that readers
 * see stay as they are. An empty name changes nothing.
 */
export function withCampaign(block: string, name: string, form: 'html' | 'text'): string {
  const campaign = name.trim();
  if (campaign === '') return block;
  const ending = `?utm_campaign=${encodeURIComponent(campaign)}`;
  return form === 'html'
    ? block.replace(/(<a href="[^"?]*)(?=")/g, (start) => start + ending)
    : block.replace(/https?:\/\/[^\s?]+(?!\S)/g, (url) => url + ending);
}
