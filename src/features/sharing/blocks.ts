import { withCampaign } from './campaign.ts';

/** The block of an element as the build wrote it, without the name of a mailing. */
export function readBlock(section: Element): Block {
  const value = (form: string) =>
    section.querySelector<HTMLTextAreaElement>(`[data-form="${form}"]`)?.defaultValue ?? '';
  return { html: value('html'), text: value('text') };
}

/** Shows a block in the element made for it, each link with the name of the mailing. */
export function showBlock(section: Element, block: Block, campaign: string): void {
  for (const form of ['html', 'text'] as const) {
    const field = section.querySelector<HTMLTextAreaElement>(`[data-form="${form}"]`);
    if (field) field.value = withCampaign(block[form], campaign, form);
  }
  const preview = section.querySelector<HTMLElement>('[data-preview]');
  if (preview) showPreview(preview, withCampaign(block.html, campaign, 'html'));
}

/**
 * Draws a block as mail programs do. The page's policy forbids styles in
 * attributes, so each is set by script; pictures come from this host, wherever
 * the site will stand.
 */
function showPreview(preview: HTMLElement, html: string): void {
  const inert = html.replaceAll(' style="', ' data-style="');
  const { body } = new DOMParser().parseFromString(inert, 'text/html');
  for (const image of body.querySelectorAll('img'))
    image.src = new URL(image.src, location.href).pathname;
  for (const element of body.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
    delete element.dataset['style'];
  }
  preview.replaceChildren(...body.childNodes);
}

/** What is pasted into a newsletter, in both its forms. */
export interface Block {
  html: string;
  text: string;
}
