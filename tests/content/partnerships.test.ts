import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  connectionProblems,
  identicalPartners,
  silentWeakEntries,
  unhelpfulThemes,
  type PartnershipRecord,
} from '../support/checkers/catalogue.ts';

const folder = 'content/partnerships';
const records = readdirSync(folder).map((key) => ({
  key,
  ...(parse(readFileSync(`${folder}/${key}/facts.yaml`, 'utf8')) as Omit<PartnershipRecord, 'key'>),
}));
const themes = Object.keys(parse(readFileSync('content/themes.yaml', 'utf8')) as object);
const publishers = parse(readFileSync('content/publishers.yaml', 'utf8')) as Record<
  string,
  { strength: string; hosts: string[] }
>;
const textsOf = (key: string) =>
  ['sv', 'es'].map((locale) => readFileSync(`${folder}/${key}/index.${locale}.md`, 'utf8'));
const weakWords = /svag|webbplats|blogg|débil|sitio web|blog/i;

describe('the partnerships', () => {
  it('are all that the sources tell of', () => {
    expect(records.length).toBeGreaterThanOrEqual(70);
  });

  it('are between different places', () => {
    expect(identicalPartners(records)).toEqual([]);
  });

  it('have themes that help to find them: none unused, none on most', () => {
    expect(unhelpfulThemes(records, themes)).toEqual([]);
  });

  it('are in the network only where their record names it', () => {
    expect(connectionProblems(records)).toEqual([]);
    expect(records.filter(({ connection }) => connection === 'in-network')).toHaveLength(1);
  });

  it('have sources that a publisher stands behind', () => {
    const unknown = records.flatMap(({ key, sources }) =>
      sources
        .filter(({ publisher, url }) => {
          const host = url === undefined ? undefined : new URL(url).hostname;
          const hosts = publishers[publisher]?.hosts;
          return hosts === undefined || (host !== undefined && !hosts.includes(host));
        })
        .map(({ publisher, url }) => `${key}: ${publisher} ${url ?? ''}`),
    );
    expect(unknown).toEqual([]);
  });

  it('say so where they rest on weak sources alone', () => {
    const strengthOf = (key: string) => publishers[key]?.strength;
    expect(silentWeakEntries(records, strengthOf, textsOf, weakWords)).toEqual([]);
    expect(records.some(({ sources }) => sources.every(({ publisher }) => strengthOf(publisher) === 'weak'))).toBe(true);
  });

  it('are built alike in both languages: the same headings, the same number of parts', () => {
    const shapeOf = (text: string) =>
      text
        .split('\n')
        .map((line) => /^(#+|-|\d+\.) /.exec(line)?.[1] ?? (line.trim() === '' ? '' : 'p'))
        .filter((kind) => kind.startsWith('#') || kind === '-');
    const different = records
      .map(({ key }) => ({ key, shapes: textsOf(key).map((text) => shapeOf(text.split(/^---$/m)[2] ?? '')) }))
      .filter(({ shapes: [sv, es] }) => JSON.stringify(sv) !== JSON.stringify(es))
      .map(({ key }) => key);
    expect(different).toEqual([]);
  });
});

describe('the checkers of the partnerships', () => {
  const record = (key: string, changes: Partial<PartnershipRecord> = {}): PartnershipRecord => ({
    key,
    partners: ['a', 'b'],
    themes: ['one'],
    connection: 'other',
    status: 'unknown',
    sources: [{ publisher: 'weak' }],
    ...changes,
  });

  it('find the same partners twice, in any order', () => {
    const twice = [record('first'), record('second', { partners: ['b', 'a'] })];
    expect(identicalPartners(twice)).toEqual(['second and first are both between a + b']);
  });

  it('find an unused theme and one on everything', () => {
    expect(unhelpfulThemes([record('a'), record('b')], ['one', 'two'])).toEqual([
      'one has 2 of 2 partnerships',
      'two has no partnership',
    ]);
  });

  it('find a connection that the network does not bear out', () => {
    expect(connectionProblems([record('a', { connection: 'in-network' })])).toHaveLength(1);
    expect(connectionProblems([record('a', { network: 'gender-equality' })])).toHaveLength(1);
  });

  it('find silence about weak sources', () => {
    const found = silentWeakEntries([record('a')], () => 'weak', () => ['Inget'], weakWords);
    expect(found).toHaveLength(1);
  });
});
