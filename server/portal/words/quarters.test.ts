import { expect, it } from 'vitest';
import { isQuarterEnd, lastQuarters } from './quarters.ts';

const at = (moment: string, count = 1) => lastQuarters(Temporal.Instant.from(moment), count);

it('lists the ends of quarters that are over, over the turn of a year and in a leap year too', () => {
  expect(at('2026-11-30T12:00:00Z', 3)).toEqual(['2026-09-30', '2026-06-30', '2026-03-31']);
  expect(at('2026-01-01T12:00:00Z', 2)).toEqual(['2025-12-31', '2025-09-30']);
  expect(at('2024-03-31T12:00:00Z')).toEqual(['2023-12-31']);
  expect(at('2024-04-01T12:00:00Z')).toEqual(['2024-03-31']);
});

it('begins a quarter at midnight in England, an hour before that of UTC in summer', () => {
  // British Summer Time: 30 June 23:59 in England, and then 1 July.
  expect(at('2026-06-30T22:59:59.999Z')).toEqual(['2026-03-31']);
  expect(at('2026-06-30T23:00:00Z')).toEqual(['2026-06-30']);
  expect(at('2026-09-30T22:59:59.999Z')).toEqual(['2026-06-30']);
  expect(at('2026-09-30T23:00:00Z')).toEqual(['2026-09-30']);
  // The clocks went forward on 29 March 2026, and had not by 31 December.
  expect(at('2026-03-31T22:59:59.999Z')).toEqual(['2025-12-31']);
  expect(at('2026-03-31T23:00:00Z')).toEqual(['2026-03-31']);
  expect(at('2025-12-31T23:00:00Z')).toEqual(['2025-09-30']);
  expect(at('2026-01-01T00:00:00Z')).toEqual(['2025-12-31']);
  // In 2024 they went forward on the very last day of the quarter.
  expect(at('2024-03-31T22:59:59.999Z')).toEqual(['2023-12-31']);
  expect(at('2024-03-31T23:00:00Z')).toEqual(['2024-03-31']);
});

it('knows the last days of quarters from all others', () => {
  expect(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'].every(isQuarterEnd)).toBe(true);
  expect(['2026-03-30', '2026-06-31', '1926-03-31', '2026-3-31', ''].some(isQuarterEnd)).toBe(false);
});
