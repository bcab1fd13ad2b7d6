/** Why a carer's plan can't be drafted. */
import type { CarerRefusal } from './carerRefusals.ts';

/** Refuses a plan from a carer's assessment that is not completed, or did not find their needs eligible. */
export function notEligibleRefusals({
  completedOn,
  isEligible,
}: {
  completedOn?: string | null;
  isEligible?: boolean | null;
}): CarerRefusal[] {
  if (completedOn && isEligible) return [];
  const message = completedOn
    ? 'This assessment did not find the carer’s needs eligible, so no plan follows from it. Where that was wrong, challenge it; where things have changed, assess them again.'
    : 'This carer’s assessment is not completed, so what the plan is made from is not known yet. Complete it first.';
  return [{ code: 'CARER_NOT_ELIGIBLE', path: ['carerAssessmentId'], message }];
}

/** Refuses to put a carer's plan in the place of one for somebody's own needs, or the other way round. */
export function otherKindRefusals(
  older: { carerAssessmentId?: string | null },
  newer: { carerAssessmentId: string | null },
): CarerRefusal[] {
  if (Boolean(older.carerAssessmentId) === Boolean(newer.carerAssessmentId)) return [];
  const message = older.carerAssessmentId
    ? 'That plan is the person’s as a carer, and the newer one would be for their own needs. Name the carer’s assessment in carerAssessmentId, or leave supersedesId out.'
    : 'That plan is for the person’s own needs, and the newer one would be theirs as a carer. Both may be live at once: leave supersedesId out.';
  return [{ code: 'PLAN_OF_OTHER_KIND', path: ['supersedesId'], message }];
}

/** Refuses a plan that names both an allocation and a carer's assessment. */
export function madeFromTwoRefusals(draft: {
  allocationId: string | null;
  carerAssessmentId: string | null;
}): CarerRefusal[] {
  if (draft.allocationId === null || draft.carerAssessmentId === null) return [];
  const message =
    'A plan is made from an allocation or from a carer’s assessment, and both are named. Leave one of them out, and draft a plan for each.';
  return [{ code: 'PLAN_MADE_FROM_TWO', path: ['carerAssessmentId'], message }];
}
