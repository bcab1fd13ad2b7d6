import { enumeration, type ValueOf } from '../../../tenants/vocabulary.ts';

export const ETHNICITY = enumeration(
  'Ethnicity',
  'The ethnic groups of the 2021 Census for England and Wales, with two ways of not saying.',
  {
    WHITE_BRITISH: 'White: English, Welsh, Scottish, Northern Irish or British.',
    WHITE_IRISH: 'White: Irish.',
    WHITE_GYPSY_OR_IRISH_TRAVELLER: 'White: Gypsy or Irish Traveller.',
    WHITE_ROMA: 'White: Roma.',
    WHITE_OTHER: 'Any other White background.',
    MIXED_WHITE_AND_BLACK_CARIBBEAN: 'Mixed: White and Black Caribbean.',
    MIXED_WHITE_AND_BLACK_AFRICAN: 'Mixed: White and Black African.',
    MIXED_WHITE_AND_ASIAN: 'Mixed: White and Asian.',
    MIXED_OTHER: 'Any other Mixed or multiple background.',
    ASIAN_INDIAN: 'Asian or Asian British: Indian.',
    ASIAN_PAKISTANI: 'Asian or Asian British: Pakistani.',
    ASIAN_BANGLADESHI: 'Asian or Asian British: Bangladeshi.',
    ASIAN_CHINESE: 'Asian or Asian British: Chinese.',
    ASIAN_OTHER: 'Any other Asian background.',
    BLACK_CARIBBEAN: 'Black or Black British: Caribbean.',
    BLACK_AFRICAN: 'Black or Black British: African.',
    BLACK_OTHER: 'Any other Black, Black British, Caribbean or African background.',
    OTHER_ARAB: 'Arab.',
    OTHER_ANY: 'Any other ethnic group.',
    REFUSED: 'The person preferred not to say.',
    NOT_RECORDED: 'Nobody has asked yet.',
  },
);
export type Ethnicity = ValueOf<typeof ETHNICITY>;

export const BIRTH_DATE_PRECISION = enumeration('BirthDatePrecision', 'How well a date of birth is known.', {
  EXACT: 'It is the day on which the person was born.',
  ESTIMATED: 'It is an estimate, such as the middle of a year; rules that go by age go by it.',
  UNKNOWN: 'It is not known, and there is none. Rules that go by age say so, and do not guess.',
});
export type BirthDatePrecision = ValueOf<typeof BIRTH_DATE_PRECISION>;

export const PRIMARY_SUPPORT_REASON = enumeration(
  'PrimarySupportReason',
  'Why the person needs support, as national returns on short and long term support count it.',
  {
    PHYSICAL_SUPPORT_ACCESS_AND_MOBILITY: 'Physical support: access and mobility only.',
    PHYSICAL_SUPPORT_PERSONAL_CARE: 'Physical support: personal care.',
    SENSORY_SUPPORT_VISUAL: 'Sensory support: visual impairment.',
    SENSORY_SUPPORT_HEARING: 'Sensory support: hearing impairment.',
    SENSORY_SUPPORT_DUAL: 'Sensory support: dual impairment.',
    SUPPORT_WITH_MEMORY_AND_COGNITION: 'Support with memory and cognition.',
    LEARNING_DISABILITY_SUPPORT: 'Learning disability support.',
    MENTAL_HEALTH_SUPPORT: 'Mental health support.',
    SOCIAL_SUPPORT: 'Social support, such as isolation or support to a carer.',
  },
);
export type PrimarySupportReason = ValueOf<typeof PRIMARY_SUPPORT_REASON>;

export const LIVING_SITUATION = enumeration('LivingSituation', 'Where and with whom the person lives.', {
  ALONE: 'Alone in their own home.',
  WITH_PARTNER: 'With a husband, wife or partner.',
  WITH_FAMILY: 'With other family.',
  WITH_OTHERS: 'With friends or in a shared house.',
  EXTRA_CARE_OR_SUPPORTED: 'In extra care or supported housing.',
  CARE_HOME: 'In a care home.',
  NO_SETTLED_HOME: 'With no settled home.',
});
export type LivingSituation = ValueOf<typeof LIVING_SITUATION>;

