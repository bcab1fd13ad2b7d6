import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const TIMED_STEP = enumeration('TimedStep', 'A step on the way from a first contact to support.', {
  CONTACT_TO_ASSESSMENT:
    'From the first contact, or the end of re-ablement that came first, to the beginning of the assessment.',
  ASSESSMENT_TO_ELIGIBILITY: 'From the beginning of the assessment to the decision on eligibility.',
  ASSESSMENT_TO_AMOUNT: 'From the beginning of the assessment to knowing the amount.',
  AMOUNT_TO_PLAN: 'From knowing the amount to a plan that the person and the council have agreed.',
  PLAN_TO_SUPPORT: 'From the agreed plan to the start of support.',
  CONTACT_TO_SUPPORT: 'The whole way, from the first contact to the start of support.',
});
export type TimedStep = ValueOf<typeof TIMED_STEP>;

export const TARGET = enumeration('TargetKey', 'What a council may set itself a target for.', {
  DIRECT_PAYMENTS:
    'The share of the adults with support in the community on the day who have a direct payment, as ASCOF 3D part 2A counts them.',
  REVIEWED_IN_TIME:
    'The share of the reviews due in the twelve months that end on the day that were held by their due date.',
  CONTACT_TO_SUPPORT:
    'The median of the working days from first contact to support, of those whose support started in the twelve months that end on the day.',
});
export type TargetKey = ValueOf<typeof TARGET>;

export const TARGET_UNIT = enumeration('TargetUnit', 'In what a target and its figure are.', {
  BASIS_POINTS: 'Hundredths of one percent: 3000 is 30%.',
  WORKING_DAYS: 'Working days in England.',
});
export type TargetUnit = ValueOf<typeof TARGET_UNIT>;
