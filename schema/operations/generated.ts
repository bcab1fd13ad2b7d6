/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Adds somebody to a person’s circle of support. */
export type AddSupporterInput = {
  /** Legal authority; NONE when left out. */
  authority?: SupporterAuthority | null | undefined;
  /** First day of the authority. */
  authorityFrom?: string | null | undefined;
  /** Last day of the authority. */
  authorityTo?: string | null | undefined;
  /** The day on which the person gave these consents. */
  consentRecordedOn?: string | null | undefined;
  /** What the person agrees that they may see. */
  consents?: Array<Consent> | null | undefined;
  /** Email address. */
  email?: string | null | undefined;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Whether they live with the person; false when left out. */
  livesInHousehold?: boolean | null | undefined;
  /** Full name. */
  name: string;
  /** Whose circle of support. */
  personId: string | number;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** In the person’s words: "daughter", "neighbour". */
  relationship: string;
};

/** What is true of the situation as a whole. What is left out stays as it is; null takes an answer back. */
export type CircumstanceAnswersInput = {
  /** Whether the person cannot safely be left alone. */
  cannotBeLeftAlone?: boolean | null | undefined;
  /** Whether the person lives alone. */
  livesAlone?: boolean | null | undefined;
  /** Whether the person lives in a rural area. */
  livesRurally?: boolean | null | undefined;
  /** Whether an interpreter, British Sign Language or like support is needed. */
  needsCommunicationSupport?: boolean | null | undefined;
  /** Whether two carers are needed at a time. */
  needsTwoCarers?: boolean | null | undefined;
  /** The support needed at night. */
  nightSupport?: NightSupportLevel | null | undefined;
};

/** What is true of a situation as a whole. What is left out does not hold. */
export type CircumstancesInput = {
  /** Whether somebody must always be there. */
  cannotBeLeftAlone?: boolean | null | undefined;
  /** Whether the person lives alone. */
  livesAlone?: boolean | null | undefined;
  /** Whether the person lives in a rural area. */
  livesRurally?: boolean | null | undefined;
  /** Whether an interpreter, British Sign Language or like support is needed. */
  needsCommunicationSupport?: boolean | null | undefined;
  /** Whether two carers are needed at a time. */
  needsTwoCarers?: boolean | null | undefined;
  /** The support needed at night; NONE when left out. */
  nightSupport?: NightSupportLevel | null | undefined;
};

/** The main reason for support, in the groups that councils report by. */
export type ClientGroup =
  /** Support mainly because of a learning disability. */
  | 'LEARNING_DISABILITY'
  /** Support mainly because of memory and cognition, such as dementia. */
  | 'MEMORY_AND_COGNITION'
  /** Support mainly because of mental health. */
  | 'MENTAL_HEALTH'
  /** Support mainly because of older age. */
  | 'OLDER_PEOPLE'
  /** Support mainly because of a physical disability or illness. */
  | 'PHYSICAL_DISABILITY'
  /** Support mainly because of sight or hearing loss, or both. */
  | 'SENSORY_IMPAIRMENT';

/** How to reach the person so that they can take part (Accessible Information Standard). */
export type CommunicationNeed =
  /** Audio. */
  | 'AUDIO'
  /** Braille. */
  | 'BRAILLE'
  /** British Sign Language. */
  | 'BRITISH_SIGN_LANGUAGE'
  /** A communication board or device. */
  | 'COMMUNICATION_AID'
  /** Easy read. */
  | 'EASY_READ'
  /** A hearing loop or hearing aid support. */
  | 'HEARING_LOOP'
  /** Large print. */
  | 'LARGE_PRINT'
  /** Facing the person, so that they can read lips. */
  | 'LIP_READING'
  /** Short sentences and time to answer. */
  | 'SPEAK_SLOWLY'
  /** Somebody the person trusts beside them. */
  | 'SUPPORTER_PRESENT';

/** Completes an assessment for ever, and works out its allocation. */
export type CompleteAssessmentInput = {
  /** Which assessment. */
  assessmentId: string | number;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
};

/** What the person agrees that a supporter may see. */
export type Consent =
  /** Assessments, and how the amount was worked out. */
  | 'ASSESSMENTS'
  /** Budgets, payments and balances. */
  | 'BUDGETS'
  /** How to reach the person. */
  | 'CONTACT_DETAILS'
  /** Support plans. */
  | 'PLANS'
  /** Reviews. */
  | 'REVIEWS';

