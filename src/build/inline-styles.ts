import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '../site/address.ts';
import { allowingStyle } from '../site/policy.ts';
import { createPageStyles, createScopeNames } from './page-styles.ts';

/**
 * Puts into every page the part of the stylesheet that it uses, with its hash
 * in the page's policy. On a slow link this saves the round trip that a linked
 * sheet costs before anything is drawn (`npm run bench:paint` measures it). It
 * also writes the site's own address into the sheet, for paper.
 */
export function inlineStyles(): AstroIntegration {
  return {
    name: 'inline-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const styles = new Map<string, (html: string) => string>();
        const shorten = createScopeNames();
        // One order for all builds, so that the same content gives the same names.
        const names = (await readdir(folder, { recursive: true })).sort();
        for (const name of names.filter((name) => name.endsWith('.html'))) {
          const file = join(folder, name);
          const html = await readFile(file, 'utf8');
          const [link, path] = linkPattern.exec(html) ?? [];
          if (link === undefined || path === undefined) continue;
          const stylesOf = styles.get(path) ?? createPageStyles(await readSheet(folder, path));
          styles.set(path, stylesOf);
          await writeFile(file, inlined(shorten(html), link, shorten(stylesOf(html))));
        }
        for (const path of styles.keys()) await rm(fileOf(folder, path));
      },
    },
  };
}

/** The page with the sheet in the place of the link, and the hashes of all its styles in its policy. */
export function inlined(html: string, link: string, sheet: string): string {
  // Functions, because a sheet may hold what `replace` takes for a pattern ("$&").
  const page = html.replace(link, () => `<style>${sheet}</style>`);
  const styles = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
  const hashes = styles.map(
    ([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  );
  return page.replace(
    policyPattern,
    (_, before: string, policy: string) => before + hashes.reduce(allowingStyle, policy),
  );
}

/** The sheet with the site's address, without the scheme, as it is printed after links. */
async function readSheet(folder: string, path: string): Promise<string> {
  const host = address.isPublic ? address.origin.replace(/^https?:\/\//, '') : '';
  const sheet = await readFile(fileOf(folder, path), 'utf8');
  return sheet.replace(/--site-origin:\s*(?:""|'')/, () => `--site-origin:"${host}"`);
}

function fileOf(folder: string, path: string): string {
  return join(folder, path.slice(address.base.length));
}

const linkPattern = /<link rel="stylesheet" href="([^"]+)">/;
const policyPattern = /(http-equiv="Content-Security-Policy" content=")([^"]+)/;
