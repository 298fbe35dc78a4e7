import { address, withBase } from '../site/address.ts';
import { themeColors } from '../site/colours.ts';
import type { Locale } from '../site/locales.ts';
import { homeKey } from '../routing/paths.ts';
import { getPage } from './pages.ts';
import { getSite } from './records.ts';

/** The web manifest of a language: the name of the site, where it starts, its icons. */
export async function webManifest(locale: Locale) {
  const [site, home] = await Promise.all([getSite(), getPage(homeKey, locale)]);
  const icon = (name: string, size: number, purpose = 'any') => ({
    src: withBase(`/${name}.png`),
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: home.path,
    lang: locale,
    dir: 'ltr',
    name: site.name[locale],
    short_name: site.shortName[locale],
    description: site.tagline[locale],
    start_url: home.path,
    scope: address.base,
    display: 'browser',
    background_color: themeColors.light,
    theme_color: themeColors.light,
    icons: [icon('icon-192', 192), icon('icon-512', 512), icon('icon-maskable', 512, 'maskable')],
  };
}
