import type { Band } from './weave.ts';
import type { Yarn } from './yarns.ts';

/**
 * A band as SVG: as wide as its frame, `picks` threads high. All threads are
 * dashed lines, so that a band of any width costs the same few hundred bytes.
 * `paint` gives a yarn its attribute: a class on pages, a colour in pictures.
 */
export function weaveSvg({ warp, weft }: Band, options: WeaveOptions = {}): string {
  const { thread = 4, picks = weft.length, paint = paintByClass } = options;
  const height = picks * thread;
  const stripe = (dashes: readonly number[], from: number) =>
    line({ y: height / 2, weight: height, dashes, from }, thread);
  const group = ({ yarn, isDeep }: Thread, lines: string) =>
    `<g ${paint(yarn, isDeep)}>${lines}</g>`;

  const warpLines = threadsByPaint(warp).map((members, index) =>
    // The first colour lies under all others, so it needs no dashes.
    group(members[0], index === 0 ? stripe([], 0) : stripe(...stripesOf(warp, members[0]))),
  );
  const weftLines = threadsByPaint(weft.slice(0, picks)).map((members) =>
    group(members[0], members.map((pick) => line(floatOf(pick, thread), thread)).join('')),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="${String(height)}" aria-hidden="true" focusable="false" class="weave">${warpLines.join('')}<g class="gaps">${stripe([gap, 1 - gap], 0)}</g><g class="floats">${weftLines.join('')}</g></svg>`;
}

/** How much of its place a thread of the weft fills; a little of the warp shows between two picks. */
const floatWeight = 0.84;
/** How wide the shadow between two threads of the warp is. */
const gap = 0.12;

/** A float has round ends, which add to the length of a dash: it gets shorter by as much. */
function floatOf({ runs, from, index }: Band['weft'][number] & Place, thread: number): Line {
  return {
    y: (index + 0.5) * thread,
    weight: floatWeight * thread,
    dashes: runs.map((run, turn) => (turn % 2 === 0 ? run - floatWeight : run + floatWeight)),
    from: from + floatWeight / 2,
  };
}

/** The dashes of the stripes of one colour, drawn where they lie and open between, and where they begin. */
function stripesOf(warp: Band['warp'], own: Thread): [dashes: number[], from: number] {
  const isOwn = (stripe: Thread) => stripe.yarn === own.yarn && stripe.isDeep === own.isDeep;
  const first = warp.findIndex(isOwn);
  const turned = [...warp.slice(first), ...warp.slice(0, first)];
  const starts = turned.flatMap((stripe, index) => {
    const before = turned[index - 1];
    return before === undefined || isOwn(stripe) !== isOwn(before) ? [index] : [];
  });
  const dashes = starts.map((start, index) => widthOf(turned.slice(start, starts[index + 1])));
  // Dashes repeat in pairs; an odd list would swap drawn and open at the second turn.
  return [dashes.length % 2 === 0 ? dashes : [...dashes, 0], widthOf(warp.slice(0, first))];
}

function widthOf(stripes: Band['warp']): number {
  return stripes.reduce((sum, { width }) => sum + width, 0);
}

/** Threads of the same yarn and tone together with their places, in the order in which they first appear. */
function threadsByPaint<T extends Thread>(threads: readonly T[]): [T & Place, ...(T & Place)[]][] {
  const groups = new Map<string, [T & Place, ...(T & Place)[]]>();
  threads.forEach((thread, index) => {
    const name = paintByClass(thread.yarn, thread.isDeep);
    const group = groups.get(name);
    const member = { ...thread, index };
    if (group) group.push(member);
    else groups.set(name, [member]);
  });
  return [...groups.values()];
}

/** Lengths are in threads, except the place and weight of the line itself. */
function line({ y, weight, dashes, from }: Line, thread: number): string {
  const pattern = dashes.map((dash) => rounded(dash * thread)).join(' ');
  const offset = from === 0 ? '' : ` stroke-dashoffset="${rounded(-from * thread)}"`;
  const dashed = dashes.length === 0 ? '' : ` stroke-dasharray="${pattern}"${offset}`;
  return `<line x2="100%" y1="${rounded(y)}" y2="${rounded(y)}" stroke-width="${rounded(weight)}"${dashed}/>`;
}

function paintByClass(yarn: Yarn, isDeep: boolean): string {
  return `class="${yarn}${isDeep ? ' deep' : ''}"`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export interface WeaveOptions {
  /** How thick a thread is, in pixels. */
  thread?: number;
  /** How many picks to draw, from the top. */
  picks?: number;
  /** The attribute that gives a yarn its colour. */
  paint?: (yarn: Yarn, isDeep: boolean) => string;
}

interface Thread {
  yarn: Yarn;
  isDeep: boolean;
}

interface Place {
  index: number;
}

interface Line {
  y: number;
  weight: number;
  dashes: readonly number[];
  from: number;
}
