/**
 * What each field of the return may hold, where it has a list. The lists of release 2 are restated from the Department’s
 * published code, and from a published vocabulary that is made from its specification. Five are public of release 1 only, and
 * are written here as release 2 writes its own; `LISTS_OF_RELEASE_1` names them, so that a council looks at its specification first.
 */
import type { ReturnField } from './returnFields.ts';
import {
  ACCOMMODATION_WORDS,
  ANSWER_WORDS,
  ETHNICITY_WORDS,
  GENDER_WORDS,
  HEARING_WORDS,
  SUPPORT_REASONS,
  UNKNOWN,
  VISUAL_WORDS,
  WORK_WORDS,
} from './returnWords.ts';

export const EVENT_OUTCOMES = [
  'Progress to reablement/ST-Max',
  'Progress to assessment, review or reassessment',
  'Progress to support planning or services',
  'Continuation of support or services',
  'Admitted to hospital',
  'NFA: Responsibility moved to another local authority',
  'NFA: Referral to NHS services or NHS funded social care',
  'NFA: Self-funded client or under 12wk disregard',
  'NFA: Information and advice or signposting',
  'NFA: Referral to other service within the local authority',
  'NFA: Support declined',
  'NFA: Deceased',
  'NFA: Support ended as planned',
  'NFA: Support ended for other reason',
  'NFA: No services offered for other reason',
  'NFA: Other',
] as const;
export type EventOutcome = (typeof EVENT_OUTCOMES)[number];

export const SERVICE_TYPES = [
  'Short term support: ST-Max',
  'Short term support: Ongoing low level',
  'Short term support: Other short term',
  'Long term support: Nursing care',
  'Long term support: Residential care',
  'Long term support: Community',
  'Long term support: Prison',
  'Unpaid carer support: Direct to unpaid carer',
  'Unpaid carer support: Support involving the person cared-for',
] as const;
export type ServiceType = (typeof SERVICE_TYPES)[number];

const SERVICE_COMPONENTS = [
  'Reablement',
  'Short term nursing care',
  'Short term residential care',
  'Long term nursing care',
  'Long term residential care',
  'Home support or domiciliary care',
  'Day support',
  'Meals',
  'Transport',
  'Equipment',
  'Direct payment',
  'Shared Lives',
  'Community supported living',
  'Extra care housing',
  'Professional support: Social worker',
  'Professional support: Other',
  'Learning, education or employment support',
  'End of life care',
  'Emergency support',
  'Other short term support',
  'Other long term support',
  'Unpaid carer respite',
  'Unpaid carer sitting service',
  'Unpaid carer universal services',
  'Other unpaid carer support',
] as const;
export type ServiceComponent = (typeof SERVICE_COMPONENTS)[number];

const DELIVERY_MECHANISMS = [
  'Direct payment',
  'CASSR managed personal budget',
  'CASSR commissioned support',
] as const;
export type DeliveryMechanism = (typeof DELIVERY_MECHANISMS)[number];

const COST_FREQUENCIES = [
  'No charge to client',
  'Per session',
  'Hourly',
  'Daily',
  'Weekly',
  'Fortnightly',
  '4-weekly',
  'Monthly',
  'Quarterly',
  'Annually',
  'One-off',
] as const;
export type CostFrequency = (typeof COST_FREQUENCIES)[number];

export const FUNDING_STATUSES = [
  'Fully client funded',
  'Joint client and social care funded',
  'Fully social care funded',
  UNKNOWN,
] as const;
export type FundingStatus = (typeof FUNDING_STATUSES)[number];

/** How an assessment or a review was held. */
export const METHODS = ['Face to face', 'Video', 'Telephone', 'Other'] as const;

export const OUTCOMES_ACHIEVED = ['Fully met', 'Partially met', 'Not met'] as const;
export type OutcomesAchieved = (typeof OUTCOMES_ACHIEVED)[number];

const ANSWERS = Object.values(ANSWER_WORDS);

/** The lists of which no public text gives the words of release 2. */
export const LISTS_OF_RELEASE_1: readonly ReturnField[] = [
  'Request_Route_of_Access',
  'Method_of_Assessment',
  'Review_Reason',
  'Review_Outcomes_Achieved',
  'Method_of_Review',
];

/** What a field may hold, where it has a list. */
export const RETURN_LISTS: Readonly<Partial<Record<ReturnField, readonly string[]>>> = {
  Gender: Object.values(GENDER_WORDS),
  Ethnicity: Object.values(ETHNICITY_WORDS),
  Client_Type: ['Service user', 'Unpaid carer', 'Unpaid carer known by association'],
  Primary_Support_Reason: SUPPORT_REASONS,
  Accommodation_Status: Object.values(ACCOMMODATION_WORDS),
  Employment_Status: Object.values(WORK_WORDS),
  Has_Unpaid_Carer: ANSWERS,
  Autism_Spectrum_Disorder_ASD: ANSWERS,
  Visual_Impairment: Object.values(VISUAL_WORDS),
  Hearing_Impairment: Object.values(HEARING_WORDS),
  Dementia: ANSWERS,
  Client_Funding_Status: FUNDING_STATUSES,
  Event_Type: ['Request', 'Assessment', 'Service', 'Review'],
  Event_Outcome: EVENT_OUTCOMES,
  Request_Route_of_Access: [
    'Planned entry (transition)',
    'Discharge from hospital',
    'Diversion from hospital services',
    'Community or other route',
    'Prison',
    'Self-funder',
    'Discharge from reablement',
    'Transfer from other local authority',
  ],
  Assessment_Type: ['Short term assessment', 'Long term assessment'],
  Eligible_Needs_Identified: ANSWERS,
  Method_of_Assessment: METHODS,
  Service_Type: SERVICE_TYPES,
  Service_Component: SERVICE_COMPONENTS,
  Delivery_Mechanism: DELIVERY_MECHANISMS,
  Cost_Frequency_Unit_Type: COST_FREQUENCIES,
  Review_Reason: [
    'Planned',
    'Review of short term support',
    'Unplanned: Hospital (planned and unplanned episodes)',
    'Unplanned: Carer related',
    'Unplanned: Safeguarding concern',
    'Unplanned: Provider failure',
    'Unplanned: Change in commissioning arrangements',
    'Unplanned: Other reason',
  ],
  Review_Outcomes_Achieved: OUTCOMES_ACHIEVED,
  Method_of_Review: METHODS,
};
