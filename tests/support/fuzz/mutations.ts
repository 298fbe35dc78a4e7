import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * A stream of breakages from a seed: the same seed gives the same ones. Each
 * takes a real file of `content/` and returns what is written where.
 */
export function createMutator(seed: number, files: ReadonlyMap<string, string>): () => Mutation {
  const random = xoroshiro128plus(seed);
  const paths = [...files.keys()].sort();
  let number = 0;
  const chance: Chance = {
    below: (size) => uniformInt(random, 0, size - 1),
    of: (items) => items[uniformInt(random, 0, items.length - 1)]!,
  };
  return () => {
    for (;;) {
      const { name, suits, change } = chance.of(kinds);
      const path = chance.of(paths.filter((candidate) => suits.test(candidate)));
      const before = files.get(path) ?? '';
      const writes = change({ path, before, chance, files });
      // A change that finds nothing to change is no breakage.
      const isChange = Object.entries(writes).some(([file, text]) => files.get(file) !== text);
      if (!isChange) continue;
      number += 1;
      return { number, name, path, writes };
    }
  };
}

const anyText = /\.mdx?$/;
const anyYaml = /\.yaml$/;
const anyFile = /\.(mdx?|yaml)$/;

/** Kinds of breakage; `suits` says to which files they can be done. */
const kinds: Kind[] = [
  whole('delete a line with a field', anyFile, (text, { of }) => {
    const lines = text.split('\n');
    const at = of(fieldLines(lines));
    return lines.filter((_, index) => index !== at).join('\n');
  }),
  whole('give a field twice', anyFile, (text, { of }) => {
    const lines = text.split('\n');
    const at = of(fieldLines(lines));
    return lines.toSpliced(at, 0, lines[at] ?? '').join('\n');
  }),
  whole('misspell a field', anyFile, (text, chance) =>
    onField(text, chance, (line) => line.replace(/^(\s*(?:- )?)(\w)(\w)/, '$1$3$2')),
  ),
  whole('add an unknown field', anyFile, (text, { of }) =>
    text.replace(
      /^(---\n|)/,
      `$1${of(['colour: red', '__proto__: 1', 'constructor: 1', 'slug: x', 'id: x'])}\n`,
    ),
  ),
  whole('give a field another type', anyFile, (text, chance) =>
    onField(text, chance, (line) =>
      line.replace(
        /:.*/,
        `: ${chance.of(['42', 'true', '[a, b]', '{ a: b }', 'null', '2026-13-45', '~', '""', '-0.5', '.nan'])}`,
      ),
    ),
  ),
  whole('empty a field', anyFile, (text, chance) =>
    onField(text, chance, (line) => line.replace(/:.*/, ':')),
  ),
  whole('make a field huge', anyFile, (text, chance) =>
    onField(text, chance, (line) => line.replace(/:.*/, `: ${'Väldigt '.repeat(20_000)}`)),
  ),
  whole('write HTML into a field', anyFile, (text, chance) =>
    onField(text, chance, (line) =>
      line.replace(/:.*/, `: '${chance.of(hostile).replaceAll("'", "''")}'`),
    ),
  ),
  whole('add HTML to a field', anyFile, (text, chance) =>
    onField(text, chance, (line) =>
      /: [\p{L}0-9]/u.test(line) ? `${line} ${chance.of(hostile)}` : line,
    ),
  ),
  whole('write HTML into the text', anyText, (text, { of }) => `${text}\n${of(hostile)}\n`),
  whole('break the YAML', anyFile, (text, chance) =>
    onField(text, chance, (line) =>
      chance.of([
        `${line}: [`,
        `${line}"`,
        `\t${line}`,
        line.replace(':', ''),
        `  ${line}`,
        `${line}\n- x`,
        `@${line}`,
        `${line} &a *b`,
        `? ${line}`,
        `%${line}`,
      ]),
    ),
  ),
  whole('cut the file off', anyFile, (text, { below }) => text.slice(0, below(text.length))),
  whole('empty the file', anyFile, () => ''),
  whole('odd characters', anyFile, (text, { below, of }) => {
    const at = below(text.length);
    return (
      text.slice(0, at) +
      of([
        '\u0000',
        '\u202E',
        '\u200B',
        '\uFEFF',
        'e\u0301',
        '\uFFFD',
        '\u2028',
        '\u00AD',
        '🧶👩🏽‍🌾',
        'مرحبا',
        '\u0007',
        '\r',
        '\u{1F1F8}\u{1F1EA}',
        'A'.repeat(5000),
        '\\',
        '`',
        '&lt;',
        '${x}',
        '{{number}}',
      ]) +
      text.slice(at)
    );
  }),
  whole('line ends of Windows', anyFile, (text) => text.replaceAll('\n', '\r\n')),
  whole('a byte order mark', anyFile, (text) => `\uFEFF${text}`),
  whole('odd Markdown', anyText, (text, { of }) => `${text}\n${of(markdown)}\n`),
  whole('a heading that jumps', anyText, (text) => `${text}\n##### Hopp\n`),
  whole(
    'a hostile link',
    anyText,
    (text, { of }) =>
      `${text}\nText [ord](${of(['javascript:alert(1)', 'page:../../etc/passwd', 'page:network#nowhere', 'page:', 'partnership:nowhere', '/sv/', '../network/', 'https://evil.example/', '//evil.example', 'data:text/html,x', 'vbscript:x', 'page:constructor', 'https://icld.se@evil.example/', 'HTTPS://EVIL.EXAMPLE', '?q=x', 'mailto:a@evil.example?body=x'])})\n`,
  ),
  whole(
    'a wrong date',
    /(facts|places\/.*|claims|programme|networks|timeline)\.yaml$/,
    (text, { of }) =>
      text.replace(
        /\b20\d\d(-\d\d){0,2}\b/,
        of([
          '2025/2023',
          'våren 2024',
          '2024-13',
          '20240',
          '2024-02-30',
          '24',
          '2021/2022/2023',
          '../..',
          '[2020]',
        ]),
      ),
  ),
  whole('an unknown reference', anyYaml, (text, { of }) =>
    text.replace(
      /(publisher|network|country): \w[\w-]*|- [a-z-]+$/m,
      of([
        'publisher: nobody',
        'network: nowhere',
        'country: QQ',
        '- nowhere',
        'publisher: constructor',
        'publisher: ../x',
      ]),
    ),
  ),
  { name: 'swap the twins', suits: /index\.sv\.mdx?$/, change: swapTwins },
  {
    name: 'write the other language over it',
    suits: /index\.sv\.mdx?$/,
    change: ({ path, files }) => ({ [path]: files.get(twinOf(path)) ?? '' }),
  },
  { name: 'delete the file', suits: anyFile, change: ({ path }) => ({ [path]: null }) },
  {
    name: 'rename the file',
    suits: anyFile,
    change: ({ path, before, chance: { of } }) => ({
      [path]: null,
      [path.replace(/[^/]+$/, (file) =>
        of([
          file.toUpperCase(),
          ` ${file}`,
          file.replace(/\.\w+$/, '.txt'),
          `.${file}`,
          file.replace('.', '..'),
          file.replace(/sv|es/, 'fr'),
          `å${file}`,
        ]),
      )]: before,
    }),
  },
  {
    name: 'add a stray file',
    suits: anyFile,
    change: ({ path, chance: { of } }) => ({
      [path.replace(
        /[^/]+$/,
        of([
          'notes.txt',
          'index.md',
          'index.sv.html',
          'Thumbs.db',
          'photo.jpg',
          'photo.svg',
          'photo.yaml',
          'sources.yaml',
          'facts.yaml',
          'index.en.md',
          '.DS_Store',
          'con.yaml',
        ]),
      )]: 'x',
    }),
  },
  { name: 'copy an entry', suits: /index\.sv\.mdx?$/, change: copyEntry },
];

