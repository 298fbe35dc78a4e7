import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { problemCodes } from '../../src/checks/problem.ts';
import { readRawContent, recordsOf } from '../../src/checks/raw-content.ts';
import { schemas } from '../../src/checks/rules/fields.ts';
import { withFieldTables } from '../../src/commands/field-tables.ts';
import { source } from '../../src/schemas/source.ts';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(mdx?|yaml)$/.test(file) && file !== 'README.md')
  .map((file) => ({ file, text: readFileSync(join('content', file), 'utf8') }));

describe('the content', () => {
  it('has nothing wrong with it', () => {
    expect(checkContent('.')).toEqual([]);
  });

  it('states the end of the secured funding once, in the programme status', () => {
    const holders = files.filter(({ text }) => /31 december 2026|31 de diciembre de 2026/i.test(text));
    expect(holders.map(({ file }) => file)).toEqual(['programme.yaml']);
    expect(holders[0]?.text.match(/31 (?:december|de diciembre de) 2026/gi)).toHaveLength(2);
  });

  it('places one partnership in the network, the one that a source places there', () => {
    const inNetwork = files.filter(({ text }) => /^connection: in-network$/m.test(text));
    expect(inNetwork.map(({ file }) => file)).toEqual(['partnerships/bogota-umea/facts.yaml']);
  });

  it('puts the themes of gender equality first', () => {
    const themes = [...recordsOf(readRawContent('.'), 'themes').values()] as { isGenderEquality: boolean }[];
    const own = themes.filter(({ isGenderEquality }) => isGenderEquality).length;
    expect(own).toBeGreaterThanOrEqual(4);
    expect(themes.slice(0, own).every(({ isGenderEquality }) => isGenderEquality)).toBe(true);
    expect(themes.length).toBeGreaterThanOrEqual(12);
  });
});

describe('the manual for authors', () => {
  const manual = readFileSync('content/README.md', 'utf8');

  it('has field tables that agree with the schemas', () => {
    expect(withFieldTables(manual, { ...schemas, source })).toBe(manual);
  });

  it.each(['sv', 'es'])('has a table for every kind of file (%s)', (language) => {
    const missing = Object.keys(schemas).filter((name) => !manual.includes(`<!-- fields ${name} ${language} -->`));
    expect(missing).toEqual([]);
  });

  it.each(Object.keys(problemCodes))('explains the code %s in both languages', (code) => {
    expect(manual.split(`\n#### \`${code}\`\n`)).toHaveLength(3);
  });

  it('explains no code that does not exist', () => {
    const codes = [...manual.matchAll(/^#### `(.*)`$/gm)].map(([, code]) => code ?? '');
    expect(codes.filter((code) => !(code in problemCodes))).toEqual([]);
  });

  it('is found wrong when a table is old', () => {
    const old = manual.replace('| `teaser` | ja |', '| `teaser` | nej |');
    expect(withFieldTables(old, { ...schemas, source })).not.toBe(old);
  });
});
