import { readFileSync, writeFileSync } from 'node:fs';
import { missingPlatforms, withoutEngines, type Lock } from './lock.ts';

/**
 * Adds to package-lock.json the entries that `npm install` leaves out when
 * the registry lacks a platform's package: without them `npm ci` refuses the
 * lock file (npm/cli#9850). Takes the engines of packages out, which
 * `npm install` writes. Run it after every change of dependencies.
 */
const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const added = missingPlatforms(lock);
const engines = Object.values(lock.packages).filter((entry) => entry.engines).length;
const packages = Object.entries(withoutEngines({ ...lock.packages, ...added })).sort(([a], [b]) =>
  a.localeCompare(b, 'en'),
);
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`,
);
console.log(
  `${file}: ${String(Object.keys(added).length)} entries added, engines taken out of ${String(engines)}.`,
);
