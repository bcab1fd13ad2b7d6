import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';

export const PLAN_STATUS = enumeration(
  'PlanStatus',
  'Where a support plan is in its life. Worked out from its dates, never set.',
  {
    DRAFT: 'Being written.',
    SHARED: 'With the person, who has yet to agree.',
    AGREED: 'Agreed by the person, or by somebody with authority; waits for sign-off by a manager.',
    AWAITING_PANEL: 'Agreed by the person; the council’s rules send it to the risk enablement panel.',
    RETURNED: 'Sent back for changes, with a reason; it is shared again when they are made.',
    SIGNED_OFF: 'Signed off by the council; support has not started yet.',
    LIVE: 'Support has started.',
    ENDED: 'Support under this plan has ended, or the person has died.',
    SUPERSEDED: 'A newer version of the plan has taken its place.',
  },
);
export type PlanStatus = ValueOf<typeof PLAN_STATUS>;

export const PLAN_TERM = enumeration(
  'PlanTerm',
  'How long a plan runs; the council’s policy says how many months or weeks.',
  {
    USUAL: 'The council’s usual term.',
    FAST_CHANGING:
      'The shorter term for somebody whose needs change quickly; the usual one where the council has no shorter.',
    STARTER: 'An interim (starter) budget after hospital or re-ablement.',
  },
);
export type PlanTerm = ValueOf<typeof PLAN_TERM>;

export const PLAN_HELPER = enumeration('PlanHelper', 'Who helped to write a plan.', {
  SELF: 'The person wrote it without help.',
  FAMILY: 'Family.',
  FRIEND: 'A friend or neighbour.',
  ADVOCATE: 'An advocate.',
  BROKER: 'A broker or support planner.',
  PEER_GROUP: 'Peers, or an organisation led by people who use support.',
  PROVIDER: 'A provider.',
  SOCIAL_WORKER: 'A social worker or other practitioner.',
});
export type PlanHelper = ValueOf<typeof PLAN_HELPER>;

export const SUPPORT_UNIT = enumeration('SupportUnit', 'What the quantity of a support item counts.', {
  HOUR: 'Hours.',
  VISIT: 'Visits.',
  SESSION: 'Sessions, such as a half day at a centre.',
  DAY: 'Days.',
  NIGHT: 'Nights.',
  WEEK: 'Weeks, such as of live-in care or a break.',
  JOURNEY: 'Journeys.',
  ITEM: 'Things, or anything else that is counted.',
});
export type SupportUnit = ValueOf<typeof SUPPORT_UNIT>;

export const SUPPORT_PROVIDER_KIND = enumeration('SupportProviderKind', 'Who gives the support of an item.', {
  AGENCY: 'A care agency or other registered provider.',
  PERSONAL_ASSISTANT: 'A personal assistant whom the person employs or hires.',
  MICRO_PROVIDER: 'A micro-provider: one or a few people in business by themselves.',
  COMMUNITY_GROUP: 'A club, class, faith or community group.',
  COUNCIL_SERVICE: 'A service of the council.',
  SHOP_OR_SUPPLIER: 'A shop, supplier or tradesperson.',
  BROKER: 'A broker, for planning and arranging; the brokerage fee.',
  FAMILY_OR_FRIEND: 'Family, a friend or a neighbour.',
  NOT_CHOSEN_YET: 'The person has yet to choose.',
});
export type SupportProviderKind = ValueOf<typeof SUPPORT_PROVIDER_KIND>;

export const SUPPORT_CATEGORY = enumeration(
  'SupportCategory',
  'What a support item is. The last four are what a personal budget may not be spent on where the council’s policy says so.',
  {
    PERSONAL_CARE: 'Help with washing, dressing, eating and the like.',
    HELP_AT_HOME: 'Cleaning, laundry, shopping, meals, the garden.',
    COMPANY_AND_COMMUNITY: 'Company, going out, clubs, day centres, faith.',
    WORK_AND_LEARNING: 'Work, training, education, volunteering.',
    NIGHT_SUPPORT: 'Somebody there at night.',
    BREAKS: 'Holidays and breaks, for the person or an unpaid carer.',
    EQUIPMENT_AND_TECHNOLOGY: 'Things that help: equipment, technology, adaptations.',
    TRANSPORT: 'Getting about.',
    PLANNING_AND_MANAGING: 'Brokerage, payroll, accounts, insurance, training of personal assistants.',
    OTHER: 'Anything else that meets an outcome.',
    ILLEGAL_THINGS: 'Anything illegal.',
    GAMBLING: 'Gambling.',
    DEBT: 'Paying off debt.',
    NHS_CARE: 'Things that the NHS must fund.',
  },
);
export type SupportCategory = ValueOf<typeof SUPPORT_CATEGORY>;

export const PAID_RELATIVE = enumeration(
  'PaidRelative',
  'Whether a support item pays a relative, and where they live.',
  {
    NOT_A_RELATIVE: 'Nobody in the person’s family is paid.',
    LIVES_ELSEWHERE: 'A relative who lives elsewhere, whom no council may bar.',
    SAME_HOUSEHOLD: 'A close relative who lives with the person; the council’s rule decides.',
  },
);
export type PaidRelative = ValueOf<typeof PAID_RELATIVE>;

export const PAID_FROM = enumeration('PaidFrom', 'What pays for a support item.', {
  BUDGET: 'The personal budget; costed.',
  FREE: 'Nobody: it is free to anybody.',
  UNPAID: 'Nobody: family or friends do it willingly.',
  OWN_MONEY:
    'The person, from money of their own: something they want besides what meets their needs; not costed.',
});
export type PaidFrom = ValueOf<typeof PAID_FROM>;

export const ENDED_BY = enumeration('EndedBy', 'Who ended a plan.', {
  PERSON: 'The person, or somebody with authority for them.',
  COUNCIL: 'The council.',
});
export type EndedBy = ValueOf<typeof ENDED_BY>;

/** Who signs a plan off: a rung's role, or the risk enablement panel. */
export type SignOffRung = SignOffRole | 'PANEL';
