import type { Refusal } from '../../../common/refusal.ts';
import {
  mayActFor,
  type RecordedAuthority,
  type RecordedRepresentation,
  relationsOf,
} from '../../people/mayActFor.ts';
import type { PlanRefusalCode } from './planRefusals.ts';

/** Whether a supporter may agree to a plan for the person today, which only somebody who decides for the person may. */
export function mayAgreeFor(
  supporter: RecordedAuthority | null,
  today: Temporal.PlainDate,
  representations: readonly RecordedRepresentation[] = [],
): boolean {
  return mayActFor(supporter && relationsOf(supporter, representations), 'AGREE_PLAN', today);
}

/** Refuses an agreement by somebody without authority, in the same words where there is no such supporter. */
export function authorityRefusals(mayAgree: boolean): Refusal<PlanRefusalCode>[] {
  if (mayAgree) return [];
  const message =
    'This supporter has no authority in force to agree to a plan for the person. The person agrees themself, or an attorney or deputy for health and welfare or, while a capacity decision that they rest on is in force, a suitable person does: record their authority first.';
  return [{ code: 'NO_AUTHORITY_TO_AGREE', path: ['supporterId'], message }];
}
