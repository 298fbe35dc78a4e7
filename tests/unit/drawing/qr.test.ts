import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrPath, qrSquares, qrSvg } from '../../../src/drawing/qr/qr.ts';

const addresses = [
  'https://natverk.example/sv/',
  'https://natverk.example/p/kibaha-gotland/',
  `https://natverk.example/es/${'participar/'.repeat(12)}`,
];

/** What another library reads in a picture. */
async function read(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('a QR code', () => {
  it.each(addresses)('tells its address: %s', async (address) => {
    const svg = qrSvg(address).replace('<svg ', '<svg width="500" height="500" ');
    expect(await read(Buffer.from(svg))).toBe(address);
  });

  it('can still be read with a stain on it', async () => {
    const stain = Buffer.from('<svg width="60" height="60"><circle cx="30" cy="30" r="30"/></svg>');
    const svg = qrSvg(addresses[1]!).replace('<svg ', '<svg width="500" height="500" ');
    const picture = sharp(Buffer.from(svg)).composite([{ input: stain, left: 250, top: 270 }]);
    expect(await read(await picture.png().toBuffer())).toBe(addresses[1]);
  });

  it('has a border of four light squares', () => {
    const rows = qrSquares(addresses[0]!);
    for (const row of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(row).not.toContain(true);
    for (const row of rows) expect([...row.slice(0, 4), ...row.slice(-4)]).not.toContain(true);
  });

  it('is one path, short enough to stand in a page', () => {
    const { path, size } = qrPath(addresses[1]!);
    expect(size).toBe(qrSquares(addresses[1]!).length);
    expect(path).toMatch(/^M4 4\.5h7/);
    expect(path.length).toBeLessThan(2500);
  });
});
