import { describe, expect, it } from 'vitest';
import { promisesIn } from '../../../src/checks/promises.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { programmeStatuses } from '../../../src/schemas/programme.ts';
import { localeCodes } from '../../../src/site/locales.ts';

const days = { date: '23 november 2026', review: '31 december 2026' };

describe.each(localeCodes)('the programme in %s', (locale) => {
  const t = translatorFor(locale);

  it.each(programmeStatuses)('names its day in every sentence that states a fact: %s', (status) => {
    expect(t(`programme.line.${status}`, days)).toContain(days.date);
    expect(t(`programme.expired.${status}`, days)).toContain(days.review);
    expect(t(`programme.before.${status}`, days)).toContain(days.review);
    const heading = t(`programme.heading.${status}`, days);
    // "Ask first" holds on any day; what a source says holds on the day of the source.
    if (status !== 'ask-first') expect(heading).toContain(days.date);
  });

  it('promises nothing unless the record says "open"', () => {
    for (const status of programmeStatuses.filter((name) => name !== 'open'))
      for (const part of ['heading', 'line', 'expired', 'before'] as const)
        expect(promisesIn(t(`programme.${part}.${status}`, days), locale)).toEqual([]);
  });
});
