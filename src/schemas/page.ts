import { z } from 'astro/zod';
import { field } from './field.ts';
import { sources } from './source.ts';
import { day, line, segment, teaserText } from './text.ts';
import { translatedFrom } from './translation.ts';

/** What every text with an address of its own carries: pages and partnerships alike. */
export const frontMatter = {
  title: field(line(3, 80), {
    sv: 'Sidans rubrik, högst 80 tecken. Två sidor får inte ha samma rubrik.',
    es: 'El título de la página, 80 caracteres como máximo. Dos páginas no pueden llevar el mismo título.',
  }),
  summary: field(line(40, 200), {
    sv: 'En mening om vad läsaren får veta, 40–200 tecken. Visas i listor, i sökning och i sökmotorer.',
    es: 'Una frase sobre lo que encontrará quien lea, de 40 a 200 caracteres. Se muestra en listas, en la búsqueda y en los buscadores.',
  }),
  teaser: field(teaserText, {
    sv: 'Två eller tre meningar för nyhetsbrev, 25–45 ord.',
    es: 'Dos o tres frases para boletines, de 25 a 45 palabras.',
  }),
  reviewed: field(day, {
    sv: 'Dagen då någon senast läste igenom texten mot källorna, till exempel 2026-11-23.',
    es: 'El día en que alguien revisó por última vez el texto frente a las fuentes, por ejemplo 2026-11-23.',
  }),
  published: field(day.optional(), {
    sv: 'Dagen då texten blev en del av webbplatsen. Texten kommer då med i flödena. Samma dag i alla språkversioner.',
    es: 'El día en que el texto pasó a formar parte del sitio. Con él, el texto aparece en los canales de novedades. El mismo día en todos los idiomas.',
  }),
  updated: field(day.optional(), {
    sv: 'Dagen för den senaste ändringen av betydelse. Rättade småfel och nya granskningar räknas inte. Senare än published, och samma dag i alla språkversioner.',
    es: 'El día del último cambio importante. No cuentan las correcciones menores ni las revisiones. Posterior a published, y el mismo día en todos los idiomas.',
  }),
  review: field(day.optional(), {
    sv: 'Dagen då texten senast ska granskas igen. Utelämnad blir det ett år efter granskningen.',
    es: 'El día en que, a más tardar, hay que revisar de nuevo el texto. Si se omite, un año después de la revisión.',
  }),
  draft: field(z.boolean().optional(), {
    sv: 'true håller sidan utanför webbplatsen så länge den skrivs. Ska stå i alla språkversioner.',
    es: 'true mantiene la página fuera del sitio mientras se escribe. Debe figurar en todos los idiomas.',
  }),
  withdrawn: field(
    z
      .strictObject({
        on: field(day, {
          sv: 'Dagen då sidan drogs tillbaka.',
          es: 'El día en que se retiró la página.',
        }),
        reason: field(line(20, 300), {
          sv: 'Varför, i en mening till läsaren.',
          es: 'Por qué, en una frase para quien lee.',
        }),
        instead: field(line(1, 80), {
          sv: 'Sidan att läsa i stället, som nyckel: network eller partnerships/kibaha-gotland.',
          es: 'La página que se puede leer en su lugar, como clave: network o partnerships/kibaha-gotland.',
        }),
      })
      .optional(),
    {
      sv: 'Står när sidan inte längre gäller: adressen finns kvar med en upplysning överst.',
      es: 'Indica que la página ya no es válida: la dirección se conserva con un aviso al inicio.',
    },
  ),
  translatedFrom: field(translatedFrom.optional(), {
    sv: 'Vilken text översättningen gjordes från. Skrivs av npm run content:translated.',
    es: 'De qué texto se hizo la traducción. Lo escribe npm run content:translated.',
  }),
  aliases: field(z.array(line(2, 60)).default([]), {
    sv: 'Ord som läsare söker med men som inte står i texten.',
    es: 'Palabras con las que la gente busca y que no aparecen en el texto.',
  }),
};

/** An information page: `content/pages/<key>/index.<language>.md(x)`. */
export const pageSchema = z.strictObject({
  ...frontMatter,
  segment: field(segment.optional(), {
    sv: 'Sidans ord i adressen, små bokstäver a–z och bindestreck. Bara sidor som webbplatsen själv ger en adress (start, partnerskap, sök, 404) saknar det.',
    es: 'La palabra de la página en la dirección, con letras minúsculas a–z y guiones. Solo no la llevan las páginas cuya dirección pone el propio sitio (inicio, alianzas, búsqueda, 404).',
  }),
});

/** A note on what is new: `content/news/<key>/index.<language>.md(x)`. */
export const newsSchema = z.strictObject({
  ...frontMatter,
  published: field(day, {
    sv: 'Notisens dag. Notiser visas med den senaste först. Samma dag i alla språkversioner.',
    es: 'El día de la nota. Las notas se muestran con la más reciente primero. El mismo día en todos los idiomas.',
  }),
  segment: field(segment, {
    sv: 'Notisens ord i adressen, små bokstäver a–z och bindestreck.',
    es: 'La palabra de la nota en la dirección, con letras minúsculas a–z y guiones.',
  }),
});

/** What a page or a note rests on, the same in every language: `sources.yaml` in its folder. */
export const pageSourcesSchema = z.strictObject({
  sources: field(sources, {
    sv: 'Källorna som sidans uppgifter bygger på, de viktigaste först.',
    es: 'Las fuentes en que se basa la página, primero las más importantes.',
  }),
});

/** The day when a text should be reviewed again: as given, or a year after its last review. */
export function nextReview({
  reviewed,
  review,
}: {
  reviewed: string;
  review?: string | undefined;
}) {
  if (review !== undefined) return review;
  const date = new Date(`${reviewed}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

export type PageFrontMatter = z.infer<typeof pageSchema>;
