import { readBlock, showBlock } from './blocks.ts';
import { startCopying } from './copy.ts';
import { startSavingQrCodes } from './qr-png.client.ts';

/** The kit of a page with script: previews, buttons that copy, the name of a mailing on every link. */
const kit = document.querySelector('main');
const campaign = kit?.querySelector<HTMLInputElement>('#campaign');

if (kit) {
  for (const element of kit.querySelectorAll<HTMLElement>('[data-with-script]'))
    element.hidden = false;
  startCopying(kit);
  startSavingQrCodes(kit);
  campaign?.addEventListener('input', show);
  show();
}

function show(): void {
  for (const section of kit?.querySelectorAll('[data-block]') ?? [])
    showBlock(section, readBlock(section), campaign?.value ?? '');
}
