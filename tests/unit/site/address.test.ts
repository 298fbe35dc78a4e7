import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/site/address.ts';

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/natverk', 'https://example.org', '/natverk/'],
    ['https://example.org/a/b//', 'https://example.org', '/a/b/'],
  ])('reads %s', (setting, origin, base) => {
    expect(readAddress(setting)).toEqual({ origin, base, isPublic: true });
  });

  it.each([undefined, ''])('stays private without a setting (%s)', (setting) => {
    expect(readAddress(setting)).toEqual({
      origin: 'http://localhost:4321',
      base: '/',
      isPublic: false,
    });
  });

  it.each([
    'example.org',
    'ftp://example.org/',
    'https://example.org/?a=1',
    'https://example.org/#a',
  ])('refuses %s', (setting) => {
    expect(() => readAddress(setting)).toThrow('SITE_URL');
  });
});
