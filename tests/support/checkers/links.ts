import type { BuiltPage } from '../site.ts';

/**
 * Internal links that lead nowhere, whose anchor does not exist, or that
 * change the language without saying so. `goals` are pages that may be led to
 * and are not asked themselves.
 */
export function linkProblems(
  pages: readonly BuiltPage[],
  files: readonly string[],
  goals: readonly BuiltPage[] = [],
): string[] {
  const byPath = new Map([...pages, ...goals].map((page) => [page.path, page]));
  const known = new Set(files);
  return pages.flatMap((page) =>
    page.root.querySelectorAll('[href], [src], [action]').flatMap((element): string[] => {
      if (['canonical', 'alternate'].includes(element.getAttribute('rel') ?? '')) return [];
      const target =
        element.getAttribute('href') ??
        element.getAttribute('src') ??
        element.getAttribute('action');
      if (target === undefined || /^(https?|mailto|tel):/.test(target)) return [];
      const url = new URL(target, `http://site.example${page.path}`);
      const path = decodeURI(url.pathname);
      const say = (reason: string) => [`${page.path}: "${target}" ${reason}`];
      const goal = byPath.get(path);
      if (!goal) return known.has(path) ? [] : say('leads nowhere');
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (anchor !== '' && !goal.root.querySelector(`[id="${anchor}"]`))
        return say('has no such anchor');
      const [from, to] = [languageOf(page), languageOf(goal)];
      const isSaid = element.getAttribute('hreflang') === to;
      return element.tagName === 'A' && from !== to && !isSaid
        ? say('changes the language unsaid')
        : [];
    }),
  );
}

function languageOf({ root }: BuiltPage): string | undefined {
  return root.querySelector('html')?.getAttribute('lang');
}
