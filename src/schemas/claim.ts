import { z } from 'astro/zod';
import { field } from './field.ts';
import { period } from './period.ts';
import { source } from './source.ts';
import { currency, day, line, localized } from './text.ts';

/** Units that a range or a number may count in; their words are in `src/i18n/strings/`. */
export const claimUnits = ['year', 'month', 'person', 'timesPerYear', 'municipality'] as const;

const unit = z.enum(claimUnits);

const claimValue = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number'), value: z.number(), unit: unit.optional() }),
  z
    .strictObject({ type: z.literal('range'), from: z.number(), to: z.number(), unit })
    .refine(({ from, to }) => from < to, 'a range must go from a smaller to a larger number'),
  z.strictObject({ type: z.literal('money'), value: z.number().positive(), currency }),
  z.strictObject({ type: z.literal('date'), value: period }),
  z.strictObject({ type: z.literal('email'), value: z.email('must be an e-mail address') }),
  z.strictObject({ type: z.literal('text'), value: localized(line(1, 200)) }),
]);

/** A changing fact used in prose: a record of `content/claims.yaml`, drawn by `<Claim id>`. */
export const claimSchema = z.strictObject({
  value: field(claimValue, {
    sv: 'Värdet med sin typ (type): number, range (from, to, unit), money (value, currency), date (value i EDTF), email eller text (value på varje språk).',
    es: 'El valor con su tipo (type): number, range (from, to, unit), money (value, currency), date (value en EDTF), email o text (value en cada idioma).',
  }),
  source: field(source, {
    sv: 'Var uppgiften står.',
    es: 'Dónde figura el dato.',
  }),
  checked: field(day, {
    sv: 'Dagen då uppgiften senast jämfördes med källan.',
    es: 'El día en que el dato se comparó por última vez con la fuente.',
  }),
  review: field(day, {
    sv: 'Dagen då uppgiften behöver kontrolleras igen.',
    es: 'El día en que el dato debe volver a comprobarse.',
  }),
});

export type ClaimRecord = z.infer<typeof claimSchema>;
export type ClaimValue = ClaimRecord['value'];
export type ClaimUnit = (typeof claimUnits)[number];
