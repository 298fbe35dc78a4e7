/**
 * The entries that a lock file lacks: optional packages of other platforms
 * that a package names by exact version. They carry the platform that their
 * name tells, so that npm never tries to install them elsewhere.
 */
export function missingPlatforms({ packages }: Lock): Lock['packages'] {
  const missing: Lock['packages'] = {};
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (path === '' || isLocked(packages, path, name)) continue;
      const { os, cpu } = platformOf(name);
      if (!os) throw new Error(`${name} is missing from the lock file, and names no platform.`);
      missing[`node_modules/${name}`] = { version, cpu, optional: true, os };
    }
  }
  return missing;
}

/** npm looks beside a package first, then in every folder above it. */
function isLocked(packages: Lock['packages'], path: string, name: string): boolean {
  const folders = path
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['', ...folders].some(
    (folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages,
  );
}

function platformOf(name: string): { os?: string[]; cpu: string[] } {
  const [, system = '', processor = ''] =
    /(darwin|freebsd|windows|win32|linux|android)-(x64|arm64|ia32|arm)/.exec(name) ?? [];
  if (system === '') return { cpu: [] };
  return { os: [system === 'windows' ? 'win32' : system], cpu: [processor] };
}

/** The part of package-lock.json that is read here. */
export interface Lock {
  packages: Record<string, LockEntry>;
}

interface LockEntry {
  version?: string;
  os?: string[];
  cpu?: string[];
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}
