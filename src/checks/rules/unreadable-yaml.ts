import type { Problem } from '../problem.ts';
import type { RawData } from '../raw-file.ts';

/** Why YAML cannot be read, and what to write instead. */
export function yamlProblems(file: string, data: RawData): Problem[] {
  return data.document.errors.map(({ code, message, linePos }) => ({
    code: 'yaml-invalid',
    file,
    line: linePos ? linePos[0].line + data.lineOffset : undefined,
    column: linePos?.[0].col,
    what: `The fields cannot be read: ${yamlReasons[code] ?? (message.split(' at line')[0] ?? message).replace(/\s+/g, ' ')}.`,
    fix: yamlFixes[code] ?? usualFix,
  }));
}

/** The YAML library's reasons, in words for people who do not know the library. */
const yamlReasons: Partial<Record<string, string>> = {
  BAD_INDENT: 'a line is indented in another way than its neighbours',
  BLOCK_AS_IMPLICIT_KEY:
    'a value holds ": " without quotation marks, or a line is indented too far',
  DUPLICATE_KEY: 'a field stands there twice',
  MISSING_CHAR: 'something that was opened is not closed, such as a quotation mark or a bracket',
  MULTILINE_IMPLICIT_KEY: 'a line lacks the ":" behind the name of its field',
  TAB_AS_INDENT: 'a line is indented with a tab',
  UNEXPECTED_TOKEN: 'there is a sign that has no meaning at this place',
};

const usualFix =
  'Write one field a line as "name: value", indent with spaces, and put straight quotation marks around a value that holds ": " or begins with a sign. A list stands below its field, without "[]".';

const yamlFixes: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'Delete one of the two lines.',
  MISSING_CHAR:
    'Close it on the same line. The marks around a value are straight ("…"); inside it, write those of the language: ”så här” or «así».',
  MULTILINE_IMPLICIT_KEY:
    'Write one field a line as "name: value", with a space behind the ":". A list stands below its field, without "[]".',
  TAB_AS_INDENT: 'Indent with spaces, two for each step.',
};