export const COMMUNICATION_NEED = enumeration(
  'CommunicationNeed',
  'How to reach the person so that they can take part (Accessible Information Standard).',
  {
    BRITISH_SIGN_LANGUAGE: 'British Sign Language.',
    LARGE_PRINT: 'Large print.',
    BRAILLE: 'Braille.',
    EASY_READ: 'Easy read.',
    AUDIO: 'Audio.',
    HEARING_LOOP: 'A hearing loop or hearing aid support.',
    LIP_READING: 'Facing the person, so that they can read lips.',
    SPEAK_SLOWLY: 'Short sentences and time to answer.',
    COMMUNICATION_AID: 'A communication board or device.',
    SUPPORTER_PRESENT: 'Somebody the person trusts beside them.',
  },
);
export type CommunicationNeed = ValueOf<typeof COMMUNICATION_NEED>;

export const SUPPORTER_AUTHORITY = enumeration(
  'SupporterAuthority',
  'What somebody in the circle of support may legally do for the person.',
  {
    NONE: 'No legal authority: helps and speaks up only.',
    NOMINEE: 'Manages a direct payment for somebody who has capacity.',
    SUITABLE_PERSON: 'Receives a direct payment for somebody who lacks capacity to consent to it.',
    ATTORNEY: 'Holds a lasting power of attorney.',
    DEPUTY: 'Appointed by the Court of Protection.',
  },
);
export type SupporterAuthority = ValueOf<typeof SUPPORTER_AUTHORITY>;

export const REPRESENTATION_KIND = enumeration(
  'RepresentationKind',
  'By what somebody acts, or speaks up, for the person.',
  {
    ATTORNEY: 'A lasting power of attorney that is registered (Mental Capacity Act 2005, s.9).',
    DEPUTY: 'An order of the Court of Protection (Mental Capacity Act 2005, s.16).',
    SUITABLE_PERSON:
      'Authorised to have the direct payment of somebody who lacks capacity to ask for it (Care Act 2014, s.32).',
    NOMINEE: 'Named by somebody who has capacity, to manage their direct payment.',
    ADVOCATE:
      'An independent advocate: speaks up in one decision, or in an assessment, planning, a review or an enquiry, and decides nothing (Care Act 2014, ss.67 and 68).',
  },
);
export type RepresentationKind = ValueOf<typeof REPRESENTATION_KIND>;

export const AUTHORITY_SCOPE = enumeration(
  'AuthorityScope',
  'What an attorney or deputy decides about. Each has its own document.',
  {
    PROPERTY_AND_FINANCE: 'Money, property and benefits.',
    HEALTH_AND_WELFARE: 'Care, support, health and where the person lives.',
  },
);
export type AuthorityScope = ValueOf<typeof AUTHORITY_SCOPE>;

export const CONSENT = enumeration('Consent', 'What the person agrees that a supporter may see, or write.', {
  CONTACT_DETAILS: 'How to reach the person.',
  ASSESSMENTS: 'Assessments, and how the amount was worked out.',
  PLANS: 'Support plans.',
  BUDGETS: 'Budgets, payments and balances.',
  REVIEWS: 'Reviews.',
  MONEY_MOVEMENTS: 'What came in, what went out and what is left, and nothing else of a budget.',
  FINANCIAL_ASSESSMENTS:
    'What the person has and pays for, and what they put in towards their support. A broker never sees it.',
  CAPACITY: 'Capacity and best-interests decisions, and who acts for the person.',
  CONCERNS: 'Concerns about the person, but none about anybody in their circle of support.',
  PANEL: 'What is referred to the risk enablement panel, and what it decides.',
  CHALLENGES: 'Challenges of decisions and complaints, which they may then also make for the person.',
  WRITE_PROFILE:
    'Writing with person-centred tools, for the circle to see. It shows nothing by itself, and holds only beside PLANS.',
});
export type Consent = ValueOf<typeof CONSENT>;

export const PERSPECTIVE = enumeration('ReviewPerspective', 'Whose view it is.', {
  PERSON: 'The person’s own.',
  FAMILY: 'That of family and friends.',
  STAFF: 'That of those who are paid to support the person.',
});
export type Perspective = ValueOf<typeof PERSPECTIVE>;
