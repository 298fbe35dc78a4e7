import { z } from 'astro/zod';
import { field } from './field.ts';
import { line, localized } from './text.ts';

const pageKeys = z.array(
  z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'must be the key of a page'),
);

/** Which pages the menus hold, as page keys; labels and addresses are derived. `content/navigation.yaml`. */
export const navigationSchema = z.strictObject({
  main: field(pageKeys, {
    sv: 'Sidorna i huvudmenyn, i ordning, som nycklar.',
    es: 'Las páginas del menú principal, en orden, como claves.',
  }),
  footer: field(pageKeys, {
    sv: 'Sidorna i sidfoten, i ordning, som nycklar.',
    es: 'Las páginas del pie de página, en orden, como claves.',
  }),
  labels: field(z.record(z.string(), localized(line(2, 30))).default({}), {
    sv: 'Kortare namn för menyn, där sidans rubrik är för lång.',
    es: 'Nombres más cortos para el menú, cuando el título es demasiado largo.',
  }),
});

export type NavigationRecord = z.infer<typeof navigationSchema>;
