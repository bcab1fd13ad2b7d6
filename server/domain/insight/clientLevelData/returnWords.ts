/** How the return says what is recorded of a person, in the words of its own lists. */
import type { AssessmentMethod } from '../../care/assessments/assessment.ts';
import type { ReviewMethod } from '../../oversight/reviews/reviewsVocabulary.ts';
import type { Ethnicity, LivingSituation, PrimarySupportReason } from '../../people/peopleVocabulary.ts';
import type {
  AccommodationStatus,
  HearingImpairment,
  SocialSupportReason,
  StatedAnswer,
  StatedGender,
  VisualImpairment,
  WorkStatus,
} from './factsVocabulary.ts';

/** What the return has for what nobody knows, and for what somebody did not say. */
export const UNKNOWN = 'Unknown';

export const GENDER_WORDS: Readonly<Record<StatedGender, string>> = {
  FEMALE: 'Female',
  MALE: 'Male',
  OTHER: 'Other',
  NOT_STATED: UNKNOWN,
};

export const ANSWER_WORDS: Readonly<Record<StatedAnswer, string>> = {
  YES: 'Yes',
  NO: 'No',
  NOT_STATED: UNKNOWN,
};

export const ACCOMMODATION_WORDS: Readonly<Record<AccommodationStatus, string>> = {
  OWNER_OCCUPIER: 'Owner occupier or shared ownership scheme',
  TENANT_OF_SOCIAL_LANDLORD: 'Tenant: Local authority or other social housing provider',
  TENANT_OF_PRIVATE_LANDLORD: 'Tenant: Private landlord',
  SETTLED_WITH_FAMILY_OR_FRIENDS: 'Settled mainstream housing with family or friends',
  SUPPORTED_ACCOMMODATION: 'Supported accommodation, supported lodgings or supported group home',
  SHARED_LIVES: 'Shared Lives scheme',
  APPROVED_PREMISES: 'Approved premises for offenders released from prison or under probation supervision',
  SHELTERED_OR_EXTRA_CARE: 'Sheltered housing, extra care housing or other sheltered housing',
  MOBILE_ACCOMMODATION: 'Mobile accommodation for Gypsy, Roma and Traveller communities',
  ROUGH_SLEEPER: 'Rough sleeper or squatting',
  NIGHT_SHELTER: 'Night shelter, emergency hostel or direct access hostel',
  REFUGE: 'Refuge',
  TEMPORARY_BY_COUNCIL: 'Placed in temporary accommodation by the council (inc. homelessness resettlement)',
  SHORT_TERM_GUEST: 'Staying with family or friends as a short term guest',
  HOSPITAL: 'Acute hospital or long term healthcare residential facility',
  CARE_HOME: 'Registered care home',
  NURSING_HOME: 'Registered nursing home',
  PRISON: 'Prison, young offenders institution or detention centre',
  OTHER_TEMPORARY: 'Other temporary accommodation',
  NOT_STATED: UNKNOWN,
};

/**
 * Where nothing was stated, what the living situation says by itself. The others of the person’s own homes do not tell a
 * tenant from an owner, and so are not known.
 */
export function accommodationOf(stated: AccommodationStatus | null, situation: LivingSituation): string {
  if (stated !== null) return ACCOMMODATION_WORDS[stated];
  return situation === 'CARE_HOME' ? ACCOMMODATION_WORDS.CARE_HOME : UNKNOWN;
}

export const WORK_WORDS: Readonly<Record<WorkStatus, string>> = {
  PAID_UNDER_16_HOURS: 'Paid: Less than 16 hours a week',
  PAID_16_HOURS_OR_MORE: 'Paid: 16 or more hours a week',
  PAID_HOURS_NOT_KNOWN: 'Paid: Hours per week unknown',
  SEEKING_WORK: 'Not in paid employment: Seeking work',
  NOT_SEEKING_OR_RETIRED: 'Not in paid employment: Not actively seeking work or retired',
  VOLUNTARY_ONLY: 'Not in paid employment: Voluntary work only',
  NOT_STATED: UNKNOWN,
};

export const VISUAL_WORDS: Readonly<Record<VisualImpairment, string>> = {
  SEVERE: 'Blind/severely sight impaired',
  PARTIAL: 'Partial sight/sight impaired',
  SEVERITY_NOT_KNOWN: 'Visual impairment - severity unknown',
  NONE: 'No visual impairment',
  NOT_STATED: UNKNOWN,
};

export const HEARING_WORDS: Readonly<Record<HearingImpairment, string>> = {
  DEAF_WITH_SPEECH: 'Deaf with speech',
  DEAF_WITHOUT_SPEECH: 'Deaf without speech',
  HARD_OF_HEARING: 'Hard of hearing',
  SEVERITY_NOT_KNOWN: 'Hearing impairment: Severity unknown',
  NONE: 'No hearing impairment',
  NOT_STATED: UNKNOWN,
};

