import { expect, it } from 'vitest';
import { financialAssessmentStatus } from './assessmentStatus.ts';

const today = Temporal.PlainDate.from('2026-06-01');

it.each([
  ['2026-06-01', null, 'IN_FORCE'],
  ['2026-06-02', null, 'TO_COME'],
  ['2026-01-01', '2026-06-02', 'IN_FORCE'],
  ['2026-01-01', '2026-06-01', 'REPLACED'],
  ['2026-06-02', '2026-07-01', 'TO_COME'],
  // Replaced by one of the same day, so that it never held.
  ['2026-07-01', '2026-07-01', 'REPLACED'],
] as const)('from %s on, replaced from %s, is %s', (startsOn, replacedFrom, status) => {
  expect(financialAssessmentStatus({ startsOn, replacedFrom }, today)).toBe(status);
});
