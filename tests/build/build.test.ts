import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/commands/weigh.ts';
import { build, copyProject, siteFolder, siteLog } from '../support/sites.ts';

describe('a build of bad content', () => {
  it('stops, names file, line and remedy, and leaves no site behind', async () => {
    const root = resolve('tests/.cache/bad-content');
    copyProject(root, 'tests/fixtures/content');
    const facts = join(root, 'content/partnerships/ett-tva/facts.yaml');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('[ett, tva]', '[ett, nowhere]'));
    const said = await build(root, join(root, 'dist'), '').catch(String);
    expect(said).toMatch(
      /1 problem in content\/\. Nothing was built\.[^]*facts\.yaml:1:1[^]*There is no place "nowhere"/,
    );
    expect(said).not.toMatch(/\n\s+at /);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

describe('a build that breaks a published address', () => {
  it('stops, names the line of the ledger, and leaves no site behind', async () => {
    const root = resolve('tests/.cache/broken-promise');
    copyProject(root, 'tests/fixtures/content');
    // A page made from a record: the raw content does not tell, only the finished site.
    appendFileSync(join(root, 'content/published.txt'), 'sv themes/gone /sv/teman/borta/\n');
    await expect(build(root, join(root, 'dist'), '')).rejects.toThrow(
      /1 problem in content\/\. Nothing was built\.[^]*published\.txt:4[^]*address-lost/,
    );
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

describe('a build', () => {
  const lines = readFileSync(siteLog('main'), 'utf8').trim().split('\n');

  it('says a line a phase, and lists no files', () => {
    const phases = lines.slice(0, lines.indexOf('')).map((line) => line.split(' ')[0]);
    expect(phases).toEqual(['content', 'texts', 'code', 'pages', 'search', 'addresses', 'all']);
    expect(lines.length).toBeLessThan(15);
  });

  it('ends with where the site is, what it weighs and what to do next', () => {
    const [site = '', next = ''] = lines.slice(-2);
    expect(site).toMatch(
      /^The site is in .+: [\d,]+ pages, [\d,]+ files, \d+ MB, for https:\/\/natverk\.example\/\.$/,
    );
    expect(next).toMatch(/^Next: "npm run preview"/);
  });

  it('makes a site of at most 60 MB in 3,500 files', async () => {
    const { files, bytes } = await weigh(siteFolder('main'));
    expect(bytes).toBeLessThan(60e6);
    expect(files).toBeLessThan(3500);
  });
});

describe('a build without SITE_URL', () => {
  it('says so once', () => {
    const said = readFileSync(siteLog('private'), 'utf8');
    expect(said.match(/SITE_URL is not set/g)).toHaveLength(1);
  });
});
