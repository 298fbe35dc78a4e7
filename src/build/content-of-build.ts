import { readRawContent } from '../checks/raw-content.ts';
import { memoized } from '../site/memoized.ts';

/**
 * The raw content below a root as it was when the build began: what was checked
 * then is what the finished site is held to. The dev server reads its own.
 */
export const contentOfBuild = memoized(readRawContent);
