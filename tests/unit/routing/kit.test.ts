import { describe, expect, it } from 'vitest';
import { kitPath } from '../../../src/routing/kit.ts';

describe('the kit of a page', () => {
  it('stands beside the page, in the words of its language', () => {
    expect(kitPath('/sv/natverket/', 'sv')).toBe('/sv/natverket/dela/');
    expect(kitPath('/under/es/', 'es')).toBe('/under/es/compartir/');
  });
});
