import type { RawDataFile, RawText } from '../checks/raw-file.ts';
import { namedIn } from '../checks/rules/references.ts';
import { partnershipPrefix, type PageKey } from '../routing/paths.ts';

/**
 * The text of a file with every page key in it renamed: the values that name a
 * page or a partnership, the names of menu labels, and links in texts. All
 * else stays as its author wrote it, to the letter.
 */
export function withReferences(file: RawDataFile | RawText, text: string, rename: Rename): string {
  const start = text.indexOf(file.data.source);
  const edits = namedIn(file).flatMap(({ kind, name, path }): Edit[] => {
    if (kind !== 'page' && kind !== 'partnership') return [];
    const prefix = kind === 'partnership' ? partnershipPrefix : '';
    const renamed = rename(prefix + name);
    const node = file.data.document.getIn(path, true) as { range?: [number, number, number] };
    if (renamed === prefix + name || !node.range) return [];
    const [from, to] = node.range;
    return [{ from: start + from, to: start + to, word: renamed.slice(prefix.length) }];
  });
  const edited = edits
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, word }) => whole.slice(0, from) + word + whole.slice(to), text);
  if ('body' in file) return withLinks(edited, rename);
  return file.key === 'navigation' ? withLabels(edited, rename) : edited;
}

function withLinks(text: string, rename: Rename): string {
  return text.replace(linkPattern, (whole, kind: string, name: string) => {
    const key = kind === 'partnership' ? partnershipPrefix + name : name;
    const renamed = rename(key);
    if (renamed === key) return whole;
    const isPartnership = kind === 'partnership';
    return `${kind}:${isPartnership ? renamed.slice(partnershipPrefix.length) : renamed}`;
  });
}

/** Labels have page keys for names, two spaces in. */
function withLabels(text: string, rename: Rename): string {
  return text.replace(/^( {2})([a-z0-9/-]+)(?=:)/gm, (_, indent: string, name: string) => {
    return indent + rename(name);
  });
}

const linkPattern = /\b(page|partnership):([a-z0-9/-]+)/g;

type Rename = (key: PageKey) => PageKey;

interface Edit {
  from: number;
  to: number;
  word: string;
}
