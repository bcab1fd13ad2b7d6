import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const DECISION_SUBJECT = enumeration(
  'DecisionSubject',
  'The one decision that a capacity decision is about.',
  {
    RECEIVE_DIRECT_PAYMENT: 'Whether to ask for a direct payment, and to have it.',
    AGREE_SUPPORT_PLAN: 'Whether to agree to a support plan.',
    TAKE_PART_IN_ASSESSMENT: 'Whether to have an assessment, and who is there.',
    SHARE_INFORMATION: 'Whether somebody may be told something.',
    ACCEPT_SUPPORT: 'Whether to have care at home, or another kind of support.',
    CHOOSE_WHERE_TO_LIVE: 'Where to live.',
    OTHER: 'Another decision, which the words name.',
  },
);
export type DecisionSubject = ValueOf<typeof DECISION_SUBJECT>;

export const CAPACITY_RESULT = enumeration(
  'CapacityResult',
  'What was found about one decision on one day.',
  {
    HAS_CAPACITY: 'The person makes this decision themself.',
    LACKS_CAPACITY: 'The person can’t make this decision at this time, for the reasons given.',
  },
);
export type CapacityResult = ValueOf<typeof CAPACITY_RESULT>;

export const DECIDING_ABILITY = enumeration(
  'DecidingAbility',
  'What making a decision takes (Mental Capacity Act 2005, s.3), and being involved in one (Care Act 2014, s.67).',
  {
    UNDERSTAND: 'Understanding what the decision needs one to know.',
    RETAIN: 'Keeping it in mind for long enough to decide.',
    USE_OR_WEIGH: 'Using or weighing it.',
    COMMUNICATE: 'Making the decision known, by any means.',
  },
);
export type DecidingAbility = ValueOf<typeof DECIDING_ABILITY>;

export const CAPACITY_STATUS = enumeration(
  'CapacityStatus',
  'Whether a capacity decision may be relied on.',
  {
    IN_FORCE: 'It may be relied on today.',
    RUN_OUT: 'The last day on which it may be relied on is past, so the decision is looked at again.',
    SUPERSEDED: 'A later one about the same decision has taken its place.',
  },
);
export type CapacityStatus = ValueOf<typeof CAPACITY_STATUS>;

export const SUITABILITY_BASIS = enumeration(
  'SuitabilityBasis',
  'Why somebody may be authorised to have a direct payment (Care Act 2014, s.32(4)).',
  {
    HOLDS_AUTHORITY: 'They are attorney or deputy for health and welfare.',
    AUTHORISED_PERSON_AGREES:
      'Whoever is attorney or deputy for health and welfare agrees that they are suitable.',
    COUNCIL_CONSIDERS_SUITABLE:
      'Nobody is attorney or deputy for it, and the council considers them suitable.',
  },
);
export type SuitabilityBasis = ValueOf<typeof SUITABILITY_BASIS>;

export const SUITABILITY_CONDITION = enumeration(
  'SuitabilityCondition',
  'What the council is satisfied of before it pays a suitable person (Care Act 2014, s.32).',
  {
    ASKED_FOR_IT: 'They have asked for the direct payment.',
    ACTS_IN_BEST_INTERESTS: 'They will act in the person’s best interests when they arrange support.',
    CAPABLE_OF_MANAGING: 'They can manage the money, alone or with help that they can have.',
    APPROPRIATE_WAY: 'Paying them is an appropriate way to meet the person’s needs.',
  },
);
export type SuitabilityCondition = ValueOf<typeof SUITABILITY_CONDITION>;

export const REPRESENTATION_STATUS = enumeration(
  'RepresentationStatus',
  'Whether somebody acts for the person today.',
  {
    NOT_YET: 'It begins on a later day.',
    IN_FORCE: 'It holds today.',
    FINDING_RUN_OUT:
      'A suitable person: the finding that the person lacks capacity has run out. They decide nothing for the person and are paid nothing more until capacity has been looked at again.',
    ENDED: 'Its last day is past, it was ended, or the person has died.',
  },
);
export type RepresentationStatus = ValueOf<typeof REPRESENTATION_STATUS>;

export const ADVOCACY_PROCESS = enumeration(
  'AdvocacyProcess',
  'What an independent advocate helps somebody to take part in (Care Act 2014, ss.67 and 68).',
  {
    ASSESSMENT: 'An assessment of needs, or of a carer.',
    PLANNING: 'Writing a support plan, and agreeing to it.',
    REVIEW: 'A review of the plan.',
    SAFEGUARDING_ENQUIRY: 'An enquiry into abuse or neglect (section 68).',
  },
);
export type AdvocacyProcess = ValueOf<typeof ADVOCACY_PROCESS>;

export const ADVOCACY_REASON = enumeration(
  'AdvocacyReason',
  'Why the council must, or need not, offer an independent advocate (Care Act 2014, s.67).',
  {
    NO_SUBSTANTIAL_DIFFICULTY:
      'The person can be involved without substantial difficulty, so no advocate is owed.',
    SOMEBODY_APPROPRIATE: 'Somebody appropriate supports the person to be involved, so no advocate is owed.',
    NOBODY_TO_SUPPORT: 'Nobody is there to support the person to be involved.',
    SUPPORTER_NOT_WANTED: 'The person does not want whoever could support them.',
    SUPPORTER_IS_PAID: 'Whoever could support the person is paid, or there as a professional.',
    SUPPORTER_NOT_ABLE: 'Whoever could support the person is not able or willing to help them take part.',
    STAY_ARRANGED_BY_NHS:
      'The NHS is to arrange a stay of 28 days in hospital or 8 weeks in a care home (Independent Advocacy Support regulations 2014).',
    DISAGREEMENT:
      'The council and whoever supports the person disagree, and agree that an advocate would help (Independent Advocacy Support regulations 2014).',
  },
);
export type AdvocacyReason = ValueOf<typeof ADVOCACY_REASON>;
