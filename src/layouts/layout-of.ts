import type { PageKind } from '../model/pages.ts';
import CatalogueLayout from './CatalogueLayout.astro';
import EventLayout from './EventLayout.astro';
import FacetLayout from './FacetLayout.astro';
import HomeLayout from './HomeLayout.astro';
import InformationLayout from './InformationLayout.astro';
import NotFoundLayout from './NotFoundLayout.astro';
import PartnershipLayout from './PartnershipLayout.astro';
import PlaceLayout from './PlaceLayout.astro';
import SearchLayout from './SearchLayout.astro';

/** The layout that draws each kind of page. */
export const layoutOf = {
  home: HomeLayout,
  information: InformationLayout,
  listing: InformationLayout,
  catalogue: CatalogueLayout,
  partnership: PartnershipLayout,
  place: PlaceLayout,
  event: EventLayout,
  theme: FacetLayout,
  country: FacetLayout,
  network: FacetLayout,
  search: SearchLayout,
  'not-found': NotFoundLayout,
} satisfies Record<PageKind, unknown>;
