import { describe, expect, it } from 'vitest';
import { caddyfile } from '../../../src/build/server-rules/caddy.ts';
import { formerCards, formerKits } from '../../../src/build/server-rules/former.ts';
import { redirectsFile } from '../../../src/build/server-rules/hosts.ts';
import { nginxMaps } from '../../../src/build/server-rules/nginx.ts';

const pages = [
  { locale: 'sv', key: 'network', path: '/sv/natverket/' },
  { locale: 'es', key: 'countries/ke', path: '/es/paises/kenia/' },
] as const;

describe('addresses that were given out', () => {
  it('of kits lead to the page, where it has no kit now', () => {
    const hasPage = (path: string) => path === '/sv/natverket/dela/';
    expect(formerKits(pages, hasPage, '/under/')).toEqual([
      { path: '/under/es/paises/kenia/compartir/', to: '/under/es/paises/kenia/' },
    ]);
  });

  it('of cards lead to the picture that they have now, each once for hosts that read a list', () => {
    const cards = formerCards(['/cards/sv/network.png'], '/under/');
    expect(redirectsFile([], cards)).toBe(
      '/under/cards/sv/network.jpg /under/cards/sv/network.png 301\n',
    );
  });

  it('of cards are one pattern for servers', () => {
    expect(nginxMaps([], '/under/')).toContain(
      String.raw`"~^/under/cards/(?<site_card>.+)\.jpg$" "/under/cards/$site_card.png";`,
    );
    expect(caddyfile([], '/under/')).toContain(
      `\`~^/under/cards/(.+)\\.jpg$\` /under/cards/\${1}.png /under/cards/\${1}.png`,
    );
  });
});
