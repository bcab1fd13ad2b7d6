import type { Refusal } from '../../../common/refusal.ts';
import type { TextRefusalCode } from '../../../common/textRules.ts';
import type { DEATH_REFUSALS } from '../../people/death.ts';
import type { AssessmentRefusalCode } from '../assessments/assessing.ts';
import type { FrontDoorRefusalCode } from '../frontDoor/frontDoorRefusals.ts';

/** Why something about a carer is refused, in order of precedence. */
export const CARER_REFUSALS = {
  CARES_FOR_THEMSELF: 'Somebody would be recorded as the carer of themself.',
  CARE_LINK_ALREADY_OPEN: 'It is recorded already that this carer cares for this person.',
  CARE_LINK_ENDED: 'The carer no longer cares for this person.',
  CARE_ENDS_BEFORE_START: 'The caring would end before it began.',
  WILLINGNESS_BEFORE_LAST: 'The carer was asked on an earlier day than they were last asked on.',
  KIND_OF_CARE_MISSING: 'No kind of care is named of which the carer was asked.',
  KIND_OF_CARE_GIVEN_TWICE: 'A kind of care is named twice.',
  CARING_HOURS_NOT_VALID: 'The hours of caring are fewer than none, or more than a week has.',
  CARED_FOR_MISSING: 'Nobody is recorded for whom the carer cares.',
  WILLINGNESS_NOT_ASKED: 'The carer has not been asked what they are willing and able to do.',
  PLAN_MADE_FROM_TWO: 'A plan would be made from an allocation and from a carer’s assessment as well.',
  CARER_NOT_ELIGIBLE: 'The carer’s assessment is not completed, or did not find their needs eligible.',
  PLAN_OF_OTHER_KIND:
    'A carer’s plan would take the place of a plan for somebody’s own needs, or the other way round.',
  CARER_NOT_ASSESSED: 'The carer’s assessment is not completed.',
  CARER_SUPPORT_BEFORE_ASSESSMENT: 'The support would begin before the assessment was completed.',
  CARER_SUPPORT_ALREADY_OPEN: 'What support the carer has is recorded already, and has not ended.',
  CARER_SUPPORT_WITHDRAWN: 'The record of support was withdrawn.',
  CARER_SUPPORT_ENDED: 'The support has ended already.',
  CARER_SUPPORT_ENDS_BEFORE_START: 'The support would end before it began.',
} as const;
export type CarerRefusalCode = keyof typeof CARER_REFUSALS;
export type CarerRefusal = Refusal<
  | CarerRefusalCode
  | TextRefusalCode
  | AssessmentRefusalCode
  | FrontDoorRefusalCode
  | keyof typeof DEATH_REFUSALS
  | 'DATE_IN_FUTURE'
>;
