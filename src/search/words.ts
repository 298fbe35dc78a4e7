/**
 * Words as the search compares them. The same code runs at build over the
 * pages and in the browser over the query, so that both speak of one word.
 */

/** Lower case, without diacritics and apostrophes: `Växjö` -> `vaxjo`, `Moi’s` -> `mois`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u00ad'’‘]/gu, '')
    .toLowerCase();
}

/** The words of a text, folded, in their order; numbers are words too. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The word without its ending: `kommunernas` -> `kommun`, `mujeres` -> `mujer`. Takes a folded word. */
export function stem(word: string, language: string): string {
  if (/\d/.test(word)) return word;
  return stemmers[language]?.(word) ?? word;
}

/** Is this folded word too common in its language to be looked for? */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

const stemmers: Record<string, (word: string) => string> = {
  sv: stemSwedish,
  es: stemSpanish,
  en: (word) => (word.length > 4 ? word.replace(/(?<=[^s])s$/, '').replace(/ie$/, 'y') : word),
};

/** The genitive, then the inflections of Snowball's Swedish stemmer, which need no diacritics, and common derivations. */
function stemSwedish(word: string): string {
  if (/^..r$/.test(word)) return word.slice(0, 2);
  return word
    .replace(/(?<=.{4}[^ious])s$/, '')
    .replace(swedishEnding, '')
    .replace(/(?<=.{4})(ering|er|ning|lig|ig|els|is?k)$/, '');
}

const swedishEnding = new RegExp(
  `(?<=.{3})(${[
    'ningarna|ningar|ningen|eringarna|eringar|eringen|heterna|heten|heter|andet|anden|ande',
    'arna|arne|erna|orna|aren|aste|ade|are|ern|het|ast|ar|en|er|(?<!budg)et|or|(?<=.{3}el)n|a|e',
  ].join('|')})$`,
);

/** Plurals and the last vowel, after Savoy's light stemmer for Spanish. */
function stemSpanish(word: string): string {
  if (word.length < 4) return word;
  const singular = word
    .replace(/ces$/, 'z')
    .replace(/(?<=[^aeiou])es$/, '')
    .replace(/s$/, '');
  return singular.length > 3 ? singular.replace(/[aeo]$/, '') : singular;
}

// Words of all languages together: a query may be in any of them.
const stopWords = new Set(
  `all alla allt att av blir bli da de dem den denna deras dess det detta dig din ditt du dar dit
  efter ej eller en er era ert ett fran for far finns gor gors grund ha hade han har hela hos hon hur i
  in inte ja jag kan kanske ligger lite man maste med mellan men mer mest mig min mitt mot mycket
  nar ni nagon nagot nagra nu nya och om oss pa redan sa sade samt sig sin sina sitt ska skulle som
  till ut under upp ur vad var vara vart varje vem vi vid vilka vilken vilket vill visa
  a al algo algun alguna ante aqui asi aun cada como con cual cuales cuando de del desde donde dos e
  el ella ellas ellos en entre era es esa ese eso esta estan estas este esto estos fue ha han hasta
  hay la las le les lo los mas me mi mis mucho muy ni no nos nuestra nuestro o os otra otro para
  pero por porque que quien quienes se ser si sin sobre son su sus tambien tan te tiene tienen todo
  toda todos todas tu un una unas uno unos usted ustedes y ya yo puede pueden puedo hacer hace
  about and are as at be by can do does for from has have how i in is it its my of on or our that
  the their there these they this to was we what when where which who why will with you your`
    .split(/\s+/)
    .filter(Boolean),
);