export const ETHNICITY_WORDS: Readonly<Record<Ethnicity, string>> = {
  WHITE_BRITISH: 'White: English, Welsh, Scottish, Northern Irish or British',
  WHITE_IRISH: 'White: Irish',
  WHITE_GYPSY_OR_IRISH_TRAVELLER: 'White: Gypsy or Irish Traveller',
  WHITE_ROMA: 'White: Roma',
  WHITE_OTHER: 'White: Any other White background',
  MIXED_WHITE_AND_BLACK_CARIBBEAN: 'Mixed or multiple ethnic groups: White and Black Caribbean',
  MIXED_WHITE_AND_BLACK_AFRICAN: 'Mixed or multiple ethnic groups: White and Black African',
  MIXED_WHITE_AND_ASIAN: 'Mixed or multiple ethnic groups: White and Asian',
  MIXED_OTHER: 'Mixed or multiple ethnic groups: Any other Mixed or multiple ethnic background',
  ASIAN_INDIAN: 'Asian or Asian British: Indian',
  ASIAN_PAKISTANI: 'Asian or Asian British: Pakistani',
  ASIAN_BANGLADESHI: 'Asian or Asian British: Bangladeshi',
  ASIAN_CHINESE: 'Asian or Asian British: Chinese',
  ASIAN_OTHER: 'Asian or Asian British: Any other Asian background',
  BLACK_CARIBBEAN: 'Black, Black British, Caribbean or African: Caribbean',
  BLACK_AFRICAN: 'Black, Black British, Caribbean or African: African',
  BLACK_OTHER:
    'Black, Black British, Caribbean or African: Any other Black, Black British or Caribbean background',
  OTHER_ARAB: 'Other ethnic group: Arab',
  OTHER_ANY: 'Other ethnic group: Any other ethnic group',
  REFUSED: 'No data: Refused',
  NOT_RECORDED: 'No data: Undeclared or not known',
};

/** How an assessment or a review was held. */
export const METHOD_WORDS: Readonly<Record<AssessmentMethod & ReviewMethod, string>> = {
  FACE_TO_FACE: 'Face to face',
  VIDEO: 'Video',
  TELEPHONE: 'Telephone',
  OTHER: 'Other',
};

export const SOCIAL_SUPPORT_WORDS: Readonly<Record<SocialSupportReason, string>> = {
  SUBSTANCE_MISUSE: 'Social support: Substance misuse support',
  ASYLUM_SEEKER: 'Social support: Asylum seeker support',
  ISOLATION_OR_OTHER: 'Social support: Support for social isolation or other reason',
  UNPAID_CARER: 'Social support: Support to unpaid carer',
};

/** What a row says of somebody as a carer, in the place of what it would say of their own needs. */
export const AS_CARER = {
  Autism_Spectrum_Disorder_ASD: '',
  Visual_Impairment: '',
  Hearing_Impairment: '',
  Dementia: '',
  Client_Funding_Status: '',
  Client_Type: 'Unpaid carer',
  Primary_Support_Reason: SOCIAL_SUPPORT_WORDS.UNPAID_CARER,
};

const SUPPORT_REASON_WORDS: Readonly<Record<Exclude<PrimarySupportReason, 'SOCIAL_SUPPORT'>, string>> = {
  PHYSICAL_SUPPORT_ACCESS_AND_MOBILITY: 'Physical support: Access and mobility only',
  PHYSICAL_SUPPORT_PERSONAL_CARE: 'Physical support: Personal care support',
  SENSORY_SUPPORT_VISUAL: 'Sensory support: Support for visual impairment',
  SENSORY_SUPPORT_HEARING: 'Sensory support: Support for hearing impairment',
  SENSORY_SUPPORT_DUAL: 'Sensory support: Support for dual impairment',
  SUPPORT_WITH_MEMORY_AND_COGNITION: 'Support with memory and cognition',
  LEARNING_DISABILITY_SUPPORT: 'Learning disability support',
  MENTAL_HEALTH_SUPPORT: 'Mental health support',
};

/** Of social support the return tells four kinds apart, and the record none: without a fact stated, it is not known. */
export function supportReasonOf(reason: PrimarySupportReason, social: SocialSupportReason | null): string {
  if (reason !== 'SOCIAL_SUPPORT') return SUPPORT_REASON_WORDS[reason];
  return social === null ? UNKNOWN : SOCIAL_SUPPORT_WORDS[social];
}

export const SUPPORT_REASONS: readonly string[] = [
  ...Object.values(SUPPORT_REASON_WORDS),
  ...Object.values(SOCIAL_SUPPORT_WORDS),
  UNKNOWN,
];
