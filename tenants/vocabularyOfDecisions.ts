/** The enumerated words of decisions: who signs off, the panel, plans, payments and reviews. */
import { enumeration, type ValueOf } from './vocabulary.ts';

export const SIGN_OFF_ROLE = enumeration(
  'SignOffRole',
  'Who may sign off a plan or answer a challenge, in rising order.',
  {
    PRACTITIONER: 'The social worker or other practitioner.',
    TEAM_MANAGER: 'The practitioner’s first-line manager.',
    SERVICE_MANAGER: 'The manager of several teams.',
    HEAD_OF_SERVICE: 'The head of service.',
    DIRECTOR: 'The director of adult social services, or a deputy.',
  },
);
export type SignOffRole = ValueOf<typeof SIGN_OFF_ROLE>;

export const PANEL_ROLE = enumeration('PanelRole', 'A seat on the risk enablement panel.', {
  SOCIAL_CARE_SENIOR: 'A senior member of social care staff.',
  HEALTH_SENIOR: 'A senior member of health staff.',
  BUDGET_HOLDER: 'Somebody who holds a budget and can decide.',
  SAFEGUARDING_LEAD: 'The lead for safeguarding adults.',
  LEGAL_ADVISER: 'A legal adviser.',
  OCCUPATIONAL_THERAPIST: 'An occupational therapist.',
  COMMISSIONER: 'A commissioner of services.',
  INDEPENDENT_MEMBER: 'Somebody from outside the council and the NHS.',
  EXPERT_BY_EXPERIENCE: 'Somebody who has, or has had, a personal budget or cared for somebody who has.',
});
export type PanelRole = ValueOf<typeof PANEL_ROLE>;

export const PANEL_KIND = enumeration('PanelKind', 'What a council’s risk enablement panel is there for.', {
  DECIDES: 'It decides about the plans that are sent to it.',
  ADVISES: 'It advises, and whoever signs the plan off decides. It needs no budget.',
  NONE: 'There is no panel: every plan is signed off on the ladder, or by the director where no rung reaches it.',
});
export type PanelKind = ValueOf<typeof PANEL_KIND>;

export const WINDOW_UNIT = enumeration('WindowUnit', 'What a time limit is counted in.', {
  DAYS: 'Every day counts.',
  WORKING_DAYS: 'Monday to Friday, without bank holidays in England.',
  WEEKS: 'Weeks, to the same day of the week.',
  MONTHS: 'Calendar months, to the same day of the month or its last.',
});
export type WindowUnit = ValueOf<typeof WINDOW_UNIT>;

export const SURPLUS_ABOVE = enumeration(
  'SurplusAbove',
  'Which money is above a council’s limits on what may stay unspent, where it sets more than one.',
  {
    EITHER: 'What is above any of them: the smallest limit binds, “whichever is the smaller”.',
    BOTH: 'Only what is above all of them: the greatest limit binds, “whichever is the greater”.',
  },
);
export type SurplusAbove = ValueOf<typeof SURPLUS_ABOVE>;

export const CAPACITY_TO_MANAGE = enumeration(
  'CapacityToManage',
  'How far the person can manage the money of a direct payment.',
  {
    MANAGES_ALONE: 'Manages without help.',
    MANAGES_WITH_HELP: 'Manages when somebody helps.',
    CANNOT_MANAGE: 'Cannot manage it, even with help.',
  },
);
export type CapacityToManage = ValueOf<typeof CAPACITY_TO_MANAGE>;

export const SUPPORT_AROUND = enumeration(
  'SupportAround',
  'How much help with money the person already has around them.',
  {
    STRONG: 'Somebody reliable already helps.',
    SOME: 'Some help, not always there.',
    NONE: 'Nobody.',
  },
);
export type SupportAround = ValueOf<typeof SUPPORT_AROUND>;

export const MANAGEMENT_SUPPORT = enumeration(
  'ManagementSupport',
  'What support a person is offered to manage a direct payment.',
  {
    INFORMATION: 'Information and somebody to ring.',
    ADVICE_AT_START: 'A support adviser while it is set up.',
    ONGOING_ADVICE: 'A support adviser for as long as it runs.',
    PAYROLL_AND_ADVICE: 'A payroll service and a support adviser.',
    MANAGED_ACCOUNT: 'A third party holds the money and pays on instruction.',
    SUITABLE_PERSON: 'A suitable person receives it for them.',
    ANOTHER_OPTION: 'Another way of having the budget is discussed first.',
  },
);

