/**
 * The entries that a lock file lacks: optional packages of other platforms
 * that a package names by exact version. They carry the platform that their
 * name tells, so that npm never tries to install them elsewhere.
 */
export function missingPlatforms({ packages }: Lock): Lock['packages'] {
  const missing: Lock['packages'] = {};
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    if (path === '') continue;
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const known = { ...packages, ...missing };
      const found = findLocked(known, path, name);
      if (found && (found.version === version || !isExact(version))) continue;
      const platform = platformOf(name);
      if (!platform)
        throw new Error(`${name} is missing from the lock file, and names no platform.`);
      // Beside the package where the top already holds another version.
      const place = found ? `${path}/node_modules/${name}` : `node_modules/${name}`;
      missing[place] = { version, optional: true, ...platform };
    }
  }
  return missing;
}

/**
 * The entries without the Node and npm that each package asks for. npm would
 * warn of every one that its own Node does not meet and leave out the optional
 * ones, although all scripts run on the Node that the lock file brings.
 */
export function withoutEngines(packages: Lock['packages']): Lock['packages'] {
  return Object.fromEntries(
    Object.entries(packages).map(([path, entry]) => [path, { ...entry, engines: undefined }]),
  );
}

/** npm looks below a package first, then below every package above it, then at the top. */
function findLocked(packages: Lock['packages'], path: string, name: string): LockEntry | undefined {
  const parts = path.split('/node_modules/');
  const folders = parts.map((_, index) =>
    parts.slice(0, parts.length - index).join('/node_modules/'),
  );
  const places = [
    ...folders.map((folder) => `${folder}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
  return places.map((place) => packages[place]).find((entry) => entry !== undefined);
}

function isExact(version: string): boolean {
  return /^\d+\.\d+\.\d+/.test(version);
}

function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> | undefined {
  if (name.includes('wasm32')) return { cpu: ['wasm32'] };
  const [, system, processor] =
    /(darwin|freebsd|windows|win32|linux|android)-(x64|arm64|ia32|arm)/.exec(name) ?? [];
  if (system === undefined || processor === undefined) return undefined;
  return { cpu: [processor], os: [system === 'windows' ? 'win32' : system] };
}

/** The part of package-lock.json that is read here. */
export interface Lock {
  packages: Record<string, LockEntry>;
}

interface LockEntry {
  version?: string;
  os?: string[];
  cpu?: string[];
  engines?: unknown;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}
