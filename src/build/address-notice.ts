import type { AstroIntegration } from 'astro';
import { address } from '../site/address.ts';

/** Says once that a build without `SITE_URL` is no build for the public. */
export function addressNotice(): AstroIntegration {
  return {
    name: 'address',
    hooks: {
      'astro:config:done': ({ logger }) => {
        if (address.isPublic) return;
        logger.info(
          `SITE_URL is not set: addresses point at ${address.origin} and every page asks search engines to stay away. Set it to publish, for example SITE_URL=https://example.org/ npm run build.`,
        );
      },
    },
  };
}
