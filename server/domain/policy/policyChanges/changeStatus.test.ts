import { describe, expect, it } from 'vitest';
import { type ChangeFacts, changeStatus } from './changeStatus.ts';

const AT = '2026-03-01T09:00:00.000Z';
const SUBMITTED: ChangeFacts = { submittedAt: AT };
const APPROVED: ChangeFacts = { ...SUBMITTED, approvedAt: AT, inForceFrom: '2026-04-01' };

describe('the status of a change', () => {
  it.each<[string, ChangeFacts, string, string]>([
    ['nothing has happened', {}, '2026-03-02', 'DRAFT'],
    ['it was submitted', SUBMITTED, '2026-03-02', 'SUBMITTED'],
    ['it was rejected', { ...SUBMITTED, rejectedAt: AT }, '2026-03-02', 'REJECTED'],
    ['it waits for its first day', APPROVED, '2026-03-31', 'APPROVED'],
    ['its first day is here', APPROVED, '2026-04-01', 'IN_FORCE'],
    ['its last day is here', { ...APPROVED, inForceUntil: '2026-07-01' }, '2026-06-30', 'IN_FORCE'],
    ['another takes over today', { ...APPROVED, inForceUntil: '2026-07-01' }, '2026-07-01', 'SUPERSEDED'],
    ['another has all its days', { ...APPROVED, inForceFrom: null }, '2026-03-31', 'SUPERSEDED'],
    ['it was enacted from a draft', { enactedAt: AT, inForceFrom: '2026-03-01' }, '2026-03-01', 'IN_FORCE'],
    ['it was withdrawn as a draft', { withdrawnAt: AT }, '2026-03-02', 'WITHDRAWN'],
    ['it was withdrawn after its approval', { ...APPROVED, withdrawnAt: AT }, '2026-05-01', 'WITHDRAWN'],
    [
      'it was withdrawn after its rejection',
      { ...SUBMITTED, rejectedAt: AT, withdrawnAt: AT },
      '2026-05-01',
      'WITHDRAWN',
    ],
  ])('when %s', (_when, facts, today, status) => {
    expect(changeStatus(facts, today)).toBe(status);
  });
});
