import { z } from 'astro/zod';
import { field } from './field.ts';
import { line, localized } from './text.ts';

/** What the site says about itself: `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: field(localized(line(3, 60)), {
    sv: 'Webbplatsens namn, som det står i sidhuvudet.',
    es: 'El nombre del sitio, como aparece en el encabezado.',
  }),
  shortName: field(localized(line(3, 14)), {
    sv: 'Namnet under ikonen på en hemskärm, högst 14 tecken.',
    es: 'El nombre bajo el icono en la pantalla de inicio, 14 caracteres como máximo.',
  }),
  tagline: field(localized(line(10, 160)), {
    sv: 'En mening som säger vad webbplatsen är.',
    es: 'Una frase que dice qué es el sitio.',
  }),
  publisher: field(localized(line(3, 160)).nullable(), {
    sv: 'Vem som ger ut webbplatsen, eller null så länge ingen är utsedd.',
    es: 'Quién publica el sitio, o null mientras nadie haya sido designado.',
  }),
});

export type SiteRecord = z.infer<typeof siteSchema>;
