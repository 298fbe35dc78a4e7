import type { PageKind } from '../model/pages.ts';
import BriefLayout from './BriefLayout.astro';
import CatalogueLayout from './CatalogueLayout.astro';
import EventLayout from './EventLayout.astro';
import FacetLayout from './FacetLayout.astro';
import GuideEndLayout from './GuideEndLayout.astro';
import GuideLayout from './GuideLayout.astro';
import HomeLayout from './HomeLayout.astro';
import KitLayout from './KitLayout.astro';
import InformationLayout from './InformationLayout.astro';
import NewsLayout from './NewsLayout.astro';
import NotFoundLayout from './NotFoundLayout.astro';
import PartnershipLayout from './PartnershipLayout.astro';
import PlaceLayout from './PlaceLayout.astro';
import QuestionLayout from './QuestionLayout.astro';
import SearchLayout from './SearchLayout.astro';
import StepLayout from './StepLayout.astro';

/** The layout that draws each kind of page. */
export const layoutOf = {
  home: HomeLayout,
  information: InformationLayout,
  question: QuestionLayout,
  step: StepLayout,
  brief: BriefLayout,
  'guide-question': GuideLayout,
  'guide-end': GuideEndLayout,
  listing: InformationLayout,
  catalogue: CatalogueLayout,
  partnership: PartnershipLayout,
  place: PlaceLayout,
  event: EventLayout,
  news: NewsLayout,
  theme: FacetLayout,
  country: FacetLayout,
  network: FacetLayout,
  search: SearchLayout,
  kit: KitLayout,
  'not-found': NotFoundLayout,
} satisfies Record<PageKind, unknown>;
