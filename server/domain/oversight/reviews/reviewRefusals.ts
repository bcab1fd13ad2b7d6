/** Why a plan can't be started, or a review asked for or completed, in order of precedence. */
export const REVIEW_REFUSALS = {
  BUDGET_NOT_AGREED: 'The plan has no agreed budget yet.',
  IMPLEMENTED_IN_FUTURE: 'The day on which support started lies in the future.',
  IMPLEMENTED_OUTSIDE_BUDGET: 'The day on which support started lies outside the term of the budget.',
  REVIEW_ALREADY_REQUESTED: 'A review of the plan has been asked for, and is still to be held.',
  REVIEW_ALREADY_COMPLETED: 'The review is completed, and never changes again.',
  REVIEW_NO_LONGER_NEEDED: 'The review was taken back, or another review or plan took its place.',
  HELD_IN_FUTURE: 'The day on which the review was held lies in the future.',
  HELD_BEFORE_START: 'The review was held before support started.',
  PERSON_PERSPECTIVE_MISSING: 'The person’s own view of what works is missing.',
  PERSPECTIVE_GIVEN_TWICE: 'A perspective is given twice.',
  OUTCOME_NOT_OF_PLAN: 'An outcome is not one of the plan that is reviewed.',
  OUTCOME_GIVEN_TWICE: 'An outcome is given twice.',
  OUTCOME_PROGRESS_MISSING: 'The progress of some outcomes is missing.',
  WHAT_MUST_CHANGE_MISSING: 'The result is a change, and what must change is not said.',
  SURVEY_NOT_USED: 'The council’s policy does not use the outcome survey.',
  SURVEY_ANSWER_NOT_OF_SCALE: 'A survey answer does not belong to the scale of its area.',
  SURVEY_AREA_GIVEN_TWICE: 'An area of the survey is answered twice.',
} as const;
export type ReviewRefusalCode = keyof typeof REVIEW_REFUSALS;
