import { describe, expect, it } from 'vitest';
import { kitPath, qrFilePath } from '../../../src/routing/kit.ts';

describe('the kit of a page', () => {
  it('stands beside the page, in the words of its language', () => {
    expect(kitPath('/sv/natverket/', 'sv')).toBe('/sv/natverket/dela/');
    expect(kitPath('/under/es/', 'es')).toBe('/under/es/compartir/');
  });

  it('has the file of its QR code', () => {
    const page = { path: '/es/red/', locale: 'es' } as const;
    expect(qrFilePath(page)).toBe('/es/red/compartir/qr.svg');
  });
});
