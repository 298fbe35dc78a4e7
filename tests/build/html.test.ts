import { describe, expect, it } from 'vitest';
import { isOfRecord } from '../../src/routing/paths.ts';
import { readAddresses } from '../support/addresses.ts';
import { htmlChecker } from '../support/checkers/html.ts';
import { everyNth } from '../support/scope.ts';
import { builtPage, readKits, readSite, readStubs } from '../support/site.ts';
import { siteFolder } from '../support/sites.ts';

const problemsOf = htmlChecker({
  'tel-non-breaking': 'off', // The stylesheet keeps a number on one line.
  // Checkboxes of one group share their name, as HTML means it.
  'form-dup-name': ['error', { shared: ['button', 'checkbox', 'radio', 'reset', 'submit'] }],
  'prefer-native-element': 'off', // role=status has no element that all screen readers announce.
});
const problemsOfStub = htmlChecker({
  // At once, so nobody is interrupted; and only where no script runs.
  'meta-refresh': 'off',
});

describe('HTML is valid', () => {
  it('in the pages', async () => {
    const records = new Set(
      readAddresses(siteFolder('main'))
        .filter(({ key }) => isOfRecord(key))
        .map(({ path }) => path),
    );
    const [ofRecords, others] = [true, false].map((isRecord) =>
      readSite('main').filter(({ path }) => records.has(path) === isRecord),
    );
    // Pages made from records are built alike, and each takes as long to check as any other.
    const pages = [...others!, ...everyNth(ofRecords!, 5)];
    expect(pages.length).toBeGreaterThan(300);
    expect((await Promise.all(pages.map(problemsOf))).flat()).toEqual([]);
  });

  it('in the kits', async () => {
    // They are built alike, half of all pages, and each takes as long to check as any other.
    const kits = everyNth(readKits('main'), 10);
    expect(kits.length).toBeGreaterThan(10);
    expect((await Promise.all(kits.map(problemsOf))).flat()).toEqual([]);
  });

  it('in the pages of short links', async () => {
    expect((await Promise.all(readStubs('main').map(problemsOfStub))).flat()).toEqual([]);
  });
});

describe('the checker of HTML', () => {
  it('finds what is invalid', async () => {
    const body = '<p><div>a</div></p>';
    const wrong = builtPage(
      '/wrong/',
      `<!doctype html><html lang="sv"><head><title>T</title></head><body>${body}</body></html>`,
    );
    expect(await problemsOf(wrong)).not.toEqual([]);
    expect(await problemsOfStub(wrong)).not.toEqual([]);
  });
});
