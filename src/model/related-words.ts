import { fold } from '../search/words.ts';
import type { Locale } from '../site/locales.ts';
import { once } from './memo.ts';
import { getGlossary, getLexicon } from './records.ts';

/**
 * The words that the search takes for the same as a term of the glossary: the
 * first of its concept in the lexicon, without those that the glossary avoids.
 */
export async function getRelatedWords(locale: Locale, term: string): Promise<string[]> {
  const [byWord, avoided] = await Promise.all([getConceptsByWord(), getAvoided()]);
  const words = byWord.get(`${locale} ${fold(term)}`) ?? [];
  return words
    .filter((word) => fold(word) !== fold(term) && !avoided.has(fold(word)))
    .slice(0, mostShown);
}

/** Language and folded word -> the words of its concept in that language. */
const getConceptsByWord = once(async () => {
  const byWord = new Map<string, string[]>();
  for (const record of (await getLexicon()).values())
    for (const [language, words] of Object.entries(record))
      if (Array.isArray(words) && language !== 'broader')
        for (const word of words) byWord.set(`${language} ${fold(word)}`, words);
  return byWord;
});

const getAvoided = once(async () => {
  const records = [...(await getGlossary()).values()];
  return new Set(records.flatMap(({ avoid }) => Object.values(avoid ?? {}).flat()).map(fold));
});

const mostShown = 5;
