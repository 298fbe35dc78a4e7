import { isLocale, type Locale } from '../site/locales.ts';
import { nodesOf } from './markdown.ts';
import { isObject, nodePosition, positionOf, walk, type Position } from './raw-content.ts';
import type { RawFile } from './raw-file.ts';

/**
 * Everything in a file that a reader will read, piece by piece with its
 * language and place: front matter, body, and the texts by language in YAML.
 * Words marked as another language (`<span lang="en">`) are left out.
 */
export function proseOf(file: RawFile): Prose[] {
  if (!('data' in file)) return [];
  if (!('body' in file)) return localizedProse(file);
  return [...frontMatterProse(file), ...bodyProse(file)];
}

function frontMatterProse(text: Extract<RawFile, { body: string }>): Prose[] {
  const value = isObject(text.data.value) ? text.data.value : {};
  return proseFields.flatMap((name) => {
    const words = value[name];
    if (typeof words !== 'string') return [];
    return [{ locale: text.locale, words, ...positionOf(text.data, [name]) }];
  });
}

const proseFields = ['title', 'summary', 'teaser'];

function bodyProse(text: Extract<RawFile, { body: string }>): Prose[] {
  if (!text.parsed.tree) return [];
  let foreign = 0;
  return nodesOf(text.parsed.tree).flatMap(({ node, above }): Prose[] => {
    if (node.type === 'html')
      foreign += node.value.startsWith('<span') ? 1 : node.value.startsWith('</span') ? -1 : 0;
    const isForeign =
      foreign > 0 || above.some((parent) => 'name' in parent && parent.name === 'span');
    if (node.type !== 'text' || isForeign) return [];
    return [{ locale: text.locale, words: node.value, ...nodePosition(text, node) }];
  });
}

/** Values in records that stand under the code of a language, alone or in a list. */
function localizedProse(
  file: Exclude<Extract<RawFile, { data: unknown }>, { body: string }>,
): Prose[] {
  return walk(file.data.value).flatMap(({ path, value }) => {
    const name = String(path.findLast((part) => typeof part === 'string'));
    const isMachineWord =
      machineWords.some((word) => path.includes(word)) || ['lexicon', 'links'].includes(file.key);
    if (typeof value !== 'string' || !isLocale(name) || isMachineWord) return [];
    return [{ locale: name, words: value, ...positionOf(file.data, path) }];
  });
}

/** Fields whose values are no sentences of the language. */
const machineWords = ['segment', 'segments', 'avoid'];

export interface Prose extends Position {
  locale: Locale;
  words: string;
}