export const PLAN_SECTION = enumeration('PlanSection', 'A section of a support plan.', {
  IMPORTANT_TO: 'What is important to the person.',
  IMPORTANT_FOR: 'What is important for the person.',
  HOW_BEST_TO_SUPPORT: 'How best to support the person.',
  GOOD_DAY_BAD_DAY: 'What makes a good day and a bad day.',
  OUTCOMES: 'Outcomes, each with what success looks like.',
  SUPPORT_ITEMS: 'What the money is used for.',
  CONTINGENCY: 'What happens in sickness, holidays and crisis.',
  RISKS: 'Risks that have been talked through.',
  WHO_HELPED: 'Who helped to write the plan, and how.',
});
export type PlanSection = ValueOf<typeof PLAN_SECTION>;

export const SPENDING_EXCLUSION = enumeration(
  'SpendingExclusion',
  'What a personal budget may not be spent on. A council may not add to this list.',
  {
    ILLEGAL_THINGS: 'Anything illegal.',
    GAMBLING: 'Gambling.',
    DEBT: 'Paying off debt.',
    NHS_CARE: 'Things that the NHS must fund.',
  },
);

export const RELATIVE_RULE = enumeration(
  'RelativeRule',
  'Whether a relative who lives in the same household may be paid. Relatives living elsewhere are never barred.',
  {
    NOT_ALLOWED: 'Never.',
    EXCEPTIONAL: 'Where the council is satisfied that it is necessary.',
    ALLOWED: 'As a matter of course.',
  },
);

export const EXPECTATION = enumeration(
  'Expectation',
  'How firmly a council asks for something before it signs a plan off.',
  {
    REQUIRED: 'The plan is not signed off without it.',
    ADVISED: 'The plan says that it is missing, and may be signed off all the same.',
    NOT_REQUIRED: 'Nobody asks for it.',
  },
);

export const PAY_CYCLE = enumeration('PayCycle', 'How often instalments are paid.', {
  WEEKLY: 'Every week.',
  TWO_WEEKLY: 'Every two weeks.',
  FOUR_WEEKLY: 'Every four weeks.',
  MONTHLY: 'Every calendar month.',
});

export const PAYMENT_BASIS = enumeration(
  'PaymentBasis',
  'Whether the person’s contribution is taken off before payment.',
  {
    NET: 'The council pays its share, after the person’s contribution.',
    GROSS: 'The council pays the whole and asks for the contribution separately.',
  },
);

export const RECORDS_FROM = enumeration(
  'RecordsFrom',
  'From when the years are counted for which records of a budget are kept.',
  {
    END_OF_BUDGET: 'From the last day of the budget.',
    END_OF_TAX_YEAR: 'From the end of the tax year, on 5 April, in which the budget ends.',
  },
);

export const REVIEW_RESULT = enumeration('ReviewResult', 'What a review decides.', {
  CONTINUE: 'The plan and budget go on as they are.',
  CHANGE_PLAN: 'The plan changes; the budget does not.',
  CHANGE_BUDGET: 'The allocation is run again, and the budget steps up or tapers.',
  REASSESS: 'Needs are assessed again.',
  END: 'Support ends.',
});
export type ReviewResult = ValueOf<typeof REVIEW_RESULT>;

export const FAST_TRACK_REASON = enumeration(
  'FastTrackReason',
  'Why somebody is seen sooner than the usual time limits ask.',
  {
    END_OF_LIFE: 'The person is near the end of their life.',
    DEMENTIA: 'Dementia makes waiting harm the person or those around them.',
    CRISIS: 'Support broke down, or harm is near.',
  },
);
export type FastTrackReason = ValueOf<typeof FAST_TRACK_REASON>;

export const NOT_ELIGIBLE_OFFER = enumeration(
  'NotEligibleOffer',
  'What somebody whose needs are not eligible is offered.',
  {
    INFORMATION:
      'Information and advice on what meets, reduces or delays the needs, which the law owes everybody.',
    DIRECTORY: 'The council’s directory of what there is locally, and help with using it.',
    SMALL_PAYMENT: 'A small payment, by the council’s rules for these.',
  },
);
export type NotEligibleOffer = ValueOf<typeof NOT_ELIGIBLE_OFFER>;
