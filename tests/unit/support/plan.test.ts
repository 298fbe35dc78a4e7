import { describe, expect, it } from 'vitest';
import { readArguments } from '../../support/runner/arguments.ts';
import { oneFailed } from '../../support/runner/counts.ts';
import { plan } from '../../support/runner/plan.ts';

const planned = (...args: string[]) => plan(readArguments(args), () => undefined);
const names = (...args: string[]) =>
  planned(...args).map((lanes) => lanes.map((lane) => lane.map(({ name }) => name)));

describe('the plan of a run', () => {
  it('has two lanes, and the browser alone after them', () => {
    expect(names()).toEqual([
      [
        ['check', 'lint', 'unit', 'content'],
        ['sites', 'build'],
      ],
      [['browser']],
    ]);
  });

  it('builds sites only for the rings that read them', () => {
    expect(names('unit', 'lint')).toEqual([[['lint', 'unit']]]);
    expect(names('browser')).toEqual([[['sites']], [['browser']]]);
  });

  it.each(['build', 'browser'])('fails the ring %s where its sites are not built', async (ring) => {
    const stage = planned(ring)
      .flat(2)
      .find(({ name }) => name === ring);
    const { count, output } = await stage!.run();
    expect(count).toEqual(oneFailed);
    expect(output).toContain('Not run without the site main');
  });
});
