import { expect, it } from 'vitest';
import { programmeStatuses, stateOf } from '../../../src/schemas/programme.ts';

it('keeps a status until the day of its next check has passed', () => {
  for (const status of programmeStatuses)
    expect(stateOf({ status, review: '2026-12-31' }, '2026-12-31')).toEqual({
      status,
      isOverdue: false,
    });
});

it('lets nobody vouch for "open" after that day; the other values promise nothing and stay', () => {
  const after = (status: (typeof programmeStatuses)[number]) =>
    stateOf({ status, review: '2026-12-31' }, '2027-01-01');
  expect(after('open')).toEqual({ status: 'ask-first', isOverdue: true });
  expect(after('ask-first')).toEqual({ status: 'ask-first', isOverdue: true });
  expect(after('paused')).toEqual({ status: 'paused', isOverdue: true });
  expect(after('closed')).toEqual({ status: 'closed', isOverdue: true });
});
