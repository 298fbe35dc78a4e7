import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import type { Probe } from './probe.ts';

/** What axe finds; `least` is the number of rules that a page of its kind passes more than, if axe has looked at it at all. */
export const axeFindings = (page: Page, least = 10): Promise<string[]> => run(page, {}, least);

/**
 * What axe finds when only the colours have changed since it looked at the
 * same page in the same width: all its other rules would see the same again.
 */
export const axeFindingsOfColours: Probe = (page) =>
  run(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }, 0);

/** Runs axe in the page itself, which is quicker than from outside, and there are no frames to look into. */
async function run(page: Page, options: RunOptions, least: number): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    // Only what is wrong has to be told in full.
    { ...options, resultTypes: ['violations' as const] },
  );
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  return passes.length > least ? found : [...found, `only ${String(passes.length)} rules passed`];
}