/** Strings that must never come through as markup. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '<iframe src="https://evil.example"></iframe>',
  '</title><script>alert(1)</script>',
  '<style>*{display:none}</style>',
  '<a href="javascript:alert(1)">x</a>',
  '<p style="color:red">x</p>',
  '&lt;b&gt;',
  '<!-- -->',
  ']]>',
  '{{email}}',
  '<%= x %>',
  "' onmouseover='alert(1)",
  '<Claim id="nowhere" />',
  '{process.exit(1)}',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example/">',
];

const markdown = [
  '![bild](https://evil.example/a.png)',
  '![](./photo.jpg)',
  '<https://evil.example/>',
  'https://evil.example/',
  '[^1]\n\n[^1]: not',
  '[a]: javascript:alert(1)\n\n[a]',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '```html\n<script>\n```',
  '- [ ] x',
  '***',
  '> citat',
  '\\<script>',
  '~~x~~',
  '[här](page:network)',
  '[aquí](page:network)',
  '“ord”',
  '"ord"',
  '<span lang="en">word</span>',
  '<span onclick="x">a</span>',
  '---\ntitle: x\n---',
  'Rubrik\n===',
  '# Rubrik',
  'År 1850 och år 2099.',
  '$x$',
  '1. a\n1. b',
  '&nbsp;',
  '&#x202e;',
  'www.evil.example',
  'a@evil.example',
];

/** A breakage that rewrites the file in its place. */
function whole(
  name: string,
  suits: RegExp,
  rewrite: (text: string, chance: Chance) => string,
): Kind {
  return {
    name,
    suits,
    change: ({ path, before, chance }) => ({ [path]: rewrite(before, chance) }),
  };
}

/** The lines that hold a field: all of a YAML file, the front matter of a text. */
function fieldLines(lines: string[]): number[] {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : lines.length;
  const found = lines.flatMap((line, index) =>
    index < end && /^\s*(- )?\w[\w-]*:/.test(line) ? [index] : [],
  );
  return found.length > 0 ? found : [0];
}

function onField(text: string, { of }: Chance, change: (line: string) => string): string {
  const lines = text.split('\n');
  const at = of(fieldLines(lines));
  return lines.with(at, change(lines[at] ?? '')).join('\n');
}

function twinOf(path: string): string {
  return path.replace('.sv.', '.es.');
}

function swapTwins({ path, before, files }: Given): Writes {
  return { [path]: files.get(twinOf(path)) ?? '', [twinOf(path)]: before };
}

function copyEntry({ path, files, chance: { of } }: Given): Writes {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const copy = `${folder.slice(0, folder.lastIndexOf('/'))}/${of(['copy', 'tema', 'COPY', 'a b', '404', 'sok', 'constructor'])}`;
  return Object.fromEntries(
    [...files]
      .filter(([file]) => file.startsWith(`${folder}/`))
      .map(([file, text]) => [file.replace(folder, copy), text]),
  );
}

export interface Mutation {
  number: number;
  name: string;
  /** The file that it started from. */
  path: string;
  writes: Writes;
}

/** Path below `content/` -> new text, or null for a file that goes. */
export type Writes = Record<string, string | null>;

interface Kind {
  name: string;
  suits: RegExp;
  change: (given: Given) => Writes;
}

interface Given {
  path: string;
  before: string;
  chance: Chance;
  files: ReadonlyMap<string, string>;
}

interface Chance {
  /** A whole number from 0 to one below the size. */
  below: (size: number) => number;
  of: <T>(items: readonly T[]) => T;
}
