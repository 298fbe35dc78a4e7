import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import type { BuiltPage } from '../site.ts';

/** Whatever a strict content security policy would block, or that another host would see. */
export function policyProblems({ path, root }: BuiltPage): string[] {
  const problems: string[] = [];
  const policy = root.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  for (const style of root.querySelectorAll('style')) {
    const hash = createHash('sha256').update(style.rawText).digest('base64');
    if (!policy.includes(`'sha256-${hash}'`)) problems.push('has a style that its policy forbids');
  }
  if (root.querySelector('[style]')) problems.push('has a style attribute');
  for (const script of root.querySelectorAll('script')) {
    if (!script.getAttribute('src')) problems.push('has an inline script');
  }
  for (const element of root.querySelectorAll('*')) {
    const handler = Object.keys(element.attributes).find((name) => /^on/i.test(name));
    if (handler) problems.push(`has an event handler ${handler}`);
  }
  const loaded = root.querySelectorAll(
    'script[src], img[src], iframe, object, embed, link[rel=stylesheet], link[rel=icon], link[rel=preload], source, video, audio',
  );
  for (const element of loaded) {
    const address =
      element.getAttribute('src') ??
      element.getAttribute('href') ??
      element.getAttribute('srcset') ??
      '';
    if (/^([a-z]+:)?\/\//i.test(address)) problems.push(`loads from another host: ${address}`);
  }
  return problems.map((problem) => `${path}: ${problem}`);
}

/** The frame that every page must have: language, one h1, landmarks, title, description. */
export function frameProblems({ path, root }: BuiltPage): string[] {
  const problems: string[] = [];
  const must = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${path}: ${problem}`);
  };
  must(Boolean(root.querySelector('html')?.getAttribute('lang')), 'has no language');
  must(root.querySelectorAll('h1').length === 1, 'does not have exactly one h1');
  must(root.querySelectorAll('main').length === 1, 'does not have exactly one main');
  must(root.querySelectorAll('head > title').length === 1, 'does not have exactly one title');
  const description = root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  must(description.length >= 40, 'has no description');
  const levels = root.querySelectorAll('h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
  must(
    levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
    'jumps over a heading level',
  );
  must(!/(href|src)="(page|partnership):/.test(root.outerHTML), 'has an unresolved reference');
  return problems;
}

/** Words of English in what a reader sees, hears or finds, outside what is marked as English. */
export function englishLeaks({ path, html, root }: BuiltPage): string[] {
  const spoken = root
    .querySelectorAll('[alt], [aria-label], [title], [placeholder], meta[name=description]')
    .flatMap((element) =>
      ['alt', 'aria-label', 'title', 'placeholder', 'content'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    );
  const copy = parse(html);
  for (const element of copy.querySelectorAll('[lang=en], script, style, link, meta'))
    element.remove();
  // Addresses of sources are shown as they are.
  // A newspaper's name is a name.
  const written = copy.structuredText.replaceAll('The Star', ' ').replace(/\S+\.\S+\/\S*/g, ' ');
  return [written, ...spoken].flatMap((text) =>
    [
      ...text.matchAll(
        /(?<![\p{L}-])(the|of|with|this|search|skip|menu|read|more|previous|next|home|page|sources?|language)(?![\p{L}-])/giu,
      ),
    ].map(
      (match) =>
        `${path}: "${text.slice(Math.max(0, match.index - 30), match.index + 30).replace(/\s+/g, ' ')}"`,
    ),
  );
}

/** Titles that two pages share. */
export function sharedTitles(pages: readonly BuiltPage[]): string[] {
  const seen = new Map<string, string>();
  return pages.flatMap(({ path, root }) => {
    const title = root.querySelector('title')?.text ?? '';
    const other = seen.get(title);
    seen.set(title, path);
    return other === undefined ? [] : [`${path} has the title of ${other}: ${title}`];
  });
}

/**
 * Bytes of a page and its stylesheets as a server would send them, each
 * compressed by brotli; exact where they exceed `limit`.
 */
export function weightOf(
  { html, root }: BuiltPage,
  readFile: (path: string) => string,
  limit: number,
): number {
  const sheets = root
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => readFile(link.getAttribute('href') ?? ''));
  return brotliSize([html, ...sheets], limit);
}

/**
 * Bytes of texts, each compressed by brotli. At its best setting that takes
 * thirty times as long as at a lower one: where a quick result is within the
 * limit, they can be sent in so few bytes, and it is not made better.
 */
export function brotliSize(texts: readonly (string | Buffer)[], limit: number): number {
  const size = (params?: Record<number, number>) =>
    texts.reduce((sum, text) => sum + brotliCompressSync(text, { params }).length, 0);
  const quick = size({ [constants.BROTLI_PARAM_QUALITY]: 6 });
  return quick <= limit ? quick : size();
}
