import { twinsOf } from '../../routing/alternates.ts';
import { keyOfSubject } from '../../routing/kit.ts';
import { fixedSegment } from '../../routing/paths.ts';
import { isReserved } from '../../routing/reserved.ts';
import { locales, type Locale } from '../../site/locales.ts';
import type { Problem } from '../problem.ts';
import { wordOf } from '../published.ts';
import { isObject, pageKeyOf, positionOf, textsOf, type RawContent } from '../raw-content.ts';
import type { RawText } from '../raw-file.ts';

/** Address words that are missing, surplus or reserved, and addresses that two entries claim. */
export function takenAddresses(content: RawContent): Problem[] {
  // A text whose fields cannot be read has a problem of its own.
  const texts = textsOf(content).filter(({ data }) => data.value !== undefined);
  const words = new Map(
    texts.map((text) => [`${pageKeyOf(text)} ${text.locale}`, wordOf(text)] as const),
  );
  const owners = new Map<string, RawText>();
  return texts.flatMap((text) => {
    const problem = segmentProblem(text);
    if (problem) return [problem];
    const lookUp = (key: string, locale: Locale) => words.get(`${key} ${locale}`);
    let path: string;
    try {
      path = twinsOf(pageKeyOf(text), lookUp, '/')[text.locale];
    } catch {
      return []; // The missing word of this page or of one above it has a problem of its own.
    }
    const owner = owners.get(path);
    owners.set(path, text);
    if (!owner) return [];
    return [
      report(
        text,
        'address-taken',
        `${path} is already the address of ${owner.file}.`,
        'Change "segment" in the newer of the two; never in a page that is already published.',
      ),
    ];
  });
}

/** Pages of one language that share a title. */
export function duplicateTitles(content: RawContent): Problem[] {
  const owners = new Map<string, RawText>();
  return textsOf(content).flatMap((text) => {
    const title = isObject(text.data.value) ? text.data.value['title'] : undefined;
    if (typeof title !== 'string') return [];
    const id = `${text.locale} ${title.toLowerCase()}`;
    const owner = owners.get(id);
    owners.set(id, text);
    if (!owner) return [];
    return [
      report(
        text,
        'title-duplicate',
        `${owner.file} has the title "${title}" too.`,
        'Say in the title what sets this page apart.',
        'title',
      ),
    ];
  });
}

function segmentProblem(text: RawText): Problem | undefined {
  if (keyOfSubject(text.key) !== undefined) {
    return {
      code: 'address-taken',
      file: text.file,
      what: 'The site itself gives every page a page "kit" below it, with what passes it on.',
      fix: 'Rename the folder.',
    };
  }
  if (text.kind === 'partnership-text') {
    return isReserved(text.key, text.locale)
      ? report(
          text,
          'address-taken',
          `"${text.key}" is a word that the catalogue's own addresses use.`,
          'Rename the folder.',
        )
      : undefined;
  }
  const fixed = fixedSegment(text.key, text.locale);
  const word = wordOf(text);
  if (word === locales[text.locale].segments.kit) {
    return report(
      text,
      'address-taken',
      `"${word}" is the word of the pages that pass others on: every page has one below it.`,
      'Choose another word for "segment".',
    );
  }
  if (fixed !== undefined && word !== undefined) {
    return report(
      text,
      'address-taken',
      'The site itself gives this page its address.',
      'Delete the line "segment".',
    );
  }
  if (fixed === undefined && word === undefined) {
    return report(
      text,
      'address-taken',
      'The page has no word for its address.',
      'Add "segment:" with a word in lower-case letters a–z.',
    );
  }
  return undefined;
}

function report(
  text: RawText,
  code: Problem['code'],
  what: string,
  fix: string,
  field = 'segment',
): Problem {
  return { code, file: text.file, ...positionOf(text.data, [field]), what, fix };
}
