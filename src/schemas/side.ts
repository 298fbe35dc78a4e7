import { z } from 'astro/zod';
import { field } from './field.ts';
import { country, line, localized } from './text.ts';

/** Who may ask whether the network is for them: a record of `content/sides.yaml`, in order. Its page is `joining/<key>`. */
export const sideSchema = z.strictObject({
  country: field(country, {
    sv: 'Landets kod med två stora bokstäver, till exempel CO.',
    es: 'El código del país con dos mayúsculas, por ejemplo CO.',
  }),
  who: field(localized(line(3, 60)), {
    sv: 'Vilka det gäller, i bestämd form flertal eller obestämd, till exempel ”kommuner i Colombia”.',
    es: 'A quiénes se refiere, por ejemplo «municipios de Colombia».',
  }),
  administration: field(localized(line(3, 40)), {
    sv: 'Landets eget ord för kommunens organisation; ersätter {administration} i texterna.',
    es: 'La palabra del país para el gobierno municipal; sustituye {administration} en los textos.',
  }),
});

export type SideRecord = z.infer<typeof sideSchema>;
