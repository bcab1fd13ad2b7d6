import { CARE_ACT_OUTCOMES } from '../../../../tenants/policy/careActOutcomes.ts';
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { asSentenceStart } from '../../../common/words.ts';

export const CONTACT_ROUTE = enumeration('ContactRoute', 'How a contact reached the council.', {
  TELEPHONE: 'By telephone.',
  ONLINE: 'By a form or a portal.',
  IN_WRITING: 'By letter or email.',
  IN_PERSON: 'Face to face.',
  HOSPITAL_DISCHARGE: 'By a hospital’s notice of discharge.',
  OTHER_SERVICE: 'By the notice of another service.',
});
export type ContactRoute = ValueOf<typeof CONTACT_ROUTE>;

export const REFERRER = enumeration('Referrer', 'Who made a contact.', {
  SELF: 'The person.',
  FAMILY: 'Family.',
  FRIEND_OR_NEIGHBOUR: 'A friend or neighbour.',
  GP: 'A general practice.',
  HOSPITAL: 'A hospital.',
  COMMUNITY_HEALTH: 'Another health service, such as district nurses.',
  HOUSING: 'A landlord or housing service.',
  POLICE_OR_FIRE: 'The police, or a fire and rescue service.',
  VOLUNTARY_ORGANISATION: 'A voluntary or user-led organisation.',
  CARE_PROVIDER: 'Somebody who provides care.',
  COUNCIL: 'Another part of the council.',
  OTHER: 'Somebody else.',
});
export type Referrer = ValueOf<typeof REFERRER>;

export const CONTACT_STATUS = enumeration(
  'ContactStatus',
  'Where somebody is on the way from a contact to support. Worked out from its dates, never set.',
  {
    WAITING_FOR_ASSESSMENT: 'No assessment has begun yet.',
    IN_REABLEMENT: 'Some weeks of re-ablement come first.',
    BEING_ASSESSED: 'An assessment has begun.',
    PLANNING: 'The amount is known, and the plan is not agreed yet.',
    WAITING_FOR_SUPPORT: 'The plan is agreed by both, and support has not started yet.',
    CLOSED: 'Support has started, or the way ended before; the closing says which.',
    STOPPED: 'The person has died.',
  },
);
export type ContactStatus = ValueOf<typeof CONTACT_STATUS>;

export const CONTACT_CLOSING = enumeration('ContactClosing', 'How the way from a contact ended.', {
  SUPPORT_STARTED: 'Support started.',
  NOT_ELIGIBLE: 'The needs are not eligible, and the person has the decision in writing.',
  NOTHING_NEEDED_AFTER_REABLEMENT: 'After re-ablement nothing more was needed.',
  INFORMATION_WAS_ENOUGH: 'Information or advice was what the person wanted.',
  ASSESSMENT_DECLINED: 'The person wants no assessment.',
  MOVED_AWAY: 'The person lives in another council’s area now.',
  RECORDED_BY_MISTAKE: 'It should not have been recorded.',
});
export type ContactClosing = ValueOf<typeof CONTACT_CLOSING>;

const { INFORMATION_WAS_ENOUGH, ASSESSMENT_DECLINED, MOVED_AWAY, RECORDED_BY_MISTAKE } =
  CONTACT_CLOSING.descriptions;
export const CLOSING_REASON = enumeration(
  'ContactClosingReason',
  'Why a contact is closed though nothing else has ended it.',
  { INFORMATION_WAS_ENOUGH, ASSESSMENT_DECLINED, MOVED_AWAY, RECORDED_BY_MISTAKE },
);
export type ClosingReason = ValueOf<typeof CLOSING_REASON>;

export type CareActOutcome = keyof typeof CARE_ACT_OUTCOMES;
export const CARE_ACT_OUTCOME = enumeration<CareActOutcome>(
  'CareActOutcome',
  'One of the ten outcomes by which eligibility is decided, in the words of the regulations.',
  Object.fromEntries(
    Object.entries(CARE_ACT_OUTCOMES).map(([outcome, words]) => [outcome, `${asSentenceStart(words)}.`]),
  ) as Record<CareActOutcome, string>,
);

export const INABILITY = enumeration(
  'Inability',
  'In which way somebody counts as unable to achieve an outcome: each of the four is enough.',
  {
    NOT_WITHOUT_ASSISTANCE: 'They cannot achieve it without assistance.',
    PAIN_DISTRESS_OR_ANXIETY: 'They can, but it causes significant pain, distress or anxiety.',
    ENDANGERS_HEALTH_OR_SAFETY: 'They can, but it endangers their own or somebody else’s health or safety.',
    TAKES_SIGNIFICANTLY_LONGER: 'They can, but it takes significantly longer than would be expected.',
  },
);
export type Inability = ValueOf<typeof INABILITY>;

export const ELIGIBILITY_CONDITION = enumeration(
  'EligibilityCondition',
  'A condition for needs to be eligible. All three must be met.',
  {
    NEEDS_FROM_IMPAIRMENT:
      'The needs arise from, or are related to, a physical or mental impairment or illness.',
    TWO_OUTCOMES: 'Because of them, the person is unable to achieve two or more of the ten outcomes.',
    SIGNIFICANT_IMPACT:
      'As a consequence there is, or is likely to be, a significant impact on their wellbeing.',
  },
);
export type EligibilityCondition = ValueOf<typeof ELIGIBILITY_CONDITION>;

export const REABLEMENT_RESULT = enumeration('ReablementResult', 'What came of re-ablement.', {
  NOTHING_NEEDED_AFTER: 'Nothing more is needed.',
  LESS_NEEDED: 'Less support is needed than before it.',
  SAME_NEEDED: 'As much support is needed as before it.',
  MORE_NEEDED: 'More support is needed than before it.',
  WENT_TO_HOSPITAL: 'It ended because the person went to hospital.',
  STOPPED_BY_PERSON: 'The person ended it early.',
});
export type ReablementResult = ValueOf<typeof REABLEMENT_RESULT>;

export const ONWARD_SERVICE = enumeration('OnwardService', 'To whom somebody is referred on.', {
  OCCUPATIONAL_THERAPY: 'Occupational therapy: equipment, adaptations, ways of doing things.',
  CONTINUING_HEALTH_CARE: 'NHS continuing healthcare.',
  HOUSING: 'Housing.',
  TELECARE: 'Telecare: alarms and sensors at home.',
  WELFARE_RIGHTS: 'Welfare rights: benefits and money advice.',
});
export type OnwardService = ValueOf<typeof ONWARD_SERVICE>;

export const ONWARD_ANSWER = enumeration('OnwardAnswer', 'What came of an onward referral.', {
  TAKEN_ON: 'They take the person on.',
  WAITING_LIST: 'They take the person on after a wait.',
  DECLINED: 'They do not take the person on.',
  PERSON_DECLINED: 'The person does not want it after all.',
});
export type OnwardAnswer = ValueOf<typeof ONWARD_ANSWER>;
