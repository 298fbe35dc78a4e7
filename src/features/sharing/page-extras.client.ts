import { qrFile } from '../../drawing/qr/qr-file.ts';
import type { PagePart } from './page-part.client.ts';
import { qrPng, save, saying } from './qr-png.client.ts';

/**
 * What a page without a kit has beside its block: its picture and its QR code,
 * to be saved. `template` holds the markup; `fileName` is without an ending.
 */
export function pageExtras(
  template: HTMLTemplateElement,
  { locale, url, image, code }: PagePart,
  fileName: string,
): Node {
  const extras = template.content.cloneNode(true) as DocumentFragment;
  for (const picture of extras.querySelectorAll('img'))
    Object.assign(picture, { src: image.path, alt: image.alt, lang: locale });
  for (const link of extras.querySelectorAll('a'))
    Object.assign(link, { href: image.path, download: `${fileName}.png` });
  for (const [name, words] of Object.entries({ alt: image.alt, address: url }))
    extras.querySelector(`[data-${name}]`)?.append(words);
  const drawn = qrFile(code);
  onSave(extras, 'SVG', () => {
    save(new Blob([drawn], { type: 'image/svg+xml' }), `qr-${fileName}.svg`);
  });
  onSave(extras, 'PNG', async () => {
    save(await qrPng(drawn), `qr-${fileName}.png`);
  });
  return extras;
}

function onSave(extras: DocumentFragment, format: string, act: () => Promise<void> | void): void {
  const button = extras.querySelector<HTMLButtonElement>(`[data-save=${format}]`);
  button?.addEventListener('click', () => {
    void saying(button, async () => act());
  });
}
