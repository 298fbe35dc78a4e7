import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { address, withoutBase } from '../site/address.ts';
import { allowingStyle } from '../site/policy.ts';
import { createPageStyles, createScopeNames } from './page-styles.ts';

/**
 * Puts into every page the part of the stylesheet that it uses, with its hash
 * in the page's policy. On a slow link this saves the round trip that a linked
 * sheet costs before anything is drawn (`npm run bench:paint` measures it). It
 * also writes the site's own address into the sheet, for paper. `folder` is
 * where the sheets lie while pages are rendered; `remove` takes them away.
 */
export function createStyleInliner(folder: string): StyleInliner {
  const styles = new Map<string, (html: string) => string>();
  const shorten = createScopeNames();
  const stylesFrom = (path: string) => {
    const known = styles.get(path);
    if (known) return known;
    const sheet = readSheet(folder, path);
    // Names come in the order of the sheet, so that the same content gives the same names.
    shorten(sheet);
    const made = createPageStyles(sheet);
    styles.set(path, made);
    return made;
  };
  return {
    inline: (html) => {
      const [link, path] = linkPattern.exec(html) ?? [];
      if (link === undefined || path === undefined) return html;
      return inlined(shorten(html), link, shorten(stylesFrom(path)(html)));
    },
    remove: async () => {
      await Promise.all([...styles.keys()].map((path) => rm(fileOf(folder, path))));
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
function readSheet(folder: string, path: string): string {
  const host = address.isPublic ? address.origin.replace(/^https?:\/\//, '') : '';
  const sheet = readFileSync(fileOf(folder, path), 'utf8');
  return sheet.replace(/--site-origin:\s*(?:""|'')/, () => `--site-origin:"${host}"`);
}

function fileOf(folder: string, path: string): string {
  return join(folder, withoutBase(path));
}

const linkPattern = /<link rel="stylesheet" href="([^"]+)">/;
const policyPattern = /(http-equiv="Content-Security-Policy" content=")([^"]+)/;

export interface StyleInliner {
  inline: (html: string) => string;
  remove: () => Promise<void>;
}
