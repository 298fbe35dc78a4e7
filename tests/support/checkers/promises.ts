import type { HTMLElement } from 'node-html-parser';
import { promisesIn } from '../../../src/checks/promises.ts';

/** Sentences of a built page that promise an open call: what is read, what previews and search show, what mails say. */
export function promisesOnPage(root: HTMLElement): string[] {
  const locale = root.querySelector('html')?.getAttribute('lang') ?? '';
  const attributes = root
    .querySelectorAll('meta[content], [aria-label], [alt], [title]')
    .flatMap((node) =>
      ['content', 'aria-label', 'alt', 'title'].map((name) => node.getAttribute(name) ?? ''),
    );
  const mails = root
    .querySelectorAll('a[href^="mailto:"]')
    .flatMap((link) => [...new URL(link.getAttribute('href') ?? '').searchParams.values()])
    .map((text) => text.replaceAll('\r\n', '\n'));
  const texts = root
    .querySelectorAll('title, h1, h2, h3, p, li, dt, dd, a, summary, td, th, option, label')
    .map((node) => node.text.replace(/\s+/g, ' '));
  return promisesInTexts([...attributes, ...mails, ...texts], locale);
}

/** The same for texts that are no pages: feeds, calendars, plain texts. */
export function promisesInTexts(texts: readonly string[], locale: string): string[] {
  return [...new Set(texts.flatMap((text) => promisesIn(text, locale)))];
}