/** Who holds the money of one part of a budget, and how. */
export type DeploymentOption =
  /** Conventional services that the council arranges, with their cost shown. */
  | 'COMMISSIONED'
  /** Paid to the person. */
  | 'DIRECT_PAYMENT'
  /** Paid to a suitable person, for somebody who lacks capacity to consent to it. */
  | 'DIRECT_PAYMENT_SUITABLE_PERSON'
  /** A provider holds the money, apart from its own, and uses it flexibly. */
  | 'INDIVIDUAL_SERVICE_FUND'
  /** A third party holds the money and pays on instruction. */
  | 'MANAGED_ACCOUNT'
  /** Several people put parts of their budgets together. */
  | 'POOL'
  /** A card that the council issues and tops up on a schedule. */
  | 'PREPAID_CARD'
  /** A one-off sum, with no separate bank account. */
  | 'SMALL_PAYMENT'
  /** At least three trustees hold the money. */
  | 'TRUST'
  /** The council holds the money and buys as the person asks. */
  | 'VIRTUAL_BUDGET'
  /** A small payment restricted to listed purposes or outlets. */
  | 'VOUCHER';

/** The answer to one area of life. Both questions are answered together. */
export type DomainAnswerInput = {
  /** The area of life; each at most once in one input. */
  domain: NeedDomain;
  /** How much help is needed. */
  level: NeedLevel;
  /** What family and friends already do, willingly. */
  unpaidSupport: UnpaidSupportLevel;
};

/** The answer to one area of life of an assessment. */
export type DomainNeedInput = {
  /** The area of life. Each is answered once. */
  domain: NeedDomain;
  /** How much help is needed. */
  level: NeedLevel;
  /** What family and friends already do, willingly; NONE when left out. */
  unpaidSupport?: UnpaidSupportLevel | null | undefined;
};

/** The ethnic groups of the 2021 Census for England and Wales, with two ways of not saying. */
export type Ethnicity =
  /** Asian or Asian British: Bangladeshi. */
  | 'ASIAN_BANGLADESHI'
  /** Asian or Asian British: Chinese. */
  | 'ASIAN_CHINESE'
  /** Asian or Asian British: Indian. */
  | 'ASIAN_INDIAN'
  /** Any other Asian background. */
  | 'ASIAN_OTHER'
  /** Asian or Asian British: Pakistani. */
  | 'ASIAN_PAKISTANI'
  /** Black or Black British: African. */
  | 'BLACK_AFRICAN'
  /** Black or Black British: Caribbean. */
  | 'BLACK_CARIBBEAN'
  /** Any other Black, Black British, Caribbean or African background. */
  | 'BLACK_OTHER'
  /** Any other Mixed or multiple background. */
  | 'MIXED_OTHER'
  /** Mixed: White and Asian. */
  | 'MIXED_WHITE_AND_ASIAN'
  /** Mixed: White and Black African. */
  | 'MIXED_WHITE_AND_BLACK_AFRICAN'
  /** Mixed: White and Black Caribbean. */
  | 'MIXED_WHITE_AND_BLACK_CARIBBEAN'
  /** Nobody has asked yet. */
  | 'NOT_RECORDED'
  /** Any other ethnic group. */
  | 'OTHER_ANY'
  /** Arab. */
  | 'OTHER_ARAB'
  /** The person preferred not to say. */
  | 'REFUSED'
  /** White: English, Welsh, Scottish, Northern Irish or British. */
  | 'WHITE_BRITISH'
  /** White: Gypsy or Irish Traveller. */
  | 'WHITE_GYPSY_OR_IRISH_TRAVELLER'
  /** White: Irish. */
  | 'WHITE_IRISH'
  /** Any other White background. */
  | 'WHITE_OTHER'
  /** White: Roma. */
  | 'WHITE_ROMA';

/** Where and with whom the person lives. */
export type LivingSituation =
  /** Alone in their own home. */
  | 'ALONE'
  /** In a care home. */
  | 'CARE_HOME'
  /** In extra care or supported housing. */
  | 'EXTRA_CARE_OR_SUPPORTED'
  /** With no settled home. */
  | 'NO_SETTLED_HOME'
  /** With other family. */
  | 'WITH_FAMILY'
  /** With friends or in a shared house. */
  | 'WITH_OTHERS'
  /** With a husband, wife or partner. */
  | 'WITH_PARTNER';

/** An area of life that an assessment asks about. The list is shared, so that councils can be compared. */
export type NeedDomain =
  /** Carrying out caring responsibilities for a child. */
  | 'CARING_FOR_CHILD'
  /** Being appropriately clothed. */
  | 'CLOTHING'
  /** Keeping the home clean, warm and fit to live in. */
  | 'HABITABLE_HOME'
  /** Managing health conditions and medication. */
  | 'HEALTH_AND_MEDICATION'
  /** Using local facilities and services, including transport and recreation. */
  | 'LOCAL_FACILITIES'
  /** Remembering, and making decisions about daily life. */
  | 'MEMORY_AND_DECISIONS'
  /** Support needed at night. */
  | 'NIGHTS'
  /** Managing and maintaining nutrition: getting, preparing and having food and drink. */
  | 'NUTRITION'
  /** Washing oneself and one’s clothes. */
  | 'PERSONAL_HYGIENE'
  /** Developing and maintaining family or other personal relationships. */
  | 'RELATIONSHIPS'
  /** Being able to make use of the home safely. */
  | 'SAFE_USE_OF_HOME'
  /** Staying safe, including risk of abuse and not being left alone. */
  | 'STAYING_SAFE'
  /** Managing toilet needs. */
  | 'TOILET_NEEDS'
  /** Getting and keeping work, training, education or volunteering. */
  | 'WORK_AND_LEARNING';

