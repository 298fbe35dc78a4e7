import { createInstance, type TFunction } from 'i18next';
import { defaultLocale, localeCodes, type Locale } from '../site/locales.ts';
import { memoized } from '../site/memoized.ts';
import { parityProblems, type Dictionary } from './parity.ts';

/**
 * The translator of a language: `translatorFor('sv')('search.button')` -> `Sök`.
 * An unknown key throws, so that a missing string stops the build.
 */
export function translatorFor(locale: Locale): Translator {
  const translator = translators.get(locale);
  if (!translator) throw new Error(`There is no strings file for "${locale}".`);
  return translator;
}

/**
 * The texts of a plural string by form, for scripts that count in the browser:
 * `{ one: '{{number}} träff', other: '{{number}} träffar' }`.
 */
export function pluralForms(locale: Locale, stem: string): Record<string, string> {
  const forms = Object.entries(dictionaryOf(locale))
    .filter(([key]) => key.startsWith(`${stem}_`))
    .map(([key, text]) => [key.slice(stem.length + 1), text] as const);
  if (forms.length === 0) throw new Error(`There is no plural string "${stem}".`);
  return Object.fromEntries(forms);
}

/** The raw text of a string, variables and all, for scripts that fill it in the browser. */
export function templateOf(locale: Locale, key: string): string {
  const text = dictionaryOf(locale)[key];
  if (text === undefined) throw new Error(`There is no string "${key}" in "${locale}".`);
  return text;
}

const dictionaries = import.meta.glob<Dictionary>('./strings/*.ts', {
  eager: true,
  import: 'strings',
});

const translators = new Map(localeCodes.map((locale) => [locale, createTranslator(locale)]));

function dictionaryOf(locale: Locale): Dictionary {
  const dictionary = dictionaries[`./strings/${locale}.ts`];
  if (!dictionary) throw new Error(`src/i18n/strings/${locale}.ts is missing.`);
  return dictionary;
}

function createTranslator(locale: Locale): Translator {
  const dictionary = dictionaryOf(locale);
  const problems = parityProblems(locale, dictionary, dictionaryOf(defaultLocale));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [locale]: { translation: dictionary } },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`There is no string "${key}" in "${locale}".`);
    },
  });
  // Most strings stand on every page, and i18next looks each up anew.
  return memoized(instance.getFixedT(locale)) as Translator;
}

export type Translator = TFunction;
