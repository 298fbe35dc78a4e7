import { cardColors, yarnColors } from '../../site/colours.ts';
import { markSvg } from '../mark.ts';
import { siteWeave } from '../weave/site-weave.ts';
import { weaveSvg } from '../weave/weave-svg.ts';
import { weave, type WeaveFacts } from '../weave/weave.ts';
import { cardSize, layOut, mark, thread, type CardFacts, type TextLine } from './card-layout.ts';
import { loadTypeface, unitsPerEm, type Typeface } from './typeface.ts';

/**
 * The preview card of a page as SVG. All text is outlines, so that it looks
 * the same on every machine; the same facts always give the same SVG. The
 * band lies at the foot, for some clients write over the lower edge of a
 * picture. Throws, naming the page, when a text cannot be drawn.
 */
export async function cardSvg(card: CardFacts): Promise<string> {
  typeface ??= loadTypeface();
  try {
    return drawn(card, await typeface);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The preview card of "${card.page}": ${reason}.`, { cause: error });
  }
}

let typeface: Promise<Typeface> | undefined;

function drawn(card: CardFacts, typeface: Typeface): string {
  const { lines, picks } = layOut(card, typeface);
  const colors = cardColors[card.isDeep ? 'deep' : 'light'];
  const { width, height } = cardSize;
  const parts = [
    `<style>.gaps{stroke:${cardColors.gap};stroke-opacity:.22}.floats{stroke-linecap:round}</style>`,
    `<path fill="${colors.ground}" d="M0 0h${String(width)}v${String(height)}H0z"/>`,
    nested([mark.x, mark.y, mark.size, mark.size], [32, 32], markSvg()),
    ...lines.map((line) => outlines(line, colors[line.tone], typeface)),
    band(card.weave ?? siteWeave, picks),
  ];
  return nested([0, 0, width, height], [width, height], parts.join(''));
}

/** A band from edge to edge at the foot. */
function band(of: WeaveFacts, picks: number): string {
  const { width } = cardSize;
  const height = picks * thread;
  const cloth = weaveSvg(weave(of), {
    thread,
    picks,
    paint: (yarn, isDeep) => `stroke="${yarnColors[yarn][isDeep ? 1 : 0]}"`,
  });
  return nested([0, cardSize.height - height, width, height], [width, height], cloth);
}

function nested(place: readonly number[], inside: readonly number[], svg: string): string {
  const [x, y, width, height] = place.map(String);
  return `<svg xmlns="http://www.w3.org/2000/svg" x="${x ?? ''}" y="${y ?? ''}" width="${width ?? ''}" height="${height ?? ''}" viewBox="0 0 ${inside.join(' ')}">${svg}</svg>`;
}

function outlines({ text, weight, size, x, y }: TextLine, color: string, typeface: Typeface) {
  const scale = rounded(size / unitsPerEm);
  const glyphs = typeface.set(text, weight).glyphs.map((glyph) => {
    const place = `${rounded(glyph.x)} ${rounded(glyph.y)}`;
    return `<path transform="translate(${place})" d="${glyph.path}"/>`;
  });
  return `<g fill="${color}" transform="translate(${rounded(x)} ${rounded(y)}) scale(${scale} -${scale})">${glyphs.join('')}</g>`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