/** How much help a domain of need calls for. */
export type NeedLevel =
  /** Help with all of it, or serious harm would follow. */
  | 'CRITICAL'
  /** A little help, or help now and then. */
  | 'LOW'
  /** Regular help with part of it. */
  | 'MODERATE'
  /** No need in this domain. */
  | 'NONE'
  /** Help with most of it, most days. */
  | 'SUBSTANTIAL';

/** Everything that a resource allocation reads about somebody, and nothing that says who they are: for trying a policy out, or comparing several. */
export type NeedsProfileInput = {
  /** Age in whole years, from 18 to 130. */
  ageYears: number;
  /** What is true of the situation as a whole; nothing when left out. */
  circumstances?: CircumstancesInput | null | undefined;
  /** The main reason for support. */
  clientGroup: ClientGroup;
  /** The areas of life in which help is needed. One that is left out counts as NONE. */
  domains: Array<DomainNeedInput>;
};

/** The support a person needs at night. */
export type NightSupportLevel =
  /** No support at night. */
  | 'NONE'
  /** Somebody asleep in the home who can be woken. */
  | 'SLEEPING'
  /** Somebody awake through the night. */
  | 'WAKING';

/** What people are looked for by. Each that is given narrows the list. */
export type PeopleSearchInput = {
  /** The account of a practitioner: their caseload. */
  keyWorker?: string | null | undefined;
  /** The beginning of a family or given name, in any case. */
  name?: string | null | undefined;
  /** A whole NHS number. */
  nhsNumber?: string | null | undefined;
};

/** Where a support plan is in its life. Worked out from its dates, never set. */
export type PlanStatus =
  /** Agreed by the person, or by somebody with authority; waits for sign-off by a manager. */
  | 'AGREED'
  /** Agreed by the person; the council’s rules send it to the risk enablement panel. */
  | 'AWAITING_PANEL'
  /** Being written. */
  | 'DRAFT'
  /** Support under this plan has ended. */
  | 'ENDED'
  /** Support has started. */
  | 'LIVE'
  /** Sent back for changes, with a reason; it is shared again when they are made. */
  | 'RETURNED'
  /** With the person, who has yet to agree. */
  | 'SHARED'
  /** Signed off by the council; support has not started yet. */
  | 'SIGNED_OFF'
  /** A newer version of the plan has taken its place. */
  | 'SUPERSEDED';

/** An area of a council’s policy. Areas are versioned one by one. */
export type PolicyArea =
  /** Deployment. */
  | 'deployment'
  /** Money. */
  | 'money'
  /** Monitoring. */
  | 'monitoring'
  /** Support planning. */
  | 'planning'
  /** Resource allocation. */
  | 'resourceAllocation'
  /** Reviews. */
  | 'reviews'
  /** Risk enablement. */
  | 'riskEnablement'
  /** Small payments. */
  | 'smallPayments';

/** Why the person needs support, as national returns on short and long term support count it. */
export type PrimarySupportReason =
  /** Learning disability support. */
  | 'LEARNING_DISABILITY_SUPPORT'
  /** Mental health support. */
  | 'MENTAL_HEALTH_SUPPORT'
  /** Physical support: access and mobility only. */
  | 'PHYSICAL_SUPPORT_ACCESS_AND_MOBILITY'
  /** Physical support: personal care. */
  | 'PHYSICAL_SUPPORT_PERSONAL_CARE'
  /** Sensory support: dual impairment. */
  | 'SENSORY_SUPPORT_DUAL'
  /** Sensory support: hearing impairment. */
  | 'SENSORY_SUPPORT_HEARING'
  /** Sensory support: visual impairment. */
  | 'SENSORY_SUPPORT_VISUAL'
  /** Social support, such as isolation or support to a carer. */
  | 'SOCIAL_SUPPORT'
  /** Support with memory and cognition. */
  | 'SUPPORT_WITH_MEMORY_AND_COGNITION';

