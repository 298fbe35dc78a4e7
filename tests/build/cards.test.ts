import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isObject, pageKeyOf, readRawContent, textsOf } from '../../src/checks/raw-content.ts';
import { readRegistry } from '../support/addresses.ts';
import { isListed } from '../support/checkers/alternates.ts';
import { previewProblems } from '../support/checkers/preview.ts';
import { builtPage, readSite, type BuiltPage } from '../support/site.ts';
import { siteFolder, sites, type SiteName } from '../support/sites.ts';

const imageOf = ({ root }: BuiltPage) =>
  root.querySelector('meta[property="og:image"]')?.getAttribute('content');

async function toolsFor(name: SiteName) {
  const { siteUrl, base } = sites[name];
  return {
    origin: new URL(siteUrl).origin,
    locales: await readRegistry(name),
    readFile: (path: string) => {
      const file = join(siteFolder(name), path.slice(base.length));
      return path.startsWith(base) && existsSync(file) ? readFileSync(file) : undefined;
    },
  };
}

describe('a shared link', () => {
  it.each(['main', 'below'] as const)(
    'to every listed page of "%s" shows its card',
    async (name) => {
      const tools = await toolsFor(name);
      const listed = readSite(name).filter(isListed);
      expect(listed.length).toBeGreaterThan(20);
      expect(listed.flatMap((page) => previewProblems(page, tools))).toEqual([]);
    },
  );

  it('to a page that nobody should find shows none', () => {
    const unlisted = readSite('main').filter((page) => !isListed(page));
    expect(unlisted.length).toBeGreaterThan(0);
    expect(unlisted.filter(({ html }) => html.includes('og:'))).toEqual([]);
  });
});

describe('the cards', () => {
  const filesOf = (name: SiteName) =>
    readdirSync(join(siteFolder(name), 'cards'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.png'))
      .sort();

  it('are those that pages name and those of withdrawn pages, and no more', () => {
    const named = readSite('main')
      .flatMap((page) => imageOf(page) ?? [])
      .map((address) => address.replace(/.*\/cards\/(.*)\?.*/, '$1'));
    const withdrawn = textsOf(readRawContent('.'))
      .filter(({ data }) => isObject(data.value) && data.value['withdrawn'] !== undefined)
      .map((text) => `${text.locale}/${pageKeyOf(text)}.png`);
    expect(filesOf('main')).toEqual([...new Set([...named, ...withdrawn])].sort());
  });

  it('are named after the first key of a page that has got another', () => {
    const page = readSite('below').find(({ path }) => path.endsWith('/es/alianzas/ett-tva/'))!;
    expect(imageOf(page)).toContain(`${sites.below.siteUrl}cards/es/partnerships/forsta.png?`);
    expect(existsSync(join(siteFolder('below'), 'cards/es/partnerships/forsta.png'))).toBe(true);
    expect(existsSync(join(siteFolder('below'), 'cards/es/partnerships/ett-tva.png'))).toBe(false);
  });

  it('of withdrawn pages stay for the newsletters that were sent with them', () => {
    const page = readSite('below').find(({ path }) => path.endsWith('/sv/borttagen/'))!;
    expect(page.html).not.toContain('og:');
    expect(existsSync(join(siteFolder('below'), 'cards/sv/gone.png'))).toBe(true);
  });
});

describe('the checker of shared links', async () => {
  const good = readSite('main').find(({ path }) => path === '/sv/partnerskap/')!;
  const tools = await toolsFor('main');
  const changed = (from: string | RegExp, to: string) =>
    previewProblems(builtPage(good.path, good.html.replace(from, to)), tools).join();

  it('finds nothing where nothing is wrong', () => {
    expect(previewProblems(good, tools)).toEqual([]);
  });

  it.each([
    [/(og:title" content=")[^"]*/, '$1Katalog – Nätverk för jämställdhet', 'the brand'],
    ['<head>', `<head><!--${'x'.repeat(4096)}-->`, 'no og:title in its first'],
    ['og:image" content="https://natverk.example', 'og:image" content="', 'no whole address'],
    [/cards\/\w+/, 'cards/x', 'is not there'],
    [/(og:image:alt" content=")[^"]*/, '$1A', 'does not describe'],
    [/(og:locale" content=")[^"]*/, '$1es_419', 'another og:locale'],
    ['og:locale:alternate', 'og:x', 'lacks og:locale:alternate'],
    ['width" content="1200', 'width" content="120', 'other measures'],
    [/<meta name="twitter:card[^>]*>/, '', 'no twitter:card'],
  ])('finds what is wrong after a change of %s', (from, to, problem) => {
    expect(changed(from, to)).toContain(problem);
  });

  it('finds a card of another type, size and weight', async () => {
    const small = await sharp({
      create: { width: 600, height: 315, channels: 3, background: 'red' },
    })
      .jpeg()
      .toBuffer();
    const heavy = Buffer.concat([small, Buffer.alloc(200 * 1024)]);
    const problems = previewProblems(good, { ...tools, readFile: () => heavy }).join();
    expect(problems).toContain('of the type jpg');
    expect(problems).toContain('of 600 by 315');
    expect(problems).toMatch(/card of \d{6} bytes/);
  });
});
