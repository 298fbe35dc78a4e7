import { qrFile } from '../../drawing/qr/qr-file.ts';
import { fill } from '../../i18n/fill.ts';
import type { Entry } from './entries.ts';
import type { PagePart } from './page-part.client.ts';
import { qrPng, save } from './qr-png.client.ts';

/**
 * What a page without a kit has beside its block: its picture and its QR code,
 * to be saved. `template` holds the markup; `fileName` is without an ending.
 */
export function pageExtras(
  template: HTMLTemplateElement,
  { locale, title, url, image, code }: PagePart,
  { fileName, language }: { fileName: string; language: string },
): DocumentFragment {
  const extras = template.content.cloneNode(true) as DocumentFragment;
  for (const element of extras.querySelectorAll('[data-fill]'))
    element.textContent = fill(element.textContent, { language, title });
  for (const picture of extras.querySelectorAll('img'))
    Object.assign(picture, { src: image.path, alt: image.alt, lang: locale });
  for (const link of extras.querySelectorAll('a'))
    Object.assign(link, { href: image.path, download: `${fileName}.png` });
  for (const [name, words] of Object.entries({ alt: image.alt, address: url }))
    extras.querySelector(`[data-${name}]`)?.append(words);
  const drawn = qrFile(code);
  onClick(extras, 'svg', () => {
    save(new Blob([drawn], { type: 'image/svg+xml' }), `qr-${fileName}.svg`);
  });
  onClick(extras, 'png', () => {
    void qrPng(drawn).then((png) => {
      save(png, `qr-${fileName}.png`);
    });
  });
  return extras;
}

/** The way to the kit of an entry that has one. */
export function kitLink(template: HTMLTemplateElement, { title, address }: Entry): Node {
  const link = template.content.cloneNode(true) as DocumentFragment;
  for (const anchor of link.querySelectorAll('a'))
    Object.assign(anchor, { href: address, textContent: fill(anchor.text, { title }) });
  return link;
}

function onClick(extras: DocumentFragment, format: string, act: () => void): void {
  extras.querySelector(`[data-save=${format}]`)?.addEventListener('click', act);
}
