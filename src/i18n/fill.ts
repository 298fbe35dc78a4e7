// Ships to the browser: i18next stays at build time, so scripts fill in texts themselves.

/** Puts values into `{{name}}` in one pass, so that a query cannot name a variable. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? '');
}

/** The form of a plural text for a number, filled in; the number is `{{count}}` or `{{number}}`. */
export function plural(
  forms: Record<string, string>,
  count: number,
  values: Record<string, string> = {},
): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(count);
  const number = new Intl.NumberFormat(lang).format(count);
  return fill(forms[form] ?? forms['other'] ?? '', { count: number, number, ...values });
}
