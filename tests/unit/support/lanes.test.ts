import { describe, expect, it } from 'vitest';
import { none, oneFailed } from '../../support/runner/counts.ts';
import { runLanes, stageInWords, type Ended, type Outcome } from '../../support/runner/lanes.ts';

const good: Outcome = { count: { ...none, passed: 1 }, output: 'talk\n', tests: [] };
const bad: Outcome = { count: oneFailed, output: 'what is wrong\n', tests: [] };

describe('lanes', () => {
  it('run beside one another, their stages one after the other', async () => {
    const order: string[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const stage = (name: string, before: Promise<void> | (() => void)) => ({
      name,
      run: async () => {
        if (typeof before === 'function') before();
        else await before;
        order.push(name);
        return good;
      },
    });
    // The first lane waits for the second; one after the other they would wait for ever.
    const lanes = [
      [stage('waits', gate), stage('comes after', Promise.resolve())],
      [stage('opens', release)],
    ];
    const ended = await runLanes(lanes, () => undefined);
    expect(order).toEqual(['opens', 'waits', 'comes after']);
    expect(ended.map(({ name }) => name)).toEqual(['waits', 'comes after', 'opens']);
  });

  it('count a stage that throws as a failure, and go on', async () => {
    const told: Ended[] = [];
    const lane = [
      { name: 'breaks', run: () => Promise.reject(new Error('a crash')) },
      { name: 'goes on', run: () => Promise.resolve(good) },
    ];
    await runLanes([lane], (stage) => told.push(stage));
    expect(told.map(({ count }) => count)).toEqual([oneFailed, good.count]);
    expect(told[0]?.output).toContain('a crash');
  });
});

describe('a stage that has ended', () => {
  const said = (outcome: Outcome, isVerbose = false) =>
    stageInWords({ ...outcome, name: 'unit', seconds: 1.25 }, isVerbose);

  it('is one line where it passed', () => {
    expect(said(good)).toMatch(/^unit: 1 passed, 0 failed in 1\.\d s$/);
  });

  it('is all that it printed where it failed, or where one asks', () => {
    expect(said(bad)).toMatch(/what is wrong\nunit: 0 passed, 1 failed in/);
    expect(said(good, true)).toContain('talk');
  });
});
