import { homeKey, lineageOf, newsPrefix, notFoundKey } from '../../routing/paths.ts';
import { localeCodes } from '../../site/locales.ts';
import type { Problem } from '../problem.ts';
import { isDraft, neededFiles, pageKeyOf, textsOf, type RawContent } from '../raw-content.ts';
import type { RawText } from '../raw-file.ts';

/** Files that have no place in `content/`. */
export function strayFiles(content: RawContent): Problem[] {
  return [...strayNotes(content), ...filesWithoutPlace(content)];
}

/** Notes among the pages, where nobody asks for their day. */
function strayNotes(content: RawContent): Problem[] {
  return textsOf(content, 'page')
    .filter(({ key }) => key.startsWith(newsPrefix))
    .map(({ file, key }) => ({
      code: 'file-stray',
      file,
      what: 'Notes on what is new do not lie among the pages.',
      fix: `Move the folder to content/news/${key.slice(newsPrefix.length)}/.`,
    }));
}

function filesWithoutPlace({ files }: RawContent): Problem[] {
  return files
    .filter(({ kind }) => kind === 'stray')
    .map(({ file }) => ({
      code: 'file-stray',
      file,
      what: 'This file has no place in content/, or its name is not one that the site knows.',
      fix: `${/[^a-z0-9/._-]/.test(file) ? 'Names have only lower-case letters a–z, digits and hyphens. ' : ''}A picture is called photo.jpg. Texts are called index.${localeCodes.join('.md or index.')}.md, facts are called facts.yaml; content/README.md shows where each goes. Rename, move or delete the file.`,
    }));
}

/** Files and pages that the site cannot do without. */
export function missingFiles(content: RawContent): Problem[] {
  const files = new Set(content.files.map(({ file }) => file));
  const pages = new Set(textsOf(content).map(pageKeyOf));
  const missing = [
    ...neededFiles.filter((file) => !files.has(file)),
    ...neededPages
      .filter((key) => !pages.has(key))
      .map((key) => `content/pages/${key}/index.${localeCodes[0] ?? ''}.md`),
  ];
  return missing.map((file) => ({
    code: 'file-missing',
    file,
    what: 'This file is missing, and the site needs it.',
    fix: 'Put it back. A file of records may be empty but for "{}".',
  }));
}

/** Pages that others stand below, missing or drafts: without them those have no address. */
export function missingPagesAbove(content: RawContent): Problem[] {
  const texts = textsOf(content);
  const pages = new Set(texts.map(pageKeyOf));
  const published = new Set(texts.filter((text) => !isDraft(text)).map(pageKeyOf));
  const missing = new Map<string, Problem>();
  const drafts: Problem[] = [];
  for (const text of texts) {
    for (const above of lineageOf(pageKeyOf(text)).slice(0, -1)) {
      if (neededPages.includes(above)) continue;
      if (!pages.has(above)) missing.set(above, missingAbove(above, text));
      else if (!published.has(above) && !isDraft(text)) drafts.push(draftAbove(above, text));
    }
  }
  return [...missing.values(), ...drafts];
}

function missingAbove(above: string, { file }: RawText): Problem {
  return {
    code: 'file-missing',
    file: `content/pages/${above}/index.${localeCodes[0] ?? ''}.md`,
    what: `This page is missing: ${file} stands below it.`,
    fix: 'Write it in every language, or move the folder to another place.',
  };
}

function draftAbove(above: string, { file }: RawText): Problem {
  return {
    code: 'file-missing',
    file,
    what: `The page "${above}" above this one is a draft, so this one has no address.`,
    fix: 'Publish that page first, or write "draft: true" here too.',
  };
}

/** Pages that the site itself refers to. */
const neededPages = [homeKey, 'partnerships', 'search', notFoundKey];

/** Texts that stand there twice, as .md and as .mdx. */
export function doubledTexts(content: RawContent): Problem[] {
  const seen = new Map<string, string>();
  return textsOf(content).flatMap(({ file }): Problem[] => {
    const name = file.replace(/x$/, '');
    const other = seen.get(name);
    seen.set(name, file);
    if (other === undefined) return [];
    return [
      {
        code: 'file-stray',
        file,
        what: `${other} is the same text.`,
        fix: 'Keep one of the two: .mdx if the text uses a component, else .md.',
      },
    ];
  });
}

/** Entries that lack a file: a text in one of the languages, or a partnership's facts. */
export function missingTwins({ files }: RawContent): Problem[] {
  const folders = new Map<string, { isPartnership: boolean; present: Set<string> }>();
  for (const file of files) {
    if (
      file.kind !== 'page' &&
      file.kind !== 'news' &&
      file.kind !== 'partnership-text' &&
      file.kind !== 'partnership-facts'
    ) {
      continue;
    }
    const folder = file.file.slice(0, file.file.lastIndexOf('/'));
    const entry = folders.get(folder) ?? {
      isPartnership: file.kind.startsWith('partnership'),
      present: new Set<string>(),
    };
    entry.present.add('locale' in file ? file.locale : 'facts');
    folders.set(folder, entry);
  }
  return [...folders].flatMap(([folder, { isPartnership, present }]) => {
    const wanted = [...localeCodes, ...(isPartnership ? ['facts'] : [])];
    return wanted
      .filter((name) => !present.has(name))
      .map((name): Problem => {
        const missing = name === 'facts' ? 'facts.yaml' : `index.${name}.md`;
        return {
          code: 'twin-missing',
          file: `${folder}/${missing}`,
          what: 'This file is missing: every entry has the same files in every language.',
          fix: `Write ${missing} beside its twin. The fields are listed in content/README.md.`,
        };
      });
  });
}
