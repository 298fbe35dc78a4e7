import type { Problem } from '../problem.ts';
import type { RawContent } from '../raw-content.ts';

/** Files whose bytes or characters will not survive every editor, host and font. */
export function wrongEncoding({ files }: RawContent): Problem[] {
  return files.flatMap(({ file, kind, bytes }) => {
    if (kind === 'stray' || kind === 'photo-file') return [];
    const finding = findingIn(bytes);
    if (!finding) return [];
    return [{ code: 'encoding-wrong', file, ...finding }];
  });
}

function findingIn(bytes: Uint8Array): Finding | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { line: undefined, what: 'The file is not UTF-8.', fix: saveAsUtf8 };
  }
  for (const { pattern, what, fix } of forbidden) {
    const at = text.search(pattern);
    if (at >= 0) return { line: lineAt(text, at), what, fix };
  }
  const at = firstDifference(text, text.normalize('NFC'));
  if (at < 0) return undefined;
  return {
    line: lineAt(text, at),
    what: 'A letter is written as two characters, a base and an accent.',
    fix: 'Type the letter anew (å, é, ñ as one character); text pasted from a PDF often has this fault.',
  };
}

const saveAsUtf8 =
  'Save the file as "UTF-8" in the editor (not "UTF-8 with BOM", "ANSI" or "UTF-16").';

const forbidden = [
  { pattern: /^\uFEFF/, what: 'The file begins with an invisible mark (BOM).', fix: saveAsUtf8 },
  {
    pattern: /\r/,
    what: 'A line ends in the way of Windows (CRLF).',
    fix: 'Set the line endings to "LF" in the editor and save.',
  },
  {
    // Tabs have a rule of their own where they matter; line breaks are fine.
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/,
    what: 'There is an invisible control character.',
    fix: 'Delete the line and type it anew.',
  },
  {
    pattern: /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/,
    what: 'There is an invisible or broken character.',
    fix: 'Delete the line and type it anew; do not paste it.',
  },
];

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function firstDifference(one: string, other: string): number {
  if (one === other) return -1;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return at;
}

interface Finding {
  line: number | undefined;
  what: string;
  fix: string;
}
