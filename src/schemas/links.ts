import { z } from 'astro/zod';
import { forEachLocale } from '../site/locales.ts';
import { field } from './field.ts';
import { pageKey } from './text.ts';

/** Short words that lead to pages, for print and newsletters. `content/links.yaml`. */
export const linksSchema = z.strictObject({
  links: field(
    z.array(
      z.strictObject({
        word: field(
          z
            .string()
            .regex(
              /^[\p{Ll}\d]+(-[\p{Ll}\d]+)*$/u,
              'must be lower-case letters, digits and hyphens',
            )
            .max(30, 'must be at most 30 characters'),
          {
            sv: 'Ordet efter webbplatsens namn, med små bokstäver; å, ä, ö, á och ñ får vara med. Ordet utan prickar och accenter fungerar av sig självt.',
            es: 'La palabra que sigue al nombre del sitio, en minúsculas; puede llevar tildes, ñ, å, ä y ö. La palabra sin esos signos funciona por sí sola.',
          },
        ),
        to: field(
          z
            .strictObject(forEachLocale(() => pageKey.optional()))
            .refine((targets) => Object.keys(targets).length > 0, 'must name a page'),
          {
            sv: 'Sidan på varje språk, som nyckel. Med ett språk leder ordet rakt dit, med flera får läsaren välja.',
            es: 'La página en cada idioma, como clave. Con un idioma, la palabra lleva directo a ella; con varios, se puede elegir.',
          },
        ),
      }),
    ),
    {
      sv: 'Korta ord som leder till sidor. Ett ord som har tryckts eller skickats ska stå kvar för alltid.',
      es: 'Palabras cortas que llevan a páginas. Una palabra ya impresa o enviada debe quedarse para siempre.',
    },
  ),
});

/** The old addresses of entries that have moved. `content/redirects.yaml`. */
export const redirectsSchema = z.strictObject({
  moved: field(
    z.array(
      z.strictObject({
        from: field(
          z
            .string()
            .regex(/^\/[\p{Ll}\d-]+(\/[\p{Ll}\d-]+)*\/$/u, 'must be a path such as /sv/natverket/'),
          {
            sv: 'Den gamla adressen utan webbplatsens namn, med snedstreck först och sist: /sv/natverket/.',
            es: 'La dirección antigua sin el nombre del sitio, con barra al inicio y al final: /es/red/.',
          },
        ),
        to: field(pageKey, {
          sv: 'Sidan som adressen leder till nu, som nyckel.',
          es: 'La página a la que lleva ahora, como clave.',
        }),
      }),
    ),
    {
      sv: 'Gamla adresser till det som har flyttat. Skrivs av npm run content:move.',
      es: 'Direcciones antiguas de lo que se ha movido. Las escribe npm run content:move.',
    },
  ),
  renamed: field(
    z
      .array(
        z.strictObject({
          from: field(pageKey, {
            sv: 'Nyckeln som sidan hade när den publicerades.',
            es: 'La clave que tenía la página cuando se publicó.',
          }),
          to: field(pageKey, {
            sv: 'Nyckeln som den har nu.',
            es: 'La clave que tiene ahora.',
          }),
        }),
      )
      .optional(),
    {
      sv: 'Publicerade sidor som har fått en annan nyckel: deras bilder och flöden behåller namnen efter den första. Skrivs av npm run content:move.',
      es: 'Páginas publicadas que recibieron otra clave: sus imágenes y canales conservan el nombre de la primera. Las escribe npm run content:move.',
    },
  ),
});
