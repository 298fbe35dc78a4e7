/**
 * What is wrong with a lock file: addresses in it, or packages without
 * integrity. Entries of platforms that are not installed here may lack it.
 */
export function lockProblems(text: string, isInstalled: (path: string) => boolean): string[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, LockEntry> };
  return Object.entries(packages).flatMap(([path, { resolved, integrity, link }]) => {
    if (path === '' || link) return [];
    const problems: string[] = [];
    if (resolved) problems.push(`${path} names an address`);
    if (!integrity && isInstalled(path)) problems.push(`${path} has no integrity`);
    return problems;
  });
}

interface LockEntry {
  resolved?: string;
  integrity?: string;
  link?: boolean;
}
