import { buildSites, type SiteTiming } from '../build-sites.ts';
import { isWhole } from '../scope.ts';
import { servedSites, type SiteName } from '../sites.ts';
import type { Choice, StageName } from './arguments.ts';
import { none, oneFailed } from './counts.ts';
import type { Lane, Outcome, Stage } from './lanes.ts';
import { stages } from './stages.ts';

/** The rings that read built sites, and which. */
const sitesOf: Partial<Record<StageName, readonly SiteName[]>> = {
  build: isWhole ? ['main', 'below', 'private', 'top'] : ['main', 'below', 'private'],
  browser: servedSites,
};

/**
 * What is run beside what: the lanes of a group at the same time, the groups
 * one after the other. Types, rules and the first rings leave a core idle;
 * the sites are built on it. The browser comes alone, because its pages are
 * slow to answer on cores that do other work.
 */
export function plan(choice: Choice, tell: (site: SiteTiming) => void): Lane[][] {
  const ready = new Set<SiteName>();
  const stage = (name: StageName): Stage[] => {
    if (!choice.stages.includes(name)) return [];
    const wanted = sitesOf[name] ?? [];
    return [{ name, run: () => withSites(wanted, ready, () => stages[name](choice)) }];
  };
  const groups = [
    [
      [...stage('check'), ...stage('lint'), ...stage('unit'), ...stage('content')],
      [...sitesStage(choice, ready, tell), ...stage('build')],
    ],
    [stage('browser')],
  ];
  return groups
    .map((lanes) => lanes.filter((lane) => lane.length > 0))
    .filter((lanes) => lanes.length > 0);
}

function sitesStage(
  { stages: chosen, isFresh }: Choice,
  ready: Set<SiteName>,
  tell: (site: SiteTiming) => void,
): Stage[] {
  const names = [...new Set(chosen.flatMap((name) => sitesOf[name] ?? []))];
  if (names.length === 0) return [];
  const run = async (): Promise<Outcome> => {
    await buildSites(names, {
      isFresh,
      tell: (site) => {
        ready.add(site.name);
        tell(site);
      },
    });
    return { count: none, output: '', tests: [] };
  };
  return [{ name: 'sites', run }];
}

/** A ring whose site could not be built has failed; there is nothing to ask. */
async function withSites(
  wanted: readonly SiteName[],
  ready: ReadonlySet<SiteName>,
  run: () => Promise<Outcome>,
): Promise<Outcome> {
  const missing = wanted.filter((name) => !ready.has(name));
  if (missing.length === 0) return run();
  return { count: oneFailed, output: `Not run without the site ${missing.join(', ')}.`, tests: [] };
}
