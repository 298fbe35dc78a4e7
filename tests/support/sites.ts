import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { isWhole } from './scope.ts';

/** Where built sites for tests lie. */
export const sitesFolder = resolve('tests/.cache/sites');
const tiny = 'tests/.cache/three-languages';

/**
 * The sites that tests read:
 * - `main`: as it would be published, at the top of a host
 * - `below`: a tiny site with a third language and a page of every kind, made by
 *   `writeThreeLanguages`, published below a path to see that every address carries it
 * - `top`: the same at the top of a host, to see that nothing but addresses
 *   differs; for a release only
 * - `private`: the same without `SITE_URL`, as `npm start` builds it, and with
 *   more partnerships than one page of the list holds
 */
export const sites = {
  main: { root: 'tests/.cache/main', siteUrl: 'https://natverk.example/', base: '/' },
  below: { root: tiny, siteUrl: 'https://tre.example/under/en-mapp/', base: '/under/en-mapp/' },
  top: { root: tiny, siteUrl: 'https://tre.example/', base: '/' },
  private: { root: 'tests/.cache/many', siteUrl: '', base: '/' },
} as const;

/**
 * How long the list of `private` is. For a change its pages are made shorter, in
 * the one constant that rules them: two hundred partnerships in three
 * languages take half a minute to build, and the rule is the same.
 */
export const longList = isWhole ? { perPage: 200, copies: 204 } : { perPage: 20, copies: 24 };

/** The sites that the browser opens; the others are only read. */
export const servedSites = ['main', 'below', 'private'] as const satisfies SiteName[];

/**
 * Writes the project that a site is built from, a copy even of our own: so no
 * build meets the type check or a dev server in the folders that Astro writes.
 */
export function writeProject(name: SiteName): void {
  const root = resolve(sites[name].root);
  if (written.has(root)) return;
  if (name === 'main') copyProject(root, 'content');
  else writeThreeLanguages(root);
  if (name === 'private') writeManyPartnerships(root);
  written.add(root);
}

/** All files and folders that go into a site. */
export function sourcesOf(name: SiteName): string[] {
  const content = name === 'main' ? 'content' : 'tests/fixtures/three-languages';
  return [...projectFiles, 'package-lock.json', 'tests/support/sites.ts', content];
}

/** The folder of a built site. */
export function siteFolder(name: SiteName): string {
  return join(sitesFolder, name);
}

/** The file with what the build of a site printed, beside the site. */
export function siteLog(name: SiteName): string {
  return `${siteFolder(name)}.log`;
}

/** Copies the project's code to `root`, with other content. */
export function copyProject(root: string, content: string): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const name of projectFiles) cpSync(name, join(root, name), { recursive: true });
  cpSync(content, join(root, 'content'), { recursive: true });
}

/** Builds the project at `root` into `output`. Rejects with what the build printed. */
export async function build(root: string, output: string, siteUrl: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(
      'node',
      [resolve('src/commands/build.ts'), '--root', root, '--outDir', output],
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
export function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST.*|DEV|PROD|SSR|MODE|TEST|BASE_URL)$/.test(name),
    ),
  );
}

/** The code of the project. */
const projectFiles = ['src', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

const written = new Set<string>();

/**
 * Copies the project's code with one line more in the language registry, one
 * strings file more and tiny content in three languages: what a third
 * language must cost, and nothing else.
 */
function writeThreeLanguages(root: string): void {
  const fixture = resolve('tests/fixtures/three-languages');
  copyProject(root, join(fixture, 'content'));
  const registry = join(root, 'src/site/locales.ts');
  const line = readFileSync(join(fixture, 'registry-line.txt'), 'utf8');
  const marker = '} as const satisfies Record<string, LocaleRecord>;';
  writeFileSync(registry, readFileSync(registry, 'utf8').replace(marker, `${line}${marker}`));
  const swedish = readFileSync('src/i18n/strings/sv.ts', 'utf8');
  writeFileSync(
    join(root, 'src/i18n/strings/da.ts'),
    swedish.replaceAll(/(: ')(?=[^{'])/g, '$1da '),
  );
}

/** Copies of one partnership beside those that are there; the last of them is the only one with another status. */
function writeManyPartnerships(root: string): void {
  const parts = join(root, 'src/routing/catalogue-parts.ts');
  const rule = (perPage: number) => `entriesPerPart = ${String(perPage)};`;
  writeFileSync(parts, readFileSync(parts, 'utf8').replace(rule(200), rule(longList.perPage)));
  const partnerships = join(root, 'content/partnerships');
  const source = join(partnerships, 'ett-tva');
  for (let number = 1; number <= longList.copies; number += 1) {
    const name = `test-${String(number).padStart(3, '0')}`;
    const folder = join(partnerships, name);
    mkdirSync(folder);
    for (const file of readdirSync(source).filter((file) => /\.(md|yaml)$/.test(file))) {
      if (file === 'photo.yaml') continue;
      const text = readFileSync(join(source, file), 'utf8')
        .replace(/^title: Test/m, `title: Test ${name}`)
        .replace(
          /^status: unknown/m,
          number === longList.copies ? 'status: completed' : 'status: unknown',
        );
      writeFileSync(join(folder, file), text);
    }
  }
}

export type SiteName = keyof typeof sites;
