import type { Refusal } from '../../platform/commands/refusal.ts';
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
