import { formatDay } from '../../i18n/format.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { Feed, FeedEntry } from '../../model/feeds.ts';
import { escaped } from '../../site/escaped.ts';

/**
 * What a person sees who opens a feed in a browser: headings and links in
 * XHTML, which browsers draw and programs for feeds pass over. The viewport is
 * named here too, since a feed has no head for it.
 */
export function viewOf({ locale, name, subtitle, author, page, entries }: Feed): string {
  const t = translatorFor(locale);
  const items = entries.map(
    ({ url, title, summary, kind, published, updated }) =>
      `<li><p class="date">${escaped(`${kind} · ${dayLine(locale, published, updated)}`)}</p><h2>${link(url, title)}</h2><p>${escaped(summary)}</p></li>`,
  );
  return [
    `<main xmlns="${xhtml}" lang="${locale}">`,
    '<meta name="viewport" content="width=device-width"/>',
    `<p>${link(author.url, author.name)}</p>`,
    `<h1>${escaped(name)}</h1>`,
    `<p class="lead">${escaped(subtitle)}</p>`,
    `<p>${escaped(t('feed.here'))}</p>`,
    `<p>${link(page.url, t('feed.back', { title: page.title }))}</p>`,
    items.length > 0 ? `<ol>${items.join('')}</ol>` : `<p>${escaped(t('feed.empty'))}</p>`,
    '</main>',
  ].join('');
}

/** What an entry says in a program for feeds: the teaser, and the way to the page. */
export function contentOf({ url, title, teaser }: FeedEntry, { locale }: Feed): string {
  const words = translatorFor(locale)('feed.read', { title });
  return `<p>${escaped(teaser)}</p><p>${link(url, words)}</p>`;
}

/** The moment that stands for a day: at noon in UTC it is that day in Sweden, Colombia and Guatemala. */
export function momentOfDay(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function dayLine(locale: Feed['locale'], published: string, updated: string | undefined): string {
  if (updated === undefined) return formatDay(locale, published);
  return translatorFor(locale)('news.changed', {
    date: formatDay(locale, published),
    changed: formatDay(locale, updated),
  });
}

function link(url: string, words: string): string {
  return `<a href="${escaped(url)}">${escaped(words)}</a>`;
}

const xhtml = 'http://www.w3.org/1999/xhtml';
