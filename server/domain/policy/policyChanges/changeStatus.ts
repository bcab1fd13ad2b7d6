import type { ChangeStatus } from './policyChangesVocabulary.ts';

/** The dated facts from which a change's status follows; null for what has not happened. */
export interface ChangeFacts {
  submittedAt?: string | null;
  approvedAt?: string | null;
  rejectedAt?: string | null;
  withdrawnAt?: string | null;
  /** When it was put in force in an emergency. */
  enactedAt?: string | null;
  /**
   * The first day on which its version decides, as known now; null where it has no version, or one that
   * decides on no day.
   */
  inForceFrom?: string | null;
  /** The first day on which another version takes its place; null where none does. */
  inForceUntil?: string | null;
}

/** The statuses in which a change may still be edited. */
export const EDITABLE: readonly ChangeStatus[] = ['DRAFT', 'SUBMITTED', 'REJECTED', 'APPROVED'];

/** The status of a change: the latest thing that happened to it, checked in this order. */
export function changeStatus(facts: ChangeFacts, today: string): ChangeStatus {
  if (facts.withdrawnAt) return 'WITHDRAWN';
  if (facts.rejectedAt) return 'REJECTED';
  if (facts.approvedAt || facts.enactedAt) return statusOfVersion(facts, today);
  if (facts.submittedAt) return 'SUBMITTED';
  return 'DRAFT';
}

/** Days are compared as text, which sorts them by the calendar. */
function statusOfVersion({ inForceFrom, inForceUntil }: ChangeFacts, today: string): ChangeStatus {
  if (!inForceFrom) return 'SUPERSEDED';
  if (inForceUntil && inForceUntil <= today) return 'SUPERSEDED';
  return inForceFrom <= today ? 'IN_FORCE' : 'APPROVED';
}
