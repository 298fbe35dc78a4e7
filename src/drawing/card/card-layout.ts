import type { WeaveFacts } from '../weave/weave.ts';
import { fit, type FittedText, type Step } from './fit.ts';
import { unitsPerEm, type Typeface, type Weight } from './typeface.ts';

/** The measures that link previews expect of a picture. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The site's mark, in the upper left corner. */
export const mark = { x: 72, y: 44, size: 48 } as const;

/** How thick a thread of the band is. */
export const thread = 10;

/**
 * Where everything stands on a card, from the band at the foot upwards:
 * details, title, kind; the name of the site at the top. The title gets the
 * height that the others leave. Throws when a text fits at no size.
 */
export function layOut(card: CardFacts, typeface: Typeface): CardLayout {
  const fitted = (text: string, style: TextStyle, height: number, x: number = mark.x) =>
    fit(text, {
      ...style,
      width: cardSize.width - x - mark.x,
      height,
      measure: (line) => typeface.set(line, style.weight).width / unitsPerEm,
    });
  const picks = card.isDeep || card.weave ? 12 : 6;
  const bottom = cardSize.height - picks * thread - gaps.band;
  const top = mark.y + mark.size;

  const detailText = fitted(card.details, details, bottom - top);
  const titleBottom = bottom - above(detailText, details, gaps.details);
  const kindText = fitted(card.kind, label, titleBottom - top);
  const most = titleBottom - top - gaps.head - above(kindText, label, gaps.kind);
  const titleText = fitted(card.title, title, most);
  const titleTop = titleBottom - heightOf(titleText, title);

  const nameStart = mark.x + mark.size + gaps.mark;
  const name = fitted(card.siteName, label, mark.size, nameStart);
  const nameTop = mark.y + (mark.size - heightOf(name, label)) / 2;
  const kindTop = titleTop - above(kindText, label, gaps.kind);
  return {
    picks,
    lines: [
      ...placed(name, label, nameStart, nameTop, 'quiet'),
      ...placed(kindText, label, mark.x, kindTop, 'accent'),
      ...placed(titleText, title, mark.x, titleTop, 'text'),
      ...placed(detailText, details, mark.x, titleBottom + gaps.details, 'quiet'),
    ],
  };
}

/** Beside the mark, below the head, below the kind, above the details, above the band. */
const gaps = { mark: 16, head: 28, kind: 10, details: 18, band: 44 };

const label: TextStyle = {
  weight: 700,
  leading: 1.1,
  steps: [{ sizes: [34, 30, 26, 22], lines: 1, parts: 'words' }],
};

const title: TextStyle = {
  weight: 700,
  leading: 1.1,
  // Words stay whole as long as the letters stay large; then one word breaks before all get small.
  steps: [
    { sizes: [96, 84], lines: 2, parts: 'words' },
    { sizes: [76, 70, 64], lines: 4, parts: 'words' },
    { sizes: [76, 70, 64], lines: 4, parts: 'hyphens' },
    { sizes: [60, 56], lines: 4, parts: 'words' },
    { sizes: [60, 56, 48, 40], lines: 4, parts: 'hyphens' },
    { sizes: [48, 40, 32, 24], lines: 4, parts: 'letters' },
  ],
};

const details: TextStyle = {
  weight: 400,
  leading: 1.3,
  steps: [
    { sizes: [36, 32, 28], lines: 1, parts: 'words' },
    { sizes: [28, 24, 20], lines: 2, parts: 'words' },
    { sizes: [24, 20], lines: 2, parts: 'letters' },
  ],
};

/** How far below the top of its line a baseline lies, in sizes. */
const baseline = 0.82;

function placed(
  { lines, size }: FittedText,
  { weight, leading }: TextStyle,
  x: number,
  top: number,
  tone: Tone,
): TextLine[] {
  return lines.map((text, index) => {
    return { text, weight, size, x, y: top + size * (leading * index + baseline), tone };
  });
}

function heightOf({ lines, size }: FittedText, { leading }: TextStyle): number {
  return lines.length * size * leading;
}

/** The height of a text with a gap; nothing for no text. */
function above(text: FittedText, style: TextStyle, gap: number): number {
  return text.lines.length === 0 ? 0 : heightOf(text, style) + gap;
}

interface TextStyle {
  weight: Weight;
  leading: number;
  steps: readonly Step[];
}

/** What a card shows. Texts are typeset: soft hyphens where words may break, no-break spaces where not. */
export interface CardFacts {
  /** Language and key of the page, for messages. */
  page: string;
  /** May hold line breaks. */
  title: string;
  /** What kind of page it is, in its language; empty where nothing needs saying. */
  kind: string;
  /** The places of the page, or when and where; may be empty. */
  details: string;
  /** Empty where the title says it. */
  siteName: string;
  /** The cloth of the page; without it, the site's own border. */
  weave?: WeaveFacts | undefined;
  /** Homes stand on the deep ground, as on their page. */
  isDeep: boolean;
}

export interface CardLayout {
  /** How many threads high the band is. */
  picks: number;
  lines: TextLine[];
}

export interface TextLine {
  text: string;
  weight: Weight;
  size: number;
  x: number;
  /** Of the baseline. */
  y: number;
  tone: Tone;
}

type Tone = 'text' | 'quiet' | 'accent';
