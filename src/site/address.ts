/**
 * Where the site will stand, read from `SITE_URL`: a full address that may
 * have a path (`https://example.org/network/`). Without it the site points at
 * this machine and asks search engines to stay away.
 */
export const address: SiteAddress = readAddress(process.env['SITE_URL']);

/** Reads the setting. Throws when it is there but is no http(s) address. */
export function readAddress(setting: string | undefined): SiteAddress {
  if (setting === undefined || setting === '') {
    return { origin: 'http://localhost:4321', base: '/', isPublic: false };
  }
  const url = URL.parse(setting);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL is "${setting}", but must be a full address without "?" or "#", for example https://example.org/ or https://example.org/network/.`,
    );
  }
  return { origin: url.origin, base: url.pathname.replace(/\/*$/, '/'), isPublic: true };
}

/** A path from the top of the site -> the one that browsers ask for: `/sv/` -> `/network/sv/`. */
export function withBase(path: string, base = address.base): string {
  return base + path.slice(1);
}

/** The other way, for a path that begins with the base: `/network/sv/` -> `/sv/`. */
export function withoutBase(path: string, base = address.base): string {
  return `/${path.slice(base.length)}`;
}

export interface SiteAddress {
  /** Scheme and host without a slash at the end: `https://example.org`. */
  origin: string;
  /** The path that every address begins with; begins and ends with a slash. */
  base: string;
  /** False as long as no `SITE_URL` is given: pages are then marked `noindex`. */
  isPublic: boolean;
}
