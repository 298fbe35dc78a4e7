import type { ClaimUnit, ClaimValue } from '../schemas/claim.ts';
import type { Locale } from '../site/locales.ts';
import { formatMoney, formatNumber } from './format.ts';
import { formatPeriod } from './period.ts';
import { translatorFor } from './translator.ts';

/** The words of a typed value: a range of 1 to 3 years -> `1–3 år`, `1–3 años`. */
export function formatClaim(locale: Locale, value: ClaimValue): string {
  switch (value.type) {
    case 'number': {
      const number = formatNumber(locale, value.value);
      return value.unit ? withUnit(locale, value.unit, number, value.value) : number;
    }
    case 'range': {
      const number = `${formatNumber(locale, value.from)}–${formatNumber(locale, value.to)}`;
      return withUnit(locale, value.unit, number, value.to);
    }
    case 'money':
      return formatMoney(locale, value.value, value.currency);
    case 'date':
      return formatPeriod(locale, value.value);
    case 'email':
      return value.value;
    case 'text':
      return value.value[locale];
  }
}

function withUnit(locale: Locale, unit: ClaimUnit, number: string, count: number): string {
  return translatorFor(locale)(`claim.${unit}`, { number, count });
}
