import { z } from 'astro/zod';
import { field } from './field.ts';
import { period } from './period.ts';
import { sources } from './source.ts';
import { country, line, localized, segment, shortId } from './text.ts';

/** One of ICLD's networks: a record of `content/networks.yaml`. */
export const networkSchema = z.strictObject({
  id: field(shortId, {
    sv: 'En kort beteckning för katalogens adresser, två till fyra bokstäver. Ändras aldrig: adresser i nyhetsbrev använder den.',
    es: 'Un identificador corto para las direcciones del catálogo, de dos a cuatro letras. No cambia nunca: lo usan direcciones de boletines.',
  }),
  names: field(localized(line(3, 80)), {
    sv: 'Nätverkets namn.',
    es: 'El nombre de la red.',
  }),
  segments: field(localized(segment), {
    sv: 'Nätverkets ord i adressen.',
    es: 'La palabra de la red en la dirección.',
  }),
  summary: field(localized(line(30, 240)), {
    sv: 'En mening om nätverket.',
    es: 'Una frase sobre la red.',
  }),
  countries: field(z.array(country), {
    sv: 'Länderna som källorna nämner, som koder. Tom lista när källorna är oense eller tysta.',
    es: 'Los países que mencionan las fuentes, como códigos. Lista vacía si no coinciden o no dicen nada.',
  }),
  period: field(period.optional(), {
    sv: 'Nätverkets tid i EDTF, om den är känd.',
    es: 'El periodo de la red en EDTF, si se conoce.',
  }),
  sources: field(sources, {
    sv: 'Källorna till uppgifterna.',
    es: 'Las fuentes de los datos.',
  }),
});

export type NetworkRecord = z.infer<typeof networkSchema>;
