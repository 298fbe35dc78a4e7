import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** One word for all that goes into a site: other files, another Node or other settings make another word. */
export function fingerprintOf(sources: readonly string[], settings: unknown): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, settings]));
  for (const file of sources.flatMap(filesOf)) {
    const bytes = readFileSync(file);
    hash.update(JSON.stringify([file, bytes.length])).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Makes a site where its stamp does not hold the fingerprint. The stamp goes
 * before the making begins and comes back when it is done, so that what was
 * interrupted is never taken for whole.
 */
export async function makeUnlessStamped(site: StampedSite, make: () => Promise<void>) {
  const { stamp, fingerprint, folders } = site;
  const isThere = folders.every((folder) => existsSync(folder)) && existsSync(stamp);
  if (isThere && readFileSync(stamp, 'utf8') === fingerprint) return 'unchanged';
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
  return 'built';
}

function filesOf(source: string): string[] {
  if (statSync(source).isFile()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A site and how it is known to be whole. */
export interface StampedSite {
  stamp: string;
  /** What the site must hold now, from `fingerprintOf`. */
  fingerprint: string;
  /** What must be there for the site to be used. */
  folders: readonly string[];
}
