import { encodeQR } from 'qr';
import { qrFile } from './qr-file.ts';

/**
 * The squares of a QR code, row by row, dark ones true, with the border of
 * four light squares that ISO/IEC 18004 wants. Error correction M: the code
 * can be read with a seventh of it lost to a fold or a stain.
 */
export function qrSquares(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
}

/**
 * The dark squares as the line of an SVG path, one unit wide, with one unit a
 * square; `size` is the length of the code's sides.
 */
export function qrPath(text: string): { path: string; size: number } {
  const rows = qrSquares(text);
  return { path: rows.map(lineOfRow).join(''), size: rows.length };
}

/** The code as a whole SVG file, black on white. */
export function qrSvg(text: string): string {
  const { path, size } = qrPath(text);
  return qrFile({ path, side: String(size) });
}

/** Dark squares side by side are one stroke along the middle of their row. */
function lineOfRow(row: readonly boolean[], y: number): string {
  let line = '';
  let end = 0;
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    line += line === '' ? `M${String(start)} ${String(y)}.5` : `m${String(start - end)} 0`;
    end = x + 1;
    line += `h${String(end - start)}`;
  }
  return line;
}
