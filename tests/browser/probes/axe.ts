import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';

/** Half as long as what the package itself hands out, which counts when it goes into hundreds of pages. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds; `least` is the number of rules that a page of its kind passes more than, if axe has looked at it at all. */
export const axeFindings = (page: Page, least = 10): Promise<string[]> => run(page, {}, least);

/**
 * What axe finds when only the colours have changed since it looked at the
 * same page in the same width: all its other rules would see the same again.
 */
export const axeFindingsOfColours = (page: Page): Promise<string[]> =>
  run(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }, 0);

/** Runs axe in the page itself, which is quicker than from outside, and there are no frames to look into. */
async function run(page: Page, options: RunOptions, least: number): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { found, passed } = await page.evaluate(
    async (options) => {
      const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(
        document,
        options,
      );
      return {
        found: violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        ),
        passed: passes.length,
      };
    },
    // Only what is wrong has to be told in full, and it is told by its HTML.
    { ...options, resultTypes: ['violations' as const], selectors: false },
  );
  return passed > least ? found : [...found, `only ${String(passed)} rules passed`];
}
