import type { AstroIntegration } from 'astro';
import { address } from '../site/address.ts';

/** Says once, where an author writes, that without `SITE_URL` the site is not for the public; a build says it at its end. */
export function addressNotice(): AstroIntegration {
  return {
    name: 'address',
    hooks: {
      'astro:server:setup': ({ logger }) => {
        if (address.isPublic) return;
        logger.info(
          `SITE_URL is not set: addresses point at ${address.origin} and every page asks search engines to stay away. Set it to publish, for example SITE_URL=https://example.org/ npm run build.`,
        );
      },
    },
  };
}
