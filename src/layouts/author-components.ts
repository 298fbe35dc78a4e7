import Care from '../components/content/Care.astro';
import CountryList from '../components/content/CountryList.astro';
import Claim from '../components/content/Claim.astro';
import Glossary from '../components/content/Glossary.astro';
import NetworkList from '../components/content/NetworkList.astro';
import Phases from '../components/content/Phases.astro';
import PlaceList from '../components/content/PlaceList.astro';
import SiteMap from '../components/content/SiteMap.astro';
import ThemeList from '../components/content/ThemeList.astro';
import Timeline from '../components/content/Timeline.astro';
import Calendar from '../features/calendar/Calendar.astro';
import CatalogueFigures from '../features/figures/CatalogueFigures.astro';
import ContactMails from '../features/joining/ContactMails.astro';
import Guide from '../features/joining/Guide.astro';
import Participants from '../features/joining/Participants.astro';
import ProgrammeLine from '../features/joining/ProgrammeLine.astro';
import ProgrammeStatus from '../features/joining/ProgrammeStatus.astro';
import QuestionList from '../features/joining/QuestionList.astro';
import SideLinks from '../features/joining/SideLinks.astro';
import Steps from '../features/joining/Steps.astro';
import TimeDifference from '../features/joining/TimeDifference.astro';
import FeedLinks from '../features/news/FeedLinks.astro';
import NewsList from '../features/news/NewsList.astro';
import NewsletterBuilder from '../features/sharing/NewsletterBuilder.astro';

/** What authors may use in MDX, by name, without importing it. */
export const authorComponents = {
  Calendar,
  Care,
  CatalogueFigures,
  Claim,
  ContactMails,
  CountryList,
  FeedLinks,
  Glossary,
  Guide,
  NetworkList,
  NewsList,
  NewsletterBuilder,
  Participants,
  Phases,
  PlaceList,
  ProgrammeLine,
  ProgrammeStatus,
  QuestionList,
  SideLinks,
  SiteMap,
  Steps,
  ThemeList,
  TimeDifference,
  Timeline,
};
