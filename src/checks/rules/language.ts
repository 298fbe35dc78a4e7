import type { Locale } from '../../site/locales.ts';
import type { Problem } from '../problem.ts';
import { proseOf, type Prose } from '../prose.ts';
import { dataFilesOf, isObject, recordsOf, textsOf, type RawContent } from '../raw-content.ts';
import type { RawFile } from '../raw-file.ts';

/** Quotation marks of another language, or of a typewriter. */
export function wrongQuotes(content: RawContent): Problem[] {
  return eachProse(content, (prose, file) => {
    const rule = quotes[prose.locale];
    const [found] = rule?.wrong.exec(prose.words) ?? [];
    if (!rule || found === undefined) return [];
    return [
      {
        code: 'quotes-wrong',
        file: file.file,
        line: prose.line,
        column: prose.column,
        what: `The quotation mark ${found} does not belong to this language.`,
        fix: `Write ${rule.right}.`,
      },
    ];
  });
}

/** Questions and exclamations in Spanish that open without ¿ or ¡, or never close. */
export function unpairedMarks(content: RawContent): Problem[] {
  return eachProse(content, (prose, file) => {
    if (prose.locale !== 'es') return [];
    const words = prose.words.replace(/\S*:\/\/\S*/g, ' ');
    const wrong = markPairs.find(([open, close]) => count(words, open) !== count(words, close));
    if (!wrong) return [];
    const [open, close] = wrong;
    return [
      {
        code: 'marks-unpaired' as const,
        file: file.file,
        line: prose.line,
        column: prose.column,
        what: `${open} and ${close} do not stand in pairs.`,
        fix: `In Spanish write ${open} where the question or exclamation begins and ${close} where it ends.`,
      },
    ];
  });
}

const markPairs = [
  ['¿', '?'],
  ['¡', '!'],
] as const;

/** Words of another language's glossary left in a text. */
export function mixedLanguages(content: RawContent): Problem[] {
  const glossary = [...recordsOf(content, 'glossary').values()].filter(isObject);
  const terms = glossary.flatMap(({ terms: byLanguage }) =>
    isObject(byLanguage) ? [byLanguage] : [],
  );
  const names = placeNames(content);
  return eachProse(content, (prose, file) => {
    if (file.file === 'content/glossary.yaml') return [];
    const words = withoutNames(prose.words, names).toLowerCase();
    return terms.flatMap((byLanguage): Problem[] =>
      Object.entries(byLanguage)
        .filter(([locale]) => locale !== prose.locale)
        .flatMap(([locale, term]) => {
          const isTold =
            typeof term === 'string' &&
            term.length >= 6 &&
            isForeign(term, prose.locale, byLanguage);
          if (!isTold || !holds(words, term.toLowerCase())) return [];
          const own = byLanguage[prose.locale];
          return [
            {
              code: 'language-mixed' as const,
              file: file.file,
              line: prose.line,
              column: prose.column,
              what: `"${term}" is the word of another language (${locale}).`,
              fix: `Write "${typeof own === 'string' ? own : 'the word of this language'}"${'body' in file ? `, or mark it as <span lang="${locale}">${term}</span> in the text` : ''}.`,
            },
          ];
        }),
    );
  });
}

/** Texts that are written in another language than their file's name says. */
export function swappedLanguages(content: RawContent): Problem[] {
  return textsOf(content).flatMap((text): Problem[] => {
    const words = proseOf(text)
      .flatMap((prose) => prose.words.toLowerCase().split(/[^\p{L}]+/u))
      .filter((word) => word !== '');
    const counts = Object.entries(smallWords)
      .map(([locale, list]) => ({
        locale,
        count: words.filter((word) => list.includes(word)).length,
      }))
      .sort((a, b) => b.count - a.count);
    const [most, next] = counts;
    const isClear = most && next && most.count >= 5 && most.count > 2 * next.count;
    // A language without a list here cannot be told.
    if (!isClear || most.locale === text.locale || !(text.locale in smallWords)) return [];
    return [
      {
        code: 'language-mixed',
        file: text.file,
        line: 1,
        what: `The text is in another language (${most.locale}) than its name says (${text.locale}).`,
        fix: 'Has the text been swapped with its twin? Put the right text into each file.',
      },
    ];
  });
}

/** Small words that every text of a language holds and that the others lack. */
const smallWords: Partial<Record<Locale, readonly string[]>> = {
  sv: [
    'och',
    'att',
    'det',
    'som',
    'är',
    'på',
    'för',
    'med',
    'av',
    'till',
    'inte',
    'den',
    'har',
    'eller',
    'ett',
    'om',
    'kan',
    'från',
    'vad',
    'sidan',
  ],
  es: [
    'de',
    'la',
    'el',
    'que',
    'los',
    'las',
    'una',
    'por',
    'para',
    'con',
    'del',
    'se',
    'su',
    'y',
    'o',
    'es',
    'al',
    'lo',
    'como',
    'página',
  ],
};

/** What each language writes; in a third language the rule is silent until it gets a line here. */
const quotes: Partial<Record<Locale, { wrong: RegExp; right: string }>> = {
  sv: { wrong: /["“„«»‟]/u, right: '”så här”' },
  es: { wrong: /["„‟]|”(?=\p{L})/u, right: '«así», y “así” dentro de «»' },
};

function eachProse(
  content: RawContent,
  look: (prose: Prose, file: RawFile) => Problem[],
): Problem[] {
  return content.files.flatMap((file) => proseOf(file).flatMap((prose) => look(prose, file)));
}

/** Names of places in every language: "Region Gotland" is no slip in a Spanish text. */
function placeNames(content: RawContent): string[] {
  return dataFilesOf(content, 'place').flatMap(({ data }) => {
    const names = isObject(data.value) ? data.value['names'] : undefined;
    return isObject(names) ? Object.values(names).filter((name) => typeof name === 'string') : [];
  });
}

/** Takes away names of places, and addresses such as icld.se/jämställdhet. */
function withoutNames(words: string, names: readonly string[]): string {
  const rest = words.replace(/\S+\.[a-z]{2,}\/\S*/gu, ' ');
  return names.reduce(
    (text, name) => (text.includes(name) ? text.replaceAll(name, ' ') : text),
    rest,
  );
}

/** Names that are the same in both languages, or explained as foreign words, are no slips. */
function isForeign(term: string, locale: Locale, byLanguage: Record<string, unknown>): boolean {
  const own = byLanguage[locale];
  return typeof own === 'string' && !own.toLowerCase().includes(term.toLowerCase());
}

function count(words: string, mark: string): number {
  return words.split(mark).length - 1;
}

function holds(words: string, term: string): boolean {
  // Most texts lack most terms, and a plain look is far quicker than a pattern.
  if (!words.includes(term)) return false;
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'u').test(words);
}
