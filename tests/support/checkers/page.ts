import { brotliCompressSync } from 'node:zlib';
import type { BuiltPage } from '../site.ts';

/** Whatever a strict content security policy would block, or that another host would see. */
export function policyProblems({ path, root }: BuiltPage): string[] {
  const problems: string[] = [];
  if (root.querySelector('style')) problems.push('has an inline style sheet');
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
  must(root.querySelectorAll('title').length === 1, 'does not have exactly one title');
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

/** Bytes of a page and its stylesheets as a server would send them, each compressed by brotli. */
export function weightOf({ html, root }: BuiltPage, readFile: (path: string) => string): number {
  const sheets = root
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => readFile(link.getAttribute('href') ?? ''));
  return [html, ...sheets].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}
