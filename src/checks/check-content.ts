import type { Problem } from './problem.ts';
import { readRawContent, type RawContent } from './raw-content.ts';
import { duplicateTitles, takenAddresses } from './rules/addresses.ts';
import { unknownClaims, unusedClaims } from './rules/claims.ts';
import { unknownCountries } from './rules/countries.ts';
import { unsoundDays } from './rules/days.ts';
import { wrongEncoding } from './rules/encoding.ts';
import { clashingEvents } from './rules/events.ts';
import { invalidFields } from './rules/fields.ts';
import {
  doubledTexts,
  missingFiles,
  missingPagesAbove,
  missingTwins,
  strayFiles,
} from './rules/files.ts';
import { unsoundGuide, unsoundSteps, ungroupedQuestions } from './rules/joining.ts';
import { headingLevels } from './rules/headings.ts';
import { mixedLanguages, swappedLanguages, unpairedMarks, wrongQuotes } from './rules/language.ts';
import { lostAddresses } from './rules/ledger.ts';
import { clashingAliases } from './rules/lexicon.ts';
import { takenLinks } from './rules/link-addresses.ts';
import { brokenLinks, outsideLinks, vagueLinks } from './rules/links.ts';
import { forbiddenMarkup, unreadableTexts } from './rules/markup.ts';
import { picturesInTexts, unusablePhotos } from './rules/photos.ts';
import { leftPlaceholders } from './rules/placeholders.ts';
import { deadEnds, foreignHosts, unknownReferences } from './rules/references.ts';
import { disagreeingTwins } from './rules/twins.ts';
import { openPromises } from './rules/promises.ts';
import { unsoundRenames } from './rules/renamed.ts';
import { unknownWords } from './rules/side-words.ts';
import { unusualYaml } from './rules/yaml-style.ts';
import { unsupportedYears } from './rules/years.ts';

/** Reads `<root>/content` once and returns everything that is wrong with it, all at once. */
export function checkContent(root: string): Problem[] {
  return checkRules(readRawContent(root));
}

/** The same for content that has been read already. */
export function checkRules(content: RawContent): Problem[] {
  return rules.flatMap((rule) => rule(content));
}

const rules: readonly ((content: RawContent) => Problem[])[] = [
  strayFiles,
  missingFiles,
  missingPagesAbove,
  doubledTexts,
  missingTwins,
  wrongEncoding,
  invalidFields,
  unusualYaml,
  unknownReferences,
  deadEnds,
  unknownCountries,
  foreignHosts,
  takenAddresses,
  takenLinks,
  unsoundRenames,
  lostAddresses,
  duplicateTitles,
  clashingEvents,
  unreadableTexts,
  forbiddenMarkup,
  headingLevels,
  disagreeingTwins,
  unsoundDays,
  brokenLinks,
  outsideLinks,
  vagueLinks,
  unknownClaims,
  unusedClaims,
  unusablePhotos,
  picturesInTexts,
  unsupportedYears,
  wrongQuotes,
  unpairedMarks,
  mixedLanguages,
  swappedLanguages,
  leftPlaceholders,
  clashingAliases,
  unsoundGuide,
  unsoundSteps,
  ungroupedQuestions,
  unknownWords,
  openPromises,
];
