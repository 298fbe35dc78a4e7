import type { WeaveFacts } from './weave.ts';

/** What the site's own border is woven from: the yarns of the network's three countries in one cloth. */
export const siteWeave: WeaveFacts = {
  key: 'network',
  countries: ['SE', 'CO', 'GT'],
  structure: 'twill',
};
