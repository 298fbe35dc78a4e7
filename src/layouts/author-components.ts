import Claim from '../components/content/Claim.astro';
import Phases from '../components/content/Phases.astro';
import ProgrammeStatus from '../features/joining/ProgrammeStatus.astro';

/** What authors may use in MDX, by name, without importing it. */
export const authorComponents = { Claim, Phases, ProgrammeStatus };
