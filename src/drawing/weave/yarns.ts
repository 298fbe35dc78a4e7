/** The dyed yarns, named after what dyes them; their colours are tokens of the style. */
export const yarns = [
  'indigo',
  'weld',
  'cochineal',
  'madder',
  'walnut',
  'lichen',
  'copper',
  'moss',
] as const;

/** The yarn of a country, by ISO code. A country that the table lacks gets one from its letters. */
export function yarnOf(country: string): Yarn {
  const sum = country.charCodeAt(0) * 3 + country.charCodeAt(1);
  return yarnsOfCountries[country] ?? free[sum % free.length] ?? 'walnut';
}

/** Sweden, Colombia and Guatemala have a yarn to themselves: their network is what the site is about. */
const yarnsOfCountries: Partial<Record<string, Yarn>> = {
  SE: 'indigo',
  CO: 'weld',
  GT: 'cochineal',
  KE: 'moss',
  TZ: 'walnut',
  UA: 'copper',
  UG: 'lichen',
  ZA: 'madder',
};

const free = yarns.slice(3);

export type Yarn = (typeof yarns)[number];
