import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const STATED_GENDER = enumeration(
  'StatedGender',
  'The gender that somebody gives for the national return.',
  {
    FEMALE: 'Female.',
    MALE: 'Male.',
    OTHER: 'Neither male nor female.',
    NOT_STATED: 'They were asked and preferred not to say.',
  },
);
export type StatedGender = ValueOf<typeof STATED_GENDER>;

export const STATED_ANSWER = enumeration(
  'StatedAnswer',
  'A yes or no that somebody gives for the national return.',
  {
    YES: 'Yes.',
    NO: 'No.',
    NOT_STATED: 'They were asked and preferred not to say, or nobody could tell.',
  },
);
export type StatedAnswer = ValueOf<typeof STATED_ANSWER>;

export const ACCOMMODATION_STATUS = enumeration(
  'AccommodationStatus',
  'Where somebody lives, as the national return groups homes.',
  {
    OWNER_OCCUPIER: 'In a home that they own, wholly or in shares.',
    TENANT_OF_SOCIAL_LANDLORD: 'As a tenant of the council or of another social landlord.',
    TENANT_OF_PRIVATE_LANDLORD: 'As a tenant of a private landlord.',
    SETTLED_WITH_FAMILY_OR_FRIENDS: 'Settled with family or friends in ordinary housing.',
    SUPPORTED_ACCOMMODATION: 'In supported accommodation, supported lodgings or a supported group home.',
    SHARED_LIVES: 'With a Shared Lives carer.',
    APPROVED_PREMISES: 'In approved premises, after prison or under probation.',
    SHELTERED_OR_EXTRA_CARE: 'In sheltered or extra care housing.',
    MOBILE_ACCOMMODATION: 'On a site for Gypsy, Roma and Traveller communities.',
    ROUGH_SLEEPER: 'Sleeping rough or squatting.',
    NIGHT_SHELTER: 'In a night shelter or an emergency hostel.',
    REFUGE: 'In a refuge.',
    TEMPORARY_BY_COUNCIL: 'In temporary accommodation where the council placed them.',
    SHORT_TERM_GUEST: 'As a guest of family or friends for a short time.',
    HOSPITAL: 'In hospital, or in a long-term healthcare residence.',
    CARE_HOME: 'In a registered care home.',
    NURSING_HOME: 'In a registered nursing home.',
    PRISON: 'In prison, a young offenders institution or a detention centre.',
    OTHER_TEMPORARY: 'In other temporary accommodation.',
    NOT_STATED: 'They preferred not to say, or nobody could tell.',
  },
);
export type AccommodationStatus = ValueOf<typeof ACCOMMODATION_STATUS>;

export const WORK_STATUS = enumeration('WorkStatus', 'Whether somebody works, as the national return asks.', {
  PAID_UNDER_16_HOURS: 'In paid work for less than 16 hours a week.',
  PAID_16_HOURS_OR_MORE: 'In paid work for 16 hours a week or more.',
  PAID_HOURS_NOT_KNOWN: 'In paid work; for how many hours is not known.',
  SEEKING_WORK: 'Not in paid work, and looking for it.',
  NOT_SEEKING_OR_RETIRED: 'Not in paid work and not looking for it, or retired.',
  VOLUNTARY_ONLY: 'Not in paid work, and volunteering.',
  NOT_STATED: 'They preferred not to say, or nobody could tell.',
});
export type WorkStatus = ValueOf<typeof WORK_STATUS>;

export const VISUAL_IMPAIRMENT = enumeration(
  'VisualImpairment',
  'How well somebody sees, as they are registered or say.',
  {
    SEVERE: 'Blind, or severely sight impaired.',
    PARTIAL: 'Partially sighted, or sight impaired.',
    SEVERITY_NOT_KNOWN: 'Their sight is impaired; how far is not known.',
    NONE: 'Their sight is not impaired.',
    NOT_STATED: 'They preferred not to say, or nobody could tell.',
  },
);
export type VisualImpairment = ValueOf<typeof VISUAL_IMPAIRMENT>;

export const HEARING_IMPAIRMENT = enumeration(
  'HearingImpairment',
  'How well somebody hears, as they are registered or say.',
  {
    DEAF_WITH_SPEECH: 'Deaf, and speaks.',
    DEAF_WITHOUT_SPEECH: 'Deaf, and does not speak.',
    HARD_OF_HEARING: 'Hard of hearing.',
    SEVERITY_NOT_KNOWN: 'Their hearing is impaired; how far is not known.',
    NONE: 'Their hearing is not impaired.',
    NOT_STATED: 'They preferred not to say, or nobody could tell.',
  },
);
export type HearingImpairment = ValueOf<typeof HEARING_IMPAIRMENT>;

export const SOCIAL_SUPPORT_REASON = enumeration(
  'SocialSupportReason',
  'What social support is for, where that is somebody’s primary support reason. The national return tells these apart.',
  {
    SUBSTANCE_MISUSE: 'Misuse of alcohol or drugs.',
    ASYLUM_SEEKER: 'Seeking asylum.',
    ISOLATION_OR_OTHER: 'Isolation, or another social reason.',
    UNPAID_CARER: 'Being an unpaid carer.',
  },
);
export type SocialSupportReason = ValueOf<typeof SOCIAL_SUPPORT_REASON>;
