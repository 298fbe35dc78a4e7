import { z } from 'astro/zod';
import { field } from './field.ts';
import { period } from './period.ts';
import { source, sources } from './source.ts';
import { country, day, key, line, localized } from './text.ts';

/** What a place is, in the words of its own country as far as the sources tell. */
export const placeKinds = [
  'municipality',
  'region',
  'county',
  'city',
  'capital-district',
  'district',
  'department',
  'department-and-capital',
  'town-council',
  'city-municipality',
  'metropolitan-municipality',
  'hromada',
  'town',
  'village',
  'island',
  'province',
  'special-region',
  'local-authority',
  'association-of-municipalities',
  'other',
] as const;

/** The kinds of place that a reader tells apart when looking for a partner like their own. */
export const placeGroups = ['municipal', 'regional', 'other'] as const;

/** The group of a kind: a region, county, province … is regional. */
export function placeGroupOf(kind: PlaceKind): PlaceGroup {
  if (regional.has(kind)) return 'regional';
  return other.has(kind) ? 'other' : 'municipal';
}

const regional: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'region',
  'county',
  'province',
  'special-region',
  'department',
  'department-and-capital',
]);
const other: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'island',
  'village',
  'local-authority',
  'association-of-municipalities',
  'other',
]);

/** A place's part in the network for gender equality, never more than a source says. */
export const networkRoles = [
  'partner',
  'sought-partner',
  'took-part-in-event',
  'hosted-event',
  'named-in-article',
] as const;

/** A municipality, region, county …: `content/places/<key>.yaml`. */
export const placeSchema = z.strictObject({
  names: field(localized(line(2, 80)), {
    sv: 'Platsens namn i varje språks vanliga form.',
    es: 'El nombre del lugar en la forma usual de cada idioma.',
  }),
  kind: field(z.enum(placeKinds), {
    sv: 'Vad platsen är: municipality (kommun), region, county (county i Kenya), city (stad), capital-district (huvudstadsdistrikt), district (distrikt), department (departement), department-and-capital (departement och dess huvudort), town-council (stadskommun), city-municipality (kommun inom en stad), metropolitan-municipality (storstadskommun), hromada (kommun i Ukraina), town (ort), village (by), island (ö), province (provins), special-region (särskild region), local-authority (lokal myndighet, när källan inte säger mer), association-of-municipalities (kommunalförbund) eller other (annat).',
    es: 'Qué es el lugar: municipality (municipio), region (región), county (condado, en Kenia), city (ciudad), capital-district (distrito capital), district (distrito), department (departamento), department-and-capital (departamento y su capital), town-council (municipio urbano), city-municipality (municipio dentro de una ciudad), metropolitan-municipality (municipio metropolitano), hromada (municipio de Ucrania), town (localidad), village (aldea), island (isla), province (provincia), special-region (región especial), local-authority (gobierno local, si la fuente no dice más), association-of-municipalities (asociación de municipios) u other (otro).',
  }),
  country: field(country, {
    sv: 'Landets kod med två stora bokstäver, till exempel SE, CO eller GT. Namnet skrivs aldrig; det slås upp.',
    es: 'El código del país con dos mayúsculas, por ejemplo SE, CO o GT. El nombre no se escribe; se busca.',
  }),
  within: field(localized(line(2, 80)).optional(), {
    sv: 'Departement, county, stad eller annat område som platsen ligger i, bara om en källa säger det.',
    es: 'Departamento, condado, ciudad u otra zona donde se encuentra, solo si una fuente lo dice.',
  }),
  point: field(
    z
      .strictObject({
        latitude: field(z.number().min(-90).max(90), {
          sv: 'Grader norr om ekvatorn; söderut med minustecken.',
          es: 'Grados al norte del ecuador; al sur, con signo menos.',
        }),
        longitude: field(z.number().min(-180).max(180), {
          sv: 'Grader öster om Greenwich; västerut med minustecken.',
          es: 'Grados al este de Greenwich; al oeste, con signo menos.',
        }),
        source: field(source, {
          sv: 'Datamängden som läget kommer från.',
          es: 'El conjunto de datos del que procede la posición.',
        }),
      })
      .optional(),
    {
      sv: 'Läge i grader (WGS 84) med källa ur en öppen datamängd. Utelämnas annars; platsen står då bara i listor.',
      es: 'Posición en grados (WGS 84) con su fuente de datos abiertos. Se omite si no la hay; el lugar solo sale en listas.',
    },
  ),
  network: field(
    z
      .strictObject({
        role: field(z.enum(networkRoles), {
          sv: 'Platsens del i nätverket: partner, sought-partner (presenterad som sökande partner), took-part-in-event, hosted-event eller named-in-article.',
          es: 'Su papel en la red: partner (socio), sought-partner (presentado como interesado en un socio), took-part-in-event, hosted-event o named-in-article.',
        }),
        confidence: field(z.enum(['high', 'medium', 'low']), {
          sv: 'Hur säkra uppgifterna är: high, medium eller low.',
          es: 'Qué tan seguros son los datos: high, medium o low.',
        }),
        evidence: field(
          z
            .array(
              z.strictObject({
                text: field(localized(line(10, 300)), {
                  sv: 'Vad källan säger, på varje språk.',
                  es: 'Lo que dice la fuente, en cada idioma.',
                }),
                dated: field(period.optional(), {
                  sv: 'När det hände (EDTF), om det är känt.',
                  es: 'Cuándo ocurrió (EDTF), si se conoce.',
                }),
                source: field(source, {
                  sv: 'Källan som säger det.',
                  es: 'La fuente que lo dice.',
                }),
              }),
            )
            .min(1, 'must give at least one piece of evidence'),
          {
            sv: 'Vad källorna säger, en sak i taget.',
            es: 'Lo que dicen las fuentes, una cosa a la vez.',
          },
        ),
      })
      .optional(),
    {
      sv: 'Platsens del i jämställdhetsnätverket, med belägg. Utelämnas om ingen källa nämner någon.',
      es: 'Su papel en la red por la igualdad de género, con pruebas. Se omite si ninguna fuente lo menciona.',
    },
  ),
  themes: field(z.array(key).default([]), {
    sv: 'Teman ur themes.yaml som platsen ville arbeta med.',
    es: 'Temas de themes.yaml en los que el lugar quería trabajar.',
  }),
  profile: field(z.array(localized(line(10, 300))).default([]), {
    sv: 'Vad platsen är, enligt källorna: en mening per rad.',
    es: 'Cómo es el lugar, según las fuentes: una oración por línea.',
  }),
  wants: field(z.array(localized(line(10, 300))).default([]), {
    sv: 'Vad platsen ville arbeta med när källan skrevs, i ord: en sak per rad, utan punkt.',
    es: 'En qué quería trabajar el lugar cuando se escribió la fuente, en palabras: una cosa por línea, sin punto final.',
  }),
  reviewed: field(day, {
    sv: 'Dagen då någon senast läste igenom posten mot källorna, till exempel 2026-11-24.',
    es: 'El día en que alguien revisó por última vez el registro frente a las fuentes, por ejemplo 2026-11-24.',
  }),
  sources: field(sources, {
    sv: 'Källorna till uppgifterna om platsen.',
    es: 'Las fuentes de los datos sobre el lugar.',
  }),
});

export type PlaceFacts = z.infer<typeof placeSchema>;
export type PlaceKind = (typeof placeKinds)[number];
export type PlaceGroup = (typeof placeGroups)[number];
export type NetworkRole = (typeof networkRoles)[number];
