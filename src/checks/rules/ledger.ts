import { readLedger, type PublishedAddress } from '../../routing/ledger.ts';
import { leadsOf } from '../../routing/leads.ts';
import { isOfRecord } from '../../routing/paths.ts';
import { isLocale } from '../../site/locales.ts';
import type { Problem } from '../problem.ts';
import { linkRecordsOf, renamedPages, textAddresses } from '../published.ts';
import { pageKeyOf, textsOf, type RawContent } from '../raw-content.ts';

/** Published addresses of texts that lead nowhere, or to something else. */
export function lostAddresses(content: RawContent): Problem[] {
  const written = new Set(textsOf(content).map(pageKeyOf));
  // Pages that are made from records are known to the build only.
  return ledgerProblems(content, textAddresses(content), (key) => {
    return written.has(key) || !isOfRecord(key);
  });
}

/**
 * Lines of the ledger whose address neither is that of its entry nor leads to
 * it at once. `isKnown` says of which keys `pages` tells all.
 */
export function ledgerProblems(
  content: RawContent,
  pages: readonly PublishedAddress[],
  isKnown: (key: string) => boolean = () => true,
): Problem[] {
  const ledger = content.files.find((file) => file.kind === 'ledger');
  if (!ledger) return [];
  const { file, text } = ledger;
  const state = stateOf(content, pages);
  return readLedger(text).flatMap((entry, index): Problem[] => {
    const line = index + 1;
    if (!entry) return [{ code: 'ledger-invalid', file, line, ...unreadable }];
    if (!isKnown(entry.key)) return [];
    const loss = lossOf(entry, state);
    return loss ? [{ code: 'address-lost', file, line, ...loss }] : [];
  });
}

/** What has become of a published address, or undefined where it is as it was. */
function lossOf(
  entry: PublishedAddress,
  { keys, leads, firstKeys, addressOf }: State,
): Loss | undefined {
  const { locale, key, path } = entry;
  const goal = leads.get(nameOf(entry));
  if (goal === key) return undefined;
  const isThere = keys.has(key);
  if (goal !== undefined && !isThere) {
    // Where the entry itself is gone, somebody has decided what replaces it, unless it only has another key.
    const isAtHome = addressOf(locale, goal) === path;
    if (!isAtHome || firstKeys.get(goal) === key) return undefined;
    return {
      what: `${path} was published for "${key}" and is now the address of "${goal}".`,
      fix: `Where this is the same entry with another key, add "- { from: ${key}, to: ${goal} }" to the list "renamed" in content/redirects.yaml: its picture and feeds keep their names. npm run content:move changes a key and writes the line. A new entry needs another address.`,
    };
  }
  const leadsTo = goal === undefined ? 'leads nowhere' : `leads to "${goal}"`;
  const what = `${path} was published for "${key}" and now ${leadsTo}.`;
  // The line as its author copies it.
  const line = `"- { from: ${path}, to: ${isThere ? key : '<key>'} }"`;
  if (!isLocale(path.split('/')[1] ?? '')) {
    return {
      what,
      fix: `Put the short link back as it was; a partnership gets another key by npm run content:move, which writes ${line} and its first key into content/redirects.yaml.`,
    };
  }
  if (!isThere) {
    return {
      what: `${what} There is no such entry, or it is a draft.`,
      fix: `Nothing published is deleted: put the entry back and write "withdrawn:" in its texts, or, where another page replaces it, add ${line} to content/redirects.yaml.`,
    };
  }
  const own = addressOf(locale, key) ?? '';
  return {
    what: `${what} Its entry is at ${own}.`,
    fix:
      goal === undefined
        ? `Take the old address word back, or add ${line} to content/redirects.yaml; npm run content:move changes a word and writes the line.`
        : `Give "${key}" its address back, and "${goal}" another one.`,
  };
}

function stateOf(content: RawContent, pages: readonly PublishedAddress[]): State {
  const leads = leadsOf(pages, linkRecordsOf(content));
  const addresses = new Map(pages.map(({ locale, key, path }) => [`${locale} ${key}`, path]));
  return {
    keys: new Set(pages.map(({ key }) => key)),
    firstKeys: new Map(renamedPages(content).map(({ from, to }) => [to, from])),
    leads: new Map(leads.map((lead) => [nameOf(lead), lead.key])),
    addressOf: (locale, key) => addresses.get(`${locale} ${key}`),
  };
}

function nameOf({ locale, path }: PublishedAddress): string {
  return `${locale} ${path}`;
}

const unreadable = {
  what: 'This line is not "language key /path/".',
  fix: 'Put the line back as it was; npm run ledger:update writes the file, nobody else.',
};

interface Loss {
  what: string;
  fix: string;
}

interface State {
  keys: ReadonlySet<string>;
  /** Key -> the first one of that page, where it has got another. */
  firstKeys: ReadonlyMap<string, string>;
  /** Language and path -> the key that it leads to. */
  leads: ReadonlyMap<string, string>;
  addressOf: (locale: string, key: string) => string | undefined;
}
