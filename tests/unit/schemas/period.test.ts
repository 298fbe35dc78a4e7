import { describe, expect, it } from 'vitest';
import { period, readPeriod, yearsOf } from '../../../src/schemas/period.ts';

describe('a period', () => {
  it.each([
    ['2016/..', { year: 2016 }, 'open'],
    ['2016/', { year: 2016 }, 'unknown'],
    ['2023/2025', { year: 2023 }, { year: 2025 }],
    ['2021-06', { year: 2021, month: 6 }, { year: 2021, month: 6 }],
    ['2024-03-19', { year: 2024, month: 3, day: 19 }, { year: 2024, month: 3, day: 19 }],
    ['../2020', 'open', { year: 2020 }],
  ])('%s has its two ends', (text, from, to) => {
    const read = readPeriod(text);
    expect(read.from).toEqual(typeof from === 'string' ? from : expect.objectContaining(from));
    expect(read.to).toEqual(typeof to === 'string' ? to : expect.objectContaining(to));
  });

  it('keeps doubt', () => {
    expect(readPeriod('2019~').from).toMatchObject({ isApproximate: true, isUncertain: false });
    expect(readPeriod('2019?').from).toMatchObject({ isApproximate: false, isUncertain: true });
  });

  it('may come from YAML as a number or a date', () => {
    expect(period.parse(2019)).toBe('2019');
    expect(period.parse(new Date('2024-03-19T00:00:00Z'))).toBe('2024-03-19');
  });

  it('names its years', () => {
    expect(yearsOf('2023/2025')).toEqual([2023, 2025]);
    expect(yearsOf('2016/..')).toEqual([2016]);
    expect(yearsOf('2021-06')).toEqual([2021]);
  });

  it.each([
    ['2025/2023', 'ends before it begins'],
    ['spring 2024', 'EDTF'],
    ['2024-13', 'EDTF'],
    ['2024-21', 'EDTF'],
    ['[2020,2021]', 'EDTF'],
    ['', 'EDTF'],
  ])('is not "%s"', (text, reason) => {
    const result = period.safeParse(text);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toContain(reason);
  });
});
