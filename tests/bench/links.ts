import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { follow, formsOfPath, linksOfSite, type SiteLink } from '../support/link-forms.ts';
import { isInstalled, serveWith, webServers } from '../support/web-servers.ts';

/**
 * Tries every form of every short and old address on each server that is
 * installed, and prints what comes of it: how many lead to the right page, by
 * how many redirects.
 *
 *     npm run build && npm run bench:links
 */
const folder = resolve('dist');
if (!existsSync(folder)) throw new Error('Run "npm run build" first.');
const links = linksOfSite(folder);
const rows = new Map<string, Record<string, string>>();
for (const name of ['files alone', ...webServers] as const) {
  if (name !== 'files alone' && !isInstalled(name)) {
    console.log(`${name} is not installed: left out.`);
    continue;
  }
  const { port, stop } = await serveWith(name, folder);
  const found = new Map<string, string[]>();
  for (const link of links) {
    const kind = link.targets.length === 1 ? 'one page' : 'choice';
    for (const [form, asked] of Object.entries(formsOfPath(link.path))) {
      const row = `${kind}: ${form}`;
      found.set(row, [...(found.get(row) ?? []), await outcome(port, link, asked)]);
    }
  }
  for (const [row, words] of found) {
    const counted = [...new Set(words)].map(
      (word) => `${word} (${String(words.filter((other) => other === word).length)})`,
    );
    rows.set(row, { ...rows.get(row), [name]: counted.join(', ') });
  }
  await stop();
}
console.table(Object.fromEntries(rows));

/** The statuses up to the answer, and what was answered: the page, the link's own page, or something wrong. */
async function outcome(port: number, { path, targets }: SiteLink, asked: string): Promise<string> {
  const { status, path: reached, hops } = await follow(port, asked);
  const [place = '', query = ''] = reached.split('?');
  const plain = decodeURI(place).normalize('NFC').replace(/\/*$/, '/').replace(/^\/+/, '/');
  const isKept = query === (asked.split('?')[1] ?? '');
  const goal = targets.includes(plain) ? 'page' : plain === path ? 'link' : 'WRONG';
  const steps = [...hops.map((hop) => hop.status), status].join(' ');
  if (status === 404) return steps;
  return `${steps} ${isKept ? goal : 'PARAMETERS LOST'}`;
}
