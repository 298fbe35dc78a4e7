/** The texts that the script of the search fills in; i18next stays at build time. */
export interface SearchTexts {
  count: Record<string, string>;
  closeOnly: string;
  close: string;
  country: string;
  exact: string;
  failed: string;
  inText: string;
  inTextFailed: string;
  kinds: Record<string, string>;
  mended: string;
  narrow: string;
  none: string;
  noneChosen: string;
  pages: string;
  partnerships: string;
  reduced: string;
  /** Language -> the offer to search in it, in its own words, and the path of its search page. */
  switches: Record<string, { text: string; path: string }>;
  theme: string;
  unknown: string;
  working: string;
}

/** Puts values into `{{name}}` in one pass, so that a query cannot name a variable. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? '');
}

/** The form of a plural text for a number, filled in. */
export function plural(
  forms: Record<string, string>,
  count: number,
  values: Record<string, string>,
): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(count);
  const number = new Intl.NumberFormat(lang).format(count);
  return fill(forms[form] ?? forms['other'] ?? '', { number, ...values });
}
