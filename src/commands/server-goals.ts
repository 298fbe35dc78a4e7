import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { meantPath } from '../routing/mangled.ts';
import { withoutBase } from '../site/address.ts';

/**
 * Says of a path without the base where its readers should be sent, decoded;
 * undefined where they are right, or nowhere. Redirects come from the site's
 * own `_redirects`, pages from its folder.
 */
export function createGoals(folder: string, base: string): (path: string) => string | undefined {
  const redirects = readRedirects(join(folder, '_redirects'), base);
  const has = (path: string) => redirects.has(path) || isFile(join(folder, fileOf(path)));
  return (path) => {
    const meant = meantPath(path, has);
    if (meant === undefined) return undefined;
    const goal = redirects.get(meant);
    return goal ?? (decodeURIComponent(path) === meant ? undefined : meant);
  };
}

/** Path with a slash at its end, or of a file, -> path that it leads to, both decoded and without the base. */
function readRedirects(file: string, base: string): Map<string, string> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const plain = (path: string) => withoutBase(decodeURI(path), base);
  return new Map(
    lines
      .map((line) => line.split(' '))
      .filter(([from = '']) => from.startsWith(base) && /\/$|\.\w+$/.test(from))
      .map(([from = '', to = '']) => [plain(from), plain(to)]),
  );
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
