/**
 * What is wrong with a lock file: addresses in it, packages without integrity,
 * or engines, of which `npm ci` warns on every Node that does not meet them:
 * `npm run lock:complete` takes them out, and package.json must name none.
 * Entries of platforms that are not installed here may lack integrity.
 */
export function lockProblems(text: string, isInstalled: (path: string) => boolean): string[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, LockEntry> };
  return Object.entries(packages).flatMap(([path, { resolved, integrity, link, engines }]) => {
    const problems: string[] = [];
    if (engines) problems.push(`${path || 'the project'} names engines`);
    if (path === '' || link) return problems;
    if (resolved) problems.push(`${path} names an address`);
    if (!integrity && isInstalled(path)) problems.push(`${path} has no integrity`);
    return problems;
  });
}

interface LockEntry {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  engines?: unknown;
}
