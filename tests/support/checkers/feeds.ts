import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { RelaxNGValidator, XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';

/**
 * What is wrong with an Atom feed: it breaks the grammar of RFC 4287, or a
 * rule of its text that no grammar can say.
 */
export function atomProblems(xml: string): string[] {
  const problems = grammarProblems(xml);
  if (problems.length > 0) return problems;
  const { id, self, hasAuthor, moments, addresses, entries } = readAtom(xml);
  return [
    ...(self === undefined ? ['names no address of its own'] : []),
    ...(hasAuthor ? [] : ['has no author']),
    ...moments
      .filter((moment) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(moment))
      .map((moment) => `${moment} is no moment`),
    ...sharedProblems({ id, addresses, entries }),
  ];
}

/** The same for a JSON feed, by a schema of JSON Feed 1.1. */
export function jsonFeedProblems(text: string): string[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return ['cannot be read as JSON'];
  }
  if (!isJsonFeed(document)) {
    return (isJsonFeed.errors ?? []).map(
      ({ instancePath, message = '' }) => `${instancePath} ${message}`,
    );
  }
  const feed = document as JsonFeed;
  const [author] = feed.authors ?? [];
  const addresses = [
    ...[feed.home_page_url, feed.feed_url, feed.icon, feed.favicon, author?.url],
    ...feed.items.flatMap(({ url, image, content_html: html = '' }) => [
      url,
      image,
      ...addressesIn(html),
    ]),
  ].filter((address) => address !== undefined);
  return [
    ...(feed.feed_url === undefined ? ['names no address of its own'] : []),
    ...(author ? [] : ['has no author']),
    ...(feed.language === undefined ? ['names no language'] : []),
    ...sharedProblems({ id: '', addresses, entries: readJsonFeed(text) }),
  ];
}

/** An Atom feed that can be read; throws for any other text. */
export function readAtom(xml: string): AtomFeed {
  using document = XmlDocument.fromString(xml);
  const { root } = document;
  const textAt = (path: string, node: XmlElement = root) =>
    node.get(path, names)?.content.trim() ?? '';
  const every = (path: string, node: XmlElement = root) =>
    node.find(path, names).map((found: XmlNode) => found.content);
  return {
    id: textAt('a:id'),
    title: textAt('a:title'),
    language: textAt('@xml:lang'),
    self: root.get('a:link[@rel="self"]/@href', names)?.content,
    hasAuthor: root.get('a:author/a:name', names) !== null,
    updated: textAt('a:updated'),
    moments: every('//a:updated|//a:published'),
    addresses: [
      ...every('//@href[not(ancestor::a:content)]'),
      ...every('//a:content//@href|//@src'),
      ...every('//a:icon|//a:logo|//a:uri'),
    ],
    texts: every('//text()').filter((text) => text.trim() !== ''),
    view: every('//h:main//h:a/@href'),
    entries: root
      .find('a:entry', names)
      .filter((entry) => entry instanceof XmlElement)
      .map((entry) => ({
        id: textAt('a:id', entry),
        title: textAt('a:title', entry),
        url: textAt('a:link[@rel="alternate"]/@href', entry),
        published: textAt('a:published', entry),
        updated: textAt('a:updated', entry),
      })),
  };
}

/** The entries of a JSON feed that can be read, as those of an Atom feed. */
export function readJsonFeed(text: string): FeedEntry[] {
  return (JSON.parse(text) as JsonFeed).items.map(
    ({ id, title = '', url = '', date_published: published = '', date_modified: updated }) => ({
      id,
      title,
      url,
      published,
      updated: updated ?? published,
    }),
  );
}

function grammarProblems(xml: string): string[] {
  try {
    using document = XmlDocument.fromString(xml);
    grammar.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** What holds for feeds of every form. */
function sharedProblems({ id, addresses, entries }: Shared): string[] {
  const ids = [id, ...entries.map((entry) => entry.id)];
  return [
    ...addresses
      .filter((address) => !/^(https?:\/\/|urn:)\S+$/.test(address))
      .map((address) => `the address ${address} is not whole`),
    ...(new Set(ids).size < ids.length ? ['has an entry twice'] : []),
    ...entries.filter(({ url }) => url === '').map((entry) => `${entry.id} leads nowhere`),
    ...entries
      .filter(({ published, updated }) => updated < published)
      .map((entry) => `${entry.id} was changed before it was published`),
    ...(entries.some(({ updated }, index) => updated > (entries[index - 1]?.updated ?? updated))
      ? ['does not begin with the newest']
      : []),
  ];
}

function addressesIn(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
}

const names = { a: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' };

const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/fixtures/feeds/atom.rng', 'utf8')),
);

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const isJsonFeed = ajv.compile(
  JSON.parse(readFileSync('tests/fixtures/feeds/json-feed.schema.json', 'utf8')) as object,
);

export interface FeedEntry {
  id: string;
  title: string;
  url: string;
  published: string;
  /** The moment of publishing where it was never changed. */
  updated: string;
}

interface AtomFeed {
  id: string;
  title: string;
  language: string;
  self: string | undefined;
  hasAuthor: boolean;
  updated: string;
  moments: string[];
  addresses: string[];
  /** Everything that a person or a program reads, piece by piece. */
  texts: string[];
  /** Where the links lead that a person sees who opens the feed. */
  view: string[];
  entries: FeedEntry[];
}

interface JsonFeed {
  home_page_url?: string;
  feed_url?: string;
  icon?: string;
  favicon?: string;
  language?: string;
  authors?: { url?: string }[];
  items: {
    id: string;
    title?: string;
    url?: string;
    image?: string;
    content_html?: string;
    date_published?: string;
    date_modified?: string;
  }[];
}

interface Shared {
  id: string;
  addresses: string[];
  entries: FeedEntry[];
}
