import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const REVIEW_KIND = enumeration('ReviewKind', 'Why a review takes place.', {
  FIRST: 'The first look, soon after support started.',
  ROUTINE: 'The regular look, at least as often as the council’s policy says.',
  REQUESTED: 'Somebody asked for it.',
});
export type ReviewKind = ValueOf<typeof REVIEW_KIND>;

export const REVIEW_STATUS = enumeration(
  'ReviewStatus',
  'Where a review stands today. Worked out from its dates, never set.',
  {
    UPCOMING: 'Not due yet, and too early for its notice.',
    DUE: 'Time to tell the person its date, and to hold it.',
    OVERDUE: 'Not held by its due date.',
    COMPLETED: 'Held and recorded; it never changes again.',
    NO_LONGER_NEEDED:
      'It was taken back, another review or plan took its place, or support ended, before it was held.',
  },
);
export type ReviewStatus = ValueOf<typeof REVIEW_STATUS>;

export const PROGRESS = enumeration(
  'OutcomeProgress',
  'Whether an outcome of the plan has come about. It asks about the outcome, not whether the person did as planned.',
  {
    ACHIEVED: 'It has come about.',
    PARTLY_ACHIEVED: 'It has come about in part.',
    NOT_ACHIEVED: 'It has not come about.',
    KEPT_AS_IT_IS: 'It was to keep life as it is, and life has stayed so.',
    NO_LONGER_WANTED: 'The person no longer wants it.',
  },
);
export type Progress = ValueOf<typeof PROGRESS>;

export const SURVEY_AREA = enumeration(
  'SurveyArea',
  'What the outcome survey asks about: thirteen areas of life, and how easy the council made each step.',
  {
    PHYSICAL_HEALTH: 'Physical health.',
    MENTAL_WELLBEING: 'Mental wellbeing.',
    CONTROL_OVER_IMPORTANT_THINGS: 'Control over the important things in life.',
    INDEPENDENCE: 'Being as independent as one wants.',
    CONTROL_OVER_SUPPORT: 'Control over the support.',
    SUPPORT_WHEN_NEEDED: 'Getting support when it is needed.',
    DIGNITY: 'Being supported with dignity.',
    FEELING_SAFE: 'Feeling safe.',
    WHERE_AND_WITH_WHOM_YOU_LIVE: 'Where and with whom one lives.',
    PAID_RELATIONSHIPS: 'Relationships with people who are paid.',
    FAMILY: 'Relationships with family.',
    FRIENDS: 'Relationships with friends.',
    COMMUNITY_OR_VOLUNTEERING: 'Taking part in the community, or volunteering.',
    EASE_OF_INFORMATION: 'How easy it was to get information.',
    EASE_OF_ASSESSMENT: 'How easy the assessment was.',
    EASE_OF_KNOWING_THE_AMOUNT: 'How easy it was to know the amount.',
    EASE_OF_PLANNING: 'How easy planning was.',
    EASE_OF_MANAGING: 'How easy managing the money and support is.',
    EASE_OF_COMPLAINING: 'How easy it is to complain.',
  },
);
export type SurveyArea = ValueOf<typeof SURVEY_AREA>;

export const SURVEY_ANSWER = enumeration(
  'SurveyAnswer',
  'An answer on the five-point scale: better to worse for an area of life, easy to difficult for a step.',
  {
    A_LOT_BETTER: 'A lot better.',
    A_LITTLE_BETTER: 'A little better.',
    THE_SAME: 'No difference.',
    A_LITTLE_WORSE: 'A little worse.',
    A_LOT_WORSE: 'A lot worse.',
    VERY_EASY: 'Very easy.',
    EASY: 'Easy.',
    NEITHER_EASY_NOR_DIFFICULT: 'Neither easy nor difficult.',
    DIFFICULT: 'Difficult.',
    VERY_DIFFICULT: 'Very difficult.',
  },
);
export type SurveyAnswer = ValueOf<typeof SURVEY_ANSWER>;

export const ATTENDEE = enumeration(
  'ReviewAttendeeRole',
  'As what somebody is invited to a review, or was there.',
  {
    PERSON: 'The person themself.',
    SUPPORTER: 'Family, a friend or an unpaid carer.',
    REPRESENTATIVE: 'Somebody who may decide for the person.',
    ADVOCATE: 'An advocate.',
    PRACTITIONER: 'Practice staff of the council.',
    PERSONAL_ASSISTANT: 'A personal assistant.',
    PROVIDER: 'Somebody from an organisation that gives support.',
    HEALTH_PROFESSIONAL: 'Somebody from the NHS.',
    INTERPRETER: 'An interpreter, or who helps with communication.',
    OTHER: 'Anybody else.',
  },
);
export type AttendeeRole = ValueOf<typeof ATTENDEE>;

export const REVIEW_METHOD = enumeration('ReviewMethod', 'How a review was held.', {
  FACE_TO_FACE: 'Everybody met in one place.',
  VIDEO: 'By video.',
  TELEPHONE: 'By telephone.',
  OTHER: 'In another way, such as in writing.',
});
export type ReviewMethod = ValueOf<typeof REVIEW_METHOD>;

export const FOLLOW_UP_STATUS = enumeration(
  'ReviewFollowUpStatus',
  'Where that which a review asks for stands today. Worked out from its dates.',
  {
    OPEN: 'Still to be done.',
    OVERDUE: 'Not done by its due date.',
    SETTLED: 'Done, or no longer needed.',
    STOPPED: 'The person has died, and nothing of it is due.',
  },
);
export type FollowUpStatus = ValueOf<typeof FOLLOW_UP_STATUS>;

export const SETTLED_AS = enumeration(
  'ReviewFollowUpEnd',
  'How that which a review asked for came to its end.',
  {
    PLAN_STARTED: 'A newer version of the plan started.',
    ASSESSED: 'The person was assessed again.',
    PLAN_ENDED: 'Support under the plan ended.',
    ANOTHER_REVIEW: 'A later review asked for something else.',
    SETTLED_OTHERWISE: 'It was settled in another way, for the reason that is given.',
  },
);
export type SettledAs = ValueOf<typeof SETTLED_AS>;

export const BUDGET_STEP_STATUS = enumeration(
  'ProposedBudgetStepStatus',
  'Where a proposed change of a budget stands. It changes no money by itself.',
  {
    PROPOSED: 'It waits for a newer version of the plan, with a budget of its own.',
    FOLLOWED: 'A newer version of the plan started for it.',
    WITHDRAWN: 'A later review took its place, support ended, or the person died.',
  },
);
export type BudgetStepStatus = ValueOf<typeof BUDGET_STEP_STATUS>;

export const BUDGET_STEP_DIRECTION = enumeration(
  'BudgetStepDirection',
  'Which way a proposed step changes the weekly budget.',
  { STEP_UP: 'The person needs more.', TAPER: 'The person needs less.' },
);
export type BudgetStepDirection = ValueOf<typeof BUDGET_STEP_DIRECTION>;

export const LINE_CHANGE = enumeration(
  'AllocationLineChange',
  'How one line of an indicative budget’s working differs after the person was assessed again.',
  {
    SAME: 'It comes to the same.',
    MORE: 'It comes to more.',
    LESS: 'It comes to less.',
    NEW: 'It was not there before.',
    GONE: 'It is no longer there.',
  },
);
export type LineChange = ValueOf<typeof LINE_CHANGE>;
