import { themeColors, yarnColors } from '../site/colours.ts';

/**
 * The site's mark, 32 by 32: two threads of the warp and two of the weft, over
 * and under each other. With `bleed` it has room around it that a phone may cut off.
 */
export function markSvg({ bleed = false }: { bleed?: boolean } = {}): string {
  const box = bleed ? '-6 -6 44 44' : '0 0 32 32';
  const threads = [
    upright(first, linen),
    upright(second, linen),
    across(first, weld),
    across(second, cochineal),
    // The warp comes over where both are first or second; elsewhere the weft lies over it.
    onTop(first, first, upright(first, linen, first - 2 * gap, weight + 4 * gap)),
    onTop(second, second, upright(second, linen, second - 2 * gap, weight + 4 * gap)),
    onTop(second, first, across(first, weld, second - 2 * gap, weight + 4 * gap)),
    onTop(first, second, across(second, cochineal, first - 2 * gap, weight + 4 * gap)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path fill="${ground}" d="M-6-6h44v44H-6z"/>${threads.join('')}</svg>`;
}

const [, ground] = yarnColors.indigo;
const { light: linen } = themeColors;
const weld = '#e3ad3c';
const cochineal = '#e0557d';
const edge = 3;
const length = 26;
const weight = 6;
const gap = 1;
const first = 7;
const second = 19;

function upright(x: number, color: string, y = edge, height = length): string {
  return box(x, y, weight, height, color);
}

function across(y: number, color: string, x = edge, width = length): string {
  return box(x, y, width, weight, color);
}

/** A thread at a crossing, with a little of the ground around it, so that the two part. */
function onTop(x: number, y: number, thread: string): string {
  return box(x - gap, y - gap, weight + 2 * gap, weight + 2 * gap, ground) + thread;
}

function box(x: number, y: number, width: number, height: number, color: string): string {
  return `<path fill="${color}" d="M${String(x)} ${String(y)}h${String(width)}v${String(height)}h${String(-width)}z"/>`;
}
