import { bindSpaces } from '../../i18n/typography.ts';
import type { Locale } from '../../site/locales.ts';
import type { MailPart } from './mail-block.ts';

/**
 * What the page for newsletters needs of a page without a kit, read from the
 * page itself: its head, its links to share and the code that it bears on
 * paper. Throws when the page cannot be had.
 */
export async function fetchPagePart(address: string): Promise<PagePart> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  // Its style has a hash that only its own policy allows.
  const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const meta = (name: string) =>
    page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
  const { kind = '', teaser, caption = '' } = dataOf(page.querySelector('nav[data-teaser]'));
  if (teaser === undefined) throw new Error(`${address} has nothing to share.`);
  const locale = page.documentElement.lang as Locale;
  const [image = ''] = meta('image').split('?');
  return {
    locale,
    kind,
    title: bindSpaces(meta('title'), locale),
    teaser: bindSpaces(teaser, locale),
    url: meta('url'),
    image: { path: pathOf(image), url: image, alt: meta('image:alt'), caption },
    code: codeOf(page),
    twins: twinsOf(page),
  };
}

function codeOf(page: Document): PagePart['code'] {
  const code = page.querySelector('.paper svg');
  return {
    side: code?.getAttribute('viewBox')?.split(' ').at(-1) ?? '',
    path: code?.querySelector('path')?.getAttribute('d') ?? '',
  };
}

function twinsOf({ documentElement }: Document): PagePart['twins'] {
  const links = [...documentElement.querySelectorAll<HTMLLinkElement>('link[hreflang]')];
  return links
    .filter(({ rel, hreflang }) => rel === 'alternate' && hreflang !== 'x-default')
    .filter(({ hreflang }) => hreflang !== documentElement.lang)
    .map(({ hreflang, href }) => ({ locale: hreflang, path: pathOf(href) }));
}

function dataOf(element: HTMLElement | null): DOMStringMap {
  return element?.dataset ?? {};
}

/** Wherever the site will stand, its files are read from here. */
function pathOf(address: string): string {
  return new URL(address).pathname;
}

/** A page in one language, as it goes into a newsletter, but for the words before its link. */
export interface PagePart extends Omit<MailPart, 'readMore'> {
  /** Its QR code, as `qrPath` draws it. */
  code: { path: string; side: string };
  /** The same page in the other languages. */
  twins: { locale: string; path: string }[];
}
