import { formatPeriod } from '../../i18n/period.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Partner } from '../../model/partnerships.ts';
import type { Connection, PartnershipFacts } from '../../schemas/partnership.ts';
import type { Locale } from '../../site/locales.ts';

/** Why a partnership stands in the catalogue, in words. */
export function connectionWords(connection: Connection, t: Translator): string {
  switch (connection) {
    case 'in-network':
      return t('connection.inNetwork');
    case 'example-on-theme':
      return t('connection.exampleOnTheme');
    case 'other':
      return t('connection.other');
  }
}

/** `Kibaha (Tanzania)` */
export function nameWithCountry({ name, country }: Partner): string {
  return `${name} (${country})`;
}

/** What stands behind a place's name: `, stadskommun, Tanzania`; a kind that the name says already is not said again. */
export function placeDetails({ name, kind, country }: Partner, t: Translator): string {
  const word = t(`placeKind.${kind}`);
  const isSaid = name.toLowerCase().split(/\s+/).includes(word);
  return [...(isSaid ? [] : [word]), country].map((part) => `, ${part}`).join('');
}

/** Status as last described, with its date or "date unknown"; never as of today. */
export function statusWords(
  { status, statusDated }: PartnershipFacts,
  locale: Locale,
  t: Translator,
) {
  if (status === 'unknown') return t('status.unknown');
  // That a planned time is over follows from the calendar; it needs no date of its own.
  if (status === 'planned-period-passed' && statusDated === undefined) return t(`status.${status}`);
  const dated =
    statusDated === undefined
      ? t('status.undated')
      : t('status.dated', { date: formatPeriod(locale, statusDated) });
  return t('status.asLastDescribed', { status: t(`status.${status}`), dated });
}

/** Periods with what they date: `projekt 2021–2024`. */
export function periodWords(periods: PartnershipFacts['periods'], locale: Locale, t: Translator) {
  return periods.map(({ dates, period }) =>
    t(`period.${dates}`, { period: formatPeriod(locale, period) }),
  );
}
