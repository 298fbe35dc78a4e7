import { countryName } from '../i18n/format.ts';
import { networkRoles, type NetworkRole } from '../schemas/place.ts';
import type { Locale } from '../site/locales.ts';
import { ownNetworkKey } from './network-countries.ts';
import { describeMail, type Mail } from './mails.ts';
import { getPlace, getPlacePaths, type Place } from './places.ts';
import { getPage } from './pages.ts';
import { getNetworks, getPlaces } from './records.ts';
import { placesKey } from '../routing/paths.ts';

/**
 * The places with a part in the network, by country and role: partners first,
 * then those that were presented as looking for a partner, then those that
 * were only seen. The mail asks ICLD about a place that looked for a partner.
 */
export async function describeParticipants(locale: Locale): Promise<ParticipantCountry[]> {
  const [networks, places, paths] = await Promise.all([
    getNetworks(),
    getPlaces(),
    getPlacePaths(),
  ]);
  const countries = networks.get(ownNetworkKey)?.countries ?? [];
  return Promise.all(
    countries.map(async (code) => {
      const keys = [...places].filter(([, { country, network }]) => country === code && network);
      const described = await Promise.all(
        keys.map(async ([key]) => {
          const place = await getPlace(await getPage(`${placesKey}/${key}`, locale));
          const isSeeker = place.network?.role === 'sought-partner';
          return {
            place,
            path: paths.get(`${locale}/${key}`) ?? '',
            mail: isSeeker ? await describeMail('ask-about-place', locale, place.name) : undefined,
          };
        }),
      );
      return {
        code,
        country: countryName(locale, code),
        groups: networkRoles.flatMap((role) => {
          const members = described
            .filter(({ place }) => place.network?.role === role)
            .sort((a, b) => a.place.name.localeCompare(b.place.name, locale));
          return members.length > 0 ? [{ role, members }] : [];
        }),
      };
    }),
  );
}

export interface ParticipantCountry {
  /** ISO code. */
  code: string;
  country: string;
  groups: { role: NetworkRole; members: Participant[] }[];
}

export interface Participant {
  place: Place;
  path: string;
  /** A written mail that asks ICLD about the place. */
  mail: Mail | undefined;
}
