import { expect, it } from 'vitest';
import { lastQuarters } from './quarters.ts';

it('lists the ends of quarters that are over, over the turn of a year and in a leap year too', () => {
  expect(lastQuarters('2026-11-30', 3)).toEqual(['2026-09-30', '2026-06-30', '2026-03-31']);
  expect(lastQuarters('2026-01-01', 2)).toEqual(['2025-12-31', '2025-09-30']);
  expect(lastQuarters('2024-03-31', 1)).toEqual(['2023-12-31']);
  expect(lastQuarters('2024-04-01', 1)).toEqual(['2024-03-31']);
});
