import { z } from 'astro/zod';
import { field } from './field.ts';
import { frontMatter } from './page.ts';
import { period } from './period.ts';
import { sources } from './source.ts';
import { currency, key, language, line, localized } from './text.ts';

/** What a period dates. */
export const periodKinds = ['inception', 'grant', 'project', 'cooperation'] as const;

/** What is known of a partnership's state, never more than the latest source says. */
export const partnershipStatuses = [
  'ongoing-when-last-described',
  'granted',
  'completed',
  'planned-period-passed',
  'unknown',
] as const;

/** Why an entry stands in the catalogue of this network's site. */
export const connections = ['in-network', 'example-on-theme', 'other'] as const;

const datedPeriod = z.strictObject({
  dates: field(z.enum(periodKinds), {
    sv: 'Vad perioden gäller: inception (förberedelse), grant (beviljat), project (projekt) eller cooperation (samarbetet).',
    es: 'Qué indica el periodo: inception (preparación), grant (concesión), project (proyecto) o cooperation (cooperación).',
  }),
  period: field(period, {
    sv: 'Perioden i EDTF: 2016/.. (inget slut satt), 2023/2025, 2021-06, 2019~ (omkring).',
    es: 'El periodo en EDTF: 2016/.. (sin final fijado), 2023/2025, 2021-06, 2019~ (alrededor de).',
  }),
});

const project = z.strictObject({
  title: field(line(3, 160), {
    sv: 'Projektets namn så som källan skriver det.',
    es: 'El nombre del proyecto tal como lo escribe la fuente.',
  }),
  language: field(language, {
    sv: 'Språket som projektets namn är skrivet på.',
    es: 'El idioma en que está escrito el nombre del proyecto.',
  }),
  periods: field(z.array(datedPeriod).default([]), {
    sv: 'Projektets kända tider.',
    es: 'Las fechas conocidas del proyecto.',
  }),
  amount: field(
    z
      .strictObject({
        value: field(z.number().positive(), {
          sv: 'Beloppet i hela enheter, utan mellanslag: 2500000.',
          es: 'El importe en unidades enteras, sin espacios: 2500000.',
        }),
        currency: field(currency, {
          sv: 'Valutans kod, till exempel SEK.',
          es: 'El código de la moneda, por ejemplo SEK.',
        }),
      })
      .optional(),
    {
      sv: 'Beviljat belopp, om källan anger det.',
      es: 'Importe concedido, si la fuente lo indica.',
    },
  ),
});

/** What is true of a partnership in every language: `content/partnerships/<key>/facts.yaml`. */
export const partnershipFactsSchema = z.strictObject({
  partners: field(z.array(key).min(2, 'must name at least two places'), {
    sv: 'Två eller flera platser ur places/, som nycklar.',
    es: 'Dos o más lugares de places/, como claves.',
  }),
  themes: field(
    z.array(key).min(1, 'must name at least one theme').max(4, 'must name at most four themes'),
    {
      sv: 'Ett till fyra teman ur themes.yaml, det viktigaste först.',
      es: 'De uno a cuatro temas de themes.yaml, primero el principal.',
    },
  ),
  network: field(key.optional(), {
    sv: 'Nätverket ur networks.yaml, bara om en källa säger att partnerskapet hör dit.',
    es: 'La red de networks.yaml, solo si una fuente dice que la alianza pertenece a ella.',
  }),
  connection: field(z.enum(connections), {
    sv: 'Varför partnerskapet finns här: in-network (källa placerar det i jämställdhetsnätverket), example-on-theme (exempel på temat) eller other (annat ICLD-partnerskap).',
    es: 'Por qué está aquí: in-network (una fuente lo sitúa en la red), example-on-theme (ejemplo del tema) u other (otra alianza de ICLD).',
  }),
  periods: field(z.array(datedPeriod).default([]), {
    sv: 'Kända tider för partnerskapet. Tom lista betyder att inga är kända.',
    es: 'Fechas conocidas de la alianza. Una lista vacía significa que no se conoce ninguna.',
  }),
  status: field(z.enum(partnershipStatuses), {
    sv: 'Läget enligt den senaste källan: ongoing-when-last-described, granted, completed, planned-period-passed eller unknown.',
    es: 'El estado según la última fuente: ongoing-when-last-described, granted, completed, planned-period-passed o unknown.',
  }),
  statusDated: field(period.optional(), {
    sv: 'När läget senast beskrevs (EDTF). Utelämnas när det inte är känt.',
    es: 'Cuándo se describió por última vez (EDTF). Se omite si no se conoce.',
  }),
  milestones: field(
    z
      .array(
        z.strictObject({
          dated: field(period, {
            sv: 'När det var (EDTF).',
            es: 'Cuándo fue (EDTF).',
          }),
          text: field(localized(line(10, 200)), {
            sv: 'Vad som hände eller vad siffran visar, på varje språk.',
            es: 'Qué ocurrió o qué muestra la cifra, en cada idioma.',
          }),
        }),
      )
      .default([]),
    {
      sv: 'Andra daterade uppgifter ur källorna, äldst först. Årtal som står i texten måste finnas här eller bland tiderna.',
      es: 'Otros datos con fecha tomados de las fuentes, primero el más antiguo. Los años que aparecen en el texto deben estar aquí o entre los periodos.',
    },
  ),
  projects: field(z.array(project).default([]), {
    sv: 'Projekt inom partnerskapet, äldst först.',
    es: 'Proyectos de la alianza, primero el más antiguo.',
  }),
  sources: field(sources, {
    sv: 'Alla källor som uppgifterna bygger på.',
    es: 'Todas las fuentes en que se basan los datos.',
  }),
});

/** What is said of a partnership in one language: `content/partnerships/<key>/index.<language>.md`. */
export const partnershipTextSchema = z.strictObject({ ...frontMatter });

export type PartnershipFacts = z.infer<typeof partnershipFactsSchema>;
export type PartnershipStatus = (typeof partnershipStatuses)[number];
export type PeriodKind = (typeof periodKinds)[number];
export type Connection = (typeof connections)[number];
