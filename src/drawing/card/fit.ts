/**
 * Breaks a text into lines for a box: by the first step whose words, at one of
 * its sizes, fill no more lines than the step and the box allow. A line break
 * in the text is kept, and nothing is ever cut off: throws when no step fits.
 * No text has no lines.
 */
export function fit(text: string, { steps, width, height, leading, measure }: Box): FittedText {
  if (text === '') return { size: 0, lines: [] };
  for (const { sizes, lines: most, parts } of steps) {
    for (const size of sizes) {
      const lines = brokenLines(text, partings[parts], width / size, measure);
      if (!lines || lines.length > most || lines.length * size * leading > height) continue;
      // Narrower lines of whole words come out even; of parts of words they would get more hyphens.
      const isWhole = parts === 'words';
      return { size, lines: isWhole ? evenLines(text, lines, width / size, measure) : lines };
    }
  }
  throw new Error(`"${text.replaceAll(softHyphen, '')}" is too long`);
}

const softHyphen = '\u00ad';

/** The text at the smallest width that needs no more lines. */
function evenLines(text: string, given: string[], width: number, measure: Measure): string[] {
  let lines = given;
  for (let narrow = width * 0.98; narrow > 0; narrow -= width * 0.02) {
    const next = brokenLines(text, words, narrow, measure);
    if (next?.length !== given.length) break;
    lines = next;
  }
  return lines;
}

/** Fills one line after the other; undefined when a piece alone is wider than a line. */
function brokenLines(
  text: string,
  piecesOf: Parting,
  width: number,
  measure: Measure,
): string[] | undefined {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line: Piece = { text: '', after: '' };
    for (const piece of piecesOf(paragraph)) {
      const longer = { text: line.text + joint(line) + piece.text, after: piece.after };
      if (measure(ended(longer)) <= width) line = longer;
      else {
        if (line.text !== '') lines.push(ended(line));
        line = piece;
      }
      if (measure(ended(line)) > width) return undefined;
    }
    lines.push(ended(line));
  }
  return lines;
}

const partings = { words, hyphens, letters } satisfies Record<string, Parting>;

function words(paragraph: string): Piece[] {
  // Only the plain space parts words; a word of one letter holds on to the next.
  return paragraph
    .replaceAll(softHyphen, '')
    .replace(/(?<=^| )(\p{L}) /gu, '$1\u00a0')
    .split(/ +/)
    .map((text) => ({ text, after: ' ' }));
}

function hyphens(paragraph: string): Piece[] {
  return paragraph.split(/ +/).flatMap((word) =>
    [...word.matchAll(/([^\u00ad/-]+[/-]?|[/-])(\u00ad?)/gu)].map((match, index, all) => ({
      text: match[1] ?? '',
      after: index === all.length - 1 ? ' ' : match[2] === softHyphen ? '-' : '',
    })),
  );
}

function letters(paragraph: string): Piece[] {
  return words(paragraph).flatMap(({ text }) =>
    [...text.matchAll(/./gu)].map(([letter], index, all) => ({
      text: letter,
      after: index === all.length - 1 ? ' ' : '-',
    })),
  );
}

/** What stands after a piece when the next one follows on the same line. */
function joint({ text, after }: Piece): string {
  return text !== '' && after === ' ' ? ' ' : '';
}

/** A line as it is drawn: with a hyphen where a word goes on below. */
function ended({ text, after }: Piece): string {
  return after === '-' ? `${text}-` : text;
}

interface Piece {
  text: string;
  /** What a break would leave behind: a space goes away, a hyphen shows. */
  after: ' ' | '-' | '';
}

/** The width of a line at a size of 1. */
type Measure = (line: string) => number;

type Parting = (paragraph: string) => Piece[];

export interface Step {
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
  /** The most lines. */
  lines: number;
  /**
   * What a line may end with: whole words; also parts of words, at soft hyphens, which show then, and
   * after hyphens; or any letter.
   */
  parts: keyof typeof partings;
}

interface Box {
  steps: readonly Step[];
  width: number;
  height: number;
  /** From line to line, as a multiple of the size. */
  leading: number;
  measure: Measure;
}

export interface FittedText {
  size: number;
  lines: string[];
}
