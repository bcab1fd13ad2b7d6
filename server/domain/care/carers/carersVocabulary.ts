import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const CARER_OUTCOME = enumeration(
  'CarerOutcomeOfRegulations',
  'One of the eight outcomes by which a carer’s needs are eligible: the Care and Support (Eligibility Criteria) Regulations 2015, regulation 3(2)(b).',
  {
    CARING_FOR_A_CHILD: 'Carrying out any caring responsibilities that the carer has for a child.',
    CARING_FOR_OTHERS: 'Providing care to other persons for whom the carer provides care.',
    HABITABLE_HOME: 'Maintaining a habitable home environment in the carer’s home.',
    NUTRITION: 'Managing and maintaining nutrition.',
    RELATIONSHIPS: 'Developing and maintaining family or other significant personal relationships.',
    WORK_TRAINING_EDUCATION_OR_VOLUNTEERING: 'Engaging in work, training, education or volunteering.',
    LOCAL_FACILITIES:
      'Making use of necessary facilities or services in the local community, including recreational facilities or services.',
    RECREATION: 'Engaging in recreational activities.',
  },
);
export type CarerOutcomeName = ValueOf<typeof CARER_OUTCOME>;

export const CARER_INABILITY = enumeration(
  'CarerInability',
  'In which way a carer counts as unable to achieve an outcome: each is enough (regulation 3(3)).',
  {
    NOT_WITHOUT_ASSISTANCE: 'They cannot achieve it without assistance.',
    PAIN_DISTRESS_OR_ANXIETY: 'They can, but it causes significant pain, distress or anxiety.',
    ENDANGERS_HEALTH_OR_SAFETY: 'They can, but it endangers their own or somebody else’s health or safety.',
  },
);
export type CarerInability = ValueOf<typeof CARER_INABILITY>;

export const CARER_CONDITION = enumeration(
  'CarerEligibilityCondition',
  'A condition for a carer’s needs to be eligible. All three must be met.',
  {
    NECESSARY_CARE: 'The needs arise because the carer provides necessary care for an adult.',
    HEALTH_OR_OUTCOME:
      'Because of it their physical or mental health is, or is at risk of, deteriorating, or they are unable to achieve one of the eight outcomes.',
    SIGNIFICANT_IMPACT:
      'As a consequence there is, or is likely to be, a significant impact on their wellbeing.',
  },
);
export type CarerCondition = ValueOf<typeof CARER_CONDITION>;

export const KIND_OF_CARE = enumeration('KindOfCare', 'What a carer does for somebody.', {
  PERSONAL_CARE: 'Washing, dressing, the toilet.',
  MEALS: 'Shopping, cooking, help with eating.',
  HOUSEHOLD: 'Cleaning, laundry, the garden.',
  MEDICATION: 'Medication and what nurses have shown them.',
  MOVING: 'Lifting, and help with getting about at home.',
  NIGHTS: 'Being there at night.',
  SUPERVISION: 'Keeping an eye on them, so that they come to no harm.',
  EMOTIONAL_SUPPORT: 'Company, comfort and encouragement.',
  GOING_OUT: 'Appointments, transport, going out together.',
  MONEY_AND_PAPERS: 'Money, letters and forms.',
});
export type KindOfCare = ValueOf<typeof KIND_OF_CARE>;

export const CARER_SUPPORT_KIND = enumeration(
  'CarerSupportKind',
  'What support a carer was given after an assessment of their own, as the national measures of carers tell it apart. Of a carer who was given more than one of these, the first counts.',
  {
    DIRECT_PAYMENT: 'A direct payment for all of it.',
    PART_DIRECT_PAYMENT: 'A direct payment for part of it, beside other support.',
    COUNCIL_MANAGED_BUDGET: 'A personal budget that the council manages, and no direct payment.',
    COMMISSIONED_SUPPORT: 'Support for the carer that the council commissions, and no personal budget.',
    RESPITE_TO_CARED_FOR:
      'A break or other support that is given to the person cared for, and nothing to the carer.',
    INFORMATION_ONLY: 'Information, advice or signposting, and nothing else.',
    NO_SUPPORT: 'None.',
  },
);
export type CarerSupportKind = ValueOf<typeof CARER_SUPPORT_KIND>;

/** What a carer said of one kind of care. */
export interface Willingness {
  kind: KindOfCare;
  isWilling: boolean;
  isAble: boolean;
  isWillingToContinue: boolean;
  isAbleToContinue: boolean;
}
