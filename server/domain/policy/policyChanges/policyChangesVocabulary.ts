import { enumeration } from '../../../../tenants/vocabulary.ts';

/** What a change started from. */
export const CHANGE_START = enumeration('PolicyChangeStart', 'What a change of policy began as.', {
  IN_FORCE: 'The version in force on its first day.',
  PUBLISHED: 'Another council’s published version.',
  FILE: 'An area of a council file.',
  UPRATING: 'The version in force, its money raised by a percentage.',
});
export type ChangeStart = 'IN_FORCE' | 'PUBLISHED' | 'FILE' | 'UPRATING';

/** The status of a change: computed from its dated facts by changeStatus.ts. */
export const CHANGE_STATUS = enumeration('PolicyChangeStatus', 'Where a change of policy has got to.', {
  DRAFT: 'Being written; anybody who edits policy may save to it.',
  SUBMITTED: 'Waiting for somebody else to approve or reject it. An edit makes it a draft again.',
  REJECTED: 'Refused with a reason. An edit makes it a draft again.',
  APPROVED: 'Approved, and its first day is still to come. An edit makes it a draft again.',
  IN_FORCE: 'Its version decides today.',
  SUPERSEDED: 'Its version has come into force, and a later one decides today.',
  WITHDRAWN: 'Taken back before its first day; it stays for the record.',
});
export type ChangeStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'REJECTED'
  | 'APPROVED'
  | 'IN_FORCE'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** The kinds of decision about a change. */
export const CHANGE_DECISION = enumeration(
  'PolicyChangeDecisionKind',
  'What was decided about a change of policy.',
  {
    SUBMITTED: 'Its author asked for approval.',
    APPROVED: 'Somebody who wrote none of it approved it.',
    REJECTED: 'It was refused, with a reason.',
    WITHDRAWN: 'It was taken back, or its approved version was because it was edited.',
    ENACTED: 'It was put in force in an emergency by one person alone, with a reason.',
  },
);
export type ChangeDecisionKind = 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'ENACTED';
