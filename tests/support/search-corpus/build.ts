import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../sites.ts';

/**
 * Builds a copy of the project whose content is the test corpus of the search
 * benchmark in `bench`; themes and lexicon are the site's own. Returns the
 * folder of the built site.
 */
export async function buildCorpusSite(bench: string): Promise<string> {
  const root = resolve('tests/.cache/search-corpus');
  const content = join(root, 'content');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  for (const name of ['src', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(name, join(root, name), { recursive: true });
  for (const name of ['care', 'claims', 'glossary', 'networks', 'programme', 'publishers', 'site'])
    cpSync(`tests/fixtures/content/${name}.yaml`, join(content, `${name}.yaml`));
  for (const name of ['themes', 'lexicon'])
    cpSync(`content/${name}.yaml`, join(content, `${name}.yaml`));
  cpSync('tests/fixtures/content/timeline.yaml', join(content, 'timeline.yaml'));
  for (const name of ['guide', 'mails'])
    cpSync(`tests/fixtures/content/${name}.yaml`, join(content, `${name}.yaml`));
  for (const name of ['briefs', 'claims', 'questions', 'sides', 'steps'])
    writeFileSync(join(content, `${name}.yaml`), '{}\n');
  writeFileSync(join(content, 'links.yaml'), 'links: []\n');
  writeFileSync(join(content, 'redirects.yaml'), 'moved: []\n');
  writeFileSync(join(content, 'published.txt'), '');
  writeFileSync(join(content, 'navigation.yaml'), navigation);
  // The corpus's own information pages stand below `info`, where no key of the site is in their way.
  for (const key of ['home', 'info', 'not-found', 'partnerships', 'search']) {
    mkdirSync(join(content, 'pages', key), { recursive: true });
    for (const language of ['sv', 'es']) {
      const file = join(content, 'pages', key, `index.${language}.md`);
      writeFileSync(file, plainPage(key, language));
    }
  }
  execFileSync('node', [
    join(bench, 'export-corpus.mjs'),
    '--out',
    content,
    '--template',
    resolve('tests/support/search-corpus/template.mjs'),
  ]);
  const output = join(root, 'dist');
  await build(root, output, 'https://korpus.example/');
  return output;
}

function plainPage(key: string, language: string): string {
  const word = language === 'sv' ? 'testord' : 'palabra';
  return [
    '---',
    `title: Test ${key} ${language}`,
    `summary: ${Array(12).fill(word).join(' ')}`,
    `teaser: ${Array(30).fill(word).join(' ')}`,
    'reviewed: 2026-11-23',
    ...(key === 'info' ? ['segment: info'] : []),
    '---',
    '',
    word,
    '',
  ].join('\n');
}

const navigation = `main: [info, partnerships]
footer: [search]
doors: []
examples: [kibaha-gotland]
onward: [info]
`;
