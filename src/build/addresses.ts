import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../checks/problem.ts';
import { linkRecordsOf } from '../checks/published.ts';
import { ledgerProblems } from '../checks/rules/ledger.ts';
import { linkClashes, unknownTargets } from '../checks/rules/link-addresses.ts';
import { renamedProblems } from '../checks/rules/renamed.ts';
import { leadsOf } from '../routing/leads.ts';
import { missingEntries, type PublishedAddress } from '../routing/ledger.ts';
import { foldersOf } from '../routing/links.ts';
import { address } from '../site/address.ts';
import { contentOfBuild } from './content-of-build.ts';
import { counted, endPhase } from './phases.ts';
import { caddyfile } from './server-rules/caddy.ts';
import { formerCards, formerKits } from './server-rules/former.ts';
import { goalsOf } from './server-rules/goals.ts';
import { redirectsFile } from './server-rules/hosts.ts';
import { nginxMaps, nginxServer } from './server-rules/nginx.ts';

/**
 * Holds the finished site to the ledger: every address ever published leads to
 * its entry, or there is no site. Then writes the redirects, from the same
 * content and in the same build, so that they never grow old: `_redirects` in
 * the site, rules for servers beside it, where no visitor reads them.
 */
export function addresses(): AstroIntegration {
  let root = '';
  return {
    name: 'addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const list = join(folder, 'addresses.json');
        const pages = JSON.parse(await readFile(list, 'utf8')) as PublishedAddress[];
        await rm(list);
        const content = contentOfBuild(root);
        const problems = [unknownTargets, linkClashes, renamedProblems, ledgerProblems].flatMap(
          (rule) => rule(content, pages),
        );
        if (problems.length > 0) {
          // A site that breaks its promises must not be published by mistake.
          await rm(folder, { recursive: true });
          process.stderr.write(`\n${formatProblems(problems)}\n\n`);
          process.exit(1);
        }
        const leads = leadsOf(pages, linkRecordsOf(content));
        const paths = new Set(leads.map(({ path }) => path));
        await Promise.all([...paths].map((path) => copyForms(folder, path)));
        const goals = goalsOf(pages, leads, address.base);
        const hasPage = (path: string) => existsSync(join(folder, path, 'index.html'));
        const kits = formerKits(pages, hasPage, address.base);
        const cards = formerCards(await cardsOf(folder), address.base);
        await writeFile(join(folder, '_redirects'), redirectsFile(goals, [...kits, ...cards]));
        await writeServerRules(serverFolder(folder), {
          'nginx-http.conf': nginxMaps([...goals, ...kits], address.base),
          'nginx-server.conf': nginxServer(address.base),
          'caddy.conf': caddyfile([...goals, ...kits], address.base),
          [addressesFile]: JSON.stringify(leads),
        });
        endPhase('addresses', `${counted(paths.size)} kept, rules for servers written`, started);
        const ledger = content.files.find((file) => file.kind === 'ledger')?.text ?? '';
        const missing = missingEntries(ledger, leads).length;
        if (missing > 0 && address.isPublic)
          logger.warn(
            `${String(missing)} addresses are not in content/published.txt yet; once they are published, run npm run ledger:update.`,
          );
      },
    },
  };
}

/** The cards of a built site as paths without its base: `/cards/sv/network.png`. */
async function cardsOf(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'cards'), { recursive: true });
  return names
    .filter((name) => name.endsWith('.png'))
    .map((name) => `/cards/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** Where the rules for servers lie: beside the site, `dist-server/` for `dist/`. */
export function serverFolder(folder: string): string {
  return `${folder.replace(/[/\\]+$/, '')}-server`;
}

/** The file with every address of the site, for `npm run ledger:update`. */
export const addressesFile = 'addresses.json';

/** Astro writes letters with marks as one character; some programs ask for them as two. */
async function copyForms(folder: string, path: string): Promise<void> {
  const [own = path, ...others] = foldersOf(path);
  await Promise.all(
    others.map((other) => cp(join(folder, own), join(folder, other), { recursive: true })),
  );
}

async function writeServerRules(folder: string, files: Record<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)),
  );
}
