import type { Locale } from '../site/locales.ts';

/**
 * Sets no-break spaces where a line must not break: within dates and numbers,
 * between a number and its unit, before a dash. `12 mars` -> `12·mars`, where
 * `·` is the space that does not break.
 */
export function bindSpaces(text: string, locale: Locale): string {
  return [...common, ...(own[locale] ?? [])].reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    text,
  );
}

const noBreak = '\u00a0';

/** What is true of every language: groups of thousands, per cent, paragraphs, a dash with spaces. */
const common: readonly Rule[] = [
  [/(?<=\b\d{1,3}) (?=\d{3}(?!\d))/g, noBreak],
  [/(?<=\u00a0\d{3}) (?=\d{3}(?!\d))/g, noBreak],
  [/(?<=\d) (?=%)/g, noBreak],
  [/(?<=§) (?=\d)/g, noBreak],
  [/ (?=[–—] )/g, noBreak],
];

const own: Partial<Record<Locale, readonly Rule[]>> = {
  sv: [
    [
      /(?<=\b\d{1,2}) (?=(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b)/g,
      noBreak,
    ],
    [
      /(?<=\d) (?=(?:kronor|svenska kronor|miljoner|miljarder|år|månader|dagar|timmar|procent|km|m|kg|kB)(?!\p{L}))/gu,
      noBreak,
    ],
    [/(?<=(?<!\p{L})(?:kl\.|nr|s\.|kap\.)) (?=\d)/gu, noBreak],
  ],
  es: [
    [
      /(?<=\b\d{1,2}) (?=de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b)/g,
      noBreak,
    ],
    [
      /(?<=\d) (?=(?:coronas|millones|años|año|meses|días|horas|por ciento|km|m|kg|kB)(?!\p{L}))/gu,
      noBreak,
    ],
    [/(?<=(?<!\p{L})(?:n\.º|núm\.|art\.|p\.|cap\.)) (?=\d)/gu, noBreak],
  ],
};

type Rule = readonly [pattern: RegExp, replacement: string];
