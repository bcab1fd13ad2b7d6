/**
 * A review is held sooner on request. A request changes nothing in the plan or its money and decides nothing, so no
 * authority to decide for the person is needed: anybody who sees that a plan no longer fits may ask. They do need the
 * person's consent to see reviews, since the answer shows one. A representative whose authority has ended counts as a
 * supporter like any other.
 */
import type { Refusal } from '../../../common/refusal.ts';
import type { ReviewRefusalCode } from './reviewRefusals.ts';

/** Refuses to ask for a second review while one that was asked for is still to be held; `openId` is its global id. */
export function alreadyRequestedRefusals(openId: string | null): Refusal<ReviewRefusalCode>[] {
  if (openId === null) return [];
  const message =
    'A review of this plan has been asked for, and is still to be held. Say there what more should be looked at.';
  return [
    { code: 'REVIEW_ALREADY_REQUESTED', path: ['planId'], message, details: { conflictingId: openId } },
  ];
}
