import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { siteFolder, sites, type SiteName } from './sites.ts';

/** The pages of a built site, in the order of their paths, without kits; read once in a process, for they are many. */
export function readSite(name: SiteName): BuiltPage[] {
  return readAll(name).filter((page) => !isStub(page) && !isKit(page));
}

/** The pages that only pass others on: one beside each listed page. */
export function readKits(name: SiteName): BuiltPage[] {
  return readAll(name).filter(isKit);
}

/** The pages of a built site that only lead to others: short and old addresses. */
export function readStubs(name: SiteName): BuiltPage[] {
  return readAll(name).filter(isStub);
}

function readAll(name: SiteName): BuiltPage[] {
  const read = known.get(name) ?? pagesBelow(siteFolder(name), sites[name].base);
  known.set(name, read);
  return read;
}

// Told by their markup alone: most tests need few pages, and to parse them all takes longest.
function isStub({ html }: BuiltPage): boolean {
  return /<main[^>]* data-link-page[ =>]/.test(html);
}

function isKit({ html }: BuiltPage): boolean {
  return /<article[^>]* data-kit[ =>]/.test(html);
}

const known = new Map<SiteName, BuiltPage[]>();

/** The pages in a folder with a built site that stands below `base`. */
export function pagesBelow(folder: string, base: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const path = base + file.replace(/(^|\/)index\.html$/, '$1');
      return builtPage(path, readFileSync(join(folder, file), 'utf8'));
    });
}

/** A page from its path and its HTML, as checkers and their fixtures use it; parsed when first asked for. */
export function builtPage(path: string, html: string): BuiltPage {
  let root: HTMLElement | undefined;
  return {
    path,
    html,
    get root() {
      return (root ??= parse(html, { comment: true }));
    },
  };
}

export interface BuiltPage {
  /** Whole path, base included: `/sv/sok/`. */
  path: string;
  html: string;
  readonly root: HTMLElement;
}
