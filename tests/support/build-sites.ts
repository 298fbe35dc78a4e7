import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { secondsSince } from './runner/seconds.ts';
import { fingerprintOf, makeUnlessStamped } from './site-stamp.ts';
import {
  build,
  longList,
  siteFolder,
  siteLog,
  sites,
  sourcesOf,
  writeProject,
  type SiteName,
} from './sites.ts';

/** Builds those of the sites whose sources have changed, all of them where `isFresh`. Rejects with a build's own words. */
export async function buildSites(
  names: readonly SiteName[],
  { isFresh, tell }: { isFresh: boolean; tell: (site: SiteTiming) => void },
): Promise<void> {
  // One after the other: two builds at once take as long on two cores.
  for (const name of names) {
    const started = performance.now();
    const folder = siteFolder(name);
    const stamp = `${folder}.stamp`;
    if (isFresh) rmSync(stamp, { force: true });
    const fingerprint = fingerprintOf(sourcesOf(name), [
      sites[name],
      name === 'private' && longList,
    ]);
    const folders = [folder, resolve(sites[name].root)];
    const state = await makeUnlessStamped({ stamp, fingerprint, folders }, async () => {
      rmSync(folder, { recursive: true, force: true });
      writeProject(name);
      const said = await build(resolve(sites[name].root), folder, sites[name].siteUrl);
      writeFileSync(siteLog(name), said);
    });
    tell({ name, state, seconds: secondsSince(started) });
  }
}

/** How long a site took, and whether it had to be built. */
export interface SiteTiming {
  name: SiteName;
  state: 'built' | 'unchanged';
  seconds: number;
}
