/** What a plan is made from: an allocation for somebody's own needs, or else their assessment as a carer. */

/** Names what a plan is made from; exactly one of the two is there. */
export interface MadeFrom {
  allocationId?: string | null;
  carerAssessmentId?: string | null;
}

/** Whether a plan is for the person's own needs, and not for what they do as a carer. */
export function isOfOwnNeeds({ carerAssessmentId }: MadeFrom): boolean {
  return !carerAssessmentId;
}

/** The plans of a person that are of the same kind as one of theirs: of each kind, one is live at a time. */
export function sameKindAs(plan: MadeFrom) {
  return { carerAssessmentId: isOfOwnNeeds(plan) ? null : { $ne: null } };
}

/** SQL of whether a plan is a carer's own, or its person has a carer; \`plan\` names the row, and \`$1\` is the council. */
export function restsOnCarerSql(plan: string): string {
  return `(${plan}.carer_assessment_id is not null or exists (select from care_link
    where care_link.tenant_id = $1 and care_link.cared_for_id = ${plan}.person_id and care_link.ended_on is null))`;
}
