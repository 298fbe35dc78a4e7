import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFolder, sites } from '../support/sites.ts';

// Another whole site, for what follows from "every address carries the base",
// which is asked of the one below a path for every change.
describe('the same content at the top of a host and below a path', () => {
  const filesOf = (name: 'below' | 'top', ending: string) =>
    readdirSync(siteFolder(name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .sort();

  it.each(['.html', '.png', '.xml', '.ics', '.json'])('has the same files: %s', (ending) => {
    expect(filesOf('top', ending).length).toBeGreaterThan(0);
    expect(filesOf('below', ending)).toEqual(filesOf('top', ending));
  });

  it('has feeds that say the same, and name their entries alike', () => {
    const feeds = filesOf('top', '.xml').filter((file) => file.startsWith('feeds'));
    expect(feeds).toHaveLength(6);
    for (const feed of feeds) {
      const [top, below] = (['top', 'below'] as const).map((name) =>
        readFileSync(join(siteFolder(name), feed), 'utf8').replace(/<\?xml-stylesheet.*\?>/, ''),
      );
      expect(below!.replaceAll(sites.below.siteUrl, sites.top.siteUrl), feed).toBe(top);
    }
  });
});
