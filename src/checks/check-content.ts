import type { Problem } from './problem.ts';
import { readRawContent, type RawContent } from './raw-content.ts';
import { duplicateTitles, takenAddresses } from './rules/addresses.ts';
import { unknownClaims, unusedClaims } from './rules/claims.ts';
import { invalidFields } from './rules/fields.ts';
import { missingTwins, strayFiles } from './rules/files.ts';
import { brokenLinks } from './rules/links.ts';
import { foreignHosts, unknownReferences } from './rules/references.ts';

/** Reads `<root>/content` once and returns everything that is wrong with it, all at once. */
export function checkContent(root: string): Problem[] {
  const content = readRawContent(root);
  return rules.flatMap((rule) => rule(content));
}

const rules: readonly ((content: RawContent) => Problem[])[] = [
  strayFiles,
  missingTwins,
  invalidFields,
  unknownReferences,
  foreignHosts,
  takenAddresses,
  duplicateTitles,
  brokenLinks,
  unknownClaims,
  unusedClaims,
];
