import { describe, expect, it } from 'vitest';
import { fileParams, filePath } from '../../../src/routing/files.ts';

describe('a file beside a page', () => {
  const page = {
    path: '/under/es/alianzas/a-b/',
    locale: 'es',
    segments: ['alianzas', 'a-b'],
  } as const;
  const home = { path: '/es/', locale: 'es', segments: [] } as const;

  it.each([
    ['ics', '/under/es/alianzas/a-b.ics', 'alianzas/a-b'],
    ['txt', '/under/es/alianzas/a-b.txt', 'alianzas/a-b'],
    ['ris', '/under/es/alianzas/a-b/referencia.ris', 'alianzas/a-b/referencia'],
    ['bib', '/under/es/alianzas/a-b/referencia.bib', 'alianzas/a-b/referencia'],
    ['qr', '/under/es/alianzas/a-b/compartir/qr.svg', 'alianzas/a-b/compartir/qr'],
  ] as const)('has one path, whether a page or its route asks: %s', (file, path, param) => {
    expect(filePath(page, file)).toBe(path);
    expect(fileParams(page, file)).toEqual({ locale: 'es', file: param });
  });

  it('lies beside the home page too', () => {
    expect(filePath(home, 'qr')).toBe('/es/compartir/qr.svg');
    expect(fileParams(home, 'qr')).toEqual({ locale: 'es', file: 'compartir/qr' });
  });
});
