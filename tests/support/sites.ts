import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Where built sites for tests lie. */
export const sitesFolder = resolve('tests/.cache/sites');

/**
 * The sites that tests read:
 * - `main`: as it would be published, at the top of a host
 * - `below`: published below a path, to see that every address carries it
 * - `private`: without `SITE_URL`, as `npm start` builds it
 * - `three`: a tiny site with a third language, made by `writeThreeLanguages`
 */
export const sites = {
  main: { root: '.', siteUrl: 'https://natverk.example/', base: '/' },
  below: { root: '.', siteUrl: 'https://natverk.example/under/en-mapp/', base: '/under/en-mapp/' },
  private: { root: '.', siteUrl: '', base: '/' },
  three: { root: 'tests/.cache/three-languages', siteUrl: 'https://tre.example/', base: '/' },
} as const;

/** Builds all of them, once in a run. Rejects with the build's own words. */
export async function buildSites(): Promise<void> {
  if (isBuilt) return;
  rmSync(sitesFolder, { recursive: true, force: true });
  writeThreeLanguages(resolve(sites.three.root));
  // One after the other: two builds at once take as long on two cores.
  for (const name of Object.keys(sites) as SiteName[]) {
    const { root, siteUrl } = sites[name];
    await build(resolve(root), siteFolder(name), siteUrl);
  }
  isBuilt = true;
}

/** The folder of a built site. */
export function siteFolder(name: SiteName): string {
  return join(sitesFolder, name);
}

/** Builds the project at `root` into `output`. Rejects with what the build printed. */
export async function build(root: string, output: string, siteUrl: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(
      'astro',
      ['build', '--root', root, '--outDir', output],
      {
        cwd: root,
        env: {
          ...ownEnvironment(),
          NODE_ENV: 'production',
          SITE_URL: siteUrl,
          SOURCE_DATE_EPOCH: '1795392000',
          ASTRO_TELEMETRY_DISABLED: '1',
          NO_COLOR: '1',
        },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build of ${root} failed.\n${stdout}\n${stderr}`, { cause: error });
  }
}

/**
 * The environment without what the test runner sets for itself: Astro would
 * take its `DEV` for its own and build as the dev server draws, drafts and all.
 */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST.*|DEV|PROD|SSR|MODE|TEST|BASE_URL)$/.test(name),
    ),
  );
}

let isBuilt = false;

/**
 * Copies the project's code with one line more in the language registry, one
 * strings file more and tiny content in three languages: what a third
 * language must cost, and nothing else.
 */
function writeThreeLanguages(root: string): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const name of ['src', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  const fixture = resolve('tests/fixtures/three-languages');
  const registry = join(root, 'src/site/locales.ts');
  const line = readFileSync(join(fixture, 'registry-line.txt'), 'utf8');
  const marker = '} as const satisfies Record<string, LocaleRecord>;';
  writeFileSync(registry, readFileSync(registry, 'utf8').replace(marker, `${line}${marker}`));
  cpSync(join(fixture, 'content'), join(root, 'content'), { recursive: true });
  const swedish = readFileSync('src/i18n/strings/sv.ts', 'utf8');
  writeFileSync(
    join(root, 'src/i18n/strings/da.ts'),
    swedish.replaceAll(/(: ')(?=[^{'])/g, '$1da '),
  );
}

export type SiteName = keyof typeof sites;
