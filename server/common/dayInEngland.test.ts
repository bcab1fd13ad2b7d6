import { expect, it } from 'vitest';
import { dayInEngland } from './dayInEngland.ts';

it.each([
  ['2026-01-31T23:59:59.999Z', '2026-01-31'],
  ['2026-02-01T00:00:00Z', '2026-02-01'],
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01'],
  ['2026-10-24T22:59:59Z', '2026-10-24'],
  ['2026-10-25T23:59:59Z', '2026-10-25'],
  ['2026-01-31T23:59:59.999Z', '2026-01-31'],
])('at %s it is %s', (moment, day) => {
  expect(dayInEngland(Temporal.Instant.from(moment)).toString()).toBe(day);
});
