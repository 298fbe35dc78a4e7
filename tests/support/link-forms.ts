import { request } from 'node:http';
import { readAddresses } from './addresses.ts';

/** Every link of a built site that stands at the top of its host, with the paths that may answer it. */
export function linksOfSite(folder: string): SiteLink[] {
  // The pages come first, so that the first address of an entry is its own.
  const own = new Map<string, string>();
  const links = new Map<string, string[]>();
  for (const { locale, key, path } of readAddresses(folder)) {
    const page = own.get(`${locale} ${key}`);
    if (page === undefined) own.set(`${locale} ${key}`, path);
    else links.set(path, [...(links.get(path) ?? []), page]);
  }
  return [...links].map(([path, targets]) => ({ path, targets }));
}

/** The ways in which a path is typed, printed, encoded and spoilt: name of the form -> request path. */
export function formsOfPath(path: string): Record<string, string> {
  const stem = path.slice(0, -1);
  const nfd = stem.normalize('NFD');
  const lowerHex = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  return {
    'with slash': encodeURI(path),
    'without slash': encodeURI(stem),
    'lower hex': lowerHex(encodeURI(stem)),
    NFD: encodeURI(nfd),
    'NFD, slash': encodeURI(`${nfd}/`),
    'NFD, lower hex': lowerHex(encodeURI(nfd)),
    'all encoded': stem.replace(/[^/]/gu, (letter) =>
      [...new TextEncoder().encode(letter)]
        .map((byte) => `%${byte.toString(16).toUpperCase()}`)
        .join(''),
    ),
    'UPPER CASE': encodeURI(stem.toUpperCase()),
    'UPPER, NFD, slash': encodeURI(`${nfd.toUpperCase()}/`),
    Capital: encodeURI(stem.replace(/[^/]/u, (letter) => letter.toUpperCase())),
    'with utm': `${encodeURI(stem)}?utm_source=brev&mc_cid=1&fbclid=a%20b`,
    'slash, utm': `${encodeURI(path)}?utm_source=brev&mc_cid=1&fbclid=a%20b`,
    'ends in )': `${encodeURI(stem)})`,
    'ends in ).': `${encodeURI(path)}).`,
    'ends in ,': `${encodeURI(stem)},`,
    'ends in >': `${encodeURI(stem)}%3E`,
    'ends in &gt;': `${encodeURI(stem)}&gt;`,
    'ends in %20': `${encodeURI(stem)}%20`,
    'doubled slashes': `/${encodeURI(path)}/`,
  };
}

/** Asks for a path as it is written, follows redirects, and tells each step. */
export async function follow(port: number, path: string): Promise<Answer> {
  const hops: Step[] = [];
  let next = path;
  for (let count = 0; count < 5; count += 1) {
    const { status, location } = await ask(port, next);
    if (location === undefined) return { status, path: next, hops };
    hops.push({ status, location });
    const url = new URL(location, `http://localhost:${String(port)}`);
    if (url.host !== `localhost:${String(port)}`) return { status, path: location, hops };
    next = url.pathname + url.search;
  }
  throw new Error(`${path} is a loop.`);
}

function ask(
  port: number,
  path: string,
): Promise<{ status: number; location?: string | undefined }> {
  return new Promise((resolve, reject) => {
    // Not `fetch`, which would mend the path before it is sent.
    const sent = request({ host: 'localhost', port, path, family: 4, agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

export interface SiteLink {
  path: string;
  /** The path of its page; several where the reader chooses. */
  targets: string[];
}

export interface Answer {
  status: number;
  /** The request path that was answered. */
  path: string;
  hops: Step[];
}

interface Step {
  status: number;
  location: string;
}
