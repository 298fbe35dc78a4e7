import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '../site/address.ts';
import { allowingStyle } from '../site/policy.ts';

/**
 * Puts the stylesheet into every page, with its hash in the page's policy. On
 * a slow link this saves the round trip that a linked sheet costs before
 * anything is drawn (`npm run bench:paint` measures it). It also writes the
 * site's own address into the sheet, for paper.
 */
export function inlineStyles(): AstroIntegration {
  return {
    name: 'inline-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sheets = new Map<string, string>();
        const readSheet = async (path: string) => {
          const known = sheets.get(path);
          if (known !== undefined) return known;
          const file = join(folder, path.slice(address.base.length));
          const sheet = withOrigin(await readFile(file, 'utf8'));
          sheets.set(path, sheet);
          return sheet;
        };
        const names = await readdir(folder, { recursive: true });
        for (const name of names.filter((name) => name.endsWith('.html'))) {
          const file = join(folder, name);
          const html = await readFile(file, 'utf8');
          const [link, path] = linkPattern.exec(html) ?? [];
          if (link === undefined || path === undefined) continue;
          const sheet = await readSheet(path);
          await writeFile(file, inlined(html, link, sheet));
        }
        for (const path of sheets.keys()) await rm(join(folder, path.slice(address.base.length)));
      },
    },
  };
}

/** The page with the sheet in the place of the link, and the sheet's hash in its policy. */
export function inlined(html: string, link: string, sheet: string): string {
  const hash = `sha256-${createHash('sha256').update(sheet).digest('base64')}`;
  // Functions, because a sheet may hold what `replace` takes for a pattern ("$&").
  return html
    .replace(link, () => `<style>${sheet}</style>`)
    .replace(
      policyPattern,
      (_, before: string, policy: string) => before + allowingStyle(policy, hash),
    );
}

/** The site's address in the sheet, without the scheme, as it is printed after links. */
function withOrigin(sheet: string): string {
  const host = address.isPublic ? address.origin.replace(/^https?:\/\//, '') : '';
  return sheet.replace(/--site-origin:\s*(?:""|'')/, () => `--site-origin:"${host}"`);
}

const linkPattern = /<link rel="stylesheet" href="([^"]+)">/;
const policyPattern = /(http-equiv="Content-Security-Policy" content=")([^"]+)/;
