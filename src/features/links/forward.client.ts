import { carriedOver } from '../../routing/carried-over.ts';

/**
 * Carries what follows the path of a short address over to the links of its
 * page, and opens the page at once where there is only one.
 */
const choices = document.querySelector<HTMLElement>('[data-forward]');
for (const link of choices?.querySelectorAll('a') ?? []) {
  link.href = carriedOver(link.href, location);
  if (choices?.dataset['forward'] === 'at-once') location.replace(link.href);
}
