import { isWhole } from '../support/scope.ts';
import { isSample, siteAddress, twinOf, walkedPaths } from './pages.ts';
import { axeFindings, axeFindingsOfColours } from './probes/axe.ts';
import { floating } from './probes/floating.ts';
import { overflowOfLargeText } from './probes/large-text.ts';
import { lostByTab } from './probes/order.ts';
import { overflow } from './probes/overflow.ts';
import { printedFurniture } from './probes/print.ts';
import type { Probe } from './probes/probe.ts';
import { recordShifts, shifts } from './probes/shifts.ts';
import { cutTexts } from './probes/spacing.ts';
import { stored } from './probes/stored.ts';
import { smallTargets } from './probes/targets.ts';
import { lostTwin } from './probes/twin.ts';
import { expect, settled, test, unfold } from './visit.ts';

/**
 * One walk: each page is opened once on a phone and once on a wide screen, and
 * every question that can be put to any page is put to it while it is open.
 * The costly ones are put to one page of every kind for a change, and to every
 * page for a release.
 */
for (const path of walkedPaths()) {
  test(`${path} can be used by everyone, and leaves nothing behind`, async ({ page, misdeeds }) => {
    const found: string[] = [];
    const ask = async (question: string, probe: Probe) => {
      for (const problem of await probe(page)) found.push(`${question}: ${problem}`);
    };
    const resize = (width: number, height: number) => page.setViewportSize({ width, height });
    const open = async () => {
      await page.goto(siteAddress() + path);
      // The results of a search come when they come, and push down what follows.
      if (!path.includes('?')) await ask('layout shift', shifts);
      await settled(page);
      await unfold(page);
    };
    const { narrow, wide } = axeLooks(path);
    await recordShifts(page);

    await resize(390, 800);
    await open();
    await ask('target', smallTargets);
    await ask('floats, moves or waits at 390 px', floating);
    await resize(320, 640);
    await ask('overflow at 320 px', overflow);
    await ask('more space', cutTexts);
    if (narrow) await ask('axe at 320 px, light', axeFindings);
    if (narrow && isWhole) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await ask('axe at 320 px, dark', axeFindingsOfColours);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await resize(640, 640);
    await ask('text twice as large', overflowOfLargeText);

    await resize(1280, 720);
    await ask('on paper', printedFurniture);
    await open();
    await ask('overflow at 1280 px', overflow);
    await ask('floats, moves or waits at 1280 px', floating);
    if (isSample(path) || isWhole) await ask('keyboard', lostByTab);
    if (wide && isWhole) await ask('axe at 1280 px, light', axeFindingsOfColours);
    await page.emulateMedia({ colorScheme: 'dark' });
    if (wide) await ask('axe at 1280 px, dark', axeFindings);
    await ask('stores', stored);
    const twin = twinOf(path);
    if (twin) await ask('language link', (page) => lostTwin(page, twin));

    expect(found).toEqual([]);
    expect(misdeeds).toEqual([]);
  });
}

/**
 * In which widths axe looks at a page. For a change the Swedish page of a pair
 * is looked at in one and the Spanish one in the other; they are built alike.
 */
function axeLooks(path: string): { narrow: boolean; wide: boolean } {
  if (isWhole) return { narrow: true, wide: true };
  const isAsked = isSample(path);
  return {
    narrow: isAsked && !path.startsWith('/es/'),
    wide: isAsked && !path.startsWith('/sv/'),
  };
}