/** Registers a person with the council. */
export type RegisterPersonInput = {
  /** Postal address without the postcode, a line each. */
  addressLines?: Array<string> | null | undefined;
  /** Date of birth; not in the future. */
  bornOn: string;
  /** Main reason for support. */
  clientGroup: ClientGroup;
  /** How to reach the person. */
  communicationNeeds?: Array<CommunicationNeed> | null | undefined;
  /** Email address. */
  email?: string | null | undefined;
  /** Ethnic group; NOT_RECORDED when left out. */
  ethnicity?: Ethnicity | null | undefined;
  /** Family name. */
  familyName: string;
  /** Given name. */
  givenName: string;
  /** Whether dementia is diagnosed; leave out when not recorded. */
  hasDementia?: boolean | null | undefined;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The account of the practitioner whose caseload this is in. */
  keyWorker?: string | null | undefined;
  /** Where and with whom the person lives. */
  livingSituation: LivingSituation;
  /** Whether an interpreter is needed; false when left out. */
  needsInterpreter?: boolean | null | undefined;
  /** NHS number; leave out when not known. */
  nhsNumber?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Postcode. */
  postcode?: string | null | undefined;
  /** Preferred language as a BCP 47 tag; "en" when left out. */
  preferredLanguage?: string | null | undefined;
  /** What the person likes to be called. */
  preferredName?: string | null | undefined;
  /** For national returns. */
  primarySupportReason: PrimarySupportReason;
};

/** Who gave the answers of an assessment. */
export type Respondent =
  /** A professional, on the person’s behalf. */
  | 'PROFESSIONAL'
  /** The person, by themself. */
  | 'SELF'
  /** The person, with somebody who sat with them. */
  | 'SUPPORTED';

/** Why a review takes place. */
export type ReviewKind =
  /** The first look, soon after support started. */
  | 'FIRST'
  /** Somebody asked for it. */
  | 'REQUESTED'
  /** The regular look, at least as often as the council’s policy says. */
  | 'ROUTINE';

/** What a review decides. */
export type ReviewResult =
  /** The allocation is run again, and the budget steps up or tapers. */
  | 'CHANGE_BUDGET'
  /** The plan changes; the budget does not. */
  | 'CHANGE_PLAN'
  /** The plan and budget go on as they are. */
  | 'CONTINUE'
  /** Support ends. */
  | 'END'
  /** Needs are assessed again. */
  | 'REASSESS';

/** Where a review stands today. Worked out from its dates, never set. */
export type ReviewStatus =
  /** Held and recorded; it never changes again. */
  | 'COMPLETED'
  /** Time to tell the person its date, and to hold it. */
  | 'DUE'
  /** Another review or another plan took its place, or support ended, before it was held. */
  | 'NO_LONGER_NEEDED'
  /** Not held by its due date. */
  | 'OVERDUE'
  /** Not due yet, and too early for its notice. */
  | 'UPCOMING';

/** Saves some answers over those saved earlier. */
export type SaveAssessmentAnswersInput = {
  /** Areas of life. One that is left out stays as it is. */
  answers?: Array<DomainAnswerInput> | null | undefined;
  /** Which assessment. */
  assessmentId: string | number;
  /** The situation as a whole. */
  circumstances?: CircumstanceAnswersInput | null | undefined;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Who gives the answers, where that has changed; left out, it stays as it is. */
  respondent?: Respondent | null | undefined;
};

/** Whether a setting’s figure was published. */
export type SettingBasis =
  /** Invented to be plausible: not the council’s real policy. */
  | 'ILLUSTRATIVE'
  /** Published by the council or in government material. */
  | 'SOURCED';

/** What a setting’s value is counted in. */
export type SettingUnit =
  /** The value is a percentage in whole basis points (hundredths of one percent). */
  | 'BASIS_POINTS'
  /** The value is a choice. */
  | 'CHOICE'
  /** The value is a whole number. */
  | 'COUNT'
  /** The value is a whole number of days. */
  | 'DAYS'
  /** The value is a whole number of months. */
  | 'MONTHS'
  /** The value is money in whole pence. */
  | 'PENCE'
  /** The value is a whole number of points. */
  | 'POINTS'
  /** The value is a text. */
  | 'TEXT'
  /** The value is a whole number of weeks. */
  | 'WEEKS'
  /** The value is a whole number of working days. */
  | 'WORKING_DAYS'
  /** The value is true or false. */
  | 'YES_NO';

/** Opens an assessment. A person has one in progress at a time. */
export type StartAssessmentInput = {
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Whose needs. */
  personId: string | number;
  /** Who gives the answers. Only practice staff give them as PROFESSIONAL. */
  respondent: Respondent;
};

