import { isWhole } from '../support/scope.ts';
import { testInOneTab } from './one-tab.ts';
import { isSample, kinds, siteAddress, twinOf, walkedPaths } from './pages.ts';
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
import { expect, settled, unfold } from './visit.ts';

const test = testInOneTab({}, recordShifts);

const narrow: Look = { width: 320, colorScheme: 'light', probe: axeFindings };
const wide: Look = { width: 1280, colorScheme: 'dark', probe: axeFindings };
const looks: readonly Look[] = [
  narrow,
  { ...narrow, colorScheme: 'dark', probe: axeFindingsOfColours },
  wide,
  { ...wide, colorScheme: 'light', probe: axeFindingsOfColours },
];

/**
 * One walk: each page is opened on a phone, and every question that can be put
 * to any page is put to it while it is open. The costly ones are put to one
 * page of every kind for a change, and to every page for a release.
 */
for (const path of walkedPaths()) {
  test(`${path} can be used by everyone, and leaves nothing behind`, async ({ page, misdeeds }) => {
    const found: string[] = [];
    const isAskedAll = isWhole || isAskedForItsKind(path);
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
    const lookThrough = async (width: number) => {
      for (const { colorScheme, probe } of axeLooks(path).filter((look) => look.width === width)) {
        await page.emulateMedia({ colorScheme });
        await ask(`axe at ${String(width)} px, ${colorScheme}`, probe);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    };

    await resize(390, 800);
    await open();
    await ask('target', smallTargets);
    await ask('floats, moves or waits at 390 px', floating);
    await resize(320, 640);
    await ask('overflow at 320 px', overflow);
    await ask('more space', cutTexts);
    await lookThrough(320);
    await resize(640, 640);
    await ask('text twice as large', overflowOfLargeText);

    await resize(1280, 720);
    await ask('on paper', printedFurniture);
    if (isAskedAll) await open();
    await ask('overflow at 1280 px', overflow);
    await ask('floats, moves or waits at 1280 px', floating);
    if (isAskedAll) await ask('keyboard', lostByTab);
    await lookThrough(1280);
    await ask('stores', stored);
    const twin = twinOf(path);
    if (twin) await ask('language link', (page) => lostTwin(page, twin));

    expect(found).toEqual([]);
    expect(misdeeds).toEqual([]);
  });
}

/**
 * Whether a page is opened on a wide screen too, to see what moves, and gone
 * through by keyboard: for a change one of the two pages of each kind, by
 * turns the Swedish and the Spanish one, for they are built alike.
 */
function isAskedForItsKind(path: string): boolean {
  const turn = kinds.findIndex(({ sv, es }) => path === sv || path === es);
  return turn === -1 ? isSample(path) : path.startsWith(turn % 2 === 0 ? '/sv/' : '/es/');
}

/**
 * How axe looks at a page: for a release in each width and theme. For a change
 * the Swedish page of a pair is looked at in one way and the Spanish one in
 * the other, for they are built alike; a page for both is looked at in both.
 */
function axeLooks(path: string): readonly Look[] {
  if (isWhole) return looks;
  if (!isSample(path)) return [];
  const left = path.startsWith('/sv/') ? wide : path.startsWith('/es/') ? narrow : undefined;
  return [narrow, wide].filter((look) => look !== left);
}

interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
  probe: Probe;
}
