import { createHash } from 'node:crypto';
import type { AstroConfig } from 'astro';
import { describe, expect, it, vi } from 'vitest';
import { inlined } from '../../../src/build/inline-styles.ts';
import { createPageStyles, createScopeNames } from '../../../src/build/page-styles.ts';
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

describe('the styles of a page', () => {
  const stylesOf = createPageStyles(
    '@layer a,b;@layer a{.x[data-astro-cid-one]{top:0}.y[data-astro-cid-two],.z[data-astro-cid-one]{top:1px}p{top:2px}@media print{.x[data-astro-cid-two]{top:3px}}}',
  );

  it('are what it can use, and all that is not scoped', () => {
    expect(stylesOf('<b data-astro-cid-one>')).toBe(
      '@layer a,b;@layer a{.x[data-astro-cid-one]{top:0}.z[data-astro-cid-one]{top:1px}p{top:2px}}',
    );
    expect(stylesOf('<b>')).toBe('@layer a,b;@layer a{p{top:2px}}');
  });

  it('are the same again for the next page of its kind', () => {
    expect(stylesOf('<i data-astro-cid-two>')).toBe(stylesOf('<b data-astro-cid-two>'));
    expect(stylesOf('<i data-astro-cid-two>')).toContain('@media print');
  });

  it('have short names, alike in pages and sheets', () => {
    const shorten = createScopeNames();
    expect(shorten('<b data-astro-cid-abc><i data-astro-cid-def>')).toBe('<b data-s0><i data-s1>');
    expect(shorten('.x[data-astro-cid-def]{}')).toBe('.x[data-s1]{}');
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