/** What somebody in the circle of support may legally do for the person. */
export type SupporterAuthority =
  /** Holds a lasting power of attorney. */
  | 'ATTORNEY'
  /** Appointed by the Court of Protection. */
  | 'DEPUTY'
  /** Manages a direct payment for somebody who has capacity. */
  | 'NOMINEE'
  /** No legal authority: helps and speaks up only. */
  | 'NONE'
  /** Receives a direct payment for somebody who lacks capacity to consent to it. */
  | 'SUITABLE_PERSON';

/** How much of a need family and friends already meet, willingly. */
export type UnpaidSupportLevel =
  /** All of it. */
  | 'ALL'
  /** Most of it. */
  | 'MOST'
  /** None of it. */
  | 'NONE'
  /** Some of it. */
  | 'SOME';

/** Why a change was refused. Nothing of it was saved. */
export type UserErrorCode =
  /** The allocation is part of a manager’s decision, so no payment officer undoes it. */
  | 'ALLOCATION_NOT_REVERSIBLE'
  /** What was set by for this part does not cover another instalment. */
  | 'ALLOCATION_SPENT'
  /** The version of policy is published already. */
  | 'ALREADY_PUBLISHED'
  /** The transaction has been reversed. */
  | 'ALREADY_REVERSED'
  /** An amount is nothing or less where there must be some money. */
  | 'AMOUNT_NOT_POSITIVE'
  /** An amount of money is negative or beyond what a plan may hold. */
  | 'AMOUNT_NOT_VALID'
  /** The council file says nothing about this area of policy. */
  | 'AREA_NOT_IN_FILE'
  /** The person has an assessment in progress already. */
  | 'ASSESSMENT_ALREADY_OPEN'
  /** The assessment is completed, and never changes again. */
  | 'ASSESSMENT_COMPLETED'
  /** Some areas of life or circumstances are not answered yet. */
  | 'ASSESSMENT_INCOMPLETE'
  /** A professional’s assessment is answered by practice staff only. */
  | 'ASSESSMENT_IS_PROFESSIONAL'
  /** A legal authority ends before it begins. */
  | 'AUTHORITY_ENDS_BEFORE_START'
  /** A legal authority is given without the day it began. */
  | 'AUTHORITY_WITHOUT_DATE'
  /** Whoever wrote any part of a change of policy, or submitted it, may not approve it. */
  | 'AUTHOR_MAY_NOT_APPROVE'
  /** Another version has come into force since the change was written. */
  | 'BASE_HAS_CHANGED'
  /** The date of birth lies in the future. */
  | 'BORN_IN_FUTURE'
  /** The date of birth makes the person older than anybody has been. */
  | 'BORN_TOO_LONG_AGO'
  /** The council does not allow a brokerage fee to be paid from the budget. */
  | 'BROKERAGE_FEE_NOT_ALLOWED'
  /** The brokerage fee is above the council’s limit for one plan. */
  | 'BROKERAGE_FEE_OVER_LIMIT'
  /** The plan has an agreed budget, and a budget never changes. */
  | 'BUDGET_ALREADY_AGREED'
  /** The budget is more than the sign-off of its plan covers. */
  | 'BUDGET_BEYOND_SIGN_OFF'
  /** The plan has no agreed budget yet. */
  | 'BUDGET_NOT_AGREED'
  /** The budget starts before its plan was drafted. */
  | 'BUDGET_STARTS_BEFORE_PLAN'
  /** The budget starts more than twelve months from today. */
  | 'BUDGET_STARTS_TOO_LATE'
  /** The council’s onboarding checklist has something left to do. */
  | 'CHECKLIST_NOT_CLEAN'
  /** Consent is given without the day on which the person gave it. */
  | 'CONSENT_WITHOUT_DATE'
  /** The council requires contingency arrangements, and the plan has none. */
  | 'CONTINGENCY_MISSING'
  /** The council requires money to be set aside for contingencies. */
  | 'CONTINGENCY_SUM_MISSING'
  /** The person’s and the council’s contributions do not come to the total. */
  | 'CONTRIBUTIONS_DO_NOT_ADD_UP'
  /** The support in the plan costs more than the budget. */
  | 'COSTS_EXCEED_BUDGET'
  /** What an option is to pay for costs more than its part of the budget. */
  | 'COSTS_EXCEED_PART'
  /** The council is live, and no longer being prepared. */
  | 'COUNCIL_ALREADY_LIVE'
  /** The council is on the platform with all that the council file says. */
  | 'COUNCIL_ALREADY_ONBOARDED'
  /** The council is on the platform with other details than the council file has. */
  | 'COUNCIL_DETAILS_DIFFER'
  /** The council file has mistakes, each with its line. */
  | 'COUNCIL_FILE_NOT_VALID'
  /** The council is still being prepared, so this can’t be done there yet. */
  | 'COUNCIL_IN_ONBOARDING'
  /** A council of this name or short name is on the platform already. */
  | 'COUNCIL_NAME_TAKEN'
  /** A day on which something happened lies in the future. */
  | 'DATE_IN_FUTURE'
  /** A personal assistant has no Disclosure and Barring Service check, which the council requires. */
  | 'DBS_CHECK_MISSING'
  /** A personal assistant’s Disclosure and Barring Service check is older than the council accepts. */
  | 'DBS_CHECK_TOO_OLD'
  /** An item is paid from the budget, but not from which kind of part. */
  | 'DEPLOYMENT_OPTION_MISSING'
  /** An item that the budget does not pay for names a kind of part. */
  | 'DEPLOYMENT_OPTION_NOT_NEEDED'
  /** The council does not offer this way of having the money. */
  | 'DEPLOYMENT_OPTION_NOT_OFFERED'
  /** An area of life is answered twice in one input. */
  | 'DOMAIN_ANSWERED_TWICE'
  /** The first day of the change passed while it waited for approval. */
  | 'EFFECTIVE_DATE_PASSED'
  /** The change takes effect on a later day, so somebody else can approve it first. */
  | 'EMERGENCY_CAN_WAIT'
  /** The day on which support ended lies before the day it started. */
  | 'ENDED_BEFORE_START'
  /** The same entry of a plan is given twice. */
  | 'ENTRY_GIVEN_TWICE'
  /** The council file has a mistake. */
  | 'FILE_NOT_VALID'
  /** The council file is of another council. */
  | 'FILE_OF_ANOTHER_COUNCIL'
  /** The council file says what is in force already, in every area that it has. */
  | 'FILE_SAYS_NOTHING_NEW'
  /** The council asks what work the person did, and the plan does not say. */
  | 'FORMER_EMPLOYMENT_MISSING'
  /** The review was held before support started. */
  | 'HELD_BEFORE_START'
  /** The day on which the review was held lies in the future. */
  | 'HELD_IN_FUTURE'
  /** Nobody is recorded as having helped with the plan, nor the person themself. */
  | 'HELPERS_MISSING'
  /** Who holds the money of a part is not named. */
  | 'HOLDER_MISSING'
  /** The day on which support started lies in the future. */
  | 'IMPLEMENTED_IN_FUTURE'
  /** The day on which support started lies outside the term of the budget. */
  | 'IMPLEMENTED_OUTSIDE_BUDGET'
  /** The instalment is for days on which the plan was no longer live. */
  | 'INSTALMENT_AFTER_END'
  /** This instalment has been paid. */
  | 'INSTALMENT_ALREADY_PAID'
  /** The instalment is for days before support started. */
  | 'INSTALMENT_BEFORE_SUPPORT'
  /** No instalment of this part starts on that day. */
  | 'INSTALMENT_NOT_ON_SCHEDULE'
  /** This instalment may be paid only from a later day. */
  | 'INSTALMENT_NOT_YET_DUE'
  /** The law or guidance leaves councils no room for this, or wants the reason recorded. */
  | 'NATIONAL_FRAME_REFUSED'
  /** Nothing of a sandbox is published. */
  | 'NEVER_PUBLISHED_FROM_SANDBOX'
  /** The NHS number does not have ten digits, or its check digit is wrong. */
  | 'NHS_NUMBER_NOT_VALID'
  /** A change that takes effect in the past needs a note that says why. */
  | 'NOTE_MISSING'
  /** The edit says nothing that could be saved. */
  | 'NOTHING_TO_SAVE'
  /** There is no such record that you may change. */
  | 'NOT_FOUND'
  /** Whoever would agree has no authority in force to agree for the person. */
  | 'NO_AUTHORITY_TO_AGREE'
  /** The council holds the money of this part, so nobody is paid. */
  | 'NO_MONEY_MOVES_FOR_OPTION'
  /** The plan has no outcomes. */
  | 'NO_OUTCOMES'
  /** There is no version that the change could begin as. */
  | 'NO_VERSION_TO_START_FROM'
  /** An outcome is given twice. */
  | 'OUTCOME_GIVEN_TWICE'
  /** An outcome is not one of the plan that is reviewed. */
  | 'OUTCOME_NOT_OF_PLAN'
  /** The progress of some outcomes is missing. */
  | 'OUTCOME_PROGRESS_MISSING'
  /** An outcome would be removed while support items are for it. */
  | 'OUTCOME_STILL_HAS_SUPPORT'
  /** The risk enablement panel has to decide about the plan. */
  | 'PANEL_DECISION_NEEDED'
  /** The parts do not come to the agreed budget. */
  | 'PARTS_DO_NOT_ADD_UP'
  /** No support in the plan is paid from a part. */
  | 'PART_NOT_SPENT'
  /** The council already has a record with this NHS number. */
  | 'PERSON_ALREADY_REGISTERED'
  /** The person’s own view of what works is missing. */
  | 'PERSON_PERSPECTIVE_MISSING'
  /** The person is not yet 18, where adult social care starts. */
  | 'PERSON_UNDER_18'
  /** A perspective is given twice. */
  | 'PERSPECTIVE_GIVEN_TWICE'
  /** The plan is not at a point of its life where this can be done. */
  | 'PLAN_NOT_IN_STATE'
  /** Support under the plan has not started, or nothing is owed from before it ended. */
  | 'PLAN_NOT_LIVE'
  /** A section that the council requires is empty. */
  | 'PLAN_SECTION_MISSING'
  /** The council file lacks areas of policy, without which nothing can be decided. */
  | 'POLICY_AREAS_MISSING'
  /** The change of policy is not at a point of its life where this can be done. */
  | 'POLICY_CHANGE_NOT_IN_STATE'
  /** Only somebody who wrote part of a change, or who approves policy, may withdraw it. */
  | 'POLICY_CHANGE_NOT_YOURS'
  /** A quantity is nothing, negative or beyond what a plan may hold. */
  | 'QUANTITY_NOT_VALID'
  /** The budget differs from the indicative amount, and no reasons are given. */
  | 'REASONS_MISSING'
  /** What is done needs a reason, and none is given. */
  | 'REASON_MISSING'
  /** The budget would pay a relative in the same household, which the council does not allow. */
  | 'RELATIVE_NOT_ALLOWED'
  /** Paying a relative in the same household needs the reason why it is necessary. */
  | 'RELATIVE_REASON_MISSING'
  /** The transaction is a reversal itself. */
  | 'REVERSAL_NOT_REVERSIBLE'
  /** The review is completed, and never changes again. */
  | 'REVIEW_ALREADY_COMPLETED'
  /** A review of the plan has been asked for, and is still to be held. */
  | 'REVIEW_ALREADY_REQUESTED'
  /** Another review or plan took the place of this one. */
  | 'REVIEW_NO_LONGER_NEEDED'
  /** A likelihood or an impact lies outside the council’s risk matrix. */
  | 'RISK_SCORE_OUT_OF_MATRIX'
  /** The label of a sandbox is a few small letters, digits and hyphens. */
  | 'SANDBOX_LABEL_NOT_VALID'
  /** The council uses as many sandboxes as it may. */
  | 'SANDBOX_LIMIT_REACHED'
  /** Only a council that is live has sandboxes, and a sandbox has none of its own. */
  | 'SANDBOX_OF_LIVE_COUNCIL_ONLY'
  /** The settings are of another area of policy than the change. */
  | 'SETTINGS_OF_ANOTHER_AREA'
  /** A setting can’t be what it is. */
  | 'SETTING_NOT_VALID'
  /** The plan needs to be signed off by somebody in a higher role. */
  | 'SIGN_OFF_ROLE_NOT_SUFFICIENT'
  /** A budget would have more than one small payment. */
  | 'SMALL_PAYMENT_GIVEN_TWICE'
  /** A small payment is more than the council’s limit. */
  | 'SMALL_PAYMENT_OVER_LIMIT'
  /** A small payment is more than is left of the council’s limit for the year. */
  | 'SMALL_PAYMENT_OVER_YEAR_LIMIT'
  /** The person has a small payment in the same year, and the council allows one. */
  | 'SMALL_PAYMENT_SECOND_IN_YEAR'
  /** A source is for a path that names no setting, or for one that has a source already. */
  | 'SOURCE_NOT_VALID'
  /** The budget would pay for something that the council’s policy excludes. */
  | 'SPENDING_NOT_ALLOWED'
  /** The record has changed since you read it. */
  | 'STALE_VERSION'
  /** The plan is for a starter budget, which the council does not offer. */
  | 'STARTER_BUDGET_NOT_OFFERED'
  /** A change begins as one thing: the version in force, another council’s, or a file. */
  | 'START_NOT_CLEAR'
  /** Nobody with authority is named to receive the money. */
  | 'SUITABLE_PERSON_MISSING'
  /** A survey answer does not belong to the scale of its area. */
  | 'SURVEY_ANSWER_NOT_OF_SCALE'
  /** An area of the survey is answered twice. */
  | 'SURVEY_AREA_GIVEN_TWICE'
  /** The council’s policy does not use the outcome survey. */
  | 'SURVEY_NOT_USED'
  /** A sandbox has none to a thousand synthetic people. */
  | 'SYNTHETIC_PEOPLE_OUT_OF_RANGE'
  /** The other council does not publish its points and prices, so they can’t be copied. */
  | 'TABLES_ARE_PRIVATE'
  /** A text that is needed is empty. */
  | 'TEXT_MISSING'
  /** A text is longer than is kept. */
  | 'TEXT_TOO_LONG'
  /** A list has more entries than a plan may hold. */
  | 'TOO_MANY_ENTRIES'
  /** A budget has more parts, or a part more trustees, than can be held. */
  | 'TOO_MANY_PARTS'
  /** Fewer trustees are named than the council asks for. */
  | 'TRUSTEES_TOO_FEW'
  /** The uprating leaves every amount as it is. */
  | 'UPRATING_CHANGES_NOTHING'
  /** The percentage, or an amount that was chosen, can’t be what it is. */
  | 'UPRATING_NOT_VALID'
  /** The version of policy was withdrawn before its first day. */
  | 'VERSION_WITHDRAWN'
  /** The policy is laxer than expected somewhere, and nobody has said that they saw it. */
  | 'WARNINGS_NOT_ACKNOWLEDGED'
  /** The result is a change, and what must change is not said. */
  | 'WHAT_MUST_CHANGE_MISSING'
  /** A worked case of the council file gives another amount than the file says. */
  | 'WORKED_CASE_FAILS';

