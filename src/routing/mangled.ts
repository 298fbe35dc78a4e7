/**
 * The path that was meant by one that mail programs, telephones and hands have
 * spoilt: letters in capitals, accents as characters of their own, doubled or
 * missing slashes, a bracket or a full stop at the end. `has` says which paths
 * there are; the answer is one of them, so it never leads off the site.
 * Undefined where nothing that is near exists.
 *
 *     meantPath('/SV//natverket).', has) -> '/sv/natverket/'
 */
export function meantPath(path: string, has: (path: string) => boolean): string | undefined {
  const text = decoded(path);
  if (text === undefined) return undefined;
  const words = text
    .replace(atStart, '')
    .replace(atEnd, '')
    .normalize('NFC')
    .split(/\/+/)
    .filter((word) => word !== '');
  if (!words.every((word) => plainWord.test(word))) return undefined;
  const exact = words.join('/');
  const lower = exact.toLowerCase();
  const candidates = exact === '' ? ['/'] : [`/${lower}/`, `/${exact}`, `/${lower}`];
  return candidates.find(has);
}

/** Letters and digits of any language with marks between them; so no `..`, and no other host. */
const plainWord = /^[\p{L}\p{M}\p{N}_~+-][\p{L}\p{M}\p{N}_~+.-]*$/u;

/**
 * What clings to the end of an address in a text, or doubles its slashes:
 * brackets, quotation marks, the end of a sentence. A pattern for one of them,
 * which JavaScript, nginx (bytes) and Caddy read alike; `\x22` and `\x27` are
 * quotation marks, which would end a value in the files of servers.
 */
export const trailingPunctuation = String.raw`(?:&gt;|&quot;|”|’|»|[\s/)\]}>.,;:!\x22\x27*])`;

const atEnd = new RegExp(`${trailingPunctuation}+$`, 'u');
const atStart = /^[\s/]+/u;

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
