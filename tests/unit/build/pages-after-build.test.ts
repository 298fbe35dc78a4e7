import { createHash } from 'node:crypto';
import type { AstroConfig } from 'astro';
import { describe, expect, it, vi } from 'vitest';
import { inlined } from '../../../src/build/inline-styles.ts';
import { weaveSheet } from '../../../src/build/weave-sheet.ts';
import { contentSecurityPolicy } from '../../../src/site/policy.ts';

describe('an inlined stylesheet', () => {
  const link = '<link rel="stylesheet" href="/a.css">';
  const html = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">${link}`;

  it('stands in the page, allowed by its hash and no more', () => {
    const sheet = 'p { color: red } /* $& */';
    const page = inlined(html, link, sheet);
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(page).toContain(`<style>${sheet}</style>`);
    expect(page).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(page).not.toContain('unsafe-inline');
    expect(page).not.toContain('rel="stylesheet"');
  });
});

describe('the sheet of weaves', () => {
  it.each([
    ['dev', 1],
    ['build', 0],
  ] as const)('on %s adds %i page', (command, count) => {
    const injectRoute = vi.fn();
    const setup = weaveSheet().hooks['astro:config:setup']!;
    void setup({ command, injectRoute, config: {} as AstroConfig } as unknown as Parameters<
      typeof setup
    >[0]);
    expect(injectRoute).toHaveBeenCalledTimes(count);
  });
});
