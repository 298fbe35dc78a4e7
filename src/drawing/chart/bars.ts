/**
 * One horizontal bar as SVG, as long as its value's share of the greatest.
 * The number stands in the table beside it, so the drawing is silent.
 *
 *     barSvg(1, 4) -> a bar over a quarter of its frame
 */
export function barSvg(value: number, most: number): string {
  const share = Math.round((value / Math.max(most, 1)) * 1000) / 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="20" aria-hidden="true" focusable="false" class="bar"><rect width="${String(share)}%" height="20"/></svg>`;
}