export type StartAssessmentMutationVariables = Exact<{
  input: StartAssessmentInput;
}>;


export type StartAssessmentMutation = { startAssessment: { assessment: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SaveAssessmentAnswersMutationVariables = Exact<{
  input: SaveAssessmentAnswersInput;
}>;


export type SaveAssessmentAnswersMutation = { saveAssessmentAnswers: { assessment: { id: string, version: number, missing: Array<string> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CompleteAssessmentMutationVariables = Exact<{
  input: CompleteAssessmentInput;
}>;


export type CompleteAssessmentMutation = { completeAssessment: { assessment: { id: string, allocation: { id: string, weeklyAmountPence: number, steps: Array<{ sentence: string, weeklyAmountPence: number }> } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CaseloadQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: PeopleSearchInput | null | undefined;
}>;


export type CaseloadQuery = { people: { nodes: Array<{ id: string, givenName: string, familyName: string, bornOn: string | null, keyWorker: string | null, currentPlan: { id: string, title: string, status: PlanStatus, weeklyCostPence: number, termEndsOn: string | null, outcomes: Array<{ id: string, description: string, successLooksLike: string }>, budget: { id: string, totalWeeklyPence: number, personContributionWeeklyPence: number, councilContributionWeeklyPence: number, endsOn: string, parts: Array<{ id: string, deploymentOption: DeploymentOption, weeklyAmountPence: number, purpose: string }> } | null, latestReview: { id: string, kind: ReviewKind, status: ReviewStatus, dueOn: string, heldOn: string | null, result: ReviewResult | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompareAllocationsQueryVariables = Exact<{
  needs: NeedsProfileInput;
  councils?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CompareAllocationsQuery = { compareAllocations: Array<{ weeklyAmountPence: number | null, yearlyAmountPence: number | null, unavailableReason: string | null, council: { slug: string, name: string }, steps: Array<{ sentence: string, weeklyAmountPence: number }> | null }> };

export type ComparePoliciesQueryVariables = Exact<{
  areas?: Array<PolicyArea> | PolicyArea | null | undefined;
  councils?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ComparePoliciesQuery = { comparePolicies: Array<{ area: PolicyArea, path: string, label: string, unit: SettingUnit, differs: boolean, values: Array<{ councilSlug: string, value: string | null, basis: SettingBasis | null, source: string | null }> }> };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { registerPerson: { person: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type AddSupporterMutationVariables = Exact<{
  input: AddSupporterInput;
}>;


export type AddSupporterMutation = { addSupporter: { supporter: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RefusalFragment = { code: UserErrorCode, message: string, path: Array<string> };

export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const StartAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<StartAssessmentMutation, StartAssessmentMutationVariables>;
export const SaveAssessmentAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveAssessmentAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveAssessmentAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveAssessmentAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SaveAssessmentAnswersMutation, SaveAssessmentAnswersMutationVariables>;
export const CompleteAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CompleteAssessmentMutation, CompleteAssessmentMutationVariables>;
export const CaseloadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Caseload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleSearchInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorker"}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"termEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"successLooksLike"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"totalWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"personContributionWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"councilContributionWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CaseloadQuery, CaseloadQueryVariables>;
export const CompareAllocationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareAllocations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"needs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedsProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareAllocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"needs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"needs"}}},{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableReason"}}]}}]}}]} as unknown as DocumentNode<CompareAllocationsQuery, CompareAllocationsQueryVariables>;
export const ComparePoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSlug"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<ComparePoliciesQuery, ComparePoliciesQueryVariables>;
export const RegisterPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const AddSupporterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddSupporter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddSupporterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addSupporter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AddSupporterMutation, AddSupporterMutationVariables>;