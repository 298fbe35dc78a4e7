import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/**
 * The display face, from the very files that the pages load, so that a drawing
 * needs no font on the machine. Characters that one file lacks come from the next.
 */
export async function loadTypeface(): Promise<Typeface> {
  const faces = await Promise.all(files.map(loadFace));
  // Cards share many of their lines, and each line is measured before it is drawn.
  const set = new Map<string, SetText>();
  const fonts = new Map(
    weights.map((weight) => [weight, faces.map((face) => fontOf(face, weight))]),
  );
  return {
    set: (text, weight) => {
      const known = `${String(weight)} ${text}`;
      const own = fonts.get(weight) ?? [];
      const found =
        set.get(known) ?? joined(runsOf(text, own).map(({ font, run }) => shaped(font, run)));
      set.set(known, found);
      return found;
    },
  };
}

const files = ['latin', 'latin-ext'];
const weights = [400, 700] as const;
const { resolve } = createRequire(import.meta.url);

async function loadFace(subset: string): Promise<Face> {
  const file = `@fontsource-variable/familjen-grotesk/files/familjen-grotesk-${subset}-wght-normal.woff2`;
  return new Face(new Blob(await decompress(await readFile(resolve(file)))));
}

function fontOf(face: Face, weight: Weight): WeightedFont {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  // One em is the unit of everything that comes from here.
  font.setScale(unitsPerEm, unitsPerEm);
  return { font, outlines: new Map() };
}

/** Neighbours that the same font draws, together. */
function runsOf(
  text: string,
  fonts: readonly WeightedFont[],
): { font: WeightedFont; run: string }[] {
  const runs: { font: WeightedFont; run: string }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = fonts.find(({ font }) => font.nominalGlyph(codePoint) !== undefined);
    if (!font) throw new Error(`the typeface lacks the character ${named(character)}`);
    const last = runs.at(-1);
    if (last?.font === font) last.run += character;
    else runs.push({ font, run: character });
  }
  return runs;
}

function shaped({ font, outlines }: WeightedFont, run: string): SetText {
  const buffer = new Buffer();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  let width = 0;
  const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, ...place }) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = place;
    const path = outlines.get(codepoint) ?? font.glyphToPath(codepoint);
    outlines.set(codepoint, path);
    const x = width + xOffset;
    width += xAdvance;
    return { x, y: yOffset, path };
  });
  return { width, glyphs: glyphs.filter(({ path }) => path !== '') };
}

function joined(parts: readonly SetText[]): SetText {
  let width = 0;
  const glyphs = parts.flatMap((part) => {
    const start = width;
    width += part.width;
    return part.glyphs.map((glyph) => ({ ...glyph, x: start + glyph.x }));
  });
  return { width, glyphs };
}

/** `"Ж" (U+0416)` */
function named(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `"${character}" (U+${number})`;
}

/** How many units an em has in what `set` gives. */
export const unitsPerEm = 1200;

/** A font at a weight, with the outlines of glyphs that were drawn before. */
interface WeightedFont {
  font: Font;
  outlines: Map<number, string>;
}

export interface Typeface {
  /** A line of text as outlines. Throws when a character is in none of the files. */
  set: (text: string, weight: Weight) => SetText;
}

export type Weight = (typeof weights)[number];

/** Lengths in parts of an em (`unitsPerEm`), y upwards from the baseline. */
export interface SetText {
  width: number;
  glyphs: { x: number; y: number; path: string }[];
}
