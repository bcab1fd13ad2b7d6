/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The bank account that direct payments go into. */
export type AccountType =
  /** An account used for the direct payment only. */
  | 'DEDICATED'
  /** Any account of the person’s own. */
  | 'OWN';

/** Why addSupporter was refused. Nothing of it was saved. */
export type AddSupporterErrorCode =
  /** A legal authority ends before it begins. */
  | 'AUTHORITY_ENDS_BEFORE_START'
  /** A legal authority is given without the day it began. */
  | 'AUTHORITY_WITHOUT_DATE'
  /** Consent is given without the day on which the person gave it. */
  | 'CONSENT_WITHOUT_DATE'
  /** A day on which something happened lies in the future. */
  | 'DATE_IN_FUTURE'
  /** The email address is not written as email addresses are. */
  | 'EMAIL_NOT_VALID'
  /** There is no such record that you may change. */
  | 'NOT_FOUND'
  /** The telephone number does not have 7 to 15 digits, or holds something that none has. */
  | 'PHONE_NOT_VALID'
  /** A text that is needed is empty. */
  | 'TEXT_MISSING'
  /** A text is longer than is kept. */
  | 'TEXT_TOO_LONG';

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
  /** Telephone number of 7 to 15 digits, such as "+44 161 496 0000 ext 12". */
  phone?: string | null | undefined;
  /** In the person’s words: "daughter", "neighbour". */
  relationship: string;
};

/** The age of an adult, in bands. */
export type AgeBand =
  /** 18 to 24 years. */
  | 'AGE_18_TO_24'
  /** 25 to 64 years. */
  | 'AGE_25_TO_64'
  /** 65 to 74 years. */
  | 'AGE_65_TO_74'
  /** 75 to 84 years. */
  | 'AGE_75_TO_84'
  /** 85 years and over. */
  | 'AGE_85_AND_OVER';

/** Agrees the final budget of a plan, in parts. */
export type AgreeBudgetInput = {
  /** What the council puts in a week; the two come to the total. */
  councilContributionWeeklyPence: number;
  /** The version of the plan that you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The parts, which come to the total; at most 20. */
  parts: Array<BudgetPartInput>;
  /** What the person puts in a week; may be nothing. Where a financial assessment holds on the first day, what it gives for this budget. */
  personContributionWeeklyPence: number;
  /** The plan, which the council has signed off. */
  planId: string | number;
  /** Why this sum. Needed where it differs from the indicative amount. */
  reasons?: string | null | undefined;
  /** The first day of the budget, at most twelve months from today and not before the plan was drafted; its term is the plan’s. */
  startsOn: string;
  /** The whole budget a week. */
  totalWeeklyPence: number;
};

/** Agrees to a plan, or records that it is agreed. */
export type AgreePlanInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Which plan. */
  planId: string | number;
  /** Where staff record it: the representative who agreed; left out when the person did. The person and a representative agree as themselves. */
  supporterId?: string | number | null | undefined;
};

/** Why somebody at the council has to decide about an indicative amount. */
export type AllocationDecisionReason =
  /** The weekly amount is more than the council’s maximum. */
  | 'ABOVE_MAXIMUM'
  /** The points are more than the last row of the council’s price table reaches. */
  | 'ABOVE_TABLE';

/** What one step of an allocation works out. */
export type AllocationStepKind =
  /** Points that a circumstance adds. */
  | 'CIRCUMSTANCE_POINTS'
  /** The points for one area of life, before and after unpaid support. */
  | 'DOMAIN'
  /** That the amount is above the council’s maximum and has to be decided about. It is not cut. */
  | 'MAXIMUM'
  /** What raises the amount to the smallest that the council gives. */
  | 'MINIMUM'
  /** What the points are worth a week, by the price table. */
  | 'PRICE'
  /** What rounding adds or takes off. */
  | 'ROUNDING'
  /** What living in the country adds. */
  | 'RURAL_UPLIFT'
  /** What the council holds back for contingencies. */
  | 'TOP_SLICE'
  /** All the points together, before and after unpaid support. */
  | 'TOTAL_POINTS'
  /** Money that a circumstance adds each week. */
  | 'WEEKLY_SUM';

/** Approves a run of payments. */
export type ApprovePaymentRunInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Which run. */
  runId: string | number;
};

/** Why approvePolicyChange was refused. Nothing of it was saved. */
export type ApprovePolicyChangeErrorCode =
  /** Whoever wrote any part of a change of policy, or submitted it, may not approve it. */
  | 'AUTHOR_MAY_NOT_APPROVE'
  /** Another version has come into force since the change was written. */
  | 'BASE_HAS_CHANGED'
  /** Residents have to be asked about the draft, for so many days, and have not been. */
  | 'CONSULTATION_NEEDED'
  /** It is not written down yet what changed because of residents’ answers. */
  | 'CONSULTATION_NOT_ANSWERED'
  /** Residents are still being asked about the draft. */
  | 'CONSULTATION_OPEN'
  /** The first day of the change passed while it waited for approval. */
  | 'EFFECTIVE_DATE_PASSED'
  /** The law or guidance leaves councils no room for this, or wants the reason recorded. */
  | 'NATIONAL_FRAME_REFUSED'
  /** A change that takes effect in the past needs a note that says why. */
  | 'NOTE_MISSING'
  /** There is no such record that you may change. */
  | 'NOT_FOUND'
  /** The change of policy is not at a point of its life where this can be done. */
  | 'POLICY_CHANGE_NOT_IN_STATE'
  /** A setting can’t be what it is. */
  | 'SETTING_NOT_VALID'
  /** The record has changed since you read it. */
  | 'STALE_VERSION';

/** Approves a submitted change. */
export type ApprovePolicyChangeInput = {
  /** The change. */
  changeId: string | number;
  /** The version you read; a later one refuses what you ask. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
};

/** What can be done with a Assessment at some time of its life: a mutation, by its name in capitals. */
export type AssessmentAction =
  /** The mutation `completeAssessment`. Completes an assessment for ever, and works out its allocation by the policy in force today: practice staff, since a professional confirms eligibility. */
  | 'COMPLETE_ASSESSMENT'
  /** The mutation `saveAssessmentAnswers`. Saves some answers over those saved earlier: practice staff, the person, or a representative whose authority is in force. */
  | 'SAVE_ASSESSMENT_ANSWERS'
  /** The mutation `settleAssessments`. Settles the person’s own assessment and a professional’s into a third, which is completed with its allocation by the policy in force today and says from which two it came. Both are kept as they are. Every difference on which the amount turns is settled first: assessmentsBeside shows them with both amounts. */
  | 'SETTLE_ASSESSMENTS'
  /** The mutation `setAssessmentAside`. Puts one of two assessments that stand side by side aside, as nobody goes on with it, so that the other can be completed. It is kept as it is. */
  | 'SET_ASSESSMENT_ASIDE';

/** How an assessment was held. */
export type AssessmentMethod =
  /** In one place. */
  | 'FACE_TO_FACE'
  /** In another way, such as in writing. */
  | 'OTHER'
  /** By telephone. */
  | 'TELEPHONE'
  /** By video. */
  | 'VIDEO';

/** How far an assessment has come. */
export type AssessmentStatus =
  /** Completed, with an allocation. It never changes again. */
  | 'COMPLETED'
  /** Still being answered. */
  | 'IN_PROGRESS'
  /** Settled with the one beside it into a third, which has the allocation. It is kept as it was. */
  | 'SETTLED'
  /** Put aside, as nobody went on with it. It is kept as it was. */
  | 'SET_ASIDE';

/** How the balance of a part compares with what the council’s rules expect. */
export type BalanceFinding =
  /** More than may stay unspent before the council talks with the person. */
  | 'ABOVE_LIMIT'
  /** Less than the weeks of the part’s amount that should at least be there: somebody may run short. */
  | 'TOO_LOW'
  /** Neither too little nor too much. */
  | 'WITHIN_LIMITS';

/** How well a date of birth is known. */
export type BirthDatePrecision =
  /** It is an estimate, such as the middle of a year; rules that go by age go by it. */
  | 'ESTIMATED'
  /** It is the day on which the person was born. */
  | 'EXACT'
  /** It is not known, and there is none. Rules that go by age say so, and do not guess. */
  | 'UNKNOWN';

/** How a broker or support service charges. */
export type BrokerFee =
  /** Nothing is charged. */
  | 'FREE'
  /** For each hour. */
  | 'PER_HOUR'
  /** For each month. */
  | 'PER_MONTH'
  /** Once for each plan. */
  | 'PER_PLAN';

/** Which brokers and support services of which it is recorded how they work. Each that is given narrows the list. */
export type BrokersFilterInput = {
  /** It costs no more than this. */
  feeAtMost?: FeeAtMostInput | null | undefined;
  /** True: they can take one more. */
  hasRoom?: boolean | null | undefined;
  /** True: independent of the council and of everybody whose support is bought. */
  isIndependent?: boolean | null | undefined;
  /** They have lived through this themselves, and agreed to tell it. */
  peerExperience?: PeerExperience | null | undefined;
};

/** What can be done with a Budget at some time of its life: a mutation, by its name in capitals. */
export type BudgetAction =
  /** The mutation `changeDeployment`. Changes on a day how the money of a part of an agreed budget, or some of it, is held, as the person agreed. What is set by for the days from then on goes over; what is held unspent goes over by recordHeldMoneyMoved. */
  | 'CHANGE_DEPLOYMENT'
  /** The mutation `payInstalment`. Pays one instalment of a part, once, by the schedule of the council’s pay cycle. */
  | 'PAY_INSTALMENT'
  /** The mutation `recordPaymentAgreement`. Records the day on which the person signed the agreement about a small payment, which may then be paid. */
  | 'RECORD_PAYMENT_AGREEMENT'
  /** The mutation `reverseTransaction`. Undoes a transaction, line by line, and answers the reversal. */
  | 'REVERSE_TRANSACTION'
  /** The mutation `suspendPayments`. Suspends the payments of a part from a day on: only with a reason, after the council’s notice, and with another way to meet the person’s needs. What is not paid meanwhile is payable once the suspension is lifted. */
  | 'SUSPEND_PAYMENTS';

/** Why something can’t be done with a Budget now. */
export type BudgetActionCode =
  /** The council asks for an account that is used for the direct payment only. */
  | 'ACCOUNT_NOT_DEDICATED'
  /** The person would agree after the change, or on a day that is still to come. */
  | 'AGREED_AFTER_CHANGE'
  /** The agreement has been signed. */
  | 'AGREEMENT_ALREADY_SIGNED'
  /** This part is paid without an agreement of its own. */
  | 'AGREEMENT_NOT_NEEDED'
  /** The person has not signed the agreement without which this part is not paid. */
  | 'AGREEMENT_NOT_SIGNED'
  /** The person would have signed on a day that is still to come. */
  | 'AGREEMENT_SIGNED_IN_FUTURE'
  /** The allocation is part of a manager’s decision, so no payment officer undoes it. */
  | 'ALLOCATION_NOT_REVERSIBLE'
  /** What was allocated to this part does not cover another instalment. */
  | 'ALLOCATION_SPENT'
  /** The transaction has been reversed. */
  | 'ALREADY_REVERSED'
  /** An amount is nothing or less where there must be some money. */
  | 'AMOUNT_NOT_POSITIVE'
  /** Whoever receives the money for the person has no authority to any more. */
  | 'AUTHORITY_HAS_ENDED'
  /** No best-interests record says that a suitable person has the direct payment. */
  | 'BEST_INTERESTS_RECORD_MISSING'
  /** The finding that the person lacks capacity has run out, on which a suitable person is paid. */
  | 'CAPACITY_DECISION_RUN_OUT'
  /** A personal assistant would be paid from a card, which the council does not offer to employers. */
  | 'CARD_NOT_FOR_WAGES'
  /** The council gives no small payments to carers. */
  | 'CARERS_MAY_NOT_APPLY'
  /** How far caring affects somebody is given for a part that is no small payment. */
  | 'CARER_IMPACT_NOT_NEEDED'
  /** The council has no amount for a carer whom caring affects so far. */
  | 'CARER_TIER_MISSING'
  /** A challenge is open, and what is asked for waits for its answer. */
  | 'CHALLENGE_OPEN'
  /** The budget, or the plan that it pays for, has ended by that day. */
  | 'CHANGE_AFTER_END'
  /** Support under the plan had not started on that day. */
  | 'CHANGE_BEFORE_SUPPORT'
  /** The day lies in the past, and money of days from then on has been paid or spent. */
  | 'CHANGE_ON_DAYS_PAID'
  /** The part does not hold the money both before that day and from then on. */
  | 'CHANGE_OUTSIDE_PART'
  /** Nobody has looked at emergency money that was added to the part. */
  | 'EMERGENCY_NOT_LOOKED_AT'
  /** The council holds emergency money of the part until that day or later. */
  | 'EMERGENCY_STILL_RUNS'
  /** Your role may not use the mutation, or you do not decide for the person. */
  | 'FORBIDDEN'
  /** What a provider’s fund pays for has no published price. */
  | 'FUND_PRICE_NOT_PUBLISHED'
  /** Who holds the money of a part is not named. */
  | 'HOLDER_MISSING'
  /** The money would be held as it is held already. */
  | 'HOLDING_NOT_CHANGED'
  /** The instalment is for days on which the plan was no longer live. */
  | 'INSTALMENT_AFTER_END'
  /** This instalment has been paid. */
  | 'INSTALMENT_ALREADY_PAID'
  /** What is set by for this part is there only from a later day. */
  | 'INSTALMENT_BEFORE_ALLOCATION'
  /** The instalment is for days before support started. */
  | 'INSTALMENT_BEFORE_SUPPORT'
  /** No instalment of this part starts on that day. */
  | 'INSTALMENT_NOT_ON_SCHEDULE'
  /** This instalment may be paid only from a later day. */
  | 'INSTALMENT_NOT_YET_DUE'
  /** The council’s policy asks for a keeping safe plan, and there is none. */
  | 'KEEPING_SAFE_PLAN_MISSING'
  /** The council’s policy asks for a keeping safe plan, and its review date has passed. */
  | 'KEEPING_SAFE_PLAN_OUT_OF_DATE'
  /** A member has left a pool with what was theirs, and is in it no longer. */
  | 'LEAVING_NOT_REVERSIBLE'
  /** The day on which the suspension is looked at again is not after its start. */
  | 'LOOK_AGAIN_NOT_AFTER_START'
  /** Managing the account would cost more than the council or the part allows. */
  | 'MANAGING_FEE_OVER_LIMIT'
  /** Money was drawn ahead of the average of good and bad weeks, and is not made good yet or has not come back. */
  | 'MID_POINT_DRAWN_AHEAD'
  /** The part is the average of good and bad weeks as one sum, so only all of it is held in another way. */
  | 'MID_POINT_NOT_DIVIDED'
  /** More would change than the part has. */
  | 'MORE_THAN_PART'
  /** The council holds the money of this part, so no payments can be suspended. */
  | 'NOTHING_TO_SUSPEND'
  /** There is no such record that you may change. */
  | 'NOT_FOUND'
  /** Whoever would agree has no authority in force to agree for the person. */
  | 'NO_AUTHORITY_TO_AGREE'
  /** The council holds the money of this part, so nobody is paid. */
  | 'NO_MONEY_MOVES_FOR_OPTION'
  /** Money that is paid as one sum has no days on which the way of holding it changes. */
  | 'ONE_SUM_NOT_CHANGED'
  /** By its policy of that day the council does not offer this way of holding money. */
  | 'OPTION_NOT_OFFERED_ON_DATE'
  /** How the person’s needs are met meanwhile is not said. */
  | 'OTHER_WAY_MISSING'
  /** The council’s vouchers are not taken at that outlet. */
  | 'OUTLET_NOT_LISTED'
  /** The money of the part goes on in another way from a later day, as is recorded. */
  | 'PART_CHANGES_LATER'
  /** The money of the part is in a pool, which its member leaves first. */
  | 'PART_IS_IN_POOL'
  /** Payments of this part are suspended, or will be. */
  | 'PAYMENTS_ALREADY_SUSPENDED'
  /** Payments of this part are suspended. */
  | 'PAYMENTS_SUSPENDED'
  /** The payment is approved in a run, and the banks have not exchanged it. */
  | 'PAYMENT_PENDING'
  /** The council’s policy asks what support the person has to manage a direct payment, and nothing is recorded. */
  | 'PAYMENT_SUPPORT_NOT_RECORDED'
  /** The person has died, and everything that the council does for them stops that day. */
  | 'PERSON_HAS_DIED'
  /** The plan is not at a point of its life where this can be done. */
  | 'PLAN_NOT_IN_STATE'
  /** Support under the plan has not started, or nothing is owed from before it ended. */
  | 'PLAN_NOT_LIVE'
  /** The council has no version in force of an area of policy that decides. */
  | 'POLICY_NOT_IN_FORCE'
  /** The provider that would hold a fund is not on the council’s framework. */
  | 'PROVIDER_NOT_ON_FRAMEWORK'
  /** The council gives no voucher or small payment for this. */
  | 'PURPOSE_NOT_OFFERED'
  /** The transaction is a reversal itself. */
  | 'REVERSAL_NOT_REVERSIBLE'
  /** The council’s policy has risks scored before a direct payment starts, and the plan has none scored. */
  | 'RISKS_NOT_SCORED'
  /** Money of the part is saved up towards a named purpose, which is not allowed in the new way of holding it. */
  | 'SAVING_STILL_RUNS'
  /** A budget would have more than one small payment. */
  | 'SMALL_PAYMENT_GIVEN_TWICE'
  /** A small payment is more than the council’s limit. */
  | 'SMALL_PAYMENT_OVER_LIMIT'
  /** A small payment is more than is left of the council’s limit for the year. */
  | 'SMALL_PAYMENT_OVER_YEAR_LIMIT'
  /** The person has a small payment in the same year, and the council allows one. */
  | 'SMALL_PAYMENT_SECOND_IN_YEAR'
  /** The transaction is spending that somebody reported, which is reversed as such. */
  | 'SPENDING_REVERSED_ELSEWHERE'
  /** The record has changed since you read it. */
  | 'STALE_VERSION'
  /** Nobody with authority is named to receive the money. */
  | 'SUITABLE_PERSON_MISSING'
  /** The council’s policy does not allow a suspension at once for this reason. */
  | 'SUSPENSION_AT_ONCE_NOT_ALLOWED'
  /** The suspension would start before the council’s time of notice is over. */
  | 'SUSPENSION_NOTICE_TOO_SHORT'
  /** Why payments are suspended is not explained. */
  | 'SUSPENSION_REASON_MISSING'
  /** Something is said of a part that has no meaning for the way in which it is held. */
  | 'TERM_NOT_NEEDED'
  /** A text that is needed is empty. */
  | 'TEXT_MISSING'
  /** A text is longer than is kept. */
  | 'TEXT_TOO_LONG'
  /** A budget has more parts, or a part more trustees, than can be held. */
  | 'TOO_MANY_PARTS'
  /** The transaction moved money because the way of holding it changed, which a manager decided. */
  | 'TRANSFER_NOT_REVERSIBLE'
  /** One person is named as all of the trustees. */
  | 'TRUSTEES_ARE_ONE_PERSON'
  /** Fewer trustees are named than the council asks for. */
  | 'TRUSTEES_TOO_FEW'
  /** The council agrees with each person how much may stay unspent, and no sum is given for a part. */
  | 'UNSPENT_LIMIT_NOT_AGREED'
  /** A sum that may stay unspent is given for a part for which the council’s policy decides it. */
  | 'UNSPENT_LIMIT_NOT_NEEDED';

/** One part of a budget: a weekly amount, held in one way. */
export type BudgetPartInput = {
  /** Which account a direct payment goes into; left out, the kind that the council asks for. Only for a DIRECT_PAYMENT or DIRECT_PAYMENT_SUITABLE_PERSON. */
  accountType?: AccountType | null | undefined;
  /** The most of its money that may stay unspent, agreed with the person; needed where the council’s policy leaves it to agreement, and only then. */
  agreedUnspentLimitPence?: number | null | undefined;
  /** The day on which the person signed the agreement about a SMALL_PAYMENT, where they have. It may be recorded later by recordPaymentAgreement. */
  agreementSignedOn?: string | null | undefined;
  /** Where it is a SMALL_PAYMENT to an unpaid carer in their own right: how far caring affects them. The council may have an amount for each. */
  carerImpact?: CarerImpact | null | undefined;
  /** Who holds the money, and how. */
  deploymentOption: DeploymentOption;
  /** Which organisation, trust or pool holds the money; needed for MANAGED_ACCOUNT, INDIVIDUAL_SERVICE_FUND, TRUST and POOL. */
  holderName?: string | null | undefined;
  /** Whether it is set aside for what can’t be foreseen, so that no support item need use it; false when left out. */
  isContingency?: boolean | null | undefined;
  /** What the third party of a MANAGED_ACCOUNT charges in a week, out of the weekly amount and within the council’s limit. */
  managingFeeWeeklyPence?: number | null | undefined;
  /** Where the part is the mid-point of needs that go up and down: what each good and bad week costs, 2 to 52 of them; weeklyAmountPence is their average. Only where the council offers it. */
  midPointWeeksPence?: Array<number> | null | undefined;
  /** Where a VOUCHER is to be used: one of the council’s outlets, where it lists some. */
  outletName?: string | null | undefined;
  /** What it is for, in the person’s words. */
  purpose: string;
  /** What a SMALL_PAYMENT or VOUCHER is for: one of the purposes of the council’s policy. */
  spentOn?: SmallPaymentPurpose | null | undefined;
  /** The supporter who receives the money for the person; needed for DIRECT_PAYMENT_SUITABLE_PERSON. */
  supporterId?: string | number | null | undefined;
  /** The trustees of a TRUST, at least as many as the council asks for and at most 20. */
  trusteeNames?: Array<string> | null | undefined;
  /** The amount a week; more than nothing. For a SMALL_PAYMENT the weekly cost of its support, which is then paid to the penny as one sum. */
  weeklyAmountPence: number;
};

/** A change of the weekly budget from a day on, as the review proposes it. */
export type BudgetStepInput = {
  /** Why. */
  reason: string;
  /** The first day of it; after the review, and after the step before. */
  startsOn: string;
  /** What the budget would come to a week, all contributions included; another amount than before. */
  weeklyPence: number;
};

/** How far the person can manage the money of a direct payment. */
export type CapacityToManage =
  /** Cannot manage it, even with help. */
  | 'CANNOT_MANAGE'
  /** Manages without help. */
  | 'MANAGES_ALONE'
  /** Manages when somebody helps. */
  | 'MANAGES_WITH_HELP';

/** One of the ten outcomes by which eligibility is decided, in the words of the regulations. */
export type CareActOutcome =
  /** Carrying out any caring responsibilities the adult has for a child. */
  | 'CARING_FOR_CHILD'
  /** Being appropriately clothed. */
  | 'CLOTHING'
  /** Maintaining a habitable home environment. */
  | 'HABITABLE_HOME'
  /** Making use of necessary facilities or services in the local community. */
  | 'LOCAL_FACILITIES'
  /** Managing and maintaining nutrition. */
  | 'NUTRITION'
  /** Maintaining personal hygiene. */
  | 'PERSONAL_HYGIENE'
  /** Developing and maintaining family or other personal relationships. */
  | 'RELATIONSHIPS'
  /** Being able to make use of the adult’s home safely. */
  | 'SAFE_USE_OF_HOME'
  /** Managing toilet needs. */
  | 'TOILET_NEEDS'
  /** Accessing and engaging in work, training, education or volunteering. */
  | 'WORK_AND_LEARNING';

/** How far caring affects the wellbeing of an unpaid carer, as their own assessment found. */
export type CarerImpact =
  /** They can’t go on without support. */
  | 'CRITICAL'
  /** It affects them a little, or now and then. */
  | 'LOW'
  /** It affects them regularly. */
  | 'MODERATE'
  /** It affects most of their life. */
  | 'SUBSTANTIAL';

/** What somebody who cares for the person unpaid wants for themself. */
export type CarerOutcomeInput = {
  /** What there is to say about it. */
  note?: string | null | undefined;
  /** What they want. */
  outcome: string;
  /** How far it has come. */
  progress: OutcomeProgress;
  /** Who of the person’s circle of support; left out where nobody is named. */
  supporterId?: string | number | null | undefined;
};

/** How often a carer may have their payment. */
export type CarerPayment =
  /** Once. */
  | 'ONE_OFF'
  /** Once in each year of the limit. */
  | 'YEARLY';

/** Challenges a decision. */
export type ChallengeDecisionInput = {
  /** What is wrong, in the person’s own words. */
  grounds: string;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Why it is taken although it comes too late; only from a role that the council’s policy lets do so. */
  lateAllowedReason?: string | null | undefined;
  /** Where staff record it for somebody: the supporter who raised it. Left out where the person did. */
  raisedBySupporterId?: string | number | null | undefined;
  /** The day on which it came by letter or by word, where staff record it later; today where it is left out. */
  receivedOn?: string | null | undefined;
  /** Where a way to have the money was refused: which. The subject is then the plan that it was asked for. */
  refusedOption?: DeploymentOption | null | undefined;
  /** What is challenged: an allocation, a plan that was signed off, sent back or ended, a budget, a review’s result, or any decision on the person’s timeline. */
  subjectId: string | number;
  /** The day on which the person was told that the option is refused. */
  toldOn?: string | null | undefined;
  /** What the person wants to happen. */
  wanted: string;
};

/** What the council is asked to look at. */
export type ChallengeKind =
  /** A decision, to be looked at again. */
  | 'CHALLENGE'
  /** How something was done (Local Authority Social Services and National Health Service Complaints (England) Regulations 2009). */
  | 'COMPLAINT';

/** Where a challenge or complaint stands today. Worked out from its dates, never set. */
export type ChallengeStatus =
  /** The person has been told that it arrived, and waits for the answer. */
  | 'ACKNOWLEDGED'
  /** It is answered, and the person may still ask for the next stage. */
  | 'ANSWERED'
  /** It is answered, and no stage of the council follows. */
  | 'CLOSED'
  /** It was not answered by the day on which the answer was due. */
  | 'OVERDUE'
  /** It has arrived, and the person has not been told so yet. */
  | 'RECEIVED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** Usual limit. How much of one kind of cost is usually accepted. */
export type ChargingDisabilityRelatedExpenditureDisabilityExpenseLimitInput = {
  /** Cost. Which kind of cost it is about. One of COMMUNITY_ALARM, PRIVATE_CARE, HELP_AT_HOME, LAUNDRY, SPECIAL_DIET, SPECIAL_CLOTHING, HEATING_AND_WATER, GARDENING, EQUIPMENT, ASSISTANT, TRANSPORT, OTHER. */
  expense?: DisabilityExpense | null | undefined;
  /** Up to. The most a week that is accepted without somebody looking at the reason for more. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  limitPence?: number | null | undefined;
};

/** Disability-related expenditure. What a disability makes people spend is left to them. Where there is a flat sum, nobody has to show what they spend, and somebody who spends more may. */
export type ChargingDisabilityRelatedExpenditureInput = {
  /** Flat sum. A weekly sum that everybody with a disability benefit is left without showing what they spend. Left out means that costs are always itemised. Money in whole pence, from 1 (£0.01) to 100000 (£1000.00); null means none. */
  flatPence?: number | null | undefined;
  /** Usual limits by cost. How much of each kind of cost is accepted as it is. More is accepted where somebody has looked at the reason. Empty means that every reasonable cost is. */
  itemLimits?: Array<ChargingDisabilityRelatedExpenditureDisabilityExpenseLimitInput> | null | undefined;
};

/** Capital limits of the council’s own. Limits above the national ones, which a council may choose for support outside care homes. Left out means the national limits, £14,250 and £23,250. */
export type ChargingHigherCapitalLimitsInput = {
  /** Lower limit. Capital up to this much is left out of account. Money in whole pence, from 0 (£0.00) to 100000000 (£1000000.00). */
  lowerPence?: number | null | undefined;
  /** Upper limit. Capital above this much means that the person may have to pay in full. Money in whole pence, from 0 (£0.00) to 100000000 (£1000000.00). */
  upperPence?: number | null | undefined;
};

/** Change in means is told within. How soon the person says that their means have changed, which they are told with their contribution. Left out means that no time is stated. */
export type ChargingMeansChangeToldWithinInput = {
  /** Length. How long, in the unit beside it. A whole number, from 1 to 120. */
  windowLength?: number | null | undefined;
  /** Unit. What the time is counted in. One of DAYS, WORKING_DAYS, WEEKS, MONTHS. */
  windowUnit?: WindowUnit | null | undefined;
};

/** Income that is left. The minimum income guarantee of the year, and personal expenses in a care home, as in the circular that comes each year. A council may leave more. */
export type ChargingMinimumIncomeInput = {
  /** Added percentage. What this council adds to the guarantee as a share of it. 2500 is a quarter more, “25% above”. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%). */
  addedBasisPoints?: number | null | undefined;
  /** Added sum. What this council adds to the guarantee as a weekly sum. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  addedPence?: number | null | undefined;
  /** Carer premium. Added for somebody who has, or would have, the carer premium of income support. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  carerPremiumPence?: number | null | undefined;
  /** For each child. For each child in the household for whom the person is responsible. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  childPence?: number | null | undefined;
  /** In a couple, from 18. For each of a couple, both below pension age. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  coupleFrom18Pence?: number | null | undefined;
  /** In a couple, of pension age. For each of a couple of whom one or both have reached the qualifying age for Pension Credit. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  coupleOfPensionAgePence?: number | null | undefined;
  /** Disability premium. Added for somebody who has, or would have, the disability premium of income support. */
  disabilityPremium?: GuaranteePremiumInput | null | undefined;
  /** Enhanced disability premium. Added for somebody who has, or would have, the enhanced disability premium of income support. */
  enhancedDisabilityPremium?: GuaranteePremiumInput | null | undefined;
  /** Lone parent. For a lone parent below the qualifying age for Pension Credit. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  loneParentPence?: number | null | undefined;
  /** Personal expenses in a care home. What is left to somebody in a care home, instead of the guarantee. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  personalExpensesPence?: number | null | undefined;
  /** Single, from 18. For somebody single from 18 to 24. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  singleFrom18Pence?: number | null | undefined;
  /** Single, from 25. For somebody single from 25 to the qualifying age for Pension Credit. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  singleFrom25Pence?: number | null | undefined;
  /** Single, of pension age. For somebody single who has reached the qualifying age for Pension Credit. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  singleOfPensionAgePence?: number | null | undefined;
};

/** Savings credit left out of account. How much of the savings credit of Pension Credit is not counted, as in the circular that comes each year. */
export type ChargingSavingsCreditDisregardInput = {
  /** In a couple. For somebody who lives with a partner. Money in whole pence, from 0 (£0.00) to 10000 (£100.00). */
  couplePence?: number | null | undefined;
  /** Of somebody single. For somebody single, or a lone parent. Money in whole pence, from 0 (£0.00) to 10000 (£100.00). */
  singlePence?: number | null | undefined;
};

/** Charging. What the person is asked to put in towards their support, and how. The law lets councils charge and does not make them; nobody is left with less than the minimum income guarantee, or pays more than the support costs. */
export type ChargingSettingsInput = {
  /** Residents are consulted for. For how many days at least residents are asked about a draft of these rules before it may be approved. Left out means that the council may ask, and need not. The version that a change replaces says what holds for it. A whole number of days, from 1 to 365; null means none. */
  consultationDays?: number | null | undefined;
  /** Paid straight to the provider. For which ways of holding a budget the person pays their contribution to the provider, who is then paid the rest by the council. For the others it comes off the payments or is billed, as money.paymentBasis says. */
  contributionIsPaidToProviderFor?: Array<DeploymentOption> | null | undefined;
  /** How often. How often the contribution may be put in or is billed. Where there are several, the person chooses. */
  contributionRhythms?: Array<ContributionRhythm> | null | undefined;
  /** Disability-related expenditure. What a disability makes people spend is left to them. Where there is a flat sum, nobody has to show what they spend, and somebody who spends more may. */
  disabilityRelatedExpenditure?: ChargingDisabilityRelatedExpenditureInput | null | undefined;
  /** Income left out of account. Kinds of income that this council does not count, beyond those that are not counted anywhere. */
  disregardedIncome?: Array<IncomeKind> | null | undefined;
  /** Full cost above the upper limit. Whether somebody with capital above the upper limit pays for all of their support. Where they do not, their capital counts up to that limit. True or false. */
  fullCostIsPaidAboveUpperLimit?: boolean | null | undefined;
  /** Capital limits of the council’s own. Limits above the national ones, which a council may choose for support outside care homes. Left out means the national limits, £14,250 and £23,250. */
  higherCapitalLimits?: ChargingHigherCapitalLimitsInput | null | undefined;
  /** Housing costs. Which costs of the home are left to the person before anything is asked for. */
  housingCostsCounted?: Array<HousingCost> | null | undefined;
  /** Later figures. Figures that change on a day within this version. Each decision reads the value of its own day. */
  laterFigures?: Array<LaterFigureInput> | null | undefined;
  /** Light-touch assessment. When a person’s means are not looked at in full. It spares people forms that would change nothing. */
  lightTouchReasons?: Array<LightTouchReason> | null | undefined;
  /** Most that is charged. The most that anybody whose means are assessed puts in a week. Left out means no such limit; nobody ever pays more than the support costs. Money in whole pence, from 0 (£0.00) to 500000 (£5000.00); null means none. */
  maximumChargePence?: number | null | undefined;
  /** Change in means is told within. How soon the person says that their means have changed, which they are told with their contribution. Left out means that no time is stated. */
  meansChangeToldWithin?: ChargingMeansChangeToldWithinInput | null | undefined;
  /** Least that is charged. A weekly contribution below this much is not asked for, as it would cost more to collect. 0 means that every penny is. Money in whole pence, from 0 (£0.00) to 5000 (£50.00). */
  minimumChargePence?: number | null | undefined;
  /** Income that is left. The minimum income guarantee of the year, and personal expenses in a care home, as in the circular that comes each year. A council may leave more. */
  minimumIncome?: ChargingMinimumIncomeInput | null | undefined;
  /** Looked at again after. How many months after an assessment of means it is done again, as pensions and benefits change each April. A whole number of months, from 1 to 24. */
  reassessmentMonths?: number | null | undefined;
  /** Warned of before. How many days before that the council is warned of it. A whole number of days, from 0 to 90. */
  reassessmentWarnDays?: number | null | undefined;
  /** Savings credit left out of account. How much of the savings credit of Pension Credit is not counted, as in the circular that comes each year. */
  savingsCreditDisregard?: ChargingSavingsCreditDisregardInput | null | undefined;
  /** Second carer is charged for. Whether somebody who needs two carers at a time pays towards both of them. True or false. */
  secondCarerIsCharged?: boolean | null | undefined;
  /** Share of disposable income. How much of the income that is left after all allowances the person is asked for. 10000 is all of it. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%). */
  shareOfDisposableIncomeBasisPoints?: number | null | undefined;
  /** Support is charged for. Whether anybody is asked to put something in. A council may support people free of charge (Care Act 2014, section 14). True or false. */
  supportIsCharged?: boolean | null | undefined;
  /** Top-up from own money. Whether the person may add money of their own for more or dearer support than the council pays for. It is kept apart from the budget and from the charge. True or false. */
  topUpIsAllowed?: boolean | null | undefined;
};

/** How a monitoring check comes round. */
export type CheckFrequency =
  /** Only when the plan is reviewed. */
  | 'AT_REVIEW_ONLY'
  /** Every so many months. */
  | 'MONTHS'
  /** Every so many weeks. */
  | 'WEEKS';

/** What stands between a council and its going live. */
export type ChecklistItemCode =
  /** Nothing is written of an area. */
  | 'AREA_MISSING'
  /** Nobody has approved an area who did not write it. */
  | 'AREA_NOT_APPROVED'
  /** The first day of an area is still to come. */
  | 'AREA_NOT_IN_FORCE'
  /** The council file has a mistake outside the areas of policy. */
  | 'COUNCIL_FILE_MISTAKEN'
  /** Settings of an area are missing that have no default. */
  | 'SETTINGS_MISSING'
  /** Settings of an area are mistaken, or the national frame leaves no room for them. */
  | 'SETTINGS_MISTAKEN'
  /** A worked case gives another amount than its council worked by hand. */
  | 'WORKED_CASE_FAILS';

/** Something that the person decides on the way. */
export type ChoicePoint =
  /** Who holds the money, and in which way. */
  | 'HOW_MY_MONEY_IS_HELD'
  /** What matters to you, and what you want to achieve. */
  | 'WHAT_I_WANT_TO_ACHIEVE'
  /** Whether the plan still fits: you can ask for it to be looked at, at any time. */
  | 'WHETHER_IT_STILL_FITS'
  /** Whether you agree to the plan, or send it back for changes. */
  | 'WHETHER_TO_AGREE'
  /** Whether to have what you need looked at. */
  | 'WHETHER_TO_BE_ASSESSED'
  /** Whether to have some weeks of help to do things by yourself again. */
  | 'WHETHER_TO_HAVE_REABLEMENT'
  /** Whether to answer by yourself, with somebody beside you, or through a professional. */
  | 'WHO_HELPS_ME_ANSWER'
  /** Who writes the plan, and who helps: you, family, a broker, or the council. */
  | 'WHO_HELPS_ME_PLAN'
  /** Who supports you, when and how. */
  | 'WHO_SUPPORTS_ME';

/** Makes an alternative’s items those of the plan. */
export type ChoosePlanAlternativeInput = {
  /** The alternative. */
  alternativeId: string | number;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Which plan. */
  planId: string | number;
  /** Why that one. */
  reason?: string | null | undefined;
};

/** Something true of the person’s situation as a whole that may change an allocation. */
export type Circumstance =
  /** The person cannot safely be left alone. */
  | 'CANNOT_BE_LEFT_ALONE'
  /** The person lives alone. */
  | 'LIVES_ALONE'
  /** The person lives in a rural area. */
  | 'LIVES_RURALLY'
  /** An interpreter, British Sign Language or like support is needed. */
  | 'NEEDS_COMMUNICATION_SUPPORT'
  /** Two carers are needed at a time. */
  | 'NEEDS_TWO_CARERS'
  /** Somebody asleep in the home at night is needed. */
  | 'SLEEPING_NIGHT_SUPPORT'
  /** Somebody awake in the home at night is needed. */
  | 'WAKING_NIGHT_SUPPORT';

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

/** How a circumstance changes an allocation. */
export type CircumstanceEffect =
  /** Multiplies the points of named domains. */
  | 'MULTIPLIER'
  /** Adds points to the total. */
  | 'POINTS'
  /** Adds a weekly sum of money. */
  | 'WEEKLY_SUM';

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

/** Where a proposal to take money back stands today. Worked out from its dates and from the ledger, never set. */
export type ClawbackStatus =
  /** The person has been told, and may reply; nothing is decided before they did or their time is over. */
  | 'AWAITING_REPLY'
  /** It was decided that nothing is taken back. */
  | 'NOT_TAKEN'
  /** All that was decided has been repaid. */
  | 'REPAID'
  /** It was decided that some is repaid, and not all of it has been. */
  | 'REPAYING'
  /** The person has replied, or their time to reply is over: a manager decides. */
  | 'TO_DECIDE';

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

/** Says something about a plan. */
export type CommentOnPlanInput = {
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** What there is to say. */
  words: string;
};

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

/** What all numbers of a compared row are counted in. */
export type ComparedUnit =
  /** A percentage in hundredths of one percent. */
  | 'BASIS_POINTS'
  /** A number of things. */
  | 'COUNT'
  /** Days, every day counted. A week is 7 of them, a month a twelfth of 365 and a working day seven fifths of one, each rounded half up to whole days. */
  | 'DAYS'
  /** Calendar months. */
  | 'MONTHS'
  /** Money in whole pence; the setting’s name says for how long. */
  | 'PENCE'
  /** Money in whole pence for a year of 52 weeks. A weekly sum is taken 52 times, which is exact; a yearly one divided would not be. */
  | 'PENCE_PER_YEAR'
  /** Points. */
  | 'POINTS'
  /** Weeks. */
  | 'WEEKS'
  /** Working days in England. */
  | 'WORKING_DAYS';

/** Completes an assessment for ever, and works out its allocation. */
export type CompleteAssessmentInput = {
  /** Which assessment. */
  assessmentId: string | number;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** How it was held, which the national return asks for; left out where nobody knows. */
  method?: AssessmentMethod | null | undefined;
};

/** Records what was found when the money was looked at. */
export type CompleteMonitoringCheckInput = {
  /** The check. */
  checkId: string | number;
  /** The day on which it was done; not in the future, nor before support started. */
  checkedOn: string;
  /** For CONCERN: what the concern is. */
  concern?: string | null | undefined;
  /** For SURPLUS: the day to come on which it is talked over with the person. */
  discussionOn?: string | null | undefined;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** For HELP_OFFERED: the day to come on which somebody asks how it went. */
  followUpOn?: string | null | undefined;
  /** For HELP_OFFERED: what help was given. */
  helpGiven?: string | null | undefined;
  /** A visit at home that was part of it, where the check offers one. */
  homeVisit?: HomeVisitInput | null | undefined;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What there is to say. Needed for IN_ORDER where a balance is outside its limits, or a regular check is done long before it is due: more than four weeks, or half of the time that it looks at. */
  note?: string | null | undefined;
  /** What was found. IN_ORDER needs all that the check asks for. */
  outcome: MonitoringOutcome;
  /** For QUERY: the question, as the person will read it. */
  question?: string | null | undefined;
  /** For QUERY: the day to come by which it is to be answered. */
  replyByOn?: string | null | undefined;
};

/** Records a review that was held, for ever. */
export type CompleteReviewInput = {
  /** How the budget is to step up or taper, in order; only with the result CHANGE_BUDGET. */
  budgetSteps?: Array<BudgetStepInput> | null | undefined;
  /** What those who care for the person unpaid want for themselves, and how far it has come. */
  carerOutcomes?: Array<CarerOutcomeInput> | null | undefined;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** The day on which it was held; not in the future, nor before support started. */
  heldOn: string;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** How it was held. */
  method?: ReviewMethod | null | undefined;
  /** Every outcome of the plan. */
  outcomeProgress: Array<ReviewedOutcomeInput>;
  /** Whether the person agreed to hold it before the day that they had been told of; false when left out. */
  personAgreesToShortNotice?: boolean | null | undefined;
  /** What works and what does not; the person’s view always. */
  perspectives: Array<PerspectiveViewInput>;
  /** Who was there. */
  present?: Array<ReviewAttendeeInput> | null | undefined;
  /** What the review decides. */
  result: ReviewResult;
  /** The review. */
  reviewId: string | number;
  /** The outcome survey, where the council uses it and the person wants to answer. */
  survey?: Array<SurveyReplyInput> | null | undefined;
  /** The top two things of each side, where the council uses Working Together for Change. */
  topTwos?: Array<TopTwosInput> | null | undefined;
  /** Why it was held though no day had been agreed for it by scheduleReview. Needed only then, and kept only then. */
  unscheduledReason?: string | null | undefined;
  /** What must change; needed unless the result is CONTINUE. */
  whatMustChange?: string | null | undefined;
};

/** What a concern is about. */
export type ConcernKind =
  /** Something about the money may be wrong. */
  | 'MONEY'
  /** Nobody has looked at the plan for too long. */
  | 'NOT_REVIEWED'
  /** Anything else. */
  | 'OTHER'
  /** The care or support is not good enough. */
  | 'QUALITY_OF_CARE'
  /** Somebody may be at risk of abuse or neglect. */
  | 'SAFEGUARDING'
  /** Money is not being used, and the person may be going without. */
  | 'UNUSED_BUDGET';

/** Where a concern stands, by its dates. */
export type ConcernStatus =
  /** What was found has been said to the person. */
  | 'ANSWERED'
  /** It has come to an outcome. */
  | 'ENDED'
  /** Nobody has taken it on yet. */
  | 'RAISED'
  /** Somebody looks into it. */
  | 'TAKEN';

/** What the person agrees that a supporter may see, or write. */
export type Consent =
  /** Assessments, and how the amount was worked out. */
  | 'ASSESSMENTS'
  /** Budgets, payments and balances. */
  | 'BUDGETS'
  /** Capacity and best-interests decisions, and who acts for the person. */
  | 'CAPACITY'
  /** Challenges of decisions and complaints, which they may then also make for the person. */
  | 'CHALLENGES'
  /** Concerns about the person, but none about anybody in their circle of support. */
  | 'CONCERNS'
  /** How to reach the person. */
  | 'CONTACT_DETAILS'
  /** What the person has and pays for, and what they put in towards their support. A broker never sees it. */
  | 'FINANCIAL_ASSESSMENTS'
  /** What came in, what went out and what is left, and nothing else of a budget. */
  | 'MONEY_MOVEMENTS'
  /** What is referred to the risk enablement panel, and what it decides. */
  | 'PANEL'
  /** Support plans. */
  | 'PLANS'
  /** Reviews. */
  | 'REVIEWS'
  /** Writing with person-centred tools, for the circle to see. It shows nothing by itself, and holds only beside PLANS. */
  | 'WRITE_PROFILE';

/** What can be done with a Contact at some time of its life: a mutation, by its name in capitals. */
export type ContactAction =
  /** The mutation `closeContact`. Closes a contact that leads to no decision, such as where advice was enough, and all that is open of it. */
  | 'CLOSE_CONTACT'
  /** The mutation `decideEligibility`. Decides for ever, on the basis of an assessment, whether somebody’s needs are eligible. The national criteria give an answer from the facts; whoever decides otherwise says why. Where the needs are not eligible, what the council offers is written with the decision, and the contact is closed. */
  | 'DECIDE_ELIGIBILITY'
  /** The mutation `declineReablement`. Records that the person does not want re-ablement, and why: practice staff, or the person themself. The assessment goes on at once. */
  | 'DECLINE_REABLEMENT'
  /** The mutation `startReablement`. Starts some weeks of re-ablement, which come before the assessment. The first six weeks are free by law. */
  | 'START_REABLEMENT'
  /** The mutation `updateContact`. Adds what has become known since a contact was recorded, such as a reason for the fast track. */
  | 'UPDATE_CONTACT';

/** How a contact reached the council. */
export type ContactRoute =
  /** By a hospital’s notice of discharge. */
  | 'HOSPITAL_DISCHARGE'
  /** Face to face. */
  | 'IN_PERSON'
  /** By letter or email. */
  | 'IN_WRITING'
  /** By a form or a portal. */
  | 'ONLINE'
  /** By the notice of another service. */
  | 'OTHER_SERVICE'
  /** By telephone. */
  | 'TELEPHONE';

/** Where somebody is on the way from a contact to support. Worked out from its dates, never set. */
export type ContactStatus =
  /** An assessment has begun. */
  | 'BEING_ASSESSED'
  /** Support has started, or the way ended before; the closing says which. */
  | 'CLOSED'
  /** Some weeks of re-ablement come first. */
  | 'IN_REABLEMENT'
  /** The amount is known, and the plan is not agreed yet. */
  | 'PLANNING'
  /** The person has died. */
  | 'STOPPED'
  /** No assessment has begun yet. */
  | 'WAITING_FOR_ASSESSMENT'
  /** The plan is agreed by both, and support has not started yet. */
  | 'WAITING_FOR_SUPPORT';

/** How often the person puts in or is billed for their contribution. */
export type ContributionRhythm =
  /** Every four or five weeks, so that each bill is for the whole weeks of a month. */
  | 'FOUR_OR_FIVE_WEEKLY'
  /** Every four weeks. */
  | 'FOUR_WEEKLY'
  /** Every calendar month. */
  | 'MONTHLY'
  /** Every two weeks. */
  | 'TWO_WEEKLY'
  /** Every week. */
  | 'WEEKLY';

/** What is wrong in a council file. */
export type CouncilFileMistakeCode =
  /** The law leaves councils no room for this. */
  | 'BREAKS_NATIONAL_FRAME'
  /** Two entries of a list are alike, so they could disagree. */
  | 'DUPLICATE_ENTRY'
  /** The version would take effect before one that is there already. */
  | 'EFFECTIVE_DATE_TOO_EARLY'
  /** A figure that the chosen effect or frequency needs is left out. */
  | 'FIELD_NEEDED'
  /** A figure is written that the chosen effect or frequency does not use. */
  | 'FIELD_NOT_USED'
  /** A higher rung of the sign-off ladder may sign off less than a lower one. */
  | 'LADDER_FALLS'
  /** A figure changes on a day on or before the first day of its version or out of order, to the value that it has already, or is one that can’t change within a version. */
  | 'LATER_FIGURE_UNCLEAR'
  /** Two limits can’t both hold. */
  | 'LIMITS_CONTRADICT'
  /** A matrix leaves some case without an answer. */
  | 'MATRIX_GAP'
  /** A setting that has no default is left out. */
  | 'MISSING_SETTING'
  /** Somebody awake at night adds less than somebody asleep. */
  | 'NIGHT_SUPPORT_FALLS'
  /** Settings are written for an option that is not enabled. */
  | 'OPTION_NOT_ENABLED'
  /** An option is enabled and its settings are left out. */
  | 'OPTION_SETTINGS_MISSING'
  /** The number, or the length of the text, is outside what is allowed. */
  | 'OUT_OF_BOUNDS'
  /** The panel lacks somebody whom it must have. */
  | 'PANEL_INCOMPLETE'
  /** Points fall as need rises. */
  | 'POINTS_FALL'
  /** The quorum is larger than the panel. */
  | 'QUORUM_TOO_HIGH'
  /** The policy is laxer than guidance expects, and the reason is not recorded. */
  | 'REASON_NOT_RECORDED'
  /** The reduction falls as unpaid support grows. */
  | 'REDUCTION_FALLS'
  /** A higher level of risk begins at a lower score. */
  | 'RISK_LEVELS_FALL'
  /** Rules before it always match first. */
  | 'RULE_NEVER_REACHED'
  /** No scale is for some client group and age band. */
  | 'SCALE_GAP'
  /** Two scales are for the same client group and age band. */
  | 'SCALE_OVERLAP'
  /** A source is given for a path that names no setting. */
  | 'SOURCE_PATH_UNKNOWN'
  /** The price table gives less for more points. */
  | 'TABLE_FALLS'
  /** Some points are in no row of the price table. */
  | 'TABLE_GAP'
  /** The rows of the price table do not fit its method. */
  | 'TABLE_METHOD_MISMATCH'
  /** The price table does not begin at 0 points. */
  | 'TABLE_NOT_FROM_ZERO'
  /** Two rows of the price table are for the same points. */
  | 'TABLE_OVERLAP'
  /** The word is not one of those to choose from. */
  | 'UNKNOWN_CHOICE'
  /** There is no setting of this name; a like one may be meant. */
  | 'UNKNOWN_SETTING'
  /** The text does not look as it must, such as a day that is not in the calendar. */
  | 'WRONG_FORMAT'
  /** The value is of another kind: a text where a number belongs, or one value where several do. */
  | 'WRONG_TYPE'
  /** The value is in another unit, such as pounds where whole pence belong. */
  | 'WRONG_UNIT'
  /** The file is not YAML here, or programs would read different values out of it. */
  | 'YAML_SYNTAX';

/** What happens where a plan’s item costs more than the published rate that it names. */
export type DearerPrice =
  /** The budget pays it, and the plan says that it is dearer, for whoever signs it off. */
  | 'ADVICE'
  /** The budget pays the published rate, and the person pays the difference from their own money. Where the item says why the need can’t be met at the rate, the budget pays the whole. */
  | 'PERSON_PAYS_DIFFERENCE'
  /** The item is refused until it says why the need can’t be met at the rate, or costs no more than that. */
  | 'REASON_NEEDED';

/** A decision about a proposal. */
export type DecideClawbackInput = {
  /** What is to be repaid; 0 takes nothing back. */
  amountPence: number;
  /** The proposal. */
  clawbackId: string | number;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Why, as the person will read it. */
  reasons: string;
  /** In how many repayments, spread over the council’s weeks; left out, in one by the last day. */
  repayments?: number | null | undefined;
};

/** Decides whether needs are eligible, for ever. */
export type DecideEligibilityInput = {
  /** The contact that led to it. */
  contactId: string | number;
  /** Why you decide otherwise than the criteria give; needed only then. */
  differingReason?: string | null | undefined;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Whether there is, or is likely to be, a significant impact on the person’s wellbeing as a consequence. */
  hasSignificantImpactOnWellbeing: boolean;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What you decide. */
  isEligible: boolean;
  /** Whether the needs arise from, or are related to, a physical or mental impairment or illness. */
  needsAriseFromImpairment: boolean;
  /** Your reasons. The person has them in writing. */
  reasons: string;
  /** The outcomes that the person is unable to achieve because of these needs, without regard to what others do for them. */
  unachievedOutcomes: Array<UnachievedOutcomeInput>;
};

/** Records what a panel decided about a case. */
export type DecideReferralInput = {
  /** What an approval with conditions depends on. */
  conditions?: Array<PanelConditionInput> | null | undefined;
  /** What was decided. */
  decision: PanelDecisionKind;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What MORE_INFORMATION asks for. */
  information?: PanelInformationInput | null | undefined;
  /** The meeting at which it was decided; left out where it could not wait for one. A second decision needs a later one than the refusal. */
  meetingId?: string | number | null | undefined;
  /** Why, for the person to read. */
  reasons: string;
  /** The case. */
  referralId: string | number;
};

/** Declares an interest of one’s own in a case. */
export type DeclareInterestInput = {
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What the interest is. */
  reason: string;
  /** The case. */
  referralId: string | number;
};

/** Whether a diagnosis of dementia is recorded. */
export type DementiaRecord =
  /** Dementia is diagnosed. */
  | 'DIAGNOSED'
  /** Recorded as not diagnosed. */
  | 'NOT_DIAGNOSED'
  /** Nothing is recorded either way. */
  | 'NOT_RECORDED';

/** Direct payment. Paid to the person. */
export type DeploymentDirectPaymentInput = {
  /** Account. Whether the money may go into any account, or needs one of its own. One of OWN, DEDICATED. */
  accountType?: AccountType | null | undefined;
};

/** Direct payment to a suitable person. Paid to somebody on behalf of a person who lacks capacity to consent to it. */
export type DeploymentDirectPaymentSuitablePersonInput = {
  /** Account. Whether the money may go into any account, or needs one of its own. One of OWN, DEDICATED. */
  accountType?: AccountType | null | undefined;
  /** DBS check of the suitable person. Whether a suitable person who is neither close family nor a friend needs a Disclosure and Barring Service check. True or false. */
  dbsCheckIsRequired?: boolean | null | undefined;
};

/** Individual service fund. A provider on the council’s framework holds the money apart from its own, at a published price. */
export type DeploymentIndividualServiceFundInput = {
  /** Providers on the framework. Which providers may hold a fund. Empty means that the framework is not listed here. */
  frameworkProviders?: Array<string> | null | undefined;
  /** Paid in advance. How many weeks in advance the provider is paid. 0 means afterwards. A whole number of weeks, from 0 to 13. */
  paidInAdvanceWeeks?: number | null | undefined;
  /** Surplus may be held for. How long a surplus within the limit may be held. Left out means for as long as the plan runs. A whole number of weeks, from 1 to 104; null means none. */
  surplusHeldForWeeks?: number | null | undefined;
  /** Surplus limit. How many weeks of the fund may sit unspent with the provider. A whole number of weeks, from 1 to 52. */
  surplusLimitWeeks?: number | null | undefined;
};

/** Managed account. A third party holds the money and pays on instruction. Its fee is inside the plan’s cost. */
export type DeploymentManagedAccountInput = {
  /** Saving up allowed. Whether hours or money may be saved up for a longer break. True or false. */
  savingUpAllowed?: boolean | null | undefined;
  /** Limit of the weekly fee. The most that the third party may charge in a week. Left out means no limit. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00); null means none. */
  weeklyFeeLimitPence?: number | null | undefined;
};

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

/** Pool. Several people put parts of their budgets together. Each keeps a record sheet and a balance. */
export type DeploymentPoolInput = {
  /** Least account holders. How many named people hold the account. A whole number, from 2 to 20. */
  minimumAccountHolders?: number | null | undefined;
  /** Least approvers. How many of them must approve each expenditure, so that nobody spends other people’s money alone. A whole number, from 2 to 20. */
  minimumApprovers?: number | null | undefined;
  /** Least members. How many people make a pool. A whole number, from 2 to 100. */
  minimumMembers?: number | null | undefined;
};

/** Prepaid card. A card that the council tops up. Its own transactions are the evidence, so nobody sends statements. */
export type DeploymentPrepaidCardInput = {
  /** Cash may be withdrawn. Whether the card gives cash, which small local helpers often need. True or false. */
  cashWithdrawalAllowed?: boolean | null | undefined;
  /** Offered to somebody who employs a personal assistant. Whether wages may be paid from the card. Some councils offer an account only, as payroll needs one. True or false. */
  isOfferedToEmployers?: boolean | null | undefined;
  /** Weekly cash limit. The most cash in a week. Left out means no limit. Money in whole pence, from 0 (£0.00) to 1000000 (£10000.00); null means none. */
  weeklyCashLimitPence?: number | null | undefined;
};

/** Deployment. The ways of having the money that residents may choose from, and mix, with the rules for each. */
export type DeploymentSettingsInput = {
  /** Residents are consulted for. For how many days at least residents are asked about a draft of these rules before it may be approved. Left out means that the council may ask, and need not. The version that a change replaces says what holds for it. A whole number of days, from 1 to 365; null means none. */
  consultationDays?: number | null | undefined;
  /** Direct payment. Paid to the person. */
  directPayment?: DeploymentDirectPaymentInput | null | undefined;
  /** Direct payment to a suitable person. Paid to somebody on behalf of a person who lacks capacity to consent to it. */
  directPaymentSuitablePerson?: DeploymentDirectPaymentSuitablePersonInput | null | undefined;
  /** Target: people with direct payments. What share of the adults with support in the community is to have a direct payment for the whole of it or a part. It binds nobody, as the choice is each person’s: `targets` says whether the council is on track, beside what was reached. Left out means that there is no target. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%); null means none. */
  directPaymentTargetBasisPoints?: number | null | undefined;
  /** Options offered. The ways of holding the money that the council offers. A budget may be divided into parts, one option each. */
  enabledOptions?: Array<DeploymentOption> | null | undefined;
  /** Individual service fund. A provider on the council’s framework holds the money apart from its own, at a published price. */
  individualServiceFund?: DeploymentIndividualServiceFundInput | null | undefined;
  /** Later figures. Figures that change on a day within this version. Each decision reads the value of its own day. */
  laterFigures?: Array<LaterFigureInput> | null | undefined;
  /** Managed account. A third party holds the money and pays on instruction. Its fee is inside the plan’s cost. */
  managedAccount?: DeploymentManagedAccountInput | null | undefined;
  /** Pool. Several people put parts of their budgets together. Each keeps a record sheet and a balance. */
  pool?: DeploymentPoolInput | null | undefined;
  /** Prepaid card. A card that the council tops up. Its own transactions are the evidence, so nobody sends statements. */
  prepaidCard?: DeploymentPrepaidCardInput | null | undefined;
  /** Trust. Trustees hold the money for the person. What it costs to set up is inside the plan. */
  trust?: DeploymentTrustInput | null | undefined;
  /** Usual way of a direct payment. The way that the council sets up unless the person chooses another, such as a card. Another is always open, and the plan then says that it was chosen. One of DIRECT_PAYMENT, DIRECT_PAYMENT_SUITABLE_PERSON, PREPAID_CARD, MANAGED_ACCOUNT, INDIVIDUAL_SERVICE_FUND, VIRTUAL_BUDGET, COMMISSIONED, TRUST, POOL, SMALL_PAYMENT, VOUCHER; null means none. */
  usualDirectPayment?: DeploymentOption | null | undefined;
  /** Voucher. A small payment restricted to listed purposes and outlets. */
  voucher?: DeploymentVoucherInput | null | undefined;
};

/** Trust. Trustees hold the money for the person. What it costs to set up is inside the plan. */
export type DeploymentTrustInput = {
  /** Least trustees. How many trustees there must be, so that no one or two people decide alone. A whole number, from 3 to 20. */
  minimumTrustees?: number | null | undefined;
};

/** Voucher. A small payment restricted to listed purposes and outlets. */
export type DeploymentVoucherInput = {
  /** Outlets. Where vouchers may be used. Empty means wherever the purpose can be met. */
  outlets?: Array<string> | null | undefined;
  /** Purposes. What a voucher may be for. */
  purposes?: Array<SmallPaymentPurpose> | null | undefined;
};

/** What a disability makes somebody spend that the council’s support does not meet. */
export type DisabilityExpense =
  /** Personal assistance, with what it costs to employ somebody. */
  | 'ASSISTANT'
  /** A community alarm. */
  | 'COMMUNITY_ALARM'
  /** Equipment for a disability: buying, hiring, maintaining and repairing it. */
  | 'EQUIPMENT'
  /** Basic garden maintenance. */
  | 'GARDENING'
  /** Heating, electricity or water beyond what is usual. */
  | 'HEATING_AND_WATER'
  /** Cleaning and other help at home. */
  | 'HELP_AT_HOME'
  /** More washing, and bedding that wears out sooner. */
  | 'LAUNDRY'
  /** Another reasonable cost of a disability. */
  | 'OTHER'
  /** Care or a break that the person arranges and pays for themself. */
  | 'PRIVATE_CARE'
  /** Clothing and shoes that are made specially or wear out sooner. */
  | 'SPECIAL_CLOTHING'
  /** Food for a diet that a condition asks for. */
  | 'SPECIAL_DIET'
  /** Transport beyond what the mobility component pays for. */
  | 'TRANSPORT';

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

/** Drafts a newer version of the plan from a review that asks for one. */
export type DraftPlanAfterReviewInput = {
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The review. */
  reviewId: string | number;
  /** How long it runs; USUAL when left out. */
  term?: PlanTerm | null | undefined;
  /** What the plan is called. */
  title: string;
};

/** Drafts a plan from an allocation, or from a carer’s own assessment. */
export type DraftPlanInput = {
  /** The indicative budget that the plan is made from; the person’s newest when left out, as not everybody who writes a plan sees how the amount was worked out. */
  allocationId?: string | number | null | undefined;
  /** For the plan of a carer as a carer: their own assessment, which found their needs eligible. Left out for a plan for somebody’s own needs; a carer may have one of each. */
  carerAssessmentId?: string | number | null | undefined;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Whose plan. */
  personId: string | number;
  /** The live plan that this one is to take the place of; its contents are copied. */
  supersedesId?: string | number | null | undefined;
  /** How long it runs; USUAL when left out. */
  term?: PlanTerm | null | undefined;
  /** What the plan is called. */
  title: string;
};

/** Why draftPolicyChange was refused. Nothing of it was saved. */
export type DraftPolicyChangeErrorCode =
  /** The council file says nothing about this area of policy. */
  | 'AREA_NOT_IN_FILE'
  /** The council file has a mistake. */
  | 'FILE_NOT_VALID'
  /** The law or guidance leaves councils no room for this, or wants the reason recorded. */
  | 'NATIONAL_FRAME_REFUSED'
  /** There is no version that the change could begin as. */
  | 'NO_VERSION_TO_START_FROM'
  /** A setting can’t be what it is. */
  | 'SETTING_NOT_VALID'
  /** A change begins as one thing: the version in force, another council’s, or a file. */
  | 'START_NOT_CLEAR'
  /** The other council does not publish its points and prices, so they can’t be copied. */
  | 'TABLES_ARE_PRIVATE'
  /** A text is longer than is kept. */
  | 'TEXT_TOO_LONG';

/** Begins a change of one area of your council’s policy. */
export type DraftPolicyChangeInput = {
  /** The area of policy. */
  area: PolicyArea;
  /** The first day it is to decide about. One that has passed makes it a correction, which needs a note and leaves past decisions as they are. */
  effectiveFrom: string;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What is changed, and why; empty when left out. */
  note?: string | null | undefined;
  /** What it begins as. */
  startFrom: PolicyChangeStartInput;
};

/** Why editPolicyChange was refused. Nothing of it was saved. */
export type EditPolicyChangeErrorCode =
  /** Another version has come into force since the change was written. */
  | 'BASE_HAS_CHANGED'
  /** The law or guidance leaves councils no room for this, or wants the reason recorded. */
  | 'NATIONAL_FRAME_REFUSED'
  /** The edit says nothing that could be saved. */
  | 'NOTHING_TO_SAVE'
  /** There is no such record that you may change. */
  | 'NOT_FOUND'
  /** The change of policy is not at a point of its life where this can be done. */
  | 'POLICY_CHANGE_NOT_IN_STATE'
  /** The settings are of another area of policy than the change. */
  | 'SETTINGS_OF_ANOTHER_AREA'
  /** A setting can’t be what it is. */
  | 'SETTING_NOT_VALID'
  /** A source is for a path that names no setting, or for one that has a source already. */
  | 'SOURCE_NOT_VALID'
  /** The record has changed since you read it. */
  | 'STALE_VERSION'
  /** A text is longer than is kept. */
  | 'TEXT_TOO_LONG';

/** Saves an edit of a change: what is left out stays as it is. */
export type EditPolicyChangeInput = {
  /** After BASE_HAS_CHANGED: the version in force against which you have set the change, as its details named it. */
  basePolicyVersionId?: string | number | null | undefined;
  /** The change. */
  changeId: string | number;
  /** The first day it is to decide about. */
  effectiveFrom?: string | null | undefined;
  /** The version you read; a later one refuses what you ask. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What is changed, and why. */
  note?: string | null | undefined;
  /** Single settings, made after `settings` where both are sent. */
  set?: Array<SettingEditInput> | null | undefined;
  /** All settings anew, in the field of the change’s own area. */
  settings?: PolicySettingsInput | null | undefined;
  /** Where figures were published, all of them anew. Left out, the sources of figures that you change are dropped and all others stay. */
  sources?: Array<SettingSourceInput> | null | undefined;
};

/** A condition for needs to be eligible. All three must be met. */
export type EligibilityCondition =
  /** The needs arise from, or are related to, a physical or mental impairment or illness. */
  | 'NEEDS_FROM_IMPAIRMENT'
  /** As a consequence there is, or is likely to be, a significant impact on their wellbeing. */
  | 'SIGNIFICANT_IMPACT'
  /** Because of them, the person is unable to achieve two or more of the ten outcomes. */
  | 'TWO_OUTCOMES';

/** Puts a change in force without a second pair of eyes. */
export type EnactEmergencyPolicyChangeInput = {
  /** The change. */
  changeId: string | number;
  /** The version you read; a later one refuses what you ask. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Why it can’t wait; it shows wherever the version does. */
  reason: string;
};

/** Ends a plan. */
export type EndPlanInput = {
  /** Who ended it; left out where nobody did, such as when the person moved away. Of somebody who has died the death is recorded (`recordDeath`). */
  endedBy?: EndedBy | null | undefined;
  /** The last day of support under the plan; not in the future. */
  endedOn: string;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Whether the council ends it without its notice, exceptionally; the reason then says why. False when left out. */
  isWithoutNotice?: boolean | null | undefined;
  /** The day on which whoever ends it told the other; needed where the council ends it and gives notice. */
  noticeGivenOn?: string | null | undefined;
  /** Which plan. */
  planId: string | number;
  /** Why it ended. */
  reason: string;
};

/** Who ended a plan. */
export type EndedBy =
  /** The council. */
  | 'COUNCIL'
  /** The person, or somebody with authority for them. */
  | 'PERSON';

/** The code of an error, in `extensions.code`. What a mutation refuses for a reason of its own has the enum of the mutation instead. */
export type ErrorCode =
  /** The HTTP request is not right. */
  | 'BAD_REQUEST'
  /** A value can’t be what it is: of the wrong type, a null where none can stand, a text that can’t be kept. */
  | 'BAD_USER_INPUT'
  /** Somebody changed the same record at the same moment, and nothing of yours was saved. */
  | 'CONFLICT'
  /** Your council has more under way than can wait; this was not begun. */
  | 'COUNCIL_BUSY'
  /** There is no such council for this token, or none to compare. */
  | 'COUNCIL_NOT_FOUND'
  /** The cursor is none, or its entry has gone. */
  | 'CURSOR_NOT_VALID'
  /** The records can’t be reached at the moment; whether a change was made may be unknown. */
  | 'DATABASE_UNAVAILABLE'
  /** Nobody registered the document, and the council or the platform allows no others; with 404, nobody registered its `documentId`. */
  | 'DOCUMENT_NOT_REGISTERED'
  /** Where files are kept can’t be reached at the moment; nothing was kept. */
  | 'FILES_UNAVAILABLE'
  /** The role may not use this field, or not read this kind of record. */
  | 'FORBIDDEN'
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document is not of this schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The idempotency key was used for another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Something went wrong on our side, or the keys of an identity provider can’t be read. */
  | 'INTERNAL_SERVER_ERROR'
  /** There is nothing at this address; or, where a query names `inputPath`, your council has no such record to narrow its list by. */
  | 'NOT_FOUND'
  /** The document does not say which of its operations to run. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** More records were asked for at once than the limit. */
  | 'PAGE_TOO_LARGE'
  /** A query was sent by its hash alone, and nobody registered it. */
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  /** The council has no version of an area of policy on that day. */
  | 'POLICY_NOT_IN_FORCE'
  /** The document has more of something than its limit. */
  | 'QUERY_TOO_BROAD'
  /** The operation could return more values than the limit. */
  | 'QUERY_TOO_COSTLY'
  /** The operation has more levels than the limit, or a fragment within itself. */
  | 'QUERY_TOO_DEEP'
  /** The account, or without a good token the address, has asked for too much in the last minute; nothing was done. */
  | 'RATE_LIMITED'
  /** A change was refused for a reason that its enum lacks, which is our fault; nothing was changed. */
  | 'REFUSAL_NOT_DECLARED'
  /** The body has more bytes than the limit, or its JSON more values or levels. */
  | 'REQUEST_TOO_LARGE'
  /** The document holds a subscription, which is answered at /graphql/stream only. */
  | 'SUBSCRIPTION_NOT_SUPPORTED'
  /** The token is signed with neither RS256 nor ES256. */
  | 'TOKEN_ALGORITHM_NOT_ALLOWED'
  /** The token is past its `exp`. */
  | 'TOKEN_EXPIRED'
  /** What was sent is no signed token, it is not valid yet, or a claim of it is missing or unreadable. */
  | 'TOKEN_MALFORMED'
  /** No key of its issuer signed the token. */
  | 'TOKEN_SIGNATURE_INVALID'
  /** The token is meant for another service. */
  | 'TOKEN_WRONG_AUDIENCE'
  /** The token’s issuer is not trusted for its council and role, or there is no such council. */
  | 'TOKEN_WRONG_ISSUER'
  /** No token was sent, or its account was signed out everywhere after it was issued. */
  | 'UNAUTHENTICATED'
  /** The body is compressed, or in another encoding than UTF-8. */
  | 'UNSUPPORTED_MEDIA_TYPE';

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

/** What a monitoring check asks to see. */
export type Evidence =
  /** Bank statements, with no form to fill in. */
  | 'BANK_STATEMENT'
  /** The card’s own transactions; the person sends nothing. */
  | 'CARD_FEED'
  /** The stubs of the cheque book. */
  | 'CHEQUE_BOOK'
  /** Invoices from whoever was paid. */
  | 'INVOICES'
  /** Nothing. */
  | 'NONE'
  /** The payslips of people who are employed. */
  | 'PAYSLIPS'
  /** A statement from the provider that holds the money. */
  | 'PROVIDER_STATEMENT'
  /** Receipts. */
  | 'RECEIPTS'
  /** The person’s record sheet. */
  | 'RECORD_SHEET'
  /** The timesheets of people who are employed. */
  | 'TIMESHEETS';

/** From whom evidence came. */
export type EvidenceSource =
  /** The council’s own staff, from what they saw. */
  | 'COUNCIL'
  /** A feed, such as that of the prepaid cards. */
  | 'FEED'
  /** The person themself. */
  | 'PERSON'
  /** The provider or organisation that holds the money. */
  | 'PROVIDER'
  /** Whoever acts for the person, or manages the money for them. */
  | 'REPRESENTATIVE';

/** How firmly a council asks for something before it signs a plan off. */
export type Expectation =
  /** The plan says that it is missing, and may be signed off all the same. */
  | 'ADVISED'
  /** Nobody asks for it. */
  | 'NOT_REQUIRED'
  /** The plan is not signed off without it. */
  | 'REQUIRED';

/** Why somebody is seen sooner than the usual time limits ask. */
export type FastTrackReason =
  /** Support broke down, or harm is near. */
  | 'CRISIS'
  /** Dementia makes waiting harm the person or those around them. */
  | 'DEMENTIA'
  /** The person is near the end of their life. */
  | 'END_OF_LIFE';

/** A fee that a broker may ask at most. */
export type FeeAtMostInput = {
  /** At most so much. */
  amountPence: number;
  /** Charged so. Who charges otherwise is not found by it; who charges nothing is. */
  basis: BrokerFee;
};

/** What kind of support a stream may pay for. */
export type FundedSupport =
  /** Holidays and breaks, for the person or an unpaid carer. */
  | 'BREAKS'
  /** Company, going out, clubs, day centres, faith. */
  | 'COMPANY_AND_COMMUNITY'
  /** Things that help: equipment, technology, adaptations. */
  | 'EQUIPMENT_AND_TECHNOLOGY'
  /** Cleaning, laundry, shopping, meals, the garden. */
  | 'HELP_AT_HOME'
  /** Somebody there at night. */
  | 'NIGHT_SUPPORT'
  /** Anything else that meets an outcome. */
  | 'OTHER'
  /** Help with washing, dressing, eating and the like. */
  | 'PERSONAL_CARE'
  /** Brokerage, payroll, accounts, insurance, training of personal assistants. */
  | 'PLANNING_AND_MANAGING'
  /** Getting about. */
  | 'TRANSPORT'
  /** Work, training, education, volunteering. */
  | 'WORK_AND_LEARNING';

/** Where money of a budget comes from. */
export type FundingStream =
  /** The council’s own money for adult social care, with what the person contributes. */
  | 'ADULT_SOCIAL_CARE'
  /** A benevolent fund, such as that of a former employer. */
  | 'BENEVOLENT_FUND'
  /** Money for unpaid carers. */
  | 'CARERS_GRANT'
  /** The community equipment service. */
  | 'COMMUNITY_EQUIPMENT'
  /** NHS continuing health care. */
  | 'CONTINUING_HEALTH_CARE'
  /** A grant to adapt the home. */
  | 'DISABLED_FACILITIES_GRANT'
  /** Health money, such as a personal health budget or joint funding. */
  | 'HEALTH'
  /** Housing related support, once Supporting People. */
  | 'HOUSING_RELATED_SUPPORT'
  /** What took the place of the Independent Living Fund. */
  | 'INDEPENDENT_LIVING_FUND'
  /** A grant for technology that prevents harm. */
  | 'PREVENTATIVE_TECHNOLOGY_GRANT';

/** Takes a council live, for good. */
export type GoLiveInput = {
  /** The settings with a warning that you have seen, as the checklist’s warningsToAcknowledge lists them; none when left out. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** The council’s short name. Its own staff name their own. */
  council: string;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
};

/** Disability premium. Added for somebody who has, or would have, the disability premium of income support. */
export type GuaranteePremiumInput = {
  /** In a couple. For somebody who lives with a partner. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  couplePence?: number | null | undefined;
  /** Of somebody single. For somebody single, or a lone parent. Money in whole pence, from 0 (£0.00) to 100000 (£1000.00). */
  singlePence?: number | null | undefined;
};

/** Somebody who helped to write a plan. */
export type HelperOfPlanInput = {
  /** Who they are to the person. */
  kind: PlanHelper;
  /** Their name. */
  name?: string | null | undefined;
  /** The organisation that pays them for it; null where nobody does. A provider who helped is named here. */
  organisationName?: string | null | undefined;
};

/** A visit at home. */
export type HomeVisitInput = {
  /** What came of it. */
  result: string;
  /** The day of the visit; not in the future, nor before support started. */
  visitedOn: string;
};

/** A cost of the home, after any benefit that pays towards it, that is left to the person. */
export type HousingCost =
  /** Council Tax, after any reduction. */
  | 'COUNCIL_TAX'
  /** Insurance of the home. */
  | 'HOME_INSURANCE'
  /** Repayments of a mortgage or of a loan secured on the home. */
  | 'MORTGAGE'
  /** Rent, after Housing Benefit or what Universal Credit holds for it. */
  | 'RENT'
  /** Ground rent and service charges. */
  | 'SERVICE_CHARGE';

/** Drafts changes of your council’s policy from its council file. */
export type ImportPolicyFileInput = {
  /** The first day of every change; left out, each area’s own day in the file. */
  effectiveFrom?: string | null | undefined;
  /** The text of the council file, in YAML; as policyFile gives it, with what is to be other. */
  file: string;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The note of every change; left out, each area’s own in the file. */
  note?: string | null | undefined;
};

/** In which way somebody counts as unable to achieve an outcome: each of the four is enough. */
export type Inability =
  /** They can, but it endangers their own or somebody else’s health or safety. */
  | 'ENDANGERS_HEALTH_OR_SAFETY'
  /** They cannot achieve it without assistance. */
  | 'NOT_WITHOUT_ASSISTANCE'
  /** They can, but it causes significant pain, distress or anxiety. */
  | 'PAIN_DISTRESS_OR_ANXIETY'
  /** They can, but it takes significantly longer than would be expected. */
  | 'TAKES_SIGNIFICANTLY_LONGER';

/** A kind of income that a financial assessment asks about. Some are left out of account everywhere in England. */
export type IncomeKind =
  /** Armed Forces Independence Payment, guaranteed income payments and like payments. Never counted. */
  | 'ARMED_FORCES_PAYMENT'
  /** Attendance Allowance, at its lower rate. */
  | 'ATTENDANCE_ALLOWANCE'
  /** Carer’s Allowance. */
  | 'CARERS_ALLOWANCE'
  /** Child Benefit, Child Tax Credit, and maintenance for a child. Never counted. */
  | 'CHILD_BENEFIT'
  /** The care component of Disability Living Allowance, as far as it is no higher than its middle rate. */
  | 'DISABILITY_LIVING_ALLOWANCE_CARE'
  /** Earnings from employment or self-employment. Never counted. */
  | 'EARNINGS'
  /** Employment and Support Allowance. */
  | 'EMPLOYMENT_AND_SUPPORT_ALLOWANCE'
  /** What the higher or enhanced rate of one of these three adds. Some councils leave it out of account. */
  | 'HIGHER_DISABILITY_RATE'
  /** The mobility component of Disability Living Allowance or Personal Independence Payment. Never counted. */
  | 'MOBILITY_COMPONENT'
  /** Any other income. */
  | 'OTHER'
  /** The guarantee credit of Pension Credit. */
  | 'PENSION_CREDIT_GUARANTEE'
  /** The savings credit of Pension Credit. A part of it is left out of account. */
  | 'PENSION_CREDIT_SAVINGS'
  /** The daily living component of Personal Independence Payment, at its standard rate. */
  | 'PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING'
  /** A pension from work, or one of the person’s own. */
  | 'PRIVATE_PENSION'
  /** Rent from a property that the person does not live in, after its costs. */
  | 'RENT_RECEIVED'
  /** State Pension. */
  | 'STATE_PENSION'
  /** Universal Credit, without what it holds for housing or for a child. */
  | 'UNIVERSAL_CREDIT';

/** Where somebody is between a first contact and support. Worked out from what is recorded, never set. */
export type JourneyStage =
  /** What you need is being looked at with you. */
  | 'BEING_ASSESSED'
  /** Everything that the council does for this person has ended. */
  | 'ENDED'
  /** You have some weeks of help to do things by yourself again. */
  | 'IN_REABLEMENT'
  /** The council has decided that your needs are not eligible, and has given you the reasons. */
  | 'NOT_ELIGIBLE'
  /** You have no support from the council, and none is asked for. You can ask at any time. */
  | 'NOT_STARTED'
  /** You know about how much money there is, and your plan is being made. */
  | 'PLANNING'
  /** Your plan is ready, and waits for you to agree. */
  | 'PLAN_TO_AGREE'
  /** Your support has started. */
  | 'SUPPORTED'
  /** You have asked for support, and wait for somebody to look with you at what you need. */
  | 'WAITING_FOR_ASSESSMENT'
  /** You have agreed your plan, and wait for the council to sign it off. */
  | 'WAITING_FOR_COUNCIL'
  /** Your plan is agreed, and you wait for your support to start. */
  | 'WAITING_FOR_SUPPORT';

/** Why nobody outside a council reads a setting of its policy, though the version is public. */
export type KeptBackReason =
  /** The council says of this figure that it publishes none. */
  | 'FIGURE_IS_NOT_PUBLISHED'
  /** The council does not publish its points and prices; only the amounts that they come to are shown. */
  | 'TABLES_ARE_PRIVATE';

/** Later figure. The value of one setting from a later day on. */
export type LaterFigureInput = {
  /** Applies from. The first day on which decisions read the value: a day after the first day of the version. A text of 1 to 40 characters. */
  appliesFrom?: string | null | undefined;
  /** Path. The setting: limitPerPaymentPence, signOffLadder.rungs.TEAM_MANAGER.upToAmountPence. A text of 1 to 300 characters. */
  path?: string | null | undefined;
  /** Source. Where the value was published. Left out where it is in the source of the figure before it. A text of 1 to 500 characters; null means none. */
  source?: string | null | undefined;
  /** Value. The value from that day on, in the setting’s own unit; null for none, where the setting may be none. A text of 1 to 100 characters. */
  value?: string | null | undefined;
};

/** What happened to the money. A mistake is never edited: it is reversed, and done again. */
export type LedgerTransactionKind =
  /** A budget was agreed, and money for its whole term allocated to each part. */
  | 'ALLOCATION'
  /** Money of a budget that is the average of good and bad weeks was paid ahead of its instalments, which make it good. */
  | 'DRAWN_AHEAD'
  /** Money was added at once in an emergency, for a stated time. */
  | 'EMERGENCY_ADDED'
  /** What the council held unspent of emergency money is its own again, as its last day went by. */
  | 'EMERGENCY_ENDED'
  /** Some of what was added in an emergency and is unspent came back to the council. */
  | 'EMERGENCY_TAKEN_BACK'
  /** What was held unspent in the old way went over to whoever holds the money now, or back to the council. */
  | 'HELD_MONEY_MOVED'
  /** An instalment of a part was paid to whoever holds its money. */
  | 'INSTALMENT_PAID'
  /** The person put money of their own to what is held for them. */
  | 'PAID_IN'
  /** A pool paid for something that enough of its holders approved; each member’s share was used. */
  | 'POOL_EXPENDITURE'
  /** A member left a pool, with what was held of theirs. */
  | 'POOL_LEFT'
  /** A grant came late, and what adult social care had paid was recharged to it. */
  | 'RECHARGED'
  /** Some of what was spent came back. */
  | 'REFUNDED'
  /** Money that is held for the person was paid back to the council. */
  | 'REPAID'
  /** An earlier transaction was undone, line by line. */
  | 'REVERSAL'
  /** What the council still owed when the plan was over was paid to the person or to their estate. */
  | 'SETTLED'
  /** Money of a part was spent on the person’s support. */
  | 'SPENT'
  /** The way in which money is held changed, and what was set by for the days from then on went over to the part that holds it. */
  | 'TRANSFERRED';

/** Why a part of a budget with something due is not paid in a run, the first that holds. */
export type LeftOutReason =
  /** The bank sent a payment back, and no other account has been approved since. */
  | 'ACCOUNT_HELD'
  /** The person has not signed the agreement without which this part is not paid. */
  | 'AGREEMENT_NOT_SIGNED'
  /** What was allocated to this part does not cover another instalment. */
  | 'ALLOCATION_SPENT'
  /** Whoever receives the money for the person has no authority to any more. */
  | 'AUTHORITY_HAS_ENDED'
  /** The bank details are approved, and the notice to the person is not over on that day. */
  | 'BANK_DETAILS_WAITING'
  /** The finding that the person lacks capacity has run out, on which a suitable person is paid. */
  | 'CAPACITY_DECISION_RUN_OUT'
  /** What is set by for this part is there only from a later day. */
  | 'INSTALMENT_BEFORE_ALLOCATION'
  /** It waits in another run for a second officer, who approves it there or withdraws it. */
  | 'IN_ANOTHER_RUN'
  /** Whoever proposed the run left it out. */
  | 'LEFT_OUT_BY_HAND'
  /** Nobody has approved bank details of whoever is paid. */
  | 'NO_BANK_DETAILS'
  /** The money is loaded onto a card or given as vouchers, and goes through no bank account. */
  | 'PAID_OTHERWISE'
  /** Payments of this part are suspended. */
  | 'PAYMENTS_SUSPENDED'
  /** The person has died, and everything that the council does for them stops that day. */
  | 'PERSON_HAS_DIED';

/** Why somebody’s means need not be looked at in full (Charging and Assessment of Resources Regulations 2014, regulation 10). */
export type LightTouchReason =
  /** The person does not want their means looked at, or clearly has more than the upper limit, and accepts to pay the full cost. */
  | 'ACCEPTS_FULL_COST'
  /** The person’s means are plainly so small that they have nothing to pay. */
  | 'CLEARLY_PAYS_NOTHING';

/** The year over which a yearly limit is counted. */
export type LimitYear =
  /** From 1 January to 31 December. */
  | 'CALENDAR_YEAR'
  /** From 1 April to 31 March. */
  | 'FINANCIAL_YEAR'
  /** The twelve months that end on the day of the payment. */
  | 'TWELVE_MONTHS';

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

/** What support a person is offered to manage a direct payment. */
export type ManagementSupport =
  /** A support adviser while it is set up. */
  | 'ADVICE_AT_START'
  /** Another way of having the budget is discussed first. */
  | 'ANOTHER_OPTION'
  /** Information and somebody to ring. */
  | 'INFORMATION'
  /** A third party holds the money and pays on instruction. */
  | 'MANAGED_ACCOUNT'
  /** A support adviser for as long as it runs. */
  | 'ONGOING_ADVICE'
  /** A payroll service and a support adviser. */
  | 'PAYROLL_AND_ADVICE'
  /** A suitable person receives it for them. */
  | 'SUITABLE_PERSON';

/** Who is counted. The same people give different percentages, so both are shown, and neither stands for the other. */
export type MeasureDefinition =
  /** Adults with any service in the community in the twelve months that end on the day, or carers with any support of their own in them, one-off payments and vouchers among it. */
  | 'IN_YEAR'
  /** Adults with long-term support in the community on the day itself, or carers with support of their own on it. One-off payments and vouchers are not counted. */
  | 'SNAPSHOT';

/** What is measured. */
export type MeasureKey =
  /** ASCOF 3D part 2A: people with a direct payment, for the whole of their support or a part. */
  | 'DIRECT_PAYMENTS'
  /** Of the people with a personal budget, those with a direct payment. */
  | 'DIRECT_PAYMENTS_AMONG_PERSONAL_BUDGETS'
  /** ASCOF 3D part 2B: carers with a direct payment. */
  | 'DIRECT_PAYMENTS_TO_CARERS'
  /** ASCOF 3D part 1A: people with a direct payment or a managed personal budget. */
  | 'SELF_DIRECTED_SUPPORT'
  /** ASCOF 3D part 1B: carers with a direct payment or a managed personal budget. */
  | 'SELF_DIRECTED_SUPPORT_OF_CARERS';

/** The ages of the national measures. Age is whole years of 365.25 days on the day of the measure, as the Department of Health and Social Care counts it. */
export type MeasuredAge =
  /** From 18 to 64. */
  | 'AGE_18_TO_64'
  /** 65 and over. */
  | 'AGE_65_AND_OVER'
  /** Every adult, whether or not their age is known. */
  | 'ALL'
  /** No date of birth is recorded. */
  | 'NOT_KNOWN';

/** Why a measure has no percentage. */
export type MissingFigure =
  /** There is nobody to take a percentage of. */
  | 'NOBODY_COUNTED'
  /** The council has published no figures of the day, or published them before this was counted. */
  | 'NOT_PUBLISHED'
  /** A count is from one to four, or would give such a count away by subtraction, so it is hidden from readers who may read no records about people. */
  | 'SMALL_NUMBER';

/** Account. What differs for one way of holding the money. Whatever is left out is as for everybody. */
export type MoneyAccountRuleInput = {
  /** Time to reply to a clawback proposal. How long the person has to reply before anything is taken from this account. A whole number of days, from 1 to 90; null means none. */
  clawbackReplyDays?: number | null | undefined;
  /** Way of holding. Which way of holding the money it is about. One of DIRECT_PAYMENT, DIRECT_PAYMENT_SUITABLE_PERSON, PREPAID_CARD, MANAGED_ACCOUNT, INDIVIDUAL_SERVICE_FUND, VIRTUAL_BUDGET, COMMISSIONED, TRUST, POOL, SMALL_PAYMENT, VOUCHER. */
  deploymentOption?: DeploymentOption | null | undefined;
  /** Most unspent, as a sum. What sum may sit unspent in this account, whatever the allocation is. Left out means no such limit. Where there are several limits, surplusIsAbove says which of them binds. Money in whole pence, from 1 (£0.01) to 2000000 (£20000.00); null means none. */
  maximumUnspentPence?: number | null | undefined;
  /** Most unspent. How many weeks of allocation may sit unspent in this account. A whole number of weeks, from 1 to 52; null means none. */
  maximumUnspentWeeks?: number | null | undefined;
  /** Time to repay. How long the person has to repay from this account once a clawback is decided. A whole number of weeks, from 1 to 52; null means none. */
  repaymentWeeks?: number | null | undefined;
  /** Limit is agreed with the person. Whether the most that may sit unspent in this account is a sum agreed with each person. True or false. */
  unspentLimitIsAgreed?: boolean | null | undefined;
};

/** Emergency money. Money that is added to a budget at once for a stated time, on one person’s authority, and looked at afterwards by somebody else. Left out means that none is added. */
export type MoneyEmergencyMoneyInput = {
  /** On the authority of. The lowest role that may add it without asking anybody else. One of PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR. */
  authorisedFrom?: SignOffRole | null | undefined;
  /** Looked at within. Within how many days somebody else decides whether it was right, means a review, or comes back. A whole number of days, from 1 to 60. */
  lookAtWithinDays?: number | null | undefined;
  /** For at most. How many days after it is added its last day may be. It ends then by itself. A whole number of days, from 1 to 90. */
  mostDays?: number | null | undefined;
  /** Most at once. How much one person may add. What is needed beyond it is for a newer budget. Money in whole pence, from 100 (£1.00) to 2000000 (£20000.00). */
  mostPence?: number | null | undefined;
};

/** When it ends. What notice is given, and what is owed and looked at afterwards. People are told beforehand, and nobody is left without support meanwhile. */
export type MoneyEndingInput = {
  /** Final audit. Whether the money is looked at once more when the plan has ended. True or false. */
  finalAuditIsDone?: boolean | null | undefined;
  /** Final audit within. How many weeks after the end the last look is taken. Left out means that no time is stated. A whole number of weeks, from 1 to 52; null means none. */
  finalAuditWithinWeeks?: number | null | undefined;
  /** Notice by the council. How many weeks before it ends a plan the council tells the person, so that other support can be arranged. Left out means none is asked. A whole number of weeks, from 1 to 26; null means none. */
  noticeByCouncilWeeks?: number | null | undefined;
  /** Notice by the person. How many weeks’ notice the person is asked to give, so that wages and agencies can be paid to the end. Left out means none is asked. A whole number of weeks, from 1 to 26; null means none. */
  noticeByPersonWeeks?: number | null | undefined;
  /** Time to repay what is left. How many weeks after the end the person has to repay what is left over. Left out means the time of any clawback. A whole number of weeks, from 1 to 52; null means none. */
  repaymentWeeks?: number | null | undefined;
};

/** Stream. One source of money beside adult social care, and its rules. */
export type MoneyFundingStreamRuleInput = {
  /** From age. The first age at which somebody may have it. A whole number, from 0 to 120; null means none. */
  fromAge?: number | null | undefined;
  /** By application. Whether it is in a budget only once it was applied for and granted. True or false. */
  isByApplication?: boolean | null | undefined;
  /** Pays for. Which kinds of support in a plan it may pay for, so that money given for one purpose is not spent on another. */
  paysFor?: Array<FundedSupport> | null | undefined;
  /** Reported every. After how many months the council reports back what it was spent on. Left out means that none is asked. A whole number, from 1 to 12; null means none. */
  reportMonths?: number | null | undefined;
  /** Reported within. Within how many days after such a time the report is due. A whole number of days, from 1 to 120. */
  reportWithinDays?: number | null | undefined;
  /** Stream. Where the money comes from. One of ADULT_SOCIAL_CARE, HEALTH, CONTINUING_HEALTH_CARE, DISABLED_FACILITIES_GRANT, COMMUNITY_EQUIPMENT, CARERS_GRANT, HOUSING_RELATED_SUPPORT, PREVENTATIVE_TECHNOLOGY_GRANT, INDEPENDENT_LIVING_FUND, BENEVOLENT_FUND. */
  stream?: FundingStream | null | undefined;
  /** Until age. The last age at which somebody may have it. A whole number, from 0 to 120; null means none. */
  untilAge?: number | null | undefined;
};

/** Records kept. How long the person keeps statements, receipts and payslips, which they are told when the budget is agreed. Left out means that the council does not say. */
export type MoneyRecordsKeptInput = {
  /** Counted from. Whether the years begin on the last day of the budget, or with the tax year after it. One of END_OF_BUDGET, END_OF_TAX_YEAR. */
  countedFrom?: RecordsFrom | null | undefined;
  /** Years. For how many years. A whole number, from 1 to 15. */
  years?: number | null | undefined;
};

/** Money. When money is paid, how much may stay unspent, and what is proposed above that. People see these rules beforehand, and nothing is taken back without asking them. */
export type MoneySettingsInput = {
  /** Rules by account. A card that the council can see and a bank account need not have the same limit, nor the same time to reply. */
  accountRules?: Array<MoneyAccountRuleInput> | null | undefined;
  /** Carry-over of a month. How much of a month’s allocation may roll into the next without a word. Left out means no such limit. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%); null means none. */
  carryOverOfMonthBasisPoints?: number | null | undefined;
  /** Time to reply to a clawback proposal. How long the person has to reply before anything is decided. A whole number of days, from 1 to 90. */
  clawbackReplyDays?: number | null | undefined;
  /** Residents are consulted for. For how many days at least residents are asked about a draft of these rules before it may be approved. Left out means that the council may ask, and need not. The version that a change replaces says what holds for it. A whole number of days, from 1 to 365; null means none. */
  consultationDays?: number | null | undefined;
  /** Emergency money. Money that is added to a budget at once for a stated time, on one person’s authority, and looked at afterwards by somebody else. Left out means that none is added. */
  emergencyMoney?: MoneyEmergencyMoneyInput | null | undefined;
  /** When it ends. What notice is given, and what is owed and looked at afterwards. People are told beforehand, and nobody is left without support meanwhile. */
  ending?: MoneyEndingInput | null | undefined;
  /** Funding streams. A budget may combine money from several sources, each of which may be spent only on what it is for and is accounted for to whoever gave it. */
  fundingStreams?: Array<MoneyFundingStreamRuleInput> | null | undefined;
  /** Saving for a named purpose is exempt. Whether money saved for a purpose that the plan names is left out of that count. True or false. */
  isNamedSavingExempt?: boolean | null | undefined;
  /** Paid in advance. Whether the money comes before the weeks it is for, so that nobody has to lend it to the council. True or false. */
  isPaidInAdvance?: boolean | null | undefined;
  /** Later figures. Figures that change on a day within this version. Each decision reads the value of its own day. */
  laterFigures?: Array<LaterFigureInput> | null | undefined;
  /** Most unspent, as a sum. What sum may sit unspent, whatever the allocation is. Left out means no such limit. Where there are several limits, surplusIsAbove says which of them binds. Money in whole pence, from 1 (£0.01) to 2000000 (£20000.00); null means none. */
  maximumUnspentPence?: number | null | undefined;
  /** Most unspent. How many weeks of allocation may sit unspent before the council talks with the person about it. A whole number of weeks, from 1 to 52. */
  maximumUnspentWeeks?: number | null | undefined;
  /** Mid-point band. For people whose needs go up and down: how far spending may move either side of an average budget. Left out means that mid-point budgets are not offered. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%); null means none. */
  midPointBandBasisPoints?: number | null | undefined;
  /** Pay cycle. How often instalments are paid. One of WEEKLY, TWO_WEEKLY, FOUR_WEEKLY, MONTHLY. */
  payCycle?: PayCycle | null | undefined;
  /** Net or gross. Whether the person’s contribution is taken off before payment. One of NET, GROSS. */
  paymentBasis?: PaymentBasis | null | undefined;
  /** Records kept. How long the person keeps statements, receipts and payslips, which they are told when the budget is agreed. Left out means that the council does not say. */
  recordsKept?: MoneyRecordsKeptInput | null | undefined;
  /** Time to repay. How long the person has to repay once a clawback is decided. It never touches contingency, nor goes below nothing. A whole number of weeks, from 1 to 52. */
  repaymentWeeks?: number | null | undefined;
  /** Statement before any change. Whether people are told what their services cost now before anything changes, which helps them to choose. True or false. */
  statementBeforeChangeIsGiven?: boolean | null | undefined;
  /** Surplus is above. Councils that limit unspent money both by weeks and by a sum say “whichever is the smaller” or “whichever is the greater”: the one protects the council’s money, the other leaves small budgets a reserve that is worth having. One of EITHER, BOTH. */
  surplusIsAbove?: SurplusAbove | null | undefined;
  /** Most unspent is agreed with the person. Whether the most that may sit unspent is a sum agreed with each person when their budget is agreed, instead of the figure for everybody: the weeks then bind nobody, and no sum stands beside them. True or false. */
  unspentLimitIsAgreed?: boolean | null | undefined;
};

/** What can be done with a MonitoringCheck at some time of its life: a mutation, by its name in capitals. */
export type MonitoringCheckAction =
  /** The mutation `completeMonitoringCheck`. Records what was found when the money was looked at. QUERY asks the person and leaves the check open; every other outcome completes it for ever and dates the next, counted from the day on which this one was due. HELP_OFFERED and SURPLUS set a day on which somebody comes back to it, and SURPLUS asks for a review where the council’s policy says so. Nothing is taken back, and no payment stops, by this. */
  | 'COMPLETE_MONITORING_CHECK'
  /** The mutation `submitMonitoringEvidence`. Keeps what somebody sends for a check, or their answer to its question: what it says and where the paper is, not the paper. What the check does not ask for is kept too, and stands for nothing that it does. A provider sends for checks of the funds that it holds, which `ownFundChecks` shows, and is shown nothing of the check in answer. */
  | 'SUBMIT_MONITORING_EVIDENCE';

/** What narrows the list of checks. Each that is given narrows it further. */
export type MonitoringCheckFilterInput = {
  /** Those that are due before this day. */
  dueBefore?: string | null | undefined;
  /** True: only those that were not done by their due date. False: only the others. */
  isOverdue?: boolean | null | undefined;
  /** Why they take place. */
  kinds?: Array<MonitoringCheckKind> | null | undefined;
  /** What was found in them. */
  outcomes?: Array<MonitoringOutcome> | null | undefined;
  /** The account of a practitioner: checks of the people in their caseload. */
  practitioner?: string | null | undefined;
  /** Where they stand today. */
  statuses?: Array<MonitoringCheckStatus> | null | undefined;
};

/** Why somebody looks at how the money is going. */
export type MonitoringCheckKind =
  /** The first look after the money was set up. */
  | 'FIRST'
  /** Help was given, and this asks how it went. */
  | 'HELP_FOLLOW_UP'
  /** The regular look, as often as the council’s rule for such a budget says. */
  | 'ROUTINE'
  /** More stayed unspent than may, and this is talked over before anything is decided. */
  | 'SURPLUS_DISCUSSION';

/** Check. How often a check comes round, what it asks to see, and what follows when nothing arrives. */
export type MonitoringCheckRulesInput = {
  /** Help offered after. How many days after the due date somebody gets in touch to ask what would help. Problem-solving comes before enforcement. A whole number of days, from 1 to 180. */
  escalationDays?: number | null | undefined;
  /** Every … months. For the frequency MONTHS: how many months apart. A whole number of months, from 1 to 12; null means none. */
  everyMonths?: number | null | undefined;
  /** Every … weeks. For the frequency WEEKS: how many weeks apart. A whole number of weeks, from 1 to 52; null means none. */
  everyWeeks?: number | null | undefined;
  /** Evidence. What the check asks to see. Monitoring by paperwork was a common complaint, so ask for as little as will do. */
  evidence?: Array<Evidence> | null | undefined;
  /** Frequency. Whether checks come every so many weeks, every so many months, or only with the review. One of WEEKS, MONTHS, AT_REVIEW_ONLY. */
  frequency?: CheckFrequency | null | undefined;
  /** Home visit offered. Whether somebody may have the check done with them at home. True or false. */
  homeVisitOffered?: boolean | null | undefined;
  /** Reminder after. How many days after the due date a reminder goes out. A whole number of days, from 0 to 90. */
  reminderDays?: number | null | undefined;
};

/** Where a check stands today. Worked out from its dates and from what has come in, never set. */
export type MonitoringCheckStatus =
  /** It has no day of its own: it is done with the review of the plan. */
  | 'AT_REVIEW'
  /** Its day has come, and something that it asks for is still to be sent. */
  | 'AWAITING_EVIDENCE'
  /** A question was asked, and its answer is still to come. */
  | 'AWAITING_REPLY'
  /** Done and recorded; it never changes again. */
  | 'COMPLETED'
  /** The budget ended, or another check took its place, before it was done. */
  | 'NO_LONGER_NEEDED'
  /** All that it asks for is in, or nobody has to send anything: the council looks at it. */
  | 'TO_LOOK_AT'
  /** Its day is still to come, and not all that it asks for is in. */
  | 'UPCOMING';

/** One thing that is sent for a check: what it says, and where the paper is. */
export type MonitoringEvidenceInput = {
  /** What was left on its last day; below nothing where the account was overdrawn. At most a million pounds. */
  balancePence?: number | null | undefined;
  /** The first day that it covers. */
  coversFrom: string;
  /** The last day that it covers; not before the first, nor to come, nor before support started. */
  coversTo: string;
  /** Where the paper is kept: its number or name in the council’s own archive. */
  documentReference?: string | null | undefined;
  /** What it is. What the check does not ask for is kept too, and stands for nothing that it does. */
  kind: Evidence;
  /** What there is to say about it. */
  note?: string | null | undefined;
  /** The part that it is about. Needed with a balance where the check looks at several parts. */
  partId?: string | number | null | undefined;
};

/** Otherwise. The check for a budget that no rule matches, so that nobody is left without an answer. */
export type MonitoringOtherwiseInput = {
  /** Check. How often a check comes round, what it asks to see, and what follows when nothing arrives. */
  check?: MonitoringCheckRulesInput | null | undefined;
};

/** What was found when the money was looked at, and what it starts. */
export type MonitoringOutcome =
  /** There is a concern that somebody has to look into. */
  | 'CONCERN'
  /** Help was given, and a day is set on which somebody asks how it went. */
  | 'HELP_OFFERED'
  /** All is in order. The next check is dated by the rule that now matches, which may be a lighter one. */
  | 'IN_ORDER'
  /** There is a question. The check stays open until it is answered. */
  | 'QUERY'
  /** More stayed unspent than may. It is talked over on a day that is set; nothing is taken back by this. */
  | 'SURPLUS';

/** Rule. A kind of budget, and the check that is in proportion to it. */
export type MonitoringRuleInput = {
  /** Check. How often a check comes round, what it asks to see, and what follows when nothing arrives. */
  check?: MonitoringCheckRulesInput | null | undefined;
  /** Short name. Stays the same from version to version, so that changes show. A text of 1 to 40 characters. */
  key?: string | null | undefined;
  /** Name. What the person sees as the reason for their check. A text of 1 to 120 characters. */
  label?: string | null | undefined;
  /** When. What must be true for the rule to apply. Whatever is left out does not matter to it. */
  when?: MonitoringRuleWhenInput | null | undefined;
};

/** When. What must be true for the rule to apply. Whatever is left out does not matter to it. */
export type MonitoringRuleWhenInput = {
  /** After a good review. True: only once a review has found all in order. False: only until then. Left out: either. True or false; null means none. */
  afterGoodReview?: boolean | null | undefined;
  /** Before weeks since start. Applies until support has run this long. A whole number of weeks, from 1 to 520; null means none. */
  beforeWeeksSinceStart?: number | null | undefined;
  /** Deployment options. How the money is held. Empty means any. */
  deploymentOptions?: Array<DeploymentOption> | null | undefined;
  /** From weeks since start. Applies once support has run this long. A whole number of weeks, from 0 to 520; null means none. */
  fromWeeksSinceStart?: number | null | undefined;
  /** Risk levels. How risky the plan is. Empty means any. */
  riskLevels?: Array<RiskLevel> | null | undefined;
  /** Weekly amount below. Applies below this weekly amount. Money in whole pence, from 1 (£0.01) to 10000000 (£100000.00); null means none. */
  weeklyBelowPence?: number | null | undefined;
  /** Weekly amount from. Applies to this weekly amount and above. Money in whole pence, from 0 (£0.00) to 10000000 (£100000.00); null means none. */
  weeklyFromPence?: number | null | undefined;
};

/** Monitoring. A light-touch look at how the money is going, in proportion to the budget. It is not the review. */
export type MonitoringSettingsInput = {
  /** Concerns answered within. How soon a concern is looked into, and answered together with the person. A whole number of working days, from 1 to 60. */
  concernAnswerWorkingDays?: number | null | undefined;
  /** Concerns ended within. How soon after its answer a concern comes to its end, so that none is answered and then left. A whole number of working days, from 1 to 120. */
  concernEndWorkingDays?: number | null | undefined;
  /** Warning before a concern is due. How many working days before its day the answer to a concern, or its end, is warned of. A whole number of working days, from 0 to 20. */
  concernWarnWorkingDays?: number | null | undefined;
  /** Concern when nothing is paid for. After how many weeks in which nothing was paid of a live budget a concern is raised: the person may be going without. Left out means that none is. A whole number of weeks, from 6 to 52; null means none. */
  concernWhenNothingPaidWeeks?: number | null | undefined;
  /** Concern when a review is late by. How many weeks after its due date a review that was not held raises a concern. Left out means that none does. A whole number of weeks, from 1 to 104; null means none. */
  concernWhenReviewOverdueWeeks?: number | null | undefined;
  /** Residents are consulted for. For how many days at least residents are asked about a draft of these rules before it may be approved. Left out means that the council may ask, and need not. The version that a change replaces says what holds for it. A whole number of days, from 1 to 365; null means none. */
  consultationDays?: number | null | undefined;
  /** First check from. Where the council gives a range, such as six to eight weeks: how many weeks after the money is set up the first check may come. Left out where it may come at any time. A whole number of weeks, from 1 to 51; null means none. */
  firstCheckFromWeeks?: number | null | undefined;
  /** First check within months. For a council that counts in months: the first check comes within so many months after the money is set up. Where weeks end sooner, they decide. A whole number of months, from 1 to 12; null means none. */
  firstCheckMonths?: number | null | undefined;
  /** First check after. How many weeks after the money is set up the first check comes, whatever the rule says later. A whole number of weeks, from 1 to 52. */
  firstCheckWeeks?: number | null | undefined;
  /** Later figures. Figures that change on a day within this version. Each decision reads the value of its own day. */
  laterFigures?: Array<LaterFigureInput> | null | undefined;
  /** Lowest balance. How many weeks of a part’s amount should at least be in its account when it is looked at, so that nobody runs short. Left out where the council does not look at that. A whole number of weeks, from 1 to 26; null means none. */
  lowestBalanceWeeks?: number | null | undefined;
  /** Otherwise. The check for a budget that no rule matches, so that nobody is left without an answer. */
  otherwise?: MonitoringOtherwiseInput | null | undefined;
  /** One check for all parts. Whether all parts of a budget are looked at together, as often as the one that is looked at most, or each by itself. True or false. */
  partsAreCheckedTogether?: boolean | null | undefined;
  /** Rules. Read in order: the first that matches a budget decides its check. */
  rules?: Array<MonitoringRuleInput> | null | undefined;
  /** Safeguarding concerns answered within. How soon a concern that somebody is at risk of abuse or neglect is looked into. A duty to make enquiries may follow (Care Act 2014, section 42). A whole number of working days, from 1 to 20. */
  safeguardingConcernAnswerWorkingDays?: number | null | undefined;
  /** Suspended at once for. The reasons for which payments may be suspended at once, without notice. Empty where notice is always given. */
  suspendedAtOnceFor?: Array<SuspensionReason> | null | undefined;
  /** Notice before payments are suspended. How long before a suspension the person is told. It also needs a reason and another way to meet their needs. A whole number of days, from 1 to 90. */
  suspensionNoticeDays?: number | null | undefined;
};

/** What is saved for a purpose that the plan names. */
export type NamedSavingInput = {
  /** How much of what is held. */
  amountPence: number;
  /** The support in the plan that it is saved for. */
  supportItemId: string | number;
};

/** Where a policy meets the edge of what the law and guidance leave to councils. */
export type NationalFrameCode =
  /** A council may set higher limits of capital than the national ones, and no lower ones. Raise them, or leave them out. */
  | 'CAPITAL_LIMIT_BELOW_NATIONAL'
  /** A scale gives no points for an outcome of the Care Act, so needs in that part of life add nothing to the indicative budget, though they must be met all the same. */
  | 'CARE_ACT_OUTCOME_WITHOUT_WEIGHT'
  /** Somebody who is asked for money back has very little time to reply. The ombudsman has found fault with councils that took money back without notice, or before the person could say what it was for. Give at least as long as people have to challenge a decision. */
  | 'CLAWBACK_REPLY_TOO_SHORT'
  /** A direct payment must be reviewed within six months of the first payment. Write 6 or less. */
  | 'DIRECT_PAYMENT_FIRST_REVIEW_TOO_LATE'
  /** An adult who can decide and asks for a direct payment must have one when the conditions are met, so it cannot be left out. Add DIRECT_PAYMENT. */
  | 'DIRECT_PAYMENT_NOT_OFFERED'
  /** After the first review, a direct payment must be reviewed at least every twelve months. Write 12 or less. */
  | 'DIRECT_PAYMENT_REVIEWS_TOO_FAR_APART'
  /** Every plan would go to the panel. Guidance asks councils to weigh the delay and paperwork that panels bring; small and low-risk plans should be signed off by a first-line manager. */
  | 'EVERY_PLAN_GOES_TO_PANEL'
  /** Gambling and debt are among the four national exclusions; this policy leaves one out. */
  | 'FEWER_EXCLUSIONS'
  /** Guidance expects the first review six to eight weeks after support starts; this is later. */
  | 'FIRST_REVIEW_LATER_THAN_GUIDANCE'
  /** This is less than the guarantee of the last year whose circular is known here. A policy for an earlier year may have it; one for a later year may not. */
  | 'GUARANTEE_BELOW_LAST_READ'
  /** Nobody may be left with less than the minimum income guarantee, and this is less than it has been in any year since the Care Act. Write the amounts of the year’s circular, or more. */
  | 'GUARANTEE_BELOW_NATIONAL'
  /** A council may not fund what is illegal. Add ILLEGAL_THINGS. */
  | 'ILLEGAL_SPENDING_NOT_EXCLUDED'
  /** A financial assessment would stand for more than a year, though pensions and benefits change each April, and people may be asked for too much meanwhile. */
  | 'MEANS_LOOKED_AT_TOO_SELDOM'
  /** A council may not fund what the NHS must. Add NHS_CARE. */
  | 'NHS_CARE_NOT_EXCLUDED'
  /** Nobody has to take the money themselves, and needs must be met all the same. Add VIRTUAL_BUDGET or COMMISSIONED. */
  | 'NO_COUNCIL_HELD_OPTION'
  /** The person may not attend the panel. A council must involve the person in their plan, so another way of hearing them is needed. */
  | 'PERSON_MAY_NOT_ATTEND_PANEL'
  /** A published rate is below what more than 50% of the services of the council’s own directory ask for the same. */
  | 'RATE_BUYS_FEW_LOCAL_SERVICES'
  /** The regulations let a close relative in the same household be paid where it is necessary; this policy never does, which leaves no room for the exception. EXCEPTIONAL would. */
  | 'RELATIVES_NEVER_PAID'
  /** A close relative in the same household may be paid for care where the council considers it necessary; this policy pays them as a matter of course. */
  | 'RELATIVES_PAID_AS_A_MATTER_OF_COURSE'
  /** Guidance expects a review at least every twelve months; this is less often. */
  | 'ROUTINE_REVIEW_LATER_THAN_GUIDANCE'
  /** A direct payment must also be possible for an adult who lacks capacity to ask for it, through an authorised person. Add DIRECT_PAYMENT_SUITABLE_PERSON. */
  | 'SUITABLE_PERSON_NOT_OFFERED'
  /** Residents may not see the points and prices. Guidance asks for the way a budget is worked out to be transparent; each person still sees their own working. */
  | 'TABLES_NOT_PUBLISHED';

/** Around a place. Services without a place come to the person or are online, and are always near. */
export type NearInput = {
  /** Degrees north, in millionths: 51.5 is 51500000. */
  latitudeMicrodegrees: number;
  /** Degrees east, in millionths; west is less than nothing. */
  longitudeMicrodegrees: number;
  /** How far, in metres as the crow flies; at most 200000. */
  withinMetres: number;
};

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

/** What somebody whose needs are not eligible is offered. */
export type NotEligibleOffer =
  /** The council’s directory of what there is locally, and help with using it. */
  | 'DIRECTORY'
  /** Information and advice on what meets, reduces or delays the needs, which the law owes everybody. */
  | 'INFORMATION'
  /** A small payment, by the council’s rules for these. */
  | 'SMALL_PAYMENT';

/** How far an area of policy has got while its council is being prepared. */
export type OnboardingAreaStage =
  /** It is approved, and its first day is still to come. */
  | 'APPROVED'
  /** It is whole, and a draft: somebody has to submit it. */
  | 'DRAFT'
  /** It decides today. */
  | 'IN_FORCE'
  /** Nothing is written yet. */
  | 'MISSING'
  /** It waits for somebody else to approve it. */
  | 'SUBMITTED'
  /** It stands in the council file, where settings are missing or mistaken. */
  | 'WRITTEN';

/** An outcome of a plan. */
export type OutcomeInput = {
  /** What the person wants, in their words. */
  description: string;
  /** The id of an entry that is kept; left out for a new one. */
  id?: string | number | null | undefined;
  /** What success looks like. */
  successLooksLike: string;
};

/** Whether an outcome of the plan has come about. It asks about the outcome, not whether the person did as planned. */
export type OutcomeProgress =
  /** It has come about. */
  | 'ACHIEVED'
  /** It was to keep life as it is, and life has stayed so. */
  | 'KEPT_AS_IT_IS'
  /** It has not come about. */
  | 'NOT_ACHIEVED'
  /** The person no longer wants it. */
  | 'NO_LONGER_WANTED'
  /** It has come about in part. */
  | 'PARTLY_ACHIEVED';

/** What pays for a support item. */
export type PaidFrom =
  /** The personal budget; costed. */
  | 'BUDGET'
  /** Nobody: it is free to anybody. */
  | 'FREE'
  /** The person, from money of their own: something they want besides what meets their needs; not costed. */
  | 'OWN_MONEY'
  /** Nobody: family or friends do it willingly. */
  | 'UNPAID';

/** Whether a support item pays a relative, and where they live. */
export type PaidRelative =
  /** A relative who lives elsewhere, whom no council may bar. */
  | 'LIVES_ELSEWHERE'
  /** Nobody in the person’s family is paid. */
  | 'NOT_A_RELATIVE'
  /** A close relative who lives with the person; the council’s rule decides. */
  | 'SAME_HOUSEHOLD';

/** Something that an approval depends on. */
export type PanelConditionInput = {
  /** The last day on which it is done in time. Needed: a condition without one is refused. */
  dueOn?: string | null | undefined;
  /** Who sees to it. */
  responsible: string;
  /** What is to be done. */
  words: string;
};

/** What a panel decides about a plan. */
export type PanelDecisionKind =
  /** The plan is approved as it stands. */
  | 'APPROVED'
  /** The plan is approved, and something is done by a day that is named. */
  | 'APPROVED_WITH_CONDITIONS'
  /** The panel needs to know more first, and says what, from whom and by when. */
  | 'MORE_INFORMATION'
  /** The plan is not approved, for the reasons given. */
  | 'NOT_APPROVED';

/** Something that a panel asks for before it decides. All of it is needed. */
export type PanelInformationInput = {
  /** The last day on which the answer is in time, at most a year ahead. */
  byOn?: string | null | undefined;
  /** From whom. */
  fromWhom: string;
  /** What it needs to know. */
  what: string;
};

/** An interest in a case that a member declares. */
export type PanelInterestInput = {
  /** The member. */
  memberId: string | number;
  /** What the interest is. */
  reason: string;
  /** The case, on the agenda of the meeting. */
  referralId: string | number;
};

/** What a council’s risk enablement panel is there for. */
export type PanelKind =
  /** It advises, and whoever signs the plan off decides. It needs no budget. */
  | 'ADVISES'
  /** It decides about the plans that are sent to it. */
  | 'DECIDES'
  /** There is no panel: every plan is signed off on the ladder, or by the director where no rung reaches it. */
  | 'NONE';

/** What can be done with a PanelMeeting at some time of its life: a mutation, by its name in capitals. */
export type PanelMeetingAction =
  /** The mutation `recordAttendance`. Records who was at a meeting of a panel: members and deputies, the interests that were declared, and how each person was there. It may be put right until something has been decided at it. */
  | 'RECORD_ATTENDANCE'
  /** The mutation `schedulePanelMeeting`. Calls a panel together with its agenda, or changes the day and agenda of a meeting that is still to be held. The people whose cases are on it are told. */
  | 'SCHEDULE_PANEL_MEETING';

/** How a person was there for their case. */
export type PanelPersonInput = {
  /** Whom they brought; only where they were there. */
  cameWith?: string | null | undefined;
  /** Whether the person was there. */
  personAttended: boolean;
  /** The case, on the agenda of the meeting. */
  referralId: string | number;
  /** What helped them to be there, such as an interpreter or transport; only where they were there. */
  supportToAttend?: string | null | undefined;
};

/** What can be done with a PanelReferral at some time of its life: a mutation, by its name in capitals. */
export type PanelReferralAction =
  /** The mutation `answerPanel`. Tells a panel what it asked for. The days that it waited are added to its time where the council’s policy says so. */
  | 'ANSWER_PANEL'
  /** The mutation `decideReferral`. Records what a panel decided about a case, at a meeting or, where the policy lets somebody, between meetings. An approval signs the plan off, each condition waits until its day, and advice is kept for whoever signs off. Whoever sees the case only as a member of the panel sees it no longer once it is closed, and the answer holds none. */
  | 'DECIDE_REFERRAL'
  /** The mutation `declareInterest`. Declares an interest of one’s own in a case that is with the panel: whoever does sees the case no longer while it is open, in any role, and does not count when it is decided. */
  | 'DECLARE_INTEREST'
  /** The mutation `meetMembers`. Records that the person met members of the panel which did not approve their plan. The panel then decides once more. */
  | 'MEET_MEMBERS'
  /** The mutation `recordPanelLearning`. Writes down what a case taught the panel, for everybody who works for the council. A text that names somebody of the case is refused. */
  | 'RECORD_PANEL_LEARNING';

/** Why a referral is closed. */
export type PanelReferralEnd =
  /** The panel decided. */
  | 'DECIDED'
  /** The plan changed, and went to the panel again as it now stands. */
  | 'NEWER_PAPERS'
  /** What sent the plan to the panel is no longer so. */
  | 'NO_LONGER_NEEDED'
  /** The plan has ended, or the person has died. */
  | 'PLAN_ENDED'
  /** The plan went back for changes. */
  | 'PLAN_RETURNED'
  /** Somebody signed the plan off before the panel gave its advice. */
  | 'SIGNED_OFF';

/** What the panel is asked for. */
export type PanelReferralPurpose =
  /** The panel advises, and whoever signs the plan off decides. */
  | 'ADVICE'
  /** The panel decides about the plan. */
  | 'DECISION';

/** Who sent a plan to the panel. */
export type PanelReferralSource =
  /** The person, or somebody who decides for them. */
  | 'PERSON'
  /** The council’s rules. */
  | 'POLICY'
  /** A practitioner, who wants to share the decision. */
  | 'PRACTITIONER';

/** Where a referral stands. Worked out from what has happened, never set. */
export type PanelReferralStatus =
  /** Closed without a decision, for the reason given. */
  | 'CLOSED'
  /** The panel has decided. */
  | 'DECIDED'
  /** The panel has asked for more, which has yet to come. */
  | 'INFORMATION_AWAITED'
  /** Not approved; the person may meet members of the panel, or the plan goes back for changes. */
  | 'NOT_APPROVED'
  /** Waits for the panel. */
  | 'OPEN'
  /** The person has met members of the panel, which decides once more. */
  | 'SECOND_DECISION_AWAITED';

/** A seat on the risk enablement panel. */
export type PanelRole =
  /** Somebody who holds a budget and can decide. */
  | 'BUDGET_HOLDER'
  /** A commissioner of services. */
  | 'COMMISSIONER'
  /** Somebody who has, or has had, a personal budget or cared for somebody who has. */
  | 'EXPERT_BY_EXPERIENCE'
  /** A senior member of health staff. */
  | 'HEALTH_SENIOR'
  /** Somebody from outside the council and the NHS. */
  | 'INDEPENDENT_MEMBER'
  /** A legal adviser. */
  | 'LEGAL_ADVISER'
  /** An occupational therapist. */
  | 'OCCUPATIONAL_THERAPIST'
  /** The lead for safeguarding adults. */
  | 'SAFEGUARDING_LEAD'
  /** A senior member of social care staff. */
  | 'SOCIAL_CARE_SENIOR';

/** What a stored decision of a version of policy was about. */
export type PastDecisionKind =
  /** An indicative budget. */
  | 'ALLOCATION'
  /** That the council offers the ways in which the money of a budget is held. */
  | 'BUDGET_OPTIONS'
  /** The day on which a plan’s budget ends. */
  | 'BUDGET_TERM'
  /** Whether a carer’s needs for support are eligible, and the sum that their plan is made from. */
  | 'CARER_ASSESSMENT'
  /** By when the check of a personal assistant is renewed, and from when that is warned of. */
  | 'DBS_RENEWAL'
  /** That money is drawn ahead of the average of good and bad weeks, and how much more may be. */
  | 'DRAW_AHEAD'
  /** Whether somebody’s needs are eligible for care and support. */
  | 'ELIGIBILITY'
  /** That money is added to a budget at once for a stated time, and by when it is looked at. */
  | 'EMERGENCY_MONEY'
  /** By when a check or proof of a personal assistant’s employment is renewed. */
  | 'EMPLOYMENT_CHECK'
  /** What a personal assistant truly costs by their terms, with all that an employer pays. */
  | 'EMPLOYMENT_COST'
  /** What a person puts in towards their support, from their income, their capital and what they pay for. */
  | 'FINANCIAL_ASSESSMENT'
  /** By when each open step between a contact and the start of support is taken. */
  | 'FRONT_DOOR_STEPS'
  /** That the money of a budget comes from these streams, which come to it exactly. */
  | 'FUNDING_STREAMS'
  /** On what terms the money of each part of a budget is held: its account, card, fee or voucher. */
  | 'HOLDING_TERMS'
  /** The payments of a part of a budget: how much each is, and from which day it may be paid. */
  | 'INSTALMENTS'
  /** That parts of a budget are the average of good and bad weeks, and how much may be drawn ahead of it. */
  | 'MID_POINT'
  /** How often the money of a part of a budget is looked at, and what is asked for. */
  | 'MONITORING_CHECK'
  /** The day on which a check of the money is due, and those of its reminder and of the offer of help. */
  | 'MONITORING_DATE'
  /** By when the answer to an onward referral is expected. */
  | 'ONWARD_ANSWER'
  /** How long re-ablement is planned for, and until when it is free of charge. */
  | 'REABLEMENT_TERM'
  /** The day on which a review is due, and that of its notice. */
  | 'REVIEW_DATE'
  /** By when that which a review asks for is done. */
  | 'REVIEW_FOLLOW_UP'
  /** What is owed either way when a plan ended or the person died: line by line, for the days that were lived. */
  | 'SETTLEMENT'
  /** Who signs a plan off: a rung of the ladder, or the panel. */
  | 'SIGN_OFF_RUNG'
  /** That a small payment was agreed. */
  | 'SMALL_PAYMENT'
  /** On what terms a small payment is given: for what, with which agreement and evidence. */
  | 'SMALL_PAYMENT_TERMS';

/** How often instalments are paid. */
export type PayCycle =
  /** Every four weeks. */
  | 'FOUR_WEEKLY'
  /** Every calendar month. */
  | 'MONTHLY'
  /** Every two weeks. */
  | 'TWO_WEEKLY'
  /** Every week. */
  | 'WEEKLY';

/** Whether the person’s contribution is taken off before payment. */
export type PaymentBasis =
  /** The council pays the whole and asks for the contribution separately. */
  | 'GROSS'
  /** The council pays its share, after the person’s contribution. */
  | 'NET';

/** How what a run pays to a person differs from the run that it is compared with, the first that holds. */
export type PaymentRunDifferenceKind =
  /** They are paid in both, and what is due or taken off it is another amount. */
  | 'CHANGED'
  /** They are paid here and not in the earlier run, but in one before it. */
  | 'DUE_AGAIN'
  /** They were paid in the earlier run, and nothing more of theirs goes into a bank account. */
  | 'ENDED'
  /** Something is due to them in this run, and is kept back. */
  | 'HELD'
  /** They are paid here, and were paid in no run that was approved before. */
  | 'NEW'
  /** They were paid in the earlier run; their support goes on, and nothing of it is due here. */
  | 'NOT_DUE'
  /** Something of theirs was kept back in the earlier run, and nothing is any more. */
  | 'RELEASED';

/** Where a run of payments stands. */
export type PaymentRunStatus =
  /** Everything in it is paid in the ledger, and its file can be sent to the bank. */
  | 'APPROVED'
  /** It waits for a second finance officer; nothing is paid. */
  | 'PROPOSED'
  /** It was taken back before anything was paid. */
  | 'WITHDRAWN';

/** What whoever helps has lived through themself, as those whom they support have. */
export type PeerExperience =
  /** Is autistic. */
  | 'AUTISM'
  /** Cares, or cared, for somebody. */
  | 'CARES_FOR_SOMEBODY'
  /** Employs, or employed, personal assistants. */
  | 'EMPLOYS_ASSISTANTS'
  /** Has a learning disability. */
  | 'LEARNING_DISABILITY'
  /** Lives with dementia or another loss of memory. */
  | 'MEMORY_AND_COGNITION'
  /** Has lived with mental ill health. */
  | 'MENTAL_HEALTH'
  /** Is an older person. */
  | 'OLDER_AGE'
  /** Has, or had, a personal budget. */
  | 'OWN_BUDGET'
  /** Has a physical disability. */
  | 'PHYSICAL_DISABILITY'
  /** Is deaf, blind, or has another sensory impairment. */
  | 'SENSORY_IMPAIRMENT';

/** What narrows the list of people. Each that is given narrows it further; one that tells something of a kind of record is FORBIDDEN to whoever may not read that kind. */
export type PeopleFilterInput = {
  /** Those whose main reason for support is one of these. Reads as ASSESSMENTS. */
  clientGroups?: Array<ClientGroup> | null | undefined;
  /** True for those who have died, false for those who live; both when left out. */
  hasDied?: boolean | null | undefined;
  /** True for those who live and have an assessment that is not completed, false for all others. Reads as ASSESSMENTS. */
  hasOpenAssessment?: boolean | null | undefined;
  /** Of a plan of theirs. True for those that the person has agreed and that your role may sign off as they stand: the same rule as signOffPlan. None where your role signs nothing off; false for all others. Reads as PLANS. */
  isAwaitingMySignOff?: boolean | null | undefined;
  /** True for those whom you work with, or whose worker you cover today; false for all others. Those who have died are nobody’s. */
  isMine?: boolean | null | undefined;
  /** True for those in no practitioner’s caseload, false for those in one. Those who have died are in neither. */
  isUnassigned?: boolean | null | undefined;
  /** Those with a plan that is here in its life. Reads as PLANS. */
  planStatuses?: Array<PlanStatus> | null | undefined;
  /** Those with a review still to be held that is due before this day. */
  reviewDueBefore?: string | null | undefined;
  /** Those with a review still to be held that is due within so many days from today, or overdue; 0: due today or overdue. */
  reviewDueWithinDays?: number | null | undefined;
};

/** In which order people are listed. */
export type PeopleOrder =
  /** By name as people read it. */
  | 'NAME'
  /** The latest registered first. */
  | 'NEWEST'
  /** The one whose next review is due first; last those who have none due. */
  | 'REVIEW_DUE';

/** What people are looked for by. Each that is given narrows the list. */
export type PeopleSearchInput = {
  /** The account of a practitioner: their caseload. */
  keyWorker?: string | null | undefined;
  /** Words that each begin a word of the given, family or preferred name, in any order: "ada str", "berg". Case, accents, apostrophes and hyphens do not count, and special letters go by the plain ones: "sian" finds Siân, "oneill" O’Neill, "strasse" Straße. The first six words count. A blank text asks for nothing, and one of apostrophes, quotation marks or the like alone finds nobody. */
  name?: string | null | undefined;
  /** A whole NHS number. One without ten digits, or whose check digit is wrong, is refused as BAD_USER_INPUT. */
  nhsNumber?: string | null | undefined;
  /** A whole UK postcode in any case, with or without its space: those who live there. One that is not written as postcodes are is refused as BAD_USER_INPUT. */
  postcode?: string | null | undefined;
};

/** What a token may let its holder use: a query or a mutation, by its name in capitals. */
export type Permission =
  /** The mutation `acknowledgeChallenge`. */
  | 'ACKNOWLEDGE_CHALLENGE'
  /** The mutation `addEmergencyMoney`. */
  | 'ADD_EMERGENCY_MONEY'
  /** The mutation `addSupporter`. */
  | 'ADD_SUPPORTER'
  /** The mutation `agreeBudget`. */
  | 'AGREE_BUDGET'
  /** The mutation `agreePlan`. */
  | 'AGREE_PLAN'
  /** The mutation `agreeToGathering`. */
  | 'AGREE_TO_GATHERING'
  /** The query `allocation`. */
  | 'ALLOCATION'
  /** The query `allocationHistory`. */
  | 'ALLOCATION_HISTORY'
  /** The query `allocationIf`. */
  | 'ALLOCATION_IF'
  /** The mutation `answerChallenge`. */
  | 'ANSWER_CHALLENGE'
  /** The mutation `answerConcern`. */
  | 'ANSWER_CONCERN'
  /** The mutation `answerOnwardReferral`. */
  | 'ANSWER_ONWARD_REFERRAL'
  /** The mutation `answerPanel`. */
  | 'ANSWER_PANEL'
  /** The mutation `answerPolicyConsultation`. */
  | 'ANSWER_POLICY_CONSULTATION'
  /** The mutation `appointPanelMember`. */
  | 'APPOINT_PANEL_MEMBER'
  /** The mutation `appointRepresentative`. */
  | 'APPOINT_REPRESENTATIVE'
  /** The mutation `approveBacsOriginator`. */
  | 'APPROVE_BACS_ORIGINATOR'
  /** The mutation `approveBankDetails`. */
  | 'APPROVE_BANK_DETAILS'
  /** The mutation `approvePaymentRun`. */
  | 'APPROVE_PAYMENT_RUN'
  /** The mutation `approvePolicyChange`. */
  | 'APPROVE_POLICY_CHANGE'
  /** The mutation `approvePoolExpenditure`. */
  | 'APPROVE_POOL_EXPENDITURE'
  /** The mutation `approveSettlementPayment`. */
  | 'APPROVE_SETTLEMENT_PAYMENT'
  /** The query `assessment`. */
  | 'ASSESSMENT'
  /** The query `assessmentsBeside`. */
  | 'ASSESSMENTS_BESIDE'
  /** The mutation `assignWorker`. */
  | 'ASSIGN_WORKER'
  /** The query `auditEntries`. */
  | 'AUDIT_ENTRIES'
  /** The query `bacsOriginator`. */
  | 'BACS_ORIGINATOR'
  /** The mutation `beginOnboarding`. */
  | 'BEGIN_ONBOARDING'
  /** The query `blockContracts`. */
  | 'BLOCK_CONTRACTS'
  /** The query `blockPaidTwice`. */
  | 'BLOCK_PAID_TWICE'
  /** The query `budget`. */
  | 'BUDGET'
  /** The query `budgets`. */
  | 'BUDGETS'
  /** The query `budgetBalances`. */
  | 'BUDGET_BALANCES'
  /** The query `budgetCounts`. */
  | 'BUDGET_COUNTS'
  /** The query `budgetStatement`. */
  | 'BUDGET_STATEMENT'
  /** The query `capacityDecision`. */
  | 'CAPACITY_DECISION'
  /** The query `carerAssessment`. */
  | 'CARER_ASSESSMENT'
  /** The query `careCosts`. */
  | 'CARE_COSTS'
  /** The query `challenge`. */
  | 'CHALLENGE'
  /** The query `challenges`. */
  | 'CHALLENGES'
  /** The mutation `challengeDecision`. */
  | 'CHALLENGE_DECISION'
  /** The mutation `changeDeployment`. */
  | 'CHANGE_DEPLOYMENT'
  /** The mutation `changeEmploymentTerms`. */
  | 'CHANGE_EMPLOYMENT_TERMS'
  /** The query `choicePoints`. */
  | 'CHOICE_POINTS'
  /** The mutation `choosePlanAlternative`. */
  | 'CHOOSE_PLAN_ALTERNATIVE'
  /** The query `clawback`. */
  | 'CLAWBACK'
  /** The query `clientLevelDataFaults`. */
  | 'CLIENT_LEVEL_DATA_FAULTS'
  /** The mutation `closeContact`. */
  | 'CLOSE_CONTACT'
  /** The mutation `closePolicyConsultation`. */
  | 'CLOSE_POLICY_CONSULTATION'
  /** The mutation `commentOnPlan`. */
  | 'COMMENT_ON_PLAN'
  /** The query `compareAllocations`. */
  | 'COMPARE_ALLOCATIONS'
  /** The query `compareExportedRecord`. */
  | 'COMPARE_EXPORTED_RECORD'
  /** The query `comparePolicies`. */
  | 'COMPARE_POLICIES'
  /** The query `compareStandardProfiles`. */
  | 'COMPARE_STANDARD_PROFILES'
  /** The mutation `completeAssessment`. */
  | 'COMPLETE_ASSESSMENT'
  /** The mutation `completeCarerAssessment`. */
  | 'COMPLETE_CARER_ASSESSMENT'
  /** The mutation `completeMonitoringCheck`. */
  | 'COMPLETE_MONITORING_CHECK'
  /** The mutation `completeReablement`. */
  | 'COMPLETE_REABLEMENT'
  /** The mutation `completeReview`. */
  | 'COMPLETE_REVIEW'
  /** The query `concern`. */
  | 'CONCERN'
  /** The query `concerns`. */
  | 'CONCERNS'
  /** The query `contact`. */
  | 'CONTACT'
  /** The mutation `correctDateOfDeath`. */
  | 'CORRECT_DATE_OF_DEATH'
  /** The query `council`. */
  | 'COUNCIL'
  /** The query `councils`. */
  | 'COUNCILS'
  /** The mutation `coverWorker`. */
  | 'COVER_WORKER'
  /** The mutation `createPool`. */
  | 'CREATE_POOL'
  /** The mutation `createSandbox`. */
  | 'CREATE_SANDBOX'
  /** The mutation `decideClawback`. */
  | 'DECIDE_CLAWBACK'
  /** The mutation `decideEligibility`. */
  | 'DECIDE_ELIGIBILITY'
  /** The mutation `decideReferral`. */
  | 'DECIDE_REFERRAL'
  /** The query `decision`. */
  | 'DECISION'
  /** The query `decisionsAffected`. */
  | 'DECISIONS_AFFECTED'
  /** The mutation `declareInterest`. */
  | 'DECLARE_INTEREST'
  /** The mutation `declineReablement`. */
  | 'DECLINE_REABLEMENT'
  /** The query `deploymentChange`. */
  | 'DEPLOYMENT_CHANGE'
  /** The mutation `describeTheme`. */
  | 'DESCRIBE_THEME'
  /** The mutation `draftPlan`. */
  | 'DRAFT_PLAN'
  /** The mutation `draftPlanAfterReview`. */
  | 'DRAFT_PLAN_AFTER_REVIEW'
  /** The mutation `draftPolicyChange`. */
  | 'DRAFT_POLICY_CHANGE'
  /** The mutation `drawAhead`. */
  | 'DRAW_AHEAD'
  /** The mutation `editPolicyChange`. */
  | 'EDIT_POLICY_CHANGE'
  /** The query `emergencyMoney`. */
  | 'EMERGENCY_MONEY'
  /** The query `employmentFigures`. */
  | 'EMPLOYMENT_FIGURES'
  /** The mutation `enactEmergencyPolicyChange`. */
  | 'ENACT_EMERGENCY_POLICY_CHANGE'
  /** The mutation `endBlockContract`. */
  | 'END_BLOCK_CONTRACT'
  /** The mutation `endCarerSupport`. */
  | 'END_CARER_SUPPORT'
  /** The mutation `endCareLink`. */
  | 'END_CARE_LINK'
  /** The mutation `endConcern`. */
  | 'END_CONCERN'
  /** The mutation `endCover`. */
  | 'END_COVER'
  /** The mutation `endEmployment`. */
  | 'END_EMPLOYMENT'
  /** The mutation `endKeepingSafePlan`. */
  | 'END_KEEPING_SAFE_PLAN'
  /** The mutation `endListing`. */
  | 'END_LISTING'
  /** The mutation `endPanelMembership`. */
  | 'END_PANEL_MEMBERSHIP'
  /** The mutation `endPlan`. */
  | 'END_PLAN'
  /** The mutation `endRepresentation`. */
  | 'END_REPRESENTATION'
  /** The mutation `endSaving`. */
  | 'END_SAVING'
  /** The mutation `endSupportedDecision`. */
  | 'END_SUPPORTED_DECISION'
  /** The mutation `endUnmetWish`. */
  | 'END_UNMET_WISH'
  /** The mutation `endWebhook`. */
  | 'END_WEBHOOK'
  /** The query `enumWordings`. */
  | 'ENUM_WORDINGS'
  /** The query `errorCodes`. */
  | 'ERROR_CODES'
  /** The mutation `escalateChallenge`. */
  | 'ESCALATE_CHALLENGE'
  /** The mutation `exportForHealth`. */
  | 'EXPORT_FOR_HEALTH'
  /** The mutation `exportPersonRecord`. */
  | 'EXPORT_PERSON_RECORD'
  /** The query `factorsToRate`. */
  | 'FACTORS_TO_RATE'
  /** The query `fairnessWithinCouncil`. */
  | 'FAIRNESS_WITHIN_COUNCIL'
  /** The query `financialAssessment`. */
  | 'FINANCIAL_ASSESSMENT'
  /** The mutation `finishThemeAction`. */
  | 'FINISH_THEME_ACTION'
  /** The query `fundingStatement`. */
  | 'FUNDING_STATEMENT'
  /** The mutation `goLive`. */
  | 'GO_LIVE'
  /** The mutation `importDirectory`. */
  | 'IMPORT_DIRECTORY'
  /** The mutation `importPolicyFile`. */
  | 'IMPORT_POLICY_FILE'
  /** The mutation `importReturnedPayments`. */
  | 'IMPORT_RETURNED_PAYMENTS'
  /** The mutation `importSurveyResults`. */
  | 'IMPORT_SURVEY_RESULTS'
  /** The mutation `importTransactions`. */
  | 'IMPORT_TRANSACTIONS'
  /** The mutation `joinPlans`. */
  | 'JOIN_PLANS'
  /** The mutation `joinPool`. */
  | 'JOIN_POOL'
  /** The mutation `leavePool`. */
  | 'LEAVE_POOL'
  /** The query `ledgerProofs`. */
  | 'LEDGER_PROOFS'
  /** The mutation `liftSuspension`. */
  | 'LIFT_SUSPENSION'
  /** The query `limits`. */
  | 'LIMITS'
  /** The mutation `listService`. */
  | 'LIST_SERVICE'
  /** The mutation `lookAtEmergencyMoney`. */
  | 'LOOK_AT_EMERGENCY_MONEY'
  /** The mutation `lookAtRefusal`. */
  | 'LOOK_AT_REFUSAL'
  /** The mutation `markNotificationsRead`. */
  | 'MARK_NOTIFICATIONS_READ'
  /** The mutation `matchSpending`. */
  | 'MATCH_SPENDING'
  /** The query `me`. */
  | 'ME'
  /** The query `measures`. */
  | 'MEASURES'
  /** The query `measurePublications`. */
  | 'MEASURE_PUBLICATIONS'
  /** The mutation `meetMembers`. */
  | 'MEET_MEMBERS'
  /** The mutation `meetPanelCondition`. */
  | 'MEET_PANEL_CONDITION'
  /** The query `monitoringCheck`. */
  | 'MONITORING_CHECK'
  /** The query `monitoringChecks`. */
  | 'MONITORING_CHECKS'
  /** The query `movesBetweenOptions`. */
  | 'MOVES_BETWEEN_OPTIONS'
  /** The mutation `nameTheme`. */
  | 'NAME_THEME'
  /** The query `node`. */
  | 'NODE'
  /** The query `nodes`. */
  | 'NODES'
  /** The query `notifications`. */
  | 'NOTIFICATIONS'
  /** The query `onboardingChecklist`. */
  | 'ONBOARDING_CHECKLIST'
  /** The mutation `onboardCouncil`. */
  | 'ONBOARD_COUNCIL'
  /** The query `onePageProfile`. */
  | 'ONE_PAGE_PROFILE'
  /** The query `onwardReferral`. */
  | 'ONWARD_REFERRAL'
  /** The mutation `openPolicyConsultation`. */
  | 'OPEN_POLICY_CONSULTATION'
  /** The mutation `openThemingSession`. */
  | 'OPEN_THEMING_SESSION'
  /** The query `ownFunds`. */
  | 'OWN_FUNDS'
  /** The query `ownFundChecks`. */
  | 'OWN_FUND_CHECKS'
  /** The query `panel`. */
  | 'PANEL'
  /** The query `panels`. */
  | 'PANELS'
  /** The query `panelCondition`. */
  | 'PANEL_CONDITION'
  /** The query `panelLearning`. */
  | 'PANEL_LEARNING'
  /** The query `panelMeeting`. */
  | 'PANEL_MEETING'
  /** The query `panelReferral`. */
  | 'PANEL_REFERRAL'
  /** The query `panelReferrals`. */
  | 'PANEL_REFERRALS'
  /** The query `paymentRun`. */
  | 'PAYMENT_RUN'
  /** The query `paymentRuns`. */
  | 'PAYMENT_RUNS'
  /** The query `paymentSuspension`. */
  | 'PAYMENT_SUSPENSION'
  /** The mutation `payInstalment`. */
  | 'PAY_INSTALMENT'
  /** The query `people`. */
  | 'PEOPLE'
  /** The query `peopleCounts`. */
  | 'PEOPLE_COUNTS'
  /** The query `person`. */
  | 'PERSON'
  /** The mutation `placeStatements`. */
  | 'PLACE_STATEMENTS'
  /** The query `planAlternatives`. */
  | 'PLAN_ALTERNATIVES'
  /** The query `policy`. */
  | 'POLICY'
  /** The query `policyAreas`. */
  | 'POLICY_AREAS'
  /** The query `policyBesideMeasure`. */
  | 'POLICY_BESIDE_MEASURE'
  /** The query `policyChange`. */
  | 'POLICY_CHANGE'
  /** The query `policyChanges`. */
  | 'POLICY_CHANGES'
  /** The query `policyConsultation`. */
  | 'POLICY_CONSULTATION'
  /** The query `policyConsultations`. */
  | 'POLICY_CONSULTATIONS'
  /** The query `policyConsultationAnswers`. */
  | 'POLICY_CONSULTATION_ANSWERS'
  /** The query `policyDiff`. */
  | 'POLICY_DIFF'
  /** The query `policyFile`. */
  | 'POLICY_FILE'
  /** The query `policyHistory`. */
  | 'POLICY_HISTORY'
  /** The query `policyVersions`. */
  | 'POLICY_VERSIONS'
  /** The query `pool`. */
  | 'POOL'
  /** The query `portalReleases`. */
  | 'PORTAL_RELEASES'
  /** The query `proposedBacsOriginator`. */
  | 'PROPOSED_BACS_ORIGINATOR'
  /** The query `proposedBankDetails`. */
  | 'PROPOSED_BANK_DETAILS'
  /** The mutation `proposeBankDetails`. */
  | 'PROPOSE_BANK_DETAILS'
  /** The mutation `proposeClawback`. */
  | 'PROPOSE_CLAWBACK'
  /** The mutation `proposePaymentRun`. */
  | 'PROPOSE_PAYMENT_RUN'
  /** The mutation `proposePoolExpenditure`. */
  | 'PROPOSE_POOL_EXPENDITURE'
  /** The mutation `proposeSettlementPayment`. */
  | 'PROPOSE_SETTLEMENT_PAYMENT'
  /** The query `publishedRates`. */
  | 'PUBLISHED_RATES'
  /** The query `publishedSelfChecks`. */
  | 'PUBLISHED_SELF_CHECKS'
  /** The mutation `publishMarketFigures`. */
  | 'PUBLISH_MARKET_FIGURES'
  /** The mutation `publishMeasures`. */
  | 'PUBLISH_MEASURES'
  /** The mutation `publishPolicyVersion`. */
  | 'PUBLISH_POLICY_VERSION'
  /** The mutation `publishSelfCheck`. */
  | 'PUBLISH_SELF_CHECK'
  /** The mutation `publishStory`. */
  | 'PUBLISH_STORY'
  /** The mutation `putRefusalRight`. */
  | 'PUT_REFUSAL_RIGHT'
  /** The mutation `raiseComplaint`. */
  | 'RAISE_COMPLAINT'
  /** The mutation `raiseConcern`. */
  | 'RAISE_CONCERN'
  /** The query `ratesBesideLocalPrices`. */
  | 'RATES_BESIDE_LOCAL_PRICES'
  /** The query `reablementEpisode`. */
  | 'REABLEMENT_EPISODE'
  /** The mutation `rechargeLateGrant`. */
  | 'RECHARGE_LATE_GRANT'
  /** The mutation `recordAttendance`. */
  | 'RECORD_ATTENDANCE'
  /** The mutation `recordBestInterestsDecision`. */
  | 'RECORD_BEST_INTERESTS_DECISION'
  /** The mutation `recordBlockContract`. */
  | 'RECORD_BLOCK_CONTRACT'
  /** The mutation `recordBrokerage`. */
  | 'RECORD_BROKERAGE'
  /** The mutation `recordCapacityDecision`. */
  | 'RECORD_CAPACITY_DECISION'
  /** The mutation `recordCarerReturn`. */
  | 'RECORD_CARER_RETURN'
  /** The mutation `recordCarerSupport`. */
  | 'RECORD_CARER_SUPPORT'
  /** The mutation `recordCareLink`. */
  | 'RECORD_CARE_LINK'
  /** The mutation `recordCareWillingness`. */
  | 'RECORD_CARE_WILLINGNESS'
  /** The mutation `recordContact`. */
  | 'RECORD_CONTACT'
  /** The mutation `recordDbsCheck`. */
  | 'RECORD_DBS_CHECK'
  /** The mutation `recordDeath`. */
  | 'RECORD_DEATH'
  /** The mutation `recordEmployment`. */
  | 'RECORD_EMPLOYMENT'
  /** The mutation `recordEmploymentCheck`. */
  | 'RECORD_EMPLOYMENT_CHECK'
  /** The mutation `recordExportConsent`. */
  | 'RECORD_EXPORT_CONSENT'
  /** The mutation `recordFinancialAssessment`. */
  | 'RECORD_FINANCIAL_ASSESSMENT'
  /** The mutation `recordHealthConsent`. */
  | 'RECORD_HEALTH_CONSENT'
  /** The mutation `recordHeldMoneyMoved`. */
  | 'RECORD_HELD_MONEY_MOVED'
  /** The mutation `recordInvolvement`. */
  | 'RECORD_INVOLVEMENT'
  /** The query `recordLooks`. */
  | 'RECORD_LOOKS'
  /** The mutation `recordOptionExplained`. */
  | 'RECORD_OPTION_EXPLAINED'
  /** The mutation `recordPanelLearning`. */
  | 'RECORD_PANEL_LEARNING'
  /** The mutation `recordPartLocation`. */
  | 'RECORD_PART_LOCATION'
  /** The mutation `recordPaymentAgreement`. */
  | 'RECORD_PAYMENT_AGREEMENT'
  /** The mutation `recordPaymentSupport`. */
  | 'RECORD_PAYMENT_SUPPORT'
  /** The mutation `recordPlanQuote`. */
  | 'RECORD_PLAN_QUOTE'
  /** The query `recordProofs`. */
  | 'RECORD_PROOFS'
  /** The mutation `recordRefusal`. */
  | 'RECORD_REFUSAL'
  /** The mutation `recordRepayment`. */
  | 'RECORD_REPAYMENT'
  /** The mutation `recordReplacementCare`. */
  | 'RECORD_REPLACEMENT_CARE'
  /** The mutation `recordResidentRating`. */
  | 'RECORD_RESIDENT_RATING'
  /** The mutation `recordReturnedPayments`. */
  | 'RECORD_RETURNED_PAYMENTS'
  /** The mutation `recordSelfCheckRating`. */
  | 'RECORD_SELF_CHECK_RATING'
  /** The mutation `recordSettlementReceipt`. */
  | 'RECORD_SETTLEMENT_RECEIPT'
  /** The mutation `recordStatisticalFacts`. */
  | 'RECORD_STATISTICAL_FACTS'
  /** The mutation `recordSupportedDecision`. */
  | 'RECORD_SUPPORTED_DECISION'
  /** The mutation `recordThemeAction`. */
  | 'RECORD_THEME_ACTION'
  /** The mutation `recordTimeDelivered`. */
  | 'RECORD_TIME_DELIVERED'
  /** The mutation `recordTrusteeJoined`. */
  | 'RECORD_TRUSTEE_JOINED'
  /** The mutation `recordTrusteeLeft`. */
  | 'RECORD_TRUSTEE_LEFT'
  /** The mutation `recordUnmetWish`. */
  | 'RECORD_UNMET_WISH'
  /** The mutation `referOnward`. */
  | 'REFER_ONWARD'
  /** The mutation `referToPanel`. */
  | 'REFER_TO_PANEL'
  /** The mutation `refuseBacsOriginator`. */
  | 'REFUSE_BACS_ORIGINATOR'
  /** The mutation `refuseBankDetails`. */
  | 'REFUSE_BANK_DETAILS'
  /** The query `regionalMeasures`. */
  | 'REGIONAL_MEASURES'
  /** The query `regionalMeasureHistory`. */
  | 'REGIONAL_MEASURE_HISTORY'
  /** The query `regionalThemes`. */
  | 'REGIONAL_THEMES'
  /** The mutation `registerPerson`. */
  | 'REGISTER_PERSON'
  /** The mutation `registerPortalRelease`. */
  | 'REGISTER_PORTAL_RELEASE'
  /** The mutation `registerTeam`. */
  | 'REGISTER_TEAM'
  /** The mutation `registerWebhook`. */
  | 'REGISTER_WEBHOOK'
  /** The mutation `rejectPolicyChange`. */
  | 'REJECT_POLICY_CHANGE'
  /** The mutation `removeReceipt`. */
  | 'REMOVE_RECEIPT'
  /** The query `replayAllocation`. */
  | 'REPLAY_ALLOCATION'
  /** The query `replayDecision`. */
  | 'REPLAY_DECISION'
  /** The mutation `replyToClawback`. */
  | 'REPLY_TO_CLAWBACK'
  /** The mutation `reportCarerIllness`. */
  | 'REPORT_CARER_ILLNESS'
  /** The mutation `reportSpending`. */
  | 'REPORT_SPENDING'
  /** The mutation `reportThemes`. */
  | 'REPORT_THEMES'
  /** The mutation `requestReview`. */
  | 'REQUEST_REVIEW'
  /** The mutation `requireRegisteredDocuments`. */
  | 'REQUIRE_REGISTERED_DOCUMENTS'
  /** The mutation `resendWebhookDelivery`. */
  | 'RESEND_WEBHOOK_DELIVERY'
  /** The mutation `respondToPolicyConsultation`. */
  | 'RESPOND_TO_POLICY_CONSULTATION'
  /** The mutation `retireSandbox`. */
  | 'RETIRE_SANDBOX'
  /** The mutation `returnPlan`. */
  | 'RETURN_PLAN'
  /** The mutation `reverseSpending`. */
  | 'REVERSE_SPENDING'
  /** The mutation `reverseTransaction`. */
  | 'REVERSE_TRANSACTION'
  /** The query `review`. */
  | 'REVIEW'
  /** The query `reviewsDue`. */
  | 'REVIEWS_DUE'
  /** The query `rootFieldPermissions`. */
  | 'ROOT_FIELD_PERMISSIONS'
  /** The mutation `saveAssessmentAnswers`. */
  | 'SAVE_ASSESSMENT_ANSWERS'
  /** The mutation `saveCarerAnswers`. */
  | 'SAVE_CARER_ANSWERS'
  /** The mutation `saveOnboardingFile`. */
  | 'SAVE_ONBOARDING_FILE'
  /** The query `saving`. */
  | 'SAVING'
  /** The mutation `schedulePanelMeeting`. */
  | 'SCHEDULE_PANEL_MEETING'
  /** The mutation `scheduleReview`. */
  | 'SCHEDULE_REVIEW'
  /** The query `selfCheck`. */
  | 'SELF_CHECK'
  /** The query `selfDirectedSupport`. */
  | 'SELF_DIRECTED_SUPPORT'
  /** The mutation `sendFundingReport`. */
  | 'SEND_FUNDING_REPORT'
  /** The mutation `sendStoryBack`. */
  | 'SEND_STORY_BACK'
  /** The query `service`. */
  | 'SERVICE'
  /** The query `services`. */
  | 'SERVICES'
  /** The query `servicesStatement`. */
  | 'SERVICES_STATEMENT'
  /** The query `settingsCatalogue`. */
  | 'SETTINGS_CATALOGUE'
  /** The query `settlement`. */
  | 'SETTLEMENT'
  /** The mutation `settleAssessments`. */
  | 'SETTLE_ASSESSMENTS'
  /** The mutation `settleHeldMoney`. */
  | 'SETTLE_HELD_MONEY'
  /** The mutation `settleImportedLines`. */
  | 'SETTLE_IMPORTED_LINES'
  /** The mutation `settleReviewFollowUp`. */
  | 'SETTLE_REVIEW_FOLLOW_UP'
  /** The mutation `setAssessmentAside`. */
  | 'SET_ASSESSMENT_ASIDE'
  /** The mutation `setBacsOriginator`. */
  | 'SET_BACS_ORIGINATOR'
  /** The mutation `setBudgetFunding`. */
  | 'SET_BUDGET_FUNDING'
  /** The mutation `setJointItems`. */
  | 'SET_JOINT_ITEMS'
  /** The mutation `setPlanOutcomes`. */
  | 'SET_PLAN_OUTCOMES'
  /** The mutation `setPlanRisks`. */
  | 'SET_PLAN_RISKS'
  /** The mutation `setSupportItems`. */
  | 'SET_SUPPORT_ITEMS'
  /** The mutation `setUpPanel`. */
  | 'SET_UP_PANEL'
  /** The mutation `sharePlan`. */
  | 'SHARE_PLAN'
  /** The mutation `shareStory`. */
  | 'SHARE_STORY'
  /** The mutation `signOffPlan`. */
  | 'SIGN_OFF_PLAN'
  /** The mutation `signOutEverywhere`. */
  | 'SIGN_OUT_EVERYWHERE'
  /** The query `spendPerPerson`. */
  | 'SPEND_PER_PERSON'
  /** The query `standardProfiles`. */
  | 'STANDARD_PROFILES'
  /** The mutation `startAssessment`. */
  | 'START_ASSESSMENT'
  /** The mutation `startCarerAssessment`. */
  | 'START_CARER_ASSESSMENT'
  /** The mutation `startPlan`. */
  | 'START_PLAN'
  /** The mutation `startReablement`. */
  | 'START_REABLEMENT'
  /** The mutation `startSaving`. */
  | 'START_SAVING'
  /** The query `statementImport`. */
  | 'STATEMENT_IMPORT'
  /** The query `stories`. */
  | 'STORIES'
  /** The query `storiesToLookAt`. */
  | 'STORIES_TO_LOOK_AT'
  /** The mutation `submitMonitoringEvidence`. */
  | 'SUBMIT_MONITORING_EVIDENCE'
  /** The mutation `submitPolicyChange`. */
  | 'SUBMIT_POLICY_CHANGE'
  /** The query `supportPlan`. */
  | 'SUPPORT_PLAN'
  /** The query `supportPlans`. */
  | 'SUPPORT_PLANS'
  /** The query `supportPlanCounts`. */
  | 'SUPPORT_PLAN_COUNTS'
  /** The query `surveyDrivers`. */
  | 'SURVEY_DRIVERS'
  /** The query `surveyResults`. */
  | 'SURVEY_RESULTS'
  /** The mutation `suspendPayments`. */
  | 'SUSPEND_PAYMENTS'
  /** The mutation `takeConcern`. */
  | 'TAKE_CONCERN'
  /** The query `takeUp`. */
  | 'TAKE_UP'
  /** The query `targets`. */
  | 'TARGETS'
  /** The query `teams`. */
  | 'TEAMS'
  /** The query `themes`. */
  | 'THEMES'
  /** The query `themingSessions`. */
  | 'THEMING_SESSIONS'
  /** The query `themingStatements`. */
  | 'THEMING_STATEMENTS'
  /** The query `themingSuggestions`. */
  | 'THEMING_SUGGESTIONS'
  /** The query `timesToSupport`. */
  | 'TIMES_TO_SUPPORT'
  /** The query `timeDelivered`. */
  | 'TIME_DELIVERED'
  /** The query `unmetWishes`. */
  | 'UNMET_WISHES'
  /** The mutation `updateContact`. */
  | 'UPDATE_CONTACT'
  /** The mutation `updatePerson`. */
  | 'UPDATE_PERSON'
  /** The mutation `updatePlan`. */
  | 'UPDATE_PLAN'
  /** The mutation `updateSupporter`. */
  | 'UPDATE_SUPPORTER'
  /** The mutation `updateTeam`. */
  | 'UPDATE_TEAM'
  /** The mutation `upratePolicy`. */
  | 'UPRATE_POLICY'
  /** The mutation `voidPayments`. */
  | 'VOID_PAYMENTS'
  /** The query `webhooks`. */
  | 'WEBHOOKS'
  /** The query `webhookDeliveries`. */
  | 'WEBHOOK_DELIVERIES'
  /** The query `weeklyCosts`. */
  | 'WEEKLY_COSTS'
  /** The query `whatPeopleBuy`. */
  | 'WHAT_PEOPLE_BUY'
  /** The query `whoCouldDoThis`. */
  | 'WHO_COULD_DO_THIS'
  /** The mutation `withdrawCarerSupport`. */
  | 'WITHDRAW_CARER_SUPPORT'
  /** The mutation `withdrawChallenge`. */
  | 'WITHDRAW_CHALLENGE'
  /** The mutation `withdrawExportConsent`. */
  | 'WITHDRAW_EXPORT_CONSENT'
  /** The mutation `withdrawFromGathering`. */
  | 'WITHDRAW_FROM_GATHERING'
  /** The mutation `withdrawHealthConsent`. */
  | 'WITHDRAW_HEALTH_CONSENT'
  /** The mutation `withdrawPaymentRun`. */
  | 'WITHDRAW_PAYMENT_RUN'
  /** The mutation `withdrawPolicyChange`. */
  | 'WITHDRAW_POLICY_CHANGE'
  /** The mutation `withdrawPoolExpenditure`. */
  | 'WITHDRAW_POOL_EXPENDITURE'
  /** The mutation `withdrawPortalRelease`. */
  | 'WITHDRAW_PORTAL_RELEASE'
  /** The mutation `withdrawProfileEntry`. */
  | 'WITHDRAW_PROFILE_ENTRY'
  /** The mutation `withdrawReviewRequest`. */
  | 'WITHDRAW_REVIEW_REQUEST'
  /** The mutation `withdrawSelfCheck`. */
  | 'WITHDRAW_SELF_CHECK'
  /** The mutation `withdrawStory`. */
  | 'WITHDRAW_STORY'
  /** The query `workerCovers`. */
  | 'WORKER_COVERS'
  /** The query `workDue`. */
  | 'WORK_DUE'
  /** The query `workDueCounts`. */
  | 'WORK_DUE_COUNTS'
  /** The mutation `workOutSettlement`. */
  | 'WORK_OUT_SETTLEMENT'
  /** The mutation `writeKeepingSafePlan`. */
  | 'WRITE_KEEPING_SAFE_PLAN'
  /** The mutation `writePlanAlternative`. */
  | 'WRITE_PLAN_ALTERNATIVE'
  /** The mutation `writeProfileEntry`. */
  | 'WRITE_PROFILE_ENTRY';

/** What works and what does not, as one side sees it. */
export type PerspectiveViewInput = {
  /** What does not work; empty where nothing was said. */
  notWorking: string;
  /** Whose view; each at most once. */
  perspective: ReviewPerspective;
  /** What works; empty where nothing was said. */
  working: string;
};

/** Who helped to write a plan. */
export type PlanHelper =
  /** An advocate. */
  | 'ADVOCATE'
  /** A broker or support planner. */
  | 'BROKER'
  /** Family. */
  | 'FAMILY'
  /** A friend or neighbour. */
  | 'FRIEND'
  /** Peers, or an organisation led by people who use support. */
  | 'PEER_GROUP'
  /** A provider. */
  | 'PROVIDER'
  /** The person wrote it without help. */
  | 'SELF'
  /** A social worker or other practitioner. */
  | 'SOCIAL_WORKER';

/** A risk that has been talked through. */
export type PlanRiskInput = {
  /** What could go wrong. */
  description: string;
  /** The id of an entry that is kept; left out for a new one. */
  id?: string | number | null | undefined;
  /** How bad it would be, from 1 to the size of the council’s matrix. */
  impact: number;
  /** How likely, from 1 to the size of the council’s matrix. */
  likelihood: number;
  /** What would help. */
  whatHelps: string;
};

/** A section of a support plan. */
export type PlanSection =
  /** What happens in sickness, holidays and crisis. */
  | 'CONTINGENCY'
  /** What makes a good day and a bad day. */
  | 'GOOD_DAY_BAD_DAY'
  /** How best to support the person. */
  | 'HOW_BEST_TO_SUPPORT'
  /** What is important for the person. */
  | 'IMPORTANT_FOR'
  /** What is important to the person. */
  | 'IMPORTANT_TO'
  /** Outcomes, each with what success looks like. */
  | 'OUTCOMES'
  /** Risks that have been talked through. */
  | 'RISKS'
  /** What the money is used for. */
  | 'SUPPORT_ITEMS'
  /** Who helped to write the plan, and how. */
  | 'WHO_HELPED';

/** Where a support plan is in its life. Worked out from its dates, never set. */
export type PlanStatus =
  /** Agreed by the person, or by somebody with authority; waits for sign-off by a manager. */
  | 'AGREED'
  /** Agreed by the person; the council’s rules send it to the risk enablement panel. */
  | 'AWAITING_PANEL'
  /** Being written. */
  | 'DRAFT'
  /** Support under this plan has ended, or the person has died. */
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

/** How long a plan runs; the council’s policy says how many months or weeks. */
export type PlanTerm =
  /** The shorter term for somebody whose needs change quickly; the usual one where the council has no shorter. */
  | 'FAST_CHANGING'
  /** An interim (starter) budget after hospital or re-ablement. */
  | 'STARTER'
  /** The council’s usual term. */
  | 'USUAL';

/** Brokerage fee. Whether help with planning and arranging may be paid from the budget. Peers and family often help for nothing. */
export type PlanningBrokerageFeeInput = {
  /** Fee allowed. Whether a broker’s fee may be part of the plan’s cost. True or false. */
  isAllowed?: boolean | null | undefined;
  /** Limit of the fee. The most that a broker may be paid for one plan. Left out means no limit. Money in whole pence, from 0 (£0.00) to 1000000 (£10000.00); null means none. */
  limitPence?: number | null | undefined;
};

/** Employing personal assistants. What a plan counts for somebody who takes on a personal assistant, besides what the law asks of every employer. */
export type PlanningEmployingInput = {
  /** Employer’s insurance a year. What a year of employer’s liability insurance usually costs, counted where an assistant’s terms name no sum. Left out means that nothing is counted. Money in whole pence, from 1 (£0.01) to 100000 (£1000.00); null means none. */
  insuranceYearlyPence?: number | null | undefined;
  /** Notice and redundancy are set aside. Whether a plan’s cost holds a sum each year for the notice and the redundancy pay that an assistant would be owed. Without it that money has to be found when support ends. True or false. */
  noticeAndRedundancyAreSetAside?: boolean | null | undefined;
  /** Payroll a year. What a payroll service usually costs in a year for one assistant, counted where the terms name no sum and say that a service runs the payroll. Left out means that nothing is counted. Money in whole pence, from 1 (£0.01) to 200000 (£2000.00); null means none. */
  payrollYearlyPence?: number | null | undefined;
};

/** Rate. The price of one unit of a kind of support. */
export type PlanningRateInput = {
  /** Amount. The price of one unit. Left out means that the price is agreed case by case. Money in whole pence, from 1 (£0.01) to 1000000 (£10000.00); null means none. */
  amountPence?: number | null | undefined;
  /** Client group. The people that it is for, shown with the rate. Left out means everybody. One of OLDER_PEOPLE, PHYSICAL_DISABILITY, SENSORY_IMPAIRMENT, LEARNING_DISABILITY, MENTAL_HEALTH, MEMORY_AND_COGNITION; null means none. */
  clientGroup?: ClientGroup | null | undefined;
  /** Locality. The part of the council’s area that it is for, shown with the rate. Left out means everywhere. A text of 1 to 40 characters; null means none. */
  locality?: string | null | undefined;
  /** Published name. What the council’s own page calls the rate. A text of 1 to 120 characters; null means none. */
  publishedName?: string | null | undefined;
  /** Supplied by. Whether it is the price of an agency, of somebody employed, or of somebody in business by themself. Shown with the rate: whoever plans chooses the rate that fits. One of ANYBODY, AGENCY, EMPLOYED, SELF_EMPLOYED. */
  suppliedBy?: RateSupplier | null | undefined;
  /** Support. The kind of support. One of CARE_AT_HOME, HELP_AT_HOME, COMMUNITY_SUPPORT, DAY_SUPPORT, DAY_SUPPORT_ONE_TO_ONE, SLEEP_IN, WAKING_NIGHT, LIVE_IN, REPLACEMENT_CARE, RESPITE_STAY, SHARED_LIVES, SUPPORTED_LIVING, MEALS, TRANSPORT, PAYROLL, OTHER. */
  support?: RatedSupport | null | undefined;
  /** Time of week. Whether it is for certain days or times only. Shown with the rate. One of ANY_TIME, WEEKDAY, EVENING, WEEKEND, SATURDAY, SUNDAY, BANK_HOLIDAY. */
  timeOfWeek?: RateTime | null | undefined;
  /** Unit. What it is the price of one of. One of QUARTER_HOUR, HALF_HOUR, THREE_QUARTER_HOUR, HOUR, SESSION, DAY, NIGHT, WEEK, FOUR_WEEKS, MONTH, JOURNEY, MILE, ITEM. */
  unit?: RateUnit | null | undefined;
  /** Valid from. The first day of the rate. Left out means the first day of the policy. A text of 1 to 40 characters; null means none. */
  validFrom?: string | null | undefined;
  /** Valid until. The last day of the rate. Left out means until the policy changes. A text of 1 to 40 characters; null means none. */
  validUntil?: string | null | undefined;
  /** Of which wage. How much of the amount is meant for the wage of somebody employed. The rest is for on-costs, such as holiday pay and insurance. Money in whole pence, from 1 (£0.01) to 1000000 (£10000.00); null means none. */
  wagePence?: number | null | undefined;
};

/** Re-ablement. Whether some weeks of help to do things by oneself again are offered before needs are assessed. The first six weeks are free by law. Many people need nothing afterwards, and nobody has to take it up. */
export type PlanningReablementInput = {
  /** Length of an episode. How many weeks an episode is planned for. A longer one needs a reason. A whole number of weeks, from 1 to 12. */
  episodeWeeks?: number | null | undefined;
  /** Re-ablement is offered first. Whether it is offered to everybody who makes contact, except on the fast track. The offer never delays an assessment; an episode that the person takes up does. True or false. */
  isOfferedFirst?: boolean | null | undefined;
  /** Offer within. Within how many working days of the first contact it is offered, where it is offered first. A whole number of working days, from 1 to 60. */
  offerWorkingDays?: number | null | undefined;
};

/** Respite. How much planned respite a plan may hold in a year, in nights or as a sum. A plan that needs more says so by asking the panel, as no limit may leave a need unmet. Left out means no such limit. */
export type PlanningRespiteInput = {
  /** Nights a year. How many nights of planned breaks. A whole number, from 1 to 366; null means none. */
  nightsPerYear?: number | null | undefined;
  /** Sum a year. How much money planned breaks may cost. Money in whole pence, from 100 (£1.00) to 10000000 (£100000.00); null means none. */
  yearlyPence?: number | null | undefined;
};

/** Support planning. What a support plan must hold before the council can sign it off, and what its money may pay for. */
export type PlanningSettingsInput = {
  /** Week of a break at home. What a week of replacement care at home may come to, for a council that publishes what a stay in a care home costs as its measure. A plan with a dearer break says so, and it may be signed off all the same where a stay would not meet the need. Money in whole pence, from 100 (£1.00) to 1000000 (£10000.00); null means none. */
  breakAtHomeWeeklyPence?: number | null | undefined;
  /** Brokerage fee. Whether help with planning and arranging may be paid from the budget. Peers and family often help for nothing. */
  brokerageFee?: PlanningBrokerageFeeInput | null | undefined;
  /** Residents are consulted for. For how many days at least residents are asked about a draft of these rules before it may be approved. Left out means that the council may ask, and need not. The version that a change replaces says what holds for it. A whole number of days, from 1 to 365; null means none. */
  consultationDays?: number | null | undefined;
  /** Target: first contact to support. In how many working days support is to have started for half of the people with whom it does, counted from their first contact. It binds nobody: `targets` says whether the council is on track, beside what was reached. Left out means that there is no target. A whole number of working days, from 1 to 260; null means none. */
  contactToSupportTargetWorkingDays?: number | null | undefined;
  /** Contingency is advised. Whether a plan without contingency arrangements says so, though it may be signed off. Some councils expect them and do not insist. True or false. */
  contingencyIsAdvised?: boolean | null | undefined;
  /** Contingency is mandatory. Whether a plan must say what happens in sickness, holidays and crisis. True or false. */
  contingencyIsMandatory?: boolean | null | undefined;
  /** Contingency sum is mandatory. Whether money must be set aside for contingencies. True or false. */
  contingencySumIsMandatory?: boolean | null | undefined;
  /** DBS check is advised. Whether a plan says where a personal assistant has no Disclosure and Barring Service check, though it may be signed off. True or false. */
  dbsCheckIsAdvised?: boolean | null | undefined;
  /** DBS check is paid by the council. Whether the council pays for the check of a personal assistant, so that its price is no reason to go without. True or false. */
  dbsCheckIsPaidByCouncil?: boolean | null | undefined;
  /** DBS check is required. Whether a personal assistant needs a Disclosure and Barring Service check before the plan is signed off. True or false. */
  dbsCheckIsRequired?: boolean | null | undefined;
  /** DBS check is good for. How old a check may be when the plan is signed off, and after how long it is renewed while support goes on. Left out means any age. A whole number of months, from 1 to 60; null means none. */
  dbsCheckValidMonths?: number | null | undefined;
  /** Warning before a DBS check is too old. How many days before the check of a personal assistant is older than that somebody is warned, so that it is renewed in time. Read only where a check is good for so many months. A whole number of days, from 0 to 180. */
  dbsRenewalWarnDays?: number | null | undefined;
  /** Where support costs more than its rate. A budget must be enough to meet the needs, so no published rate is a ceiling by itself: the reason why a need can’t be met at the rate is always heard. One of ADVICE, PERSON_PAYS_DIFFERENCE, REASON_NEEDED. */
  dearerPrice?: DearerPrice | null | undefined;
  /** Proof of employer’s insurance. Whether the council sees proof that somebody who takes on a personal assistant is insured as an employer. The law asks most employers to be. One of REQUIRED, ADVISED, NOT_REQUIRED. */
  employersInsurance?: Expectation | null | undefined;
  /** Employing personal assistants. What a plan counts for somebody who takes on a personal assistant, besides what the law asks of every employer. */
  employing?: PlanningEmployingInput | null | undefined;
  /** Plan term when needs move fast. A shorter term for people whose needs change quickly. Left out means the usual term. A whole number of months, from 1 to 24; null means none. */
  fastChangingPlanTermMonths?: number | null | undefined;
  /** Reason for fewer exclusions. Why gambling or debt is left out of the national exclusions. Needed only then. A text of 20 to 2000 characters; null means none. */
  fewerExclusionsReason?: string | null | undefined;
  /** Former employment is asked. Whether planning asks what work somebody did, since a benevolent fund of that trade may help. True or false. */
  formerEmploymentIsAsked?: boolean | null | undefined;
  /** Later figures. Figures that change on a day within this version. Each decision reads the value of its own day. */
  laterFigures?: Array<LaterFigureInput> | null | undefined;
  /** Relatives who live elsewhere are looked at. Whether whoever signs a plan off is told that it pays a relative who lives elsewhere, for a council that approves any close relative. No council may bar one for that reason alone. True or false. */
  looksAtRelativesElsewhere?: boolean | null | undefined;
  /** Mandatory sections. The sections without which a plan cannot be submitted. */
  mandatorySections?: Array<PlanSection> | null | undefined;
  /** Offered to somebody who is not eligible. What somebody whose needs are not eligible is offered. Information and advice are among it whether or not they are named, as the law owes them to everybody. */
  offeredWhenNotEligible?: Array<NotEligibleOffer> | null | undefined;
  /** Plan term. How long a plan runs before it is made anew. Twelve months is usual. A whole number of months, from 1 to 24. */
  planTermMonths?: number | null | undefined;
  /** Published rates. What the council pays for one hour, night, day or week of each kind of support, so that everybody can see it before they plan. An item of a plan may name a rate. */
  rates?: Array<PlanningRateInput> | null | undefined;
  /** Re-ablement. Whether some weeks of help to do things by oneself again are offered before needs are assessed. The first six weeks are free by law. Many people need nothing afterwards, and nobody has to take it up. */
  reablement?: PlanningReablementInput | null | undefined;
  /** Reason for allowing relatives as a matter of course. How the council satisfies itself each time that it is necessary. Needed only where relatives are ALLOWED. A text of 20 to 2000 characters; null means none. */
  relativesAllowedReason?: string | null | undefined;
  /** Grounds for paying a relative in the household. What the council’s own pages name as making it necessary, such as culture, a health need or care at times that nobody can foresee. A plan that pays one shows them to whoever agrees to it or signs it off, and each case is still looked at by itself. */
  relativesGrounds?: Array<string> | null | undefined;
  /** Paying relatives in the same household. Whether a close relative who lives with the person may be paid. The regulations ask whether it is necessary in each case. One of NOT_ALLOWED, EXCEPTIONAL, ALLOWED. */
  relativesInHousehold?: RelativeRule | null | undefined;
  /** Respite. How much planned respite a plan may hold in a year, in nights or as a sum. A plan that needs more says so by asking the panel, as no limit may leave a need unmet. Left out means no such limit. */
  respite?: PlanningRespiteInput | null | undefined;
  /** What money may not be spent on. The four national exclusions. A council cannot add to them, because the budget is the person’s to use for their outcomes. */
  spendingExclusions?: Array<SpendingExclusion> | null | undefined;
  /** Guidance on spending. What else the council’s own pages say a budget is not for, such as rent, food or tobacco. A plan shows it to whoever writes it, and it never refuses anything: what matters is whether the outcome is met. */
  spendingGuidance?: Array<string> | null | undefined;
  /** Starter budget. How many weeks an interim budget runs after hospital or re-ablement, before the assessment. Left out means that none is offered. A whole number of weeks, from 1 to 26; null means none. */
  starterBudgetWeeks?: number | null | undefined;
  /** Weeks of term time. In how many weeks of a year support comes that comes in term time, where an item of a plan says nothing else. A school year has 190 days, which is 38 weeks: Education (School Day and School Year) (England) Regulations 1999, regulation 3. A whole number of weeks, from 1 to 52. */
  termTimeWeeks?: number | null | undefined;
  /** Time limits. By when each step from the first contact to the start of support is taken. Every open step has a due date by these limits, which the person sees. No law states them; what is due has a date all the same, so that nobody waits for ever. */
  timeLimits?: PlanningTimeLimitsInput | null | undefined;
};

/** Fast track. Who is seen sooner, and how much sooner. Nobody waits longer for being on it. */
export type PlanningTimeLimitsFastTrackInput = {
  /** Amount known to plan agreed. Within how many working days of knowing the amount the person and the council have agreed a plan. On the fast track. A whole number of working days, from 1 to 60. */
  amountToPlanWorkingDays?: number | null | undefined;
  /** Assessment to amount known. Within how many working days of the beginning of the assessment the person knows their indicative amount. On the fast track. A whole number of working days, from 1 to 60. */
  assessmentToAmountWorkingDays?: number | null | undefined;
  /** Assessment to eligibility decision. Within how many working days of the beginning of the assessment it is decided whether the needs are eligible. On the fast track. A whole number of working days, from 1 to 60. */
  assessmentToEligibilityWorkingDays?: number | null | undefined;
  /** First contact to assessment. Within how many working days of the first contact an assessment begins. A re-ablement episode that the person takes up comes first, and the days count from its end. On the fast track. A whole number of working days, from 1 to 60. */
  contactToAssessmentWorkingDays?: number | null | undefined;
  /** Plan agreed to support started. Within how many working days of the agreed plan support has started. A plan that is signed off helps nobody until then. On the fast track. A whole number of working days, from 1 to 60. */
  planToSupportWorkingDays?: number | null | undefined;
  /** Reasons for the fast track. For which reasons the shorter limits hold. Empty means that the council has no fast track. */
  reasons?: Array<FastTrackReason> | null | undefined;
};

/** Time limits. By when each step from the first contact to the start of support is taken. Every open step has a due date by these limits, which the person sees. No law states them; what is due has a date all the same, so that nobody waits for ever. */
export type PlanningTimeLimitsInput = {
  /** Amount known to plan agreed. Within how many working days of knowing the amount the person and the council have agreed a plan. A whole number of working days, from 1 to 60. */
  amountToPlanWorkingDays?: number | null | undefined;
  /** Assessment to amount known. Within how many working days of the beginning of the assessment the person knows their indicative amount. A whole number of working days, from 1 to 60. */
  assessmentToAmountWorkingDays?: number | null | undefined;
  /** Assessment to eligibility decision. Within how many working days of the beginning of the assessment it is decided whether the needs are eligible. A whole number of working days, from 1 to 60. */
  assessmentToEligibilityWorkingDays?: number | null | undefined;
  /** First contact to assessment. Within how many working days of the first contact an assessment begins. A re-ablement episode that the person takes up comes first, and the days count from its end. A whole number of working days, from 1 to 60. */
  contactToAssessmentWorkingDays?: number | null | undefined;
  /** Fast track. Who is seen sooner, and how much sooner. Nobody waits longer for being on it. */
  fastTrack?: PlanningTimeLimitsFastTrackInput | null | undefined;
  /** Plan agreed to support started. Within how many working days of the agreed plan support has started. A plan that is signed off helps nobody until then. A whole number of working days, from 1 to 60. */
  planToSupportWorkingDays?: number | null | undefined;
  /** Answer to an onward referral. Within how many working days whoever the person was referred on to is expected to answer, unless the referral names a day. A whole number of working days, from 1 to 60. */
  referralAnswerWorkingDays?: number | null | undefined;
  /** Warning before a step is due. How many days before its due date a step is warned of. A whole number of days, from 0 to 30. */
  warnBeforeDays?: number | null | undefined;
};

/** An area of a council’s policy. Areas are versioned one by one. */
export type PolicyArea =
  /** Charging. */
  | 'charging'
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

/** What can be done with a PolicyChange at some time of its life: a mutation, by its name in capitals. */
export type PolicyChangeAction =
  /** The mutation `approvePolicyChange`. Approves a change that somebody else wrote and submitted: it becomes the next version of its area. */
  | 'APPROVE_POLICY_CHANGE'
  /** The mutation `editPolicyChange`. Saves an edit, all of it or nothing. A submission, a rejection, or an approval whose day is still to come counts no more afterwards. Settings may carry warnings. */
  | 'EDIT_POLICY_CHANGE'
  /** The mutation `enactEmergencyPolicyChange`. Puts a change in force without a second pair of eyes, where it can’t wait for one; its version says so wherever it shows. */
  | 'ENACT_EMERGENCY_POLICY_CHANGE'
  /** The mutation `openPolicyConsultation`. Publishes a draft of policy as it is saved now, and asks residents about it between two days. The change can’t be approved before these are over and it is written down what changed because of the answers. */
  | 'OPEN_POLICY_CONSULTATION'
  /** The mutation `rejectPolicyChange`. Sends a submitted change back with a reason. */
  | 'REJECT_POLICY_CHANGE'
  /** The mutation `submitPolicyChange`. Asks for a change to be approved. */
  | 'SUBMIT_POLICY_CHANGE'
  /** The mutation `withdrawPolicyChange`. Takes a change back before its first day, for good; the version that it was approved as never decides. */
  | 'WITHDRAW_POLICY_CHANGE';

/** What was decided about a change of policy. */
export type PolicyChangeDecisionKind =
  /** Somebody who wrote none of it approved it. */
  | 'APPROVED'
  /** It was put in force in an emergency by one person alone, with a reason. */
  | 'ENACTED'
  /** It was refused, with a reason. */
  | 'REJECTED'
  /** Its author asked for approval. */
  | 'SUBMITTED'
  /** It was taken back, or its approved version was because it was edited. */
  | 'WITHDRAWN';

/** What a change of policy began as. */
export type PolicyChangeStart =
  /** An area of a council file. */
  | 'FILE'
  /** The version in force on its first day. */
  | 'IN_FORCE'
  /** Another council’s published version. */
  | 'PUBLISHED'
  /** The version in force, its money raised by a percentage. */
  | 'UPRATING';

/** What a change begins as: exactly one of these. */
export type PolicyChangeStartInput = {
  /** The text of a council file, in YAML; only the change’s area of it is used. */
  file?: string | null | undefined;
  /** True for your council’s version in force on the change’s first day. */
  inForce?: boolean | null | undefined;
  /** The short name of a council, for what it has published that is in force on that day. */
  publishedBy?: string | null | undefined;
};

/** Where a change of policy has got to. */
export type PolicyChangeStatus =
  /** Approved, and its first day is still to come. An edit makes it a draft again. */
  | 'APPROVED'
  /** Being written; anybody who edits policy may save to it. */
  | 'DRAFT'
  /** Its version decides today. */
  | 'IN_FORCE'
  /** Refused with a reason. An edit makes it a draft again. */
  | 'REJECTED'
  /** Waiting for somebody else to approve or reject it. An edit makes it a draft again. */
  | 'SUBMITTED'
  /** Its version has come into force, and a later one decides today. */
  | 'SUPERSEDED'
  /** Taken back before its first day; it stays for the record. */
  | 'WITHDRAWN';

/** In which way two versions of a policy differ in a setting. */
export type PolicyDifferenceKind =
  /** Only the later one has it. */
  | 'ADDED'
  /** Both have it, with different values. */
  | 'CHANGED'
  /** Only the earlier one has it. */
  | 'REMOVED'
  /** Both have the same entries, in another order. */
  | 'REORDERED';

/** All settings of one area of policy. What is left out takes its default, and is refused where it has none. */
export type PolicySettingsInput = {
  /** Charging. What the person is asked to put in towards their support, and how. The law lets councils charge and does not make them; nobody is left with less than the minimum income guarantee, or pays more than the support costs. */
  charging?: ChargingSettingsInput | null | undefined;
  /** Deployment. The ways of having the money that residents may choose from, and mix, with the rules for each. */
  deployment?: DeploymentSettingsInput | null | undefined;
  /** Money. When money is paid, how much may stay unspent, and what is proposed above that. People see these rules beforehand, and nothing is taken back without asking them. */
  money?: MoneySettingsInput | null | undefined;
  /** Monitoring. A light-touch look at how the money is going, in proportion to the budget. It is not the review. */
  monitoring?: MonitoringSettingsInput | null | undefined;
  /** Support planning. What a support plan must hold before the council can sign it off, and what its money may pay for. */
  planning?: PlanningSettingsInput | null | undefined;
  /** Resource allocation. Turns an assessment into points and an indicative budget. Residents are owed the working, so every figure here appears in it. */
  resourceAllocation?: ResourceAllocationSettingsInput | null | undefined;
  /** Reviews. When a plan is looked at again with the person: soon after support starts, then at least yearly, and on request. */
  reviews?: ReviewsSettingsInput | null | undefined;
  /** Risk enablement. Who decides about a plan, by its cost and risk, and how risks are shared rather than avoided. */
  riskEnablement?: RiskEnablementSettingsInput | null | undefined;
  /** Small payments. One-off sums for something simple that helps, agreed quickly and looked at when the plan is reviewed. */
  smallPayments?: SmallPaymentsSettingsInput | null | undefined;
};

/** A price that a service may have at most. */
export type PriceAtMostInput = {
  /** At most so much on the day. */
  amountPence: number;
  /** The price of one of these. */
  unit: RateUnit;
};

/** How a price table turns points into money. */
export type PriceMethod =
  /** The sum for the band that the points fall in. */
  | 'BANDS'
  /** A straight line between the rows. */
  | 'INTERPOLATED'
  /** A sum for each point. */
  | 'PER_POINT';

/** The period that a sum of money is for. */
export type PricePeriod =
  /** For each week. */
  | 'WEEK'
  /** For each year, counted as 52 weeks. */
  | 'YEAR';

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

/** A proposal to take back what is unspent of a part. */
export type ProposeClawbackInput = {
  /** How much; left out, all that is above the limits. */
  amountPence?: number | null | undefined;
  /** The day on which it was talked over with the person. */
  discussedOn: string;
  /** The day on which the money was looked at; left out, today. */
  foundOn?: string | null | undefined;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What is saved for purposes that the plan names, as was talked over. What `startSaving` recorded counts without being given. */
  namedSavings?: Array<NamedSavingInput> | null | undefined;
  /** The part. */
  partId: string | number;
  /** Why, as the person will read it. */
  reason: string;
};

/** Proposes a run of payments. */
export type ProposePaymentRunInput = {
  /** The last day of what is collected, such as the end of a weekend or a bank holiday that follows; the day itself when left out. */
  dueBy?: string | null | undefined;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Parts that are not to be paid this time, whatever is due of them. */
  leaveOutPartIds?: Array<string | number> | null | undefined;
  /** The working day on which the money is to be in the accounts: at least three working days ahead, as the banks exchange it on the one before. */
  payOn: string;
};

/** Where a proposed change of a budget stands. It changes no money by itself. */
export type ProposedBudgetStepStatus =
  /** A newer version of the plan started for it. */
  | 'FOLLOWED'
  /** It waits for a newer version of the plan, with a budget of its own. */
  | 'PROPOSED'
  /** A later review took its place, support ended, or the person died. */
  | 'WITHDRAWN';

/** Why publishPolicyVersion was refused. Nothing of it was saved. */
export type PublishPolicyVersionErrorCode =
  /** The version of policy is published already. */
  | 'ALREADY_PUBLISHED'
  /** The council is still being prepared, so this can’t be done there yet. */
  | 'COUNCIL_IN_ONBOARDING'
  /** Nothing of a sandbox is published. */
  | 'NEVER_PUBLISHED_FROM_SANDBOX'
  /** There is no such record that you may change. */
  | 'NOT_FOUND'
  /** The version of policy was withdrawn before its first day. */
  | 'VERSION_WITHDRAWN';

/** Publishes a version of the council’s policy. */
export type PublishPolicyVersionInput = {
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The version’s id. */
  versionId: string | number;
};

/** Raises a concern about a person. */
export type RaiseConcernInput = {
  /** The supporter whose doings it is about, if any. It is then shown to nobody who supports or represents the person. */
  aboutSupporterId?: string | number | null | undefined;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What it is about. */
  kind: ConcernKind;
  /** The person whom it is about. */
  personId: string | number;
  /** What worries you. */
  words: string;
};

/** Who supplies the support of a published rate. */
export type RateSupplier =
  /** A care agency or other registered provider. */
  | 'AGENCY'
  /** Whoever the person chooses. */
  | 'ANYBODY'
  /** A personal assistant whom the person employs. */
  | 'EMPLOYED'
  /** A personal assistant or micro-provider in business by themself. */
  | 'SELF_EMPLOYED';

/** The time of the week that a published rate is for. */
export type RateTime =
  /** Whenever it is. */
  | 'ANY_TIME'
  /** A bank holiday. */
  | 'BANK_HOLIDAY'
  /** In the evening. */
  | 'EVENING'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Monday to Friday, by day. */
  | 'WEEKDAY'
  /** Saturday and Sunday. */
  | 'WEEKEND';

/** What a published rate is the price of one of. */
export type RateUnit =
  /** A day. */
  | 'DAY'
  /** Four weeks. */
  | 'FOUR_WEEKS'
  /** A visit of half an hour. */
  | 'HALF_HOUR'
  /** An hour. */
  | 'HOUR'
  /** One of anything else, such as a meal. */
  | 'ITEM'
  /** A journey. */
  | 'JOURNEY'
  /** A mile. */
  | 'MILE'
  /** A calendar month. */
  | 'MONTH'
  /** A night. */
  | 'NIGHT'
  /** A visit of fifteen minutes. */
  | 'QUARTER_HOUR'
  /** A session, such as a half day at a centre. */
  | 'SESSION'
  /** A visit of 45 minutes. */
  | 'THREE_QUARTER_HOUR'
  /** A week. */
  | 'WEEK';

/** The kind of support that a published rate is the price of. */
export type RatedSupport =
  /** Personal care at home, such as washing, dressing and meals. */
  | 'CARE_AT_HOME'
  /** Support to go out, learn, work or take part. */
  | 'COMMUNITY_SUPPORT'
  /** A day centre or day service, in a group. */
  | 'DAY_SUPPORT'
  /** Day support with one worker for one person. */
  | 'DAY_SUPPORT_ONE_TO_ONE'
  /** Help at home that need not be registered, such as cleaning, laundry and shopping. */
  | 'HELP_AT_HOME'
  /** Somebody who lives in the home. */
  | 'LIVE_IN'
  /** Meals brought to the home. */
  | 'MEALS'
  /** Other support, which the published name says. */
  | 'OTHER'
  /** Payroll and accounts for somebody who employs a personal assistant. */
  | 'PAYROLL'
  /** Care at home in place of an unpaid carer who has a break. */
  | 'REPLACEMENT_CARE'
  /** A short stay away from home. */
  | 'RESPITE_STAY'
  /** Support in the home of a Shared Lives carer. */
  | 'SHARED_LIVES'
  /** Somebody asleep in the home at night, who can be woken. */
  | 'SLEEP_IN'
  /** Support in a home of the person’s own that goes with it. */
  | 'SUPPORTED_LIVING'
  /** Getting about. */
  | 'TRANSPORT'
  /** Somebody awake in the home through the night. */
  | 'WAKING_NIGHT';

/** Records who was at a meeting of a panel. */
export type RecordAttendanceInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The interests that were declared. */
  interests?: Array<PanelInterestInput> | null | undefined;
  /** The meeting. */
  meetingId: string | number;
  /** The members and deputies who were there. */
  memberIds: Array<string | number>;
  /** How each person was there for their case. */
  people?: Array<PanelPersonInput> | null | undefined;
  /** Decisions taken between meetings that this one confirms. */
  ratifiedPanelDecisionIds?: Array<string | number> | null | undefined;
};

/** Records a contact with the council about support. */
export type RecordContactInput = {
  /** The day on which it was made; not in the future. Time limits count from it. */
  contactedOn: string;
  /** Why the person is seen sooner, where the council has a fast track for it. */
  fastTrackReason?: FastTrackReason | null | undefined;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Whom it is about. */
  personId: string | number;
  /** Who made it. */
  referredBy: Referrer;
  /** How it reached the council. */
  route: ContactRoute;
  /** What is wanted, in the words of whoever made it where possible. */
  whatIsWanted: string;
};

/** Keeps what a provider would ask for some support. */
export type RecordPlanQuoteInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Which plan. */
  planId: string | number;
  /** Who would give it. */
  providerName: string;
  /** The day on which it was given. */
  quotedOn: string;
  /** What the price is of one of. */
  unit: SupportUnit;
  /** What one would cost. */
  unitPricePence: number;
  /** The last day on which it may be taken; null where the provider named none. */
  validUntil?: string | null | undefined;
  /** What for, in the same words as other quotes for the same: they are compared by it. */
  whatFor: string;
};

/** A repayment that arrived. */
export type RecordRepaymentInput = {
  /** How much. */
  amountPence: number;
  /** The proposal that was decided. */
  clawbackId: string | number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The day on which it arrived. */
  occurredOn: string;
};

/** From when the years are counted for which records of a budget are kept. */
export type RecordsFrom =
  /** From the last day of the budget. */
  | 'END_OF_BUDGET'
  /** From the end of the tax year, on 5 April, in which the budget ends. */
  | 'END_OF_TAX_YEAR';

/** Brings a plan to the panel. */
export type ReferToPanelInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Why the panel is wanted. */
  reason: string;
};

/** Who made a contact. */
export type Referrer =
  /** Somebody who provides care. */
  | 'CARE_PROVIDER'
  /** Another health service, such as district nurses. */
  | 'COMMUNITY_HEALTH'
  /** Another part of the council. */
  | 'COUNCIL'
  /** Family. */
  | 'FAMILY'
  /** A friend or neighbour. */
  | 'FRIEND_OR_NEIGHBOUR'
  /** A general practice. */
  | 'GP'
  /** A hospital. */
  | 'HOSPITAL'
  /** A landlord or housing service. */
  | 'HOUSING'
  /** Somebody else. */
  | 'OTHER'
  /** The police, or a fire and rescue service. */
  | 'POLICE_OR_FIRE'
  /** The person. */
  | 'SELF'
  /** A voluntary or user-led organisation. */
  | 'VOLUNTARY_ORGANISATION';

/** Why registerPerson was refused. Nothing of it was saved. */
export type RegisterPersonErrorCode =
  /** There is no date of birth, and nothing says that it is not known. */
  | 'BIRTH_DATE_MISSING'
  /** There is a date of birth, which is said not to be known. */
  | 'BIRTH_DATE_NOT_EXPECTED'
  /** The date of birth lies in the future. */
  | 'BORN_IN_FUTURE'
  /** The date of birth makes the person older than anybody has been. */
  | 'BORN_TOO_LONG_AGO'
  /** The council is still being prepared, so this can’t be done there yet. */
  | 'COUNCIL_IN_ONBOARDING'
  /** The email address is not written as email addresses are. */
  | 'EMAIL_NOT_VALID'
  /** The preferred language is not written as languages are. */
  | 'LANGUAGE_NOT_VALID'
  /** The NHS number does not have ten digits, its check digit is wrong, or it was never issued. */
  | 'NHS_NUMBER_NOT_VALID'
  /** The council already has a record with this NHS number. */
  | 'PERSON_ALREADY_REGISTERED'
  /** The telephone number does not have 7 to 15 digits, or holds something that none has. */
  | 'PHONE_NOT_VALID'
  /** The postcode is not written as UK postcodes are. */
  | 'POSTCODE_NOT_VALID'
  /** A text that is needed is empty. */
  | 'TEXT_MISSING'
  /** A text is longer than is kept. */
  | 'TEXT_TOO_LONG';

/** Registers a person with the council. */
export type RegisterPersonInput = {
  /** Postal address without the postcode, a line each. */
  addressLines?: Array<string> | null | undefined;
  /** How well the date of birth is known; EXACT when left out of a new record. */
  birthDatePrecision?: BirthDatePrecision | null | undefined;
  /** Date of birth; not in the future. Left out only with birthDatePrecision UNKNOWN. */
  bornOn?: string | null | undefined;
  /** Main reason for support. */
  clientGroup: ClientGroup;
  /** How to reach the person. */
  communicationNeeds?: Array<CommunicationNeed> | null | undefined;
  /** Email address. */
  email?: string | null | undefined;
  /** Ethnic group; NOT_RECORDED when left out. */
  ethnicity?: Ethnicity | null | undefined;
  /** Family name; left out by somebody who has none. One name is enough. */
  familyName?: string | null | undefined;
  /** Given name; left out by somebody who has none. One name is enough. */
  givenName?: string | null | undefined;
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
  /** Telephone number of 7 to 15 digits, such as "+44 161 496 0000 ext 12". */
  phone?: string | null | undefined;
  /** UK postcode in any case, with or without its space; kept as "OL1 1UL". */
  postcode?: string | null | undefined;
  /** Preferred language as a BCP 47 tag; "en" when left out. */
  preferredLanguage?: string | null | undefined;
  /** What the person likes to be called. */
  preferredName?: string | null | undefined;
  /** For national returns. */
  primarySupportReason: PrimarySupportReason;
};

/** Sends a submitted change back. */
export type RejectPolicyChangeInput = {
  /** The change. */
  changeId: string | number;
  /** The version you read; a later one refuses what you ask. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What is wrong with it; it stays in the change’s history. */
  reason: string;
};

/** Whether a relative who lives in the same household may be paid. Relatives living elsewhere are never barred. */
export type RelativeRule =
  /** As a matter of course. */
  | 'ALLOWED'
  /** Where the council is satisfied that it is necessary. */
  | 'EXCEPTIONAL'
  /** Never. */
  | 'NOT_ALLOWED';

/** What the person says to a proposal. */
export type ReplyToClawbackInput = {
  /** The proposal. */
  clawbackId: string | number;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Whether the person agrees. */
  isAgreed: boolean;
  /** The reply. */
  reply: string;
};

/** What somebody spent, got back or put in. */
export type ReportSpendingInput = {
  /** How much; more than nothing, whatever happened. */
  amountPence: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What happened; left out, it was SPENT. */
  kind?: SpendingKind | null | undefined;
  /** The day on which it happened: on or after the first of the part, and not after today. */
  occurredOn: string;
  /** The outcome of the plan that it counts towards; left out where the support is named. */
  outcomeId?: string | number | null | undefined;
  /** The part of the budget whose money it was. */
  partId: string | number;
  /** Who was paid; for money paid in, who paid it. */
  payee: string;
  /** What it was for. It may be left out where the support is named, and where nothing was spent. */
  purpose?: string | null | undefined;
  /** Where the receipt is kept: a number or a name. */
  receiptReference?: string | null | undefined;
  /** The support in the plan that it paid for. */
  supportItemId?: string | number | null | undefined;
};

/** By what somebody acts, or speaks up, for the person. */
export type RepresentationKind =
  /** An independent advocate: speaks up in one decision, or in an assessment, planning, a review or an enquiry, and decides nothing (Care Act 2014, ss.67 and 68). */
  | 'ADVOCATE'
  /** A lasting power of attorney that is registered (Mental Capacity Act 2005, s.9). */
  | 'ATTORNEY'
  /** An order of the Court of Protection (Mental Capacity Act 2005, s.16). */
  | 'DEPUTY'
  /** Named by somebody who has capacity, to manage their direct payment. */
  | 'NOMINEE'
  /** Authorised to have the direct payment of somebody who lacks capacity to ask for it (Care Act 2014, s.32). */
  | 'SUITABLE_PERSON';

/** Whether somebody acts for the person today. */
export type RepresentationStatus =
  /** Its last day is past, it was ended, or the person has died. */
  | 'ENDED'
  /** A suitable person: the finding that the person lacks capacity has run out. They decide nothing for the person and are paid nothing more until capacity has been looked at again. */
  | 'FINDING_RUN_OUT'
  /** It holds today. */
  | 'IN_FORCE'
  /** It begins on a later day. */
  | 'NOT_YET';

/** Asks for a review of a live plan. */
export type RequestReviewInput = {
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Why a review is wanted. */
  reason: string;
};

/** Circumstance adjustment. What changes in an allocation because of the person’s situation. Only the figure that the effect names is written. */
export type ResourceAllocationCircumstanceAdjustmentInput = {
  /** Circumstance. What must be true of the person. One of LIVES_ALONE, NEEDS_TWO_CARERS, SLEEPING_NIGHT_SUPPORT, WAKING_NIGHT_SUPPORT, CANNOT_BE_LEFT_ALONE, LIVES_RURALLY, NEEDS_COMMUNICATION_SUPPORT. */
  circumstance?: Circumstance | null | undefined;
  /** Domains multiplied. For the effect MULTIPLIER: the domains whose points it multiplies. Empty otherwise. */
  domains?: Array<NeedDomain> | null | undefined;
  /** Effect. Whether it adds points, multiplies the points of some domains, or adds a weekly sum. One of POINTS, MULTIPLIER, WEEKLY_SUM. */
  effect?: CircumstanceEffect | null | undefined;
  /** Multiplier. For the effect MULTIPLIER: 10000 leaves points as they are, 18000 makes them 1.8 times as many. A percentage in whole basis points (hundredths of one percent), from 10000 (100.00%) to 50000 (500.00%); null means none. */
  multiplierBasisPoints?: number | null | undefined;
  /** Points added. For the effect POINTS. A whole number of points, from 0 to 10000; null means none. */
  points?: number | null | undefined;
  /** Weekly sum. For the effect WEEKLY_SUM. Money in whole pence, from 0 (£0.00) to 100000000 (£1000000.00); null means none. */
  weeklyAmountPence?: number | null | undefined;
};

/** Domain. One area of life that counts in this scale, and what each level of need in it is worth. */
export type ResourceAllocationScaleDomainInput = {
  /** Domain of need. The area of life. A domain that is not listed adds no points. One of NUTRITION, PERSONAL_HYGIENE, TOILET_NEEDS, CLOTHING, SAFE_USE_OF_HOME, HABITABLE_HOME, RELATIONSHIPS, WORK_AND_LEARNING, LOCAL_FACILITIES, CARING_FOR_CHILD, MEMORY_AND_DECISIONS, STAYING_SAFE, HEALTH_AND_MEDICATION, NIGHTS. */
  domain?: NeedDomain | null | undefined;
  /** Points. Points for each level of need. They may not fall as need rises. */
  points?: ResourceAllocationScaleDomainPointsInput | null | undefined;
  /** Reduction for unpaid support. What comes off for support that family and friends give willingly. It may not fall as that support grows. */
  unpaidSupportReductionBasisPoints?: ResourceAllocationScaleDomainUnpaidSupportReductionBasisPointsInput | null | undefined;
};

/** Points. Points for each level of need. They may not fall as need rises. */
export type ResourceAllocationScaleDomainPointsInput = {
  /** Points at critical need. What a critical need in this domain adds to the total. No need adds nothing. A whole number of points, from 0 to 10000. */
  CRITICAL?: number | null | undefined;
  /** Points at low need. What a low need in this domain adds to the total. No need adds nothing. A whole number of points, from 0 to 10000. */
  LOW?: number | null | undefined;
  /** Points at moderate need. What a moderate need in this domain adds to the total. No need adds nothing. A whole number of points, from 0 to 10000. */
  MODERATE?: number | null | undefined;
  /** Points at substantial need. What a substantial need in this domain adds to the total. No need adds nothing. A whole number of points, from 0 to 10000. */
  SUBSTANTIAL?: number | null | undefined;
};

/** Reduction for unpaid support. What comes off for support that family and friends give willingly. It may not fall as that support grows. */
export type ResourceAllocationScaleDomainUnpaidSupportReductionBasisPointsInput = {
  /** Reduction when unpaid support meets all. How much of this domain’s points come off when family and friends willingly meet all of the need. Both totals, before and after, are shown to the person. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%). */
  ALL?: number | null | undefined;
  /** Reduction when unpaid support meets most. How much of this domain’s points come off when family and friends willingly meet most of the need. Both totals, before and after, are shown to the person. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%). */
  MOST?: number | null | undefined;
  /** Reduction when unpaid support meets some. How much of this domain’s points come off when family and friends willingly meet some of the need. Both totals, before and after, are shown to the person. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%). */
  SOME?: number | null | undefined;
};

/** Scale. Points and prices for some client groups and age bands, or for everybody. */
export type ResourceAllocationScaleInput = {
  /** Age bands. The ages that the scale is for. One scale for all ages is a valid choice, and so are several. */
  ageBands?: Array<AgeBand> | null | undefined;
  /** Client groups. Whom the scale is for. Every client group and age band must match exactly one scale. */
  clientGroups?: Array<ClientGroup> | null | undefined;
  /** Domains. The areas of life that count, and how much. */
  domains?: Array<ResourceAllocationScaleDomainInput> | null | undefined;
  /** Short name. Stays the same from version to version, so that changes show. A text of 1 to 40 characters. */
  key?: string | null | undefined;
  /** Name. What residents see in the working of an allocation. A text of 1 to 100 characters. */
  label?: string | null | undefined;
  /** Price table. Turns points into money. It begins at 0 points, never overlaps, leaves no gap and never falls. */
  priceTable?: ResourceAllocationScalePriceTableInput | null | undefined;
};

/** Price table. Turns points into money. It begins at 0 points, never overlaps, leaves no gap and never falls. */
export type ResourceAllocationScalePriceTableInput = {
  /** Method. Whether points fall into bands, lie on a line between rows, or have a price each. One of BANDS, INTERPOLATED, PER_POINT. */
  method?: PriceMethod | null | undefined;
  /** Period. Whether the sums are for a week or for a year of 52 weeks. One of WEEK, YEAR. */
  period?: PricePeriod | null | undefined;
  /** Rows. The rows of the table, from the fewest points to the most. */
  rows?: Array<ResourceAllocationScalePriceTableRowInput> | null | undefined;
};

/** Price row. One row of the price table. */
export type ResourceAllocationScalePriceTableRowInput = {
  /** Amount. The sum for the table’s period; for each point where the table prices points. Money in whole pence, from 0 (£0.00) to 100000000 (£1000000.00). */
  amountPence?: number | null | undefined;
  /** From points. The first points that the row is for. The first row begins at 0. A whole number of points, from 0 to 100000. */
  fromPoints?: number | null | undefined;
  /** To points. The last points of a band. Null in the last band, and where the table has no bands. A whole number of points, from 0 to 100000; null means none. */
  toPoints?: number | null | undefined;
};

/** Resource allocation. Turns an assessment into points and an indicative budget. Residents are owed the working, so every figure here appears in it. */
export type ResourceAllocationSettingsInput = {
  /** Circumstance adjustments. What is added for situations that the domains do not show, such as needing two carers. */
  circumstanceAdjustments?: Array<ResourceAllocationCircumstanceAdjustmentInput> | null | undefined;
  /** Residents are consulted for. For how many days at least residents are asked about a draft of these rules before it may be approved. Left out means that the council may ask, and need not. The version that a change replaces says what holds for it. A whole number of days, from 1 to 365; null means none. */
  consultationDays?: number | null | undefined;
  /** Contingency top-slice. Taken off the indicative amount and held back by the council for contingencies. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 5000 (50.00%). */
  contingencyTopSliceBasisPoints?: number | null | undefined;
  /** Later figures. Figures that change on a day within this version. Each decision reads the value of its own day. */
  laterFigures?: Array<LaterFigureInput> | null | undefined;
  /** Maximum weekly amount before a decision. Above it the allocation says that somebody must decide. It never caps the amount, because an indicative figure may not be a ceiling. Null means there is none. Money in whole pence, from 1 (£0.01) to 100000000 (£1000000.00); null means none. */
  maximumWeeklyPence?: number | null | undefined;
  /** Minimum weekly amount. An amount above nothing but below this is raised to it. 0 means there is no minimum. Money in whole pence, from 0 (£0.00) to 100000000 (£1000000.00). */
  minimumWeeklyPence?: number | null | undefined;
  /** Rounding. What the weekly amount is rounded to, half up. One of PENNY, POUND. */
  roundTo?: Rounding | null | undefined;
  /** Rural uplift. Added for people who live rurally, where care costs more because of travel. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%). */
  ruralUpliftBasisPoints?: number | null | undefined;
  /** Scales. The sets of points and prices. Each client group and age band matches exactly one. */
  scales?: Array<ResourceAllocationScaleInput> | null | undefined;
  /** Tables are published. Whether residents may see the points and prices. Hidden tables were people’s first complaint, so the answer is yes unless the council says otherwise. True or false. */
  tablesArePublished?: boolean | null | undefined;
  /** Tolerance. How far the agreed cost may differ from the indicative amount before it leaves the first rung of sign-off. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%). */
  toleranceBasisPoints?: number | null | undefined;
};

/** Who gave the answers of an assessment. */
export type Respondent =
  /** A professional, on the person’s behalf. */
  | 'PROFESSIONAL'
  /** The person, by themself. */
  | 'SELF'
  /** The person, with somebody who sat with them. */
  | 'SUPPORTED';

/** Sends a plan back for changes. */
export type ReturnPlanInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Which plan. */
  planId: string | number;
  /** What has to change, and why. */
  reason: string;
};

/** Why, as the bank says it. */
export type ReturnReason =
  /** The account is closed. Code B. */
  | 'ACCOUNT_CLOSED'
  /** The account was moved to another bank. Code 3. */
  | 'ACCOUNT_TRANSFERRED'
  /** The bank holds that the owner of the account has died. Code 2. */
  | 'BENEFICIARY_DECEASED'
  /** The details are not valid. Code 0. */
  | 'INVALID_DETAILS'
  /** There is no such account. Code 5. */
  | 'NO_ACCOUNT'
  /** The council asked for it back. Code C. */
  | 'REQUESTED_BY_REMITTER';

/** Undoes what was reported, as it did not happen so. */
export type ReverseSpendingInput = {
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What was wrong, without personal details. */
  reason: string;
  /** What was reported. */
  spendingId: string | number;
};

/** What can be done with a Review at some time of its life: a mutation, by its name in capitals. */
export type ReviewAction =
  /** The mutation `agreeToGathering`. Records that a person agrees to the top twos of a review being gathered without their name: the person, whoever decides about care for them, or staff whom they told. Nobody has to agree, and nothing depends on it. */
  | 'AGREE_TO_GATHERING'
  /** The mutation `completeReview`. Records a review that was held, for ever, keeps what it asks for until that is done, and sets the date of the next. A result of END sets none: end the plan with endPlan on its last day. */
  | 'COMPLETE_REVIEW'
  /** The mutation `draftPlanAfterReview`. Drafts a newer version of the live plan from a review that asks for one, with its contents; from the amount of the assessment since, where there was one. */
  | 'DRAFT_PLAN_AFTER_REVIEW'
  /** The mutation `scheduleReview`. Sets the day of a review that is still to be held, or moves it for a reason, and tells the person. */
  | 'SCHEDULE_REVIEW'
  /** The mutation `settleReviewFollowUp`. Settles what a review asked for in another way than a newer version of the plan, an assessment or the end of support, for a reason. Steps of the budget that it proposed are withdrawn. */
  | 'SETTLE_REVIEW_FOLLOW_UP'
  /** The mutation `withdrawReviewRequest`. Takes back a request for a review that is still to be held; the routine reviews stay as they are. For the person themself, and for practice staff whom the person has told. */
  | 'WITHDRAW_REVIEW_REQUEST';

/** Why something can’t be done with a Review now. */
export type ReviewActionCode =
  /** The council owes the person an independent advocate, and none is appointed. */
  | 'ADVOCATE_OWED'
  /** The person would have agreed before the review was held. */
  | 'AGREED_BEFORE_REVIEW'
  /** Somebody in the person’s circle of support is given twice. */
  | 'ATTENDEE_GIVEN_TWICE'
  /** Steps of the budget are given, and the result is not that the budget changes. */
  | 'BUDGET_STEPS_NOT_NEEDED'
  /** A step of the budget comes to what the budget comes to already. */
  | 'BUDGET_STEP_CHANGES_NOTHING'
  /** A step of the budget comes to less than nothing. */
  | 'BUDGET_STEP_NEGATIVE'
  /** A step of the budget does not begin after the one before it, or after the review. */
  | 'BUDGET_STEP_NOT_LATER'
  /** A day on which something happened lies in the future. */
  | 'DATE_IN_FUTURE'
  /** What the review asked for is settled. */
  | 'FOLLOW_UP_SETTLED'
  /** Your role may not use the mutation, or you do not decide for the person. */
  | 'FORBIDDEN'
  /** The person has agreed to it for this review already. */
  | 'GATHERING_AGREED_ALREADY'
  /** The agreement has been withdrawn, and nothing is gathered by it. */
  | 'GATHERING_WITHDRAWN'
  /** The review was held before support started. */
  | 'HELD_BEFORE_START'
  /** The day on which the review was held lies in the future. */
  | 'HELD_IN_FUTURE'
  /** The day that is set lies after the due date, and nobody says why. */
  | 'LATE_REASON_MISSING'
  /** The review moves to another day than the person was told, and nobody says why. */
  | 'MOVE_REASON_MISSING'
  /** There is no such record that you may change. */
  | 'NOT_FOUND'
  /** The review asks for an assessment first, and none has been completed since. */
  | 'NOT_REASSESSED_YET'
  /** The review has no top twos. */
  | 'NO_TOP_TWOS'
  /** An outcome is given twice. */
  | 'OUTCOME_GIVEN_TWICE'
  /** An outcome is not one of the plan that is reviewed. */
  | 'OUTCOME_NOT_OF_PLAN'
  /** The progress of some outcomes is missing. */
  | 'OUTCOME_PROGRESS_MISSING'
  /** The person has died, and everything that the council does for them stops that day. */
  | 'PERSON_HAS_DIED'
  /** The person’s own view of what works is missing. */
  | 'PERSON_PERSPECTIVE_MISSING'
  /** A perspective is given twice. */
  | 'PERSPECTIVE_GIVEN_TWICE'
  /** A plan that has not started yet was drafted from the review. */
  | 'PLAN_ALREADY_DRAFTED'
  /** The plan is not at a point of its life where this can be done. */
  | 'PLAN_NOT_IN_STATE'
  /** The council has no version in force of an area of policy that decides. */
  | 'POLICY_NOT_IN_FORCE'
  /** The review is completed, and never changes again. */
  | 'REVIEW_ALREADY_COMPLETED'
  /** The review asks for no newer version of the plan. */
  | 'REVIEW_ASKS_FOR_NO_PLAN'
  /** A list has more entries than a review holds. */
  | 'REVIEW_LIST_TOO_LONG'
  /** The review has not been held and recorded yet, so nothing follows from it. */
  | 'REVIEW_NOT_COMPLETED'
  /** The review is not completed, so it has no top twos yet. */
  | 'REVIEW_NOT_HELD_YET'
  /** The review was taken back, or another review or plan took its place. */
  | 'REVIEW_NO_LONGER_NEEDED'
  /** The day that is set lies after the last on which the law has a direct payment reviewed, which is still to come. */
  | 'SCHEDULED_BEYOND_LAW'
  /** The day that is set for the review has passed. */
  | 'SCHEDULED_IN_PAST'
  /** The day that is set lies before the first on which the review may be held. */
  | 'SCHEDULED_TOO_EARLY'
  /** The person would have less notice of the review than the policy gives, and has not agreed to it. */
  | 'SHORT_NOTICE_NOT_AGREED'
  /** The record has changed since you read it. */
  | 'STALE_VERSION'
  /** Somebody who is named is not in the person’s circle of support. */
  | 'SUPPORTER_NOT_OF_PERSON'
  /** A survey answer does not belong to the scale of its area. */
  | 'SURVEY_ANSWER_NOT_OF_SCALE'
  /** An area of the survey is answered twice. */
  | 'SURVEY_AREA_GIVEN_TWICE'
  /** The council’s policy does not use the outcome survey. */
  | 'SURVEY_NOT_USED'
  /** A text that is needed is empty. */
  | 'TEXT_MISSING'
  /** A text is longer than is kept. */
  | 'TEXT_TOO_LONG'
  /** The council’s policy does not gather the top two things. */
  | 'TOP_TWOS_NOT_USED'
  /** More than two things of one sort are named as the top two. */
  | 'TOP_TWO_TOO_MANY'
  /** The review was held though the person had been told of no day, and nothing says why. */
  | 'UNSCHEDULED_REASON_MISSING'
  /** The result is a change, and what must change is not said. */
  | 'WHAT_MUST_CHANGE_MISSING';

/** Somebody who is invited to a review, or was there. */
export type ReviewAttendeeInput = {
  /** Their name, where it helps; nobody has to be named. */
  name?: string | null | undefined;
  /** As what. */
  role: ReviewAttendeeRole;
  /** Who of the person’s circle of support; left out for anybody else. */
  supporterId?: string | number | null | undefined;
};

/** As what somebody is invited to a review, or was there. */
export type ReviewAttendeeRole =
  /** An advocate. */
  | 'ADVOCATE'
  /** Somebody from the NHS. */
  | 'HEALTH_PROFESSIONAL'
  /** An interpreter, or who helps with communication. */
  | 'INTERPRETER'
  /** Anybody else. */
  | 'OTHER'
  /** The person themself. */
  | 'PERSON'
  /** A personal assistant. */
  | 'PERSONAL_ASSISTANT'
  /** Practice staff of the council. */
  | 'PRACTITIONER'
  /** Somebody from an organisation that gives support. */
  | 'PROVIDER'
  /** Somebody who may decide for the person. */
  | 'REPRESENTATIVE'
  /** Family, a friend or an unpaid carer. */
  | 'SUPPORTER';

/** How that which a review asked for came to its end. */
export type ReviewFollowUpEnd =
  /** A later review asked for something else. */
  | 'ANOTHER_REVIEW'
  /** The person was assessed again. */
  | 'ASSESSED'
  /** Support under the plan ended. */
  | 'PLAN_ENDED'
  /** A newer version of the plan started. */
  | 'PLAN_STARTED'
  /** It was settled in another way, for the reason that is given. */
  | 'SETTLED_OTHERWISE';

/** Where that which a review asks for stands today. Worked out from its dates. */
export type ReviewFollowUpStatus =
  /** Still to be done. */
  | 'OPEN'
  /** Not done by its due date. */
  | 'OVERDUE'
  /** Done, or no longer needed. */
  | 'SETTLED'
  /** The person has died, and nothing of it is due. */
  | 'STOPPED';

/** Why a review takes place. */
export type ReviewKind =
  /** The first look, soon after support started. */
  | 'FIRST'
  /** Somebody asked for it. */
  | 'REQUESTED'
  /** The regular look, at least as often as the council’s policy says. */
  | 'ROUTINE';

/** How a review was held. */
export type ReviewMethod =
  /** Everybody met in one place. */
  | 'FACE_TO_FACE'
  /** In another way, such as in writing. */
  | 'OTHER'
  /** By telephone. */
  | 'TELEPHONE'
  /** By video. */
  | 'VIDEO';

/** Whose view it is. */
export type ReviewPerspective =
  /** That of family and friends. */
  | 'FAMILY'
  /** The person’s own. */
  | 'PERSON'
  /** That of those who are paid to support the person. */
  | 'STAFF';

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
  /** It was taken back, another review or plan took its place, or support ended, before it was held. */
  | 'NO_LONGER_NEEDED'
  /** Not held by its due date. */
  | 'OVERDUE'
  /** Not due yet, and too early for its notice. */
  | 'UPCOMING';

/** How far one outcome of the plan has come. */
export type ReviewedOutcomeInput = {
  /** What there is to say about it. */
  note?: string | null | undefined;
  /** The outcome, one of the plan’s. */
  outcomeId: string | number;
  /** How far it has come. */
  progress: OutcomeProgress;
};

/** Reviews. When a plan is looked at again with the person: soon after support starts, then at least yearly, and on request. */
export type ReviewsSettingsInput = {
  /** Residents are consulted for. For how many days at least residents are asked about a draft of these rules before it may be approved. Left out means that the council may ask, and need not. The version that a change replaces says what holds for it. A whole number of days, from 1 to 365; null means none. */
  consultationDays?: number | null | undefined;
  /** First review of a direct payment. The law asks for one within six months of the first payment. A whole number of months, from 1 to 24. */
  directPaymentFirstReviewMonths?: number | null | undefined;
  /** First review of a direct payment, in weeks. For a council that counts in weeks. Where it ends before the months do, the first review is due then. A whole number of weeks, from 1 to 26; null means none. */
  directPaymentFirstReviewWeeks?: number | null | undefined;
  /** Later reviews of a direct payment. The law asks for them no more than twelve months apart. A whole number of months, from 1 to 24. */
  directPaymentReviewMonths?: number | null | undefined;
  /** First review, from. For a council that publishes a range, such as six to eight weeks: from how many weeks after support starts the first review may be held. The first review is then due by the weeks above. A whole number of weeks, from 0 to 25; null means none. */
  firstReviewFromWeeks?: number | null | undefined;
  /** First review. How many weeks after support starts the first review is due. National guidance expects six to eight. A whole number of weeks, from 1 to 26. */
  firstReviewWeeks?: number | null | undefined;
  /** What a review asks for is done. Within how many working days after a review that which it asks for is done: another plan, another budget, an assessment, or the end of support. A whole number of working days, from 1 to 130. */
  followUpWorkingDays?: number | null | undefined;
  /** Later figures. Figures that change on a day within this version. Each decision reads the value of its own day. */
  laterFigures?: Array<LaterFigureInput> | null | undefined;
  /** Reason for a later first review. Why the first review comes later than eight weeks. Needed only then. A text of 20 to 2000 characters; null means none. */
  laterFirstReviewReason?: string | null | undefined;
  /** Reason for less frequent reviews. Why routine reviews are more than twelve months apart. Needed only then. A text of 20 to 2000 characters; null means none. */
  laterRoutineReviewReason?: string | null | undefined;
  /** Notice of a review. How long before a review the person is told its date, so that they can prepare and ask somebody to be there. A whole number of days, from 0 to 90. */
  noticeDays?: number | null | undefined;
  /** Outcome survey is used. Whether the review asks how life has changed, on the five-point survey. True or false. */
  outcomeSurveyIsUsed?: boolean | null | undefined;
  /** Review on request. How soon a review is arranged when the person, or somebody for them, asks for one or needs change. A whole number of working days, from 1 to 60. */
  requestedReviewWorkingDays?: number | null | undefined;
  /** Review after surpluses. After how many looks in a row at the same money that found more unspent than may be, the plan is reviewed with the person: what is it that can’t be bought, or is no longer needed? 1 means that unspent money first means looking at the plan. Left out means that none follows by itself. A whole number, from 1 to 6; null means none. */
  reviewAfterSurpluses?: number | null | undefined;
  /** Target: reviewed in time. What share of the reviews that are due in a year is to be held by its due date. It takes nothing from anybody’s own due date: `targets` says whether the council is on track, beside what was reached. Left out means that there is no target. A percentage in whole basis points (hundredths of one percent), from 0 (0.00%) to 10000 (100.00%); null means none. */
  reviewedInTimeTargetBasisPoints?: number | null | undefined;
  /** Routine review. The longest time between reviews. National guidance expects no more than twelve months. A whole number of months, from 1 to 24. */
  routineReviewMonths?: number | null | undefined;
  /** Warning before a starter budget ends. How many days before its last day a starter budget is warned of, while there is still time for an assessment. A whole number of days, from 0 to 60. */
  starterWarningDays?: number | null | undefined;
  /** Working Together for Change is used. Whether the top two things working, not working and wished for are gathered from reviews and themed for commissioners. True or false. */
  workingTogetherForChangeIsUsed?: boolean | null | undefined;
};

/** Complaint stage. Somebody who looks into a complaint. */
export type RiskEnablementChallengeComplaintStageInput = {
  /** Reply within. How soon they answer. Beyond six months the law asks the council to write and say why. A whole number of working days, from 1 to 120. */
  replyWorkingDays?: number | null | undefined;
  /** Role. Who answers. One of PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR. */
  role?: SignOffRole | null | undefined;
};

/** Challenge. How a person asks for a decision to be looked at again, and by whom. */
export type RiskEnablementChallengeInput = {
  /** Acknowledge within. How soon the person hears that their challenge has arrived. A whole number of working days, from 1 to 20. */
  acknowledgeWorkingDays?: number | null | undefined;
  /** Acknowledge a complaint within. How soon the person hears that their complaint has arrived. The law allows three working days. A whole number of working days, from 1 to 3. */
  complaintAcknowledgeWorkingDays?: number | null | undefined;
  /** Stages of a complaint. Who looks into a complaint about how something was done, and who looks after them. None means those of a challenge. */
  complaintStages?: Array<RiskEnablementChallengeComplaintStageInput> | null | undefined;
  /** Who may allow a late challenge. The lowest role that may take a challenge or complaint that comes too late, with the reason. Left out means that nobody may take a late challenge; a late complaint may always be taken for a good reason, by whoever would answer it first. One of PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR; null means none. */
  lateAllowedByRole?: SignOffRole | null | undefined;
  /** Stages. Who looks first, and who looks after them. Each stands higher than the one before. */
  stages?: Array<RiskEnablementChallengeStageInput> | null | undefined;
  /** Window. How long after the decision the person may challenge it: 5 to 120 days or working days, up to 26 weeks, or up to 6 months. A whole number, from 1 to 120. */
  windowLength?: number | null | undefined;
  /** Window counted in. Days, weeks or months, and whether weekends and bank holidays count. One of DAYS, WORKING_DAYS, WEEKS, MONTHS. */
  windowUnit?: WindowUnit | null | undefined;
};

/** Stage. Somebody who looks again at the decision. */
export type RiskEnablementChallengeStageInput = {
  /** Reply within. How soon they answer. A whole number of working days, from 1 to 60. */
  replyWorkingDays?: number | null | undefined;
  /** Role. Who looks again. One of PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR. */
  role?: SignOffRole | null | undefined;
};

/** Risk enablement panel. Shares responsibility for a complex risk decision: a support to the person and staff. It may not rewrite the plan. */
export type RiskEnablementPanelRulesInput = {
  /** Decision within. How soon after a plan is referred the panel decides. A whole number of working days, from 1 to 40. */
  decisionWorkingDays?: number | null | undefined;
  /** Reason for sending every plan to the panel. Why no plan is signed off without the panel. Needed only then. A text of 20 to 2000 characters; null means none. */
  everyPlanToPanelReason?: string | null | undefined;
  /** Asking for more stops the clock. Whether the days until what the panel asked for arrives are added to the time it has. True or false. */
  informationStopsClock?: boolean | null | undefined;
  /** What the panel is for. Whether the panel decides about the plans that are sent to it, only advises, or there is none. Where there is none, its other settings are not read. One of DECIDES, ADVISES, NONE. */
  kind?: PanelKind | null | undefined;
  /** Learning is recorded. Whether what the panel learned is written down for others, without names. True or false. */
  learningIsRecorded?: boolean | null | undefined;
  /** Localities. Parts of the council’s area with panels of their own. None means that a panel serves the whole area. */
  localities?: Array<RiskEnablementPanelRulesLocalityInput> | null | undefined;
  /** Members. Who sits on it, by role: senior health and social care staff, and somebody who holds a budget. */
  members?: Array<RiskEnablementPanelRulesMemberInput> | null | undefined;
  /** Members to meet on disagreement. How many members the person may meet when the panel does not approve. 0 means that no meeting is offered. A whole number, from 0 to 10. */
  membersToMeetOnDisagreement?: number | null | undefined;
  /** Papers before the meeting. How long before a meeting its agenda and papers are with the members and the person. Left out means that a meeting may be called at once. A whole number of working days, from 1 to 20; null means none. */
  papersWorkingDays?: number | null | undefined;
  /** The person may attend. Whether the person may be there, with support to be. True or false. */
  personMayAttend?: boolean | null | undefined;
  /** Quorum. How many members must be there to decide. A whole number, from 2 to 30. */
  quorum?: number | null | undefined;
  /** Roles that must be there. Without which roles the panel decides nothing on the day, beside somebody who holds a budget. Each has a seat. */
  requiredRoles?: Array<PanelRole> | null | undefined;
  /** Triggers. What sends a plan to the panel besides fitting no rung of the ladder. Panels for everything mean delay. */
  triggers?: RiskEnablementPanelRulesTriggersInput | null | undefined;
  /** Confirmed within. How soon after a decision between meetings a meeting confirms it. Read only where somebody may decide between meetings. A whole number of working days, from 1 to 60. */
  urgentConfirmedWorkingDays?: number | null | undefined;
  /** Who decides between meetings. The role that may decide alone where it can’t wait for a meeting; the next meeting confirms it. Left out means that nobody may. One of SOCIAL_CARE_SENIOR, HEALTH_SENIOR, BUDGET_HOLDER, SAFEGUARDING_LEAD, LEGAL_ADVISER, OCCUPATIONAL_THERAPIST, COMMISSIONER, INDEPENDENT_MEMBER, EXPERT_BY_EXPERIENCE; null means none. */
  urgentDecisionByRole?: PanelRole | null | undefined;
  /** Warning before its days. How many days before its day a decision, a meeting with members, an answer to the panel, a condition or a confirmation is warned of. A whole number of days, from 0 to 30. */
  warnBeforeDays?: number | null | undefined;
};

/** Locality. A part of the council’s area that has a panel of its own. */
export type RiskEnablementPanelRulesLocalityInput = {
  /** Key. A short name that stays the same from version to version. A text of 1 to 40 characters. */
  key?: string | null | undefined;
  /** Name. What the locality is called. A text of 1 to 100 characters. */
  name?: string | null | undefined;
  /** Postcode districts. Where the people live whom its panel decides about. */
  postcodeDistricts?: Array<string> | null | undefined;
};

/** Seat. A role on the panel. */
export type RiskEnablementPanelRulesMemberInput = {
  /** Holds a budget. Whether the member can commit money, so that the panel need not ask elsewhere. At least one must. True or false. */
  holdsBudget?: boolean | null | undefined;
  /** Role. What the member brings. One of SOCIAL_CARE_SENIOR, HEALTH_SENIOR, BUDGET_HOLDER, SAFEGUARDING_LEAD, LEGAL_ADVISER, OCCUPATIONAL_THERAPIST, COMMISSIONER, INDEPENDENT_MEMBER, EXPERT_BY_EXPERIENCE. */
  role?: PanelRole | null | undefined;
  /** Seats. How many members have this role. A whole number, from 1 to 10. */
  seats?: number | null | undefined;
};

/** Triggers. What sends a plan to the panel besides fitting no rung of the ladder. Panels for everything mean delay. */
export type RiskEnablementPanelRulesTriggersInput = {
  /** Risk score at least. The score at which a plan goes to the panel. Left out means that no score alone does. A whole number of points, from 1 to 100; null means none. */
  riskScoreAtLeast?: number | null | undefined;
  /** Weekly cost at least. The weekly cost at which a plan goes to the panel. Left out means that no cost alone does. Money in whole pence, from 0 (£0.00) to 10000000 (£100000.00); null means none. */
  weeklyCostAtLeastPence?: number | null | undefined;
  /** Cost beyond tolerance. Whether an agreed cost further from the indicative budget than the tolerance sends a plan to the panel. True or false. */
  whenCostBeyondTolerance?: boolean | null | undefined;
  /** Disagreement. Whether a disagreement between the person and the council goes to the panel. True or false. */
  whenPersonAndCouncilDisagree?: boolean | null | undefined;
  /** Person asks. Whether the person may ask for the panel themself, once they have agreed to the plan. True or false. */
  whenPersonAsks?: boolean | null | undefined;
  /** Practitioner asks. Whether a practitioner may bring a decision that they want to share. True or false. */
  whenPractitionerAsks?: boolean | null | undefined;
  /** Relative in the same household. Whether paying a relative who lives with the person sends a plan to the panel. True or false. */
  whenRelativeInSameHousehold?: boolean | null | undefined;
  /** Safeguarding enquiry open. Whether an open safeguarding enquiry sends a plan to the panel. True or false. */
  whenSafeguardingEnquiryIsOpen?: boolean | null | undefined;
};

/** Risk matrix. Likelihood times impact gives a score, and the score a level. */
export type RiskEnablementRiskMatrixInput = {
  /** Levels. Where each level of risk begins, from the lowest. */
  levels?: Array<RiskEnablementRiskMatrixLevelInput> | null | undefined;
  /** Size. How many steps likelihood and impact have. Five by five is the common choice. A whole number, from 3 to 10. */
  size?: number | null | undefined;
};

/** Risk level. A level of risk, and the score that it begins at. */
export type RiskEnablementRiskMatrixLevelInput = {
  /** From score. The lowest score (likelihood times impact) of this level. The first level begins at 1. A whole number of points, from 1 to 100. */
  fromScore?: number | null | undefined;
  /** Level. What this much risk is called. One of LOW, MODERATE, HIGH, VERY_HIGH. */
  level?: RiskLevel | null | undefined;
};

/** Talking risks through. What is written down with the person before money moves. */
export type RiskEnablementSafeguardsInput = {
  /** Keeping safe plan before a direct payment. Whether a keeping safe plan is needed before any direct payment starts. True or false. */
  keepingSafePlanBeforeDirectPayment?: boolean | null | undefined;
  /** Keeping safe plan from risk. The risk at which a plan needs a keeping safe plan. Left out means that none is demanded for risk alone. One of LOW, MODERATE, HIGH, VERY_HIGH; null means none. */
  keepingSafePlanFromRiskLevel?: RiskLevel | null | undefined;
  /** Support to manage before a direct payment. Whether it is recorded what support the person has to manage the money before any direct payment starts, by the support matrix. True or false. */
  paymentSupportBeforeDirectPayment?: boolean | null | undefined;
  /** Risk matrix before a direct payment. Whether risk is scored before any direct payment starts. True or false. */
  riskMatrixBeforeDirectPayment?: boolean | null | undefined;
  /** Supported decision record from risk. The risk at which what the person wants, and what was said about it, is recorded. One of LOW, MODERATE, HIGH, VERY_HIGH; null means none. */
  supportedDecisionFromRiskLevel?: RiskLevel | null | undefined;
};

/** Risk enablement. Who decides about a plan, by its cost and risk, and how risks are shared rather than avoided. */
export type RiskEnablementSettingsInput = {
  /** Challenge. How a person asks for a decision to be looked at again, and by whom. */
  challenge?: RiskEnablementChallengeInput | null | undefined;
  /** Residents are consulted for. For how many days at least residents are asked about a draft of these rules before it may be approved. Left out means that the council may ask, and need not. The version that a change replaces says what holds for it. A whole number of days, from 1 to 365; null means none. */
  consultationDays?: number | null | undefined;
  /** Later figures. Figures that change on a day within this version. Each decision reads the value of its own day. */
  laterFigures?: Array<LaterFigureInput> | null | undefined;
  /** Risk enablement panel. Shares responsibility for a complex risk decision: a support to the person and staff. It may not rewrite the plan. */
  panel?: RiskEnablementPanelRulesInput | null | undefined;
  /** Risk matrix. Likelihood times impact gives a score, and the score a level. */
  riskMatrix?: RiskEnablementRiskMatrixInput | null | undefined;
  /** Talking risks through. What is written down with the person before money moves. */
  safeguards?: RiskEnablementSafeguardsInput | null | undefined;
  /** Sign-off ladder. A plan is signed off on the first rung whose cost and risk it fits. What fits no rung goes to the panel. */
  signOffLadder?: RiskEnablementSignOffLadderInput | null | undefined;
  /** Direct payment support matrix. What support to manage a direct payment is offered, so that needing help is never a reason to be refused one. */
  supportMatrix?: Array<RiskEnablementSupportMatrixEntryInput> | null | undefined;
  /** Support organisations. Who gives the support of the matrix, and whether it costs the person anything. It is told with the support that is suggested, and the person may choose anybody else. */
  supportOrganisations?: Array<RiskEnablementSupportOrganisationInput> | null | undefined;
  /** Warnings ahead. How long before its day something that is to be looked at again with the person, or answered, is warned of, so that there is time for it. */
  warnings?: RiskEnablementWarningsInput | null | undefined;
};

/** Sign-off ladder. A plan is signed off on the first rung whose cost and risk it fits. What fits no rung goes to the panel. */
export type RiskEnablementSignOffLadderInput = {
  /** Period of the costs. Whether the rungs’ costs are for a week or for a year of 52 weeks. One of WEEK, YEAR. */
  costPeriod?: PricePeriod | null | undefined;
  /** Rungs. From the first role to the last. Small and low-risk plans should need only a first-line manager. */
  rungs?: Array<RiskEnablementSignOffLadderRungInput> | null | undefined;
};

/** Rung. Who may sign off a plan of this cost and risk, without going further. */
export type RiskEnablementSignOffLadderRungInput = {
  /** Role. Who signs off. One of PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR. */
  role?: SignOffRole | null | undefined;
  /** Shared with. Higher roles that stand on the same rung, where any of them signs off and none comes after the other. */
  sharedWith?: Array<SignOffRole> | null | undefined;
  /** Up to cost. The most that the plan may cost, for the ladder’s period. Left out means any cost. Money in whole pence, from 0 (£0.00) to 100000000 (£1000000.00); null means none. */
  upToAmountPence?: number | null | undefined;
  /** Up to risk. The highest risk that this role may sign off. Left out means any risk, for a rung by cost alone. One of LOW, MODERATE, HIGH, VERY_HIGH. */
  upToRiskLevel?: RiskLevel | null | undefined;
};

/** Entry. Somebody’s capacity to manage and the support around them, and what is offered then. */
export type RiskEnablementSupportMatrixEntryInput = {
  /** Capacity to manage. How far the person can manage the money. Capacity is presumed, and an unwise choice is not a lack of it. One of MANAGES_ALONE, MANAGES_WITH_HELP, CANNOT_MANAGE. */
  capacityToManage?: CapacityToManage | null | undefined;
  /** Support around. Who already helps them. One of STRONG, SOME, NONE. */
  supportAround?: SupportAround | null | undefined;
  /** Support offered. What is offered then. One of INFORMATION, ADVICE_AT_START, ONGOING_ADVICE, PAYROLL_AND_ADVICE, MANAGED_ACCOUNT, SUITABLE_PERSON, ANOTHER_OPTION. */
  supportOffered?: ManagementSupport | null | undefined;
};

/** Support organisation. Somebody who gives such support for the council, such as a charity or a payroll service. */
export type RiskEnablementSupportOrganisationInput = {
  /** Free to the person. Whether the council pays for it, so that its price need not come out of the budget. True or false. */
  isFree?: boolean | null | undefined;
  /** Name. What it is called, so that people can find it. A text of 1 to 100 characters. */
  name?: string | null | undefined;
  /** Offers. Which support it gives. */
  offers?: Array<ManagementSupport> | null | undefined;
};

/** Warnings ahead. How long before its day something that is to be looked at again with the person, or answered, is warned of, so that there is time for it. */
export type RiskEnablementWarningsInput = {
  /** Before a capacity decision runs out. How many days before its last day a capacity decision is warned of. A whole number of days, from 0 to 180. */
  capacityDays?: number | null | undefined;
  /** Before a challenge is answered. How many days before its last day the acknowledgement, or the answer, of a challenge or complaint is warned of. A whole number of days, from 0 to 60. */
  challengeDays?: number | null | undefined;
  /** Before a record is looked at again. How many days before its review date a supported decision record or a keeping safe plan is warned of. A whole number of days, from 0 to 90. */
  recordReviewDays?: number | null | undefined;
};

/** How much risk a plan carries, in rising order. */
export type RiskLevel =
  /** High risk. */
  | 'HIGH'
  /** Low risk. */
  | 'LOW'
  /** Moderate risk. */
  | 'MODERATE'
  /** Very high risk. */
  | 'VERY_HIGH';

/** What a token lets its holder do, or who made a change. */
export type Role =
  /** Reads every record of the council and changes none. */
  | 'AUDITOR'
  /** Helps one person to plan, with the consent the person gives. */
  | 'BROKER'
  /** Looks at what is bought for whom, in aggregate only. */
  | 'COMMISSIONER'
  /** Looks after the council’s set-up. */
  | 'COUNCIL_ADMINISTRATOR'
  /** Director of adult social services, or a deputy: the top of the ladder. */
  | 'DIRECTOR'
  /** Puts a change of policy in force alone where it can’t wait, with the reason. */
  | 'EMERGENCY_POLICY_OFFICER'
  /** Pays instalments and looks after the ledger. */
  | 'FINANCE_OFFICER'
  /** Head of service: signs the largest plans off, where the council’s ladder says so. */
  | 'HEAD_OF_SERVICE'
  /** Sits on a risk enablement panel: sees the cases referred to it while these are open, and nothing of a case in which they have declared an interest. */
  | 'PANEL_MEMBER'
  /** Has, or may have, a personal budget: sees their own record and no other. */
  | 'PERSON'
  /** Onboards councils; sees no person anywhere. */
  | 'PLATFORM_ADMINISTRATOR'
  /** Approves the council’s policy. */
  | 'POLICY_APPROVER'
  /** Writes the council’s policy. */
  | 'POLICY_EDITOR'
  /** Social worker or other practitioner: assesses, plans, reviews. */
  | 'PRACTITIONER'
  /** Holds a fund for one person: sees what is in that fund and what moved, and nothing else. */
  | 'PROVIDER'
  /** Compares what councils have published; sees no person anywhere. */
  | 'REGIONAL_ANALYST'
  /** Attorney, deputy or suitable person: decides for one person while the authority lasts. A nominee: manages the money of one person, and reads budgets and what the person agrees to. */
  | 'REPRESENTATIVE'
  /** Manager of several teams: signs larger and riskier plans off. */
  | 'SERVICE_MANAGER'
  /** In one person’s circle of support: sees what the person agrees to. */
  | 'SUPPORTER'
  /** The program itself, at work by the calendar for one council at a time. No token carries it; it shows in the audit trail only. */
  | 'SYSTEM'
  /** First-line manager: signs plans off. */
  | 'TEAM_MANAGER';

/** What an allocation is rounded to, half up. */
export type Rounding =
  /** To the penny. */
  | 'PENNY'
  /** To the pound. */
  | 'POUND';

/** What a council’s policy may ask to be talked through with the person and written down. */
export type Safeguard =
  /** A keeping safe plan. */
  | 'KEEPING_SAFE_PLAN'
  /** What support the person has to manage a direct payment. */
  | 'PAYMENT_SUPPORT'
  /** The risks of the plan, scored by the council’s matrix. */
  | 'RISK_SCORES'
  /** A supported decision record: what the person wants, and what was said about it. */
  | 'SUPPORTED_DECISION';

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

/** Saves the file of a council that is being prepared, as far as it has got. */
export type SaveOnboardingFileInput = {
  /** The council’s short name. Its own staff name their own. */
  council: string;
  /** The save that you wrote on from, as the checklist’s fileNumber says; a later one refuses yours. */
  expectedFileNumber: number;
  /** The whole text of the council file, in YAML. */
  file: string;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
};

/** Sets the day of a review, or moves it. */
export type ScheduleReviewInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Who is invited beside the person, in place of those before; nobody when left out. */
  invited?: Array<ReviewAttendeeInput> | null | undefined;
  /** Whether the person agrees to less notice than the council’s policy gives (noticeDays); false when left out. */
  personAgreesToShortNotice?: boolean | null | undefined;
  /** Where, such as at home, or by video. */
  place: string;
  /** Why it moves to another day, or is held after its due date; needed only then. */
  reason?: string | null | undefined;
  /** The review. */
  reviewId: string | number;
  /** The day: today or later, and not before the first on which it may be held. */
  scheduledOn: string;
};

/** Who gives a service of the directory. */
export type ServiceKind =
  /** A care agency or other provider. */
  | 'AGENCY'
  /** A broker or support planner, for planning and arranging. */
  | 'BROKER'
  /** A club, class, faith or community group. */
  | 'COMMUNITY_GROUP'
  /** A service of the council. */
  | 'COUNCIL_SERVICE'
  /** A micro-provider: one or a few people in business by themselves. */
  | 'MICRO_PROVIDER'
  /** A personal assistant who agreed to be found. */
  | 'PERSONAL_ASSISTANT'
  /** Help with having a budget: advice, payroll, managed accounts. */
  | 'SUPPORT_SERVICE';

/** Which services of the directory. Each that is given narrows the list. */
export type ServicesFilterInput = {
  /** It is a broker or support service that works so. */
  broker?: BrokersFilterInput | null | undefined;
  /** True: it runs and takes new people. */
  isOpenToNewPeople?: boolean | null | undefined;
  /** It is given by these. */
  kind?: ServiceKind | null | undefined;
  /** It is given in this language, as BCP 47 has it: gu, bfi. */
  language?: string | null | undefined;
  /** It is near, or comes to the person. */
  near?: NearInput | null | undefined;
  /** It helps with this domain of need. */
  needDomain?: NeedDomain | null | undefined;
  /** It has a price that is no more than this. */
  priceAtMost?: PriceAtMostInput | null | undefined;
  /** It gives this kind of support. */
  support?: RatedSupport | null | undefined;
  /** Words that each begin a word of its texts, in any order, case and spelling of accents. */
  text?: string | null | undefined;
};

/** Replaces the outcomes of a plan, in this order. */
export type SetPlanOutcomesInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** All outcomes. One that is left out is removed. */
  outcomes: Array<OutcomeInput>;
  /** Which plan. */
  planId: string | number;
};

/** Replaces the risks of a plan, in this order. */
export type SetPlanRisksInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Which plan. */
  planId: string | number;
  /** All risks. One that is left out is removed. */
  risks: Array<PlanRiskInput>;
};

/** Replaces the support items of a plan, in this order. */
export type SetSupportItemsInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Which plan. */
  planId: string | number;
  /** All items. One that is left out is removed. */
  supportItems: Array<SupportItemInput>;
};

/** Whether a setting’s figure was published. */
export type SettingBasis =
  /** Invented to be plausible: not the council’s real policy. */
  | 'ILLUSTRATIVE'
  /** The council says that it publishes no figure. Its decisions use a working figure, which is shown to nobody else and never compared. */
  | 'NOT_PUBLISHED'
  /** Published by the council or in government material. */
  | 'SOURCED';

/** One setting, and what it shall be. */
export type SettingEditInput = {
  /** The first day of the value, where the setting changes within the version: a day after the first day of the change. The value before it stays as it is. An edit of a setting and day that has a later figure takes its place; to take one back, write laterFigures whole. */
  appliesFrom?: string | null | undefined;
  /** The setting’s dotted path, such as scales.everybody.domains.NUTRITION.points.LOW. */
  path: string;
  /** Where a value with a day was published; left out where it is in the source of the figure before it. */
  source?: string | null | undefined;
  /** As text in the setting’s own unit: 50000, true, MONTHLY, null for none; JSON for a whole list or group. */
  value: string;
};

/** Where the figures under a path were published. */
export type SettingSourceInput = {
  /** The day from which the council has applied the figure, where it is not the first day of the version. */
  appliesFrom?: string | null | undefined;
  /** Whether the source publishes the figures; SOURCED when left out. */
  basis?: SourceBasis | null | undefined;
  /** The dotted path of a setting, or of what it is inside. */
  path: string;
  /** The day on which the source was published. */
  publishedOn?: string | null | undefined;
  /** The published source; for NOT_PUBLISHED, where the council says that it publishes no figure. */
  source: string;
};

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

/** Settles what a review asked for in another way. */
export type SettleReviewFollowUpInput = {
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** How it was settled, and why in that way. */
  reason: string;
  /** The review. */
  reviewId: string | number;
};

/** Shares a plan with the person. */
export type SharePlanInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Which plan. */
  planId: string | number;
};

/** Signs a plan off for the council. */
export type SignOffPlanInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Which plan. */
  planId: string | number;
  /** Why the plan is signed off although something that the panel’s approval depends on was not done in time. Needed only then. */
  unmetConditionsReason?: string | null | undefined;
};

/** Why a plan goes to a rung of the ladder, or to the panel. */
export type SignOffReason =
  /** The indicative budget itself needs somebody to decide about it. */
  | 'ALLOCATION_NEEDS_DECISION'
  /** The cost is more than lower rungs may sign off. */
  | 'COST_ABOVE_LOWER_RUNGS'
  /** The weekly cost is at or above the council’s threshold for the panel. */
  | 'COST_AT_PANEL_THRESHOLD'
  /** The cost differs from the indicative budget by more than the council’s tolerance. */
  | 'COST_BEYOND_TOLERANCE'
  /** No rung of the ladder reaches this cost and risk. */
  | 'FITS_NO_RUNG'
  /** Somebody who helped to write the plan is paid by a provider in it. It is shown, and sends the plan nowhere. */
  | 'HELPER_PAID_BY_PROVIDER'
  /** No rung of the ladder reaches this cost and risk, and no panel decides. */
  | 'HIGHEST_ROLE_DECIDES'
  /** The panel advises on the plan, and whoever signs it off decides. */
  | 'PANEL_ADVISES'
  /** The person asks for the panel. */
  | 'PERSON_ASKS'
  /** The person and the council disagree. */
  | 'PERSON_DISAGREES'
  /** The practitioner asks to share the decision. */
  | 'PRACTITIONER_ASKS'
  /** The plan pays a relative who lives with the person. */
  | 'RELATIVE_IN_HOUSEHOLD'
  /** The risk is higher than lower rungs may sign off. */
  | 'RISK_ABOVE_LOWER_RUNGS'
  /** The risk score is at or above the council’s threshold for the panel. */
  | 'RISK_AT_PANEL_THRESHOLD'
  /** A safeguarding enquiry is open. */
  | 'SAFEGUARDING_ENQUIRY_OPEN'
  /** The cost and risk are within what this rung may sign off. */
  | 'WITHIN_RUNG';

/** Who may sign off a plan or answer a challenge, in rising order. */
export type SignOffRole =
  /** The director of adult social services, or a deputy. */
  | 'DIRECTOR'
  /** The head of service. */
  | 'HEAD_OF_SERVICE'
  /** The social worker or other practitioner. */
  | 'PRACTITIONER'
  /** The manager of several teams. */
  | 'SERVICE_MANAGER'
  /** The practitioner’s first-line manager. */
  | 'TEAM_MANAGER';

/** Why signOutEverywhere was refused. Nothing of it was saved. */
export type SignOutEverywhereErrorCode =
  /** The account is empty, or longer than any account is. */
  | 'ACCOUNT_NOT_VALID'
  /** The account is somebody else’s, and only administrators sign others out. */
  | 'ACCOUNT_NOT_YOURS';

/** Signs an account out everywhere. */
export type SignOutEverywhereInput = {
  /** The account: your own, which is `me.account`. Only a council’s administrators name another account of their council, and the platform’s administrators one that belongs to none, as the audit trail has it. */
  account: string;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
};

/** Why the council’s limits would refuse a small payment: the codes of agreeBudget. */
export type SmallPaymentLimitRefusal =
  /** The council gives no small payments to carers. */
  | 'CARERS_MAY_NOT_APPLY'
  /** The council has no amount for a carer whom caring affects so far. */
  | 'CARER_TIER_MISSING'
  /** A small payment is more than the council’s limit. */
  | 'SMALL_PAYMENT_OVER_LIMIT'
  /** A small payment is more than is left of the council’s limit for the year. */
  | 'SMALL_PAYMENT_OVER_YEAR_LIMIT'
  /** The person has a small payment in the same year, and the council allows one. */
  | 'SMALL_PAYMENT_SECOND_IN_YEAR';

/** What a small payment or voucher may be for. */
export type SmallPaymentPurpose =
  /** A break for an unpaid carer. */
  | 'BREAK_FROM_CARING'
  /** Help with cleaning or laundry. */
  | 'CLEANING'
  /** Small equipment that helps at home. */
  | 'EQUIPMENT'
  /** Help with the garden. */
  | 'GARDENING'
  /** Small repairs that make the home safe. */
  | 'HOME_REPAIR'
  /** Classes, clubs and interests. */
  | 'LEISURE_AND_LEARNING'
  /** Something else that meets an outcome and is agreed in writing. */
  | 'OTHER_AGREED'
  /** Technology that helps the person to stay safe or in touch. */
  | 'TECHNOLOGY'
  /** Getting about. */
  | 'TRANSPORT';

/** Band. From which outcomes or hours on caring counts as affecting a carer so far. */
export type SmallPaymentsCarerImpactBandInput = {
  /** From hours a week. How many hours a week the carer cares, at least. Either the outcomes or the hours are enough. A whole number, from 1 to 168. */
  fromHoursWeekly?: number | null | undefined;
  /** From outcomes. How many of the eight outcomes of the regulations the carer is unable to achieve, at least. A whole number, from 1 to 8. */
  fromOutcomes?: number | null | undefined;
  /** Impact. How far caring affects the carer’s own wellbeing from here on. One of LOW, MODERATE, SUBSTANTIAL, CRITICAL. */
  impact?: CarerImpact | null | undefined;
};

/** Tier. What a carer may have whom caring affects so far. */
export type SmallPaymentsCarerTierInput = {
  /** Amount. The most that the carer may have. Money in whole pence, from 100 (£1.00) to 1000000 (£10000.00). */
  amountPence?: number | null | undefined;
  /** Given. Whether it is given once, or in each year of the limit. One of ONE_OFF, YEARLY. */
  given?: CarerPayment | null | undefined;
  /** Impact. How far caring affects the carer’s own wellbeing. One of LOW, MODERATE, SUBSTANTIAL, CRITICAL. */
  impact?: CarerImpact | null | undefined;
};

/** Small payments. One-off sums for something simple that helps, agreed quickly and looked at when the plan is reviewed. */
export type SmallPaymentsSettingsInput = {
  /** Agreement needed. Whether the person signs a short agreement before the money is paid. True or false. */
  agreementNeeded?: boolean | null | undefined;
  /** Bands of impact on carers. How a carer’s assessment finds how far caring affects them, from the outcomes that they are unable to achieve and the hours that they care. Below every band it is LOW. The bands that hold where a council names none are illustrative. */
  carerImpactBands?: Array<SmallPaymentsCarerImpactBandInput> | null | undefined;
  /** Carers’ tiers. What an unpaid carer may have by how far caring affects them, instead of the limits for everybody. Empty means that the limits for everybody hold. */
  carerTiers?: Array<SmallPaymentsCarerTierInput> | null | undefined;
  /** Carers may apply. Whether an unpaid carer may have a small payment in their own right. While they may not, amounts for carers are kept and used by nobody. True or false. */
  carersMayApply?: boolean | null | undefined;
  /** Residents are consulted for. For how many days at least residents are asked about a draft of these rules before it may be approved. Left out means that the council may ask, and need not. The version that a change replaces says what holds for it. A whole number of days, from 1 to 365; null means none. */
  consultationDays?: number | null | undefined;
  /** Evidence at review. What is asked for when the payment is looked at, which is at the review and not before. One of NONE, BANK_STATEMENT, CARD_FEED, RECEIPTS, PROVIDER_STATEMENT, RECORD_SHEET, INVOICES, TIMESHEETS, PAYSLIPS, CHEQUE_BOOK. */
  evidence?: Evidence | null | undefined;
  /** Later figures. Figures that change on a day within this version. Each decision reads the value of its own day. */
  laterFigures?: Array<LaterFigureInput> | null | undefined;
  /** Limit per payment. The most that one small payment may be. Above it the money goes through a support plan. Money in whole pence, from 100 (£1.00) to 1000000 (£10000.00). */
  limitPerPaymentPence?: number | null | undefined;
  /** Limit per year. The most that one person may have in small payments in a year. A refusal says the limit and what is left. Money in whole pence, from 100 (£1.00) to 1000000 (£10000.00). */
  limitPerYearPence?: number | null | undefined;
  /** Year of the limit. When the yearly limit starts again. One of FINANCIAL_YEAR, CALENDAR_YEAR, TWELVE_MONTHS. */
  limitYear?: LimitYear | null | undefined;
  /** Purposes. What a small payment may be for. */
  purposes?: Array<SmallPaymentPurpose> | null | undefined;
  /** Second payment in the year allowed. Whether somebody who has had one small payment may have another in the same year, within the yearly limit. True or false. */
  secondPaymentInYearAllowed?: boolean | null | undefined;
};

/** Whether the council publishes the figures that a source is for. */
export type SourceBasis =
  /** The council says in the source that it publishes no figure. What is written is a working figure for decisions, and is never compared. */
  | 'NOT_PUBLISHED'
  /** The figures are published in the source. */
  | 'SOURCED';

/** What a personal budget may not be spent on. A council may not add to this list. */
export type SpendingExclusion =
  /** Paying off debt. */
  | 'DEBT'
  /** Gambling. */
  | 'GAMBLING'
  /** Anything illegal. */
  | 'ILLEGAL_THINGS'
  /** Things that the NHS must fund. */
  | 'NHS_CARE';

/** What happened to money that somebody holds. */
export type SpendingKind =
  /** The person put in money of their own: their contribution, or more. */
  | 'PAID_IN'
  /** Some of what was spent came back from whoever had been paid. */
  | 'REFUNDED'
  /** It was spent on the person’s support. */
  | 'SPENT';

/** One of the made-up situations that every council’s policy is priced for. */
export type StandardProfileKey =
  /** Aged 84, has dementia, and needs somebody awake at night; her husband does some. */
  | 'DEMENTIA_WAKING_NIGHTS'
  /** Aged 35, and needs somebody there and awake, day and night. */
  | 'LEARNING_DISABILITY_ROUND_THE_CLOCK'
  /** Aged 19, wants work and friends; the family still does all else. */
  | 'LEARNING_DISABILITY_YOUNG_ADULT'
  /** Aged 46, gets out little, and needs company and structure by day. */
  | 'MENTAL_HEALTH_DAYTIME'
  /** Aged 82, lives alone, and needs personal care every day. */
  | 'OLDER_DAILY_CARE'
  /** As the older person with care each day, with a daughter who does most of it. */
  | 'OLDER_DAILY_CARE_DAUGHTER_HELPS'
  /** Aged 76, lives alone, and needs a little help at home. */
  | 'OLDER_LITTLE_HELP'
  /** Aged 91, in bed, and needs two carers at a time. */
  | 'OLDER_TWO_CARERS'
  /** Aged 52, needs two carers at a time and somebody asleep in the home. */
  | 'PHYSICAL_DISABILITY_SLEEPING_NIGHTS'
  /** Aged 31, disabled, lives in the country, and cares for a small child. */
  | 'RURAL_PARENT'
  /** Aged 67, deaf and losing sight; needs British Sign Language. */
  | 'SENSORY_COMMUNICATION'
  /** As the older person with care each day, aged 40 with a physical disability. */
  | 'YOUNGER_DAILY_CARE';

/** Opens an assessment. A person has one in progress at a time. */
export type StartAssessmentInput = {
  /** The open assessment of the other side beside which this one is made: the person’s own beside a professional’s, or the other way round. Left out where it stands alone. */
  besideAssessmentId?: string | number | null | undefined;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Whose needs. */
  personId: string | number;
  /** Who gives the answers. Only practice staff give them as PROFESSIONAL. */
  respondent: Respondent;
};

/** Records the day on which support under a plan started. */
export type StartPlanInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** The day on which support really started; not in the future, and within the budget’s term. */
  implementedOn: string;
  /** The plan, which is signed off and has an agreed budget. */
  planId: string | number;
};

/** What happens next: each kind of step that waits for somebody. */
export type StepKind =
  /** The council offers you an independent advocate, who helps you to take part. */
  | 'ADVOCATE_TO_OFFER'
  /** You learn about how much money there is for your support. */
  | 'AMOUNT_KNOWN'
  /** Somebody begins to look with you at what you need. */
  | 'ASSESSMENT'
  /** The budget changes as was agreed at the review, with a newer version of the plan. */
  | 'BUDGET_STEP_DUE'
  /** Whether you can make this decision yourself is looked at again with you. */
  | 'CAPACITY_DECISION_REVIEW'
  /** Somebody else gives the care that your carer can’t give now, as your plan says. */
  | 'CARE_TO_REPLACE'
  /** The council tells you that your challenge or complaint has arrived, and who answers it. */
  | 'CHALLENGE_ACKNOWLEDGEMENT'
  /** The council answers your challenge or complaint. */
  | 'CHALLENGE_REPLY'
  /** A manager decides whether money that is unspent is taken back. */
  | 'CLAWBACK_DECISION'
  /** The money that was decided about is repaid to the council. */
  | 'CLAWBACK_REPAID'
  /** You say what you think of the proposal to take back money that is unspent. */
  | 'CLAWBACK_REPLY'
  /** The council looks into a concern, and tells you what it found. */
  | 'CONCERN_ANSWER'
  /** The council says what a concern that was answered has come to. */
  | 'CONCERN_END'
  /** The council looks into a concern, and tells you what it found. */
  | 'CONFIDENTIAL_CONCERN_ANSWER'
  /** The council says what a concern that was answered has come to. */
  | 'CONFIDENTIAL_CONCERN_END'
  /** The Disclosure and Barring Service check of your personal assistant is renewed. */
  | 'DBS_RENEWAL'
  /** The council decides whether your needs are eligible, and gives you the reasons in writing. */
  | 'ELIGIBILITY_DECISION'
  /** A manager looks at emergency money that somebody else added, and what it means for your plan. */
  | 'EMERGENCY_LOOK'
  /** What has to be shown before your personal assistant begins is shown. */
  | 'EMPLOYMENT_CHECKS_TO_SHOW'
  /** The insurance, right to work or check of your personal assistant is renewed. */
  | 'EMPLOYMENT_CHECK_RENEWAL'
  /** The council tells whoever gives other money of your budget what it was spent on. */
  | 'FUNDING_REPORT_DUE'
  /** What is held unspent in the old way goes over to whoever holds the money now, or back to the council. */
  | 'HELD_MONEY_MOVES'
  /** Your plan and your budget are adapted, as support that you shared has changed. */
  | 'JOINT_PLAN_ADAPTED'
  /** You look again together at what keeps you safe. */
  | 'KEEPING_SAFE_PLAN_REVIEW'
  /** The council looks again at what you have and what you put in towards your support. */
  | 'MEANS_LOOKED_AT_AGAIN'
  /** Somebody looks with you at how your money is going. */
  | 'MONITORING_CHECK'
  /** A question about your money is answered. */
  | 'MONITORING_REPLY'
  /** What was agreed at the review is done. */
  | 'NEXT_AFTER_REVIEW'
  /** Another service answers whether it takes you on. */
  | 'ONWARD_REFERRAL_ANSWER'
  /** What the panel’s approval depends on is done. */
  | 'PANEL_CONDITION'
  /** A meeting of the panel confirms what was decided between meetings. */
  | 'PANEL_CONFIRMATION'
  /** The panel decides about the plan. */
  | 'PANEL_DECISION'
  /** Somebody tells the panel what it has asked for. */
  | 'PANEL_INFORMATION'
  /** The panel did not approve the plan: the person meets members of the panel, or the plan goes back for changes. */
  | 'PANEL_NOT_APPROVED'
  /** A finance officer other than whoever proposed a run of payments approves it, or takes it back. */
  | 'PAYMENT_RUN_APPROVAL'
  /** You and the council agree a plan. */
  | 'PLAN_AGREED'
  /** You and the council look at what re-ablement has brought, and what comes next. */
  | 'REABLEMENT_END'
  /** The council offers you some weeks of help to do things by yourself again. You may say no. */
  | 'REABLEMENT_OFFER'
  /** You and the council look together at whether the plan is still right. */
  | 'REVIEW_DUE'
  /** The council asks which account your money is to be paid into, as a bank said that it is not right. */
  | 'RIGHT_ACCOUNT'
  /** What is owed either way after the end of a plan is paid, or comes back to the council. */
  | 'SETTLEMENT_OPEN'
  /** The starter budget ends, and what comes after it is decided before that. */
  | 'STARTER_BUDGET_ENDS'
  /** You look again together at what you decided, and how it has gone. */
  | 'SUPPORTED_DECISION_REVIEW'
  /** The support in your plan starts. */
  | 'SUPPORT_STARTED'
  /** A manager looks again whether your payments still have to be suspended. */
  | 'SUSPENSION_LOOKED_AT';

/** Where a step stands on a day, by its dates. */
export type StepStatus =
  /** It was done, or is no longer needed. */
  | 'DONE'
  /** It is due today. */
  | 'DUE'
  /** Its due date has passed, and it is still open. */
  | 'OVERDUE'
  /** The person has died, and nothing of it is due. It is back where a date of death is taken back. */
  | 'STOPPED'
  /** It is due later, and nobody has been warned yet. */
  | 'UPCOMING'
  /** It is due soon: the day from which the due date is warned of has come. */
  | 'WARNED';

/** Sends what a check asks for, or answers its question. */
export type SubmitMonitoringEvidenceInput = {
  /** The check. */
  checkId: string | number;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What is sent; empty where only a question is answered. */
  items: Array<MonitoringEvidenceInput>;
  /** From whom it came, where the council’s staff or a feed record it; COUNCIL when left out. Nobody else gives it. */
  receivedFrom?: EvidenceSource | null | undefined;
  /** The answer to the question that is open. */
  reply?: string | null | undefined;
};

/** Asks for a change to be approved. */
export type SubmitPolicyChangeInput = {
  /** The change. */
  changeId: string | number;
  /** The version you read; a later one refuses what you ask. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
};

/** How much help with money the person already has around them. */
export type SupportAround =
  /** Nobody. */
  | 'NONE'
  /** Some help, not always there. */
  | 'SOME'
  /** Somebody reliable already helps. */
  | 'STRONG';

/** What a support item is. The last four are what a personal budget may not be spent on where the council’s policy says so. */
export type SupportCategory =
  /** Holidays and breaks, for the person or an unpaid carer. */
  | 'BREAKS'
  /** Company, going out, clubs, day centres, faith. */
  | 'COMPANY_AND_COMMUNITY'
  /** Paying off debt. */
  | 'DEBT'
  /** Things that help: equipment, technology, adaptations. */
  | 'EQUIPMENT_AND_TECHNOLOGY'
  /** Gambling. */
  | 'GAMBLING'
  /** Cleaning, laundry, shopping, meals, the garden. */
  | 'HELP_AT_HOME'
  /** Anything illegal. */
  | 'ILLEGAL_THINGS'
  /** Things that the NHS must fund. */
  | 'NHS_CARE'
  /** Somebody there at night. */
  | 'NIGHT_SUPPORT'
  /** Anything else that meets an outcome. */
  | 'OTHER'
  /** Help with washing, dressing, eating and the like. */
  | 'PERSONAL_CARE'
  /** Brokerage, payroll, accounts, insurance, training of personal assistants. */
  | 'PLANNING_AND_MANAGING'
  /** Getting about. */
  | 'TRANSPORT'
  /** Work, training, education, volunteering. */
  | 'WORK_AND_LEARNING';

/** How often the quantity of a support item is used. */
export type SupportFrequency =
  /** Every two weeks. */
  | 'FORTNIGHTLY'
  /** Every four weeks. */
  | 'FOUR_WEEKLY'
  /** Twelve times a year. */
  | 'MONTHLY'
  /** Once in the plan’s term. */
  | 'ONE_OFF'
  /** Four times a year. */
  | 'QUARTERLY'
  /** Every week of the school terms, or of another part of the year: as many weeks of each year as weeksInYear says, or the council’s number. */
  | 'TERM_TIME'
  /** Every week. */
  | 'WEEKLY'
  /** Once a year. */
  | 'YEARLY';

/** A support item of a plan. */
export type SupportItemInput = {
  /** What kind of thing it is. */
  category: SupportCategory;
  /** Day of the personal assistant’s Disclosure and Barring Service check. */
  dbsCheckedOn?: string | null | undefined;
  /** Why the need can’t be met at the published rate, where one costs more. */
  dearerPriceReason?: string | null | undefined;
  /** The kind of budget part that pays; needed when the budget does, and only then. */
  deploymentOption?: DeploymentOption | null | undefined;
  /** What it is, in plain words. */
  description: string;
  /** The record of the personal assistant who does it: the item has the hours, the rate and the pattern of their terms, and what an employer pays besides is added. Left out where there is none. */
  employmentId?: string | number | null | undefined;
  /** How often the quantity is used. */
  frequency: SupportFrequency;
  /** The id of an entry that is kept; left out for a new one. */
  id?: string | number | null | undefined;
  /** The last day of the employer’s insurance of whoever takes on a personal assistant, as shown. */
  insuredUntil?: string | null | undefined;
  /** The outcome it is for. */
  outcomeId: string | number;
  /** What pays for it. */
  paidFrom: PaidFrom;
  /** Whether it pays a relative, and where they live; NOT_A_RELATIVE when left out. */
  paidRelative?: PaidRelative | null | undefined;
  /** What kind of provider that is. */
  providerKind: SupportProviderKind;
  /** Who gives it; left out when not chosen yet. */
  providerName?: string | null | undefined;
  /** What the provider asks for one, where it is more than unitPricePence and the person pays the difference themself. */
  providerUnitPricePence?: number | null | undefined;
  /** How many, in hundredths: two and a half hours is 250. */
  quantityHundredths: number;
  /** The quote that it takes, which gives it its provider and its price where these are left out. A new one must be in force today. */
  quoteId?: string | number | null | undefined;
  /** Why that quote is taken, where the same is quoted cheaper. */
  quoteReason?: string | null | undefined;
  /** The published rate that it is priced by: a key that publishedRates lists. */
  rateKey?: string | null | undefined;
  /** Why it is necessary to pay a relative in the same household. */
  relativeReason?: string | null | undefined;
  /** The service of the directory that it buys from, which gives it its provider and its lowest price of the day where these are left out. What the budget pays has to be a price that the service asks today. */
  serviceId?: string | number | null | undefined;
  /** What the quantity counts. */
  unit: SupportUnit;
  /** The price of one; 0 for what costs nothing. Left out where rateKey is given: the published rate. */
  unitPricePence?: number | null | undefined;
  /** In how many weeks of each year it comes, where frequency is TERM_TIME; the council’s number when left out. Not for any other. */
  weeksInYear?: number | null | undefined;
};

/** What can be done with a SupportPlan at some time of its life: a mutation, by its name in capitals. */
export type SupportPlanAction =
  /** The mutation `agreeBudget`. Agrees the final budget of a plan that is signed off, and sets its money by for the term: a manager decides, never the program. */
  | 'AGREE_BUDGET'
  /** The mutation `agreePlan`. Agrees to a plan: the person, a representative with authority in force, or staff who record which of them did. */
  | 'AGREE_PLAN'
  /** The mutation `choosePlanAlternative`. Makes the items of an alternative those of the plan, at the prices and with the quotes that hold today. The others are kept beside it. */
  | 'CHOOSE_PLAN_ALTERNATIVE'
  /** The mutation `commentOnPlan`. Says something about a plan that is not over: the person, whoever helps them and may see their plans, or practice staff. It is kept with the plan for ever, and the version of the plan stays as it is. */
  | 'COMMENT_ON_PLAN'
  /** The mutation `draftPlan`. Drafts a plan from an allocation, or a carer’s from their own assessment; with supersedesId, as a newer version of a live plan, whose contents it copies. */
  | 'DRAFT_PLAN'
  /** The mutation `endPlan`. Ends a plan, started or not. Of one that had started, it says what follows: a last audit, and when what is left over is repaid. */
  | 'END_PLAN'
  /** The mutation `recordPlanQuote`. Keeps what a provider would ask for some support, with the plan that is being written. A support item takes it by quoteId. */
  | 'RECORD_PLAN_QUOTE'
  /** The mutation `referToPanel`. Brings an agreed plan to the risk enablement panel: a practitioner who wants to share the decision, or the person, where the council’s policy lets them. Where the plan is with the panel and has changed since, its papers are made anew. */
  | 'REFER_TO_PANEL'
  /** The mutation `requestReview`. Asks for a review of a live plan, which the council then holds sooner: the person, practice staff, or anybody in the person’s circle of support who may see reviews, with or without authority to decide. */
  | 'REQUEST_REVIEW'
  /** The mutation `returnPlan`. Sends a shared, agreed or signed-off plan back for changes; what was agreed or signed off no longer counts. Not once its budget is agreed. The person and a representative with authority may too. */
  | 'RETURN_PLAN'
  /** The mutation `setPlanOutcomes`. Replaces the outcomes of a plan. */
  | 'SET_PLAN_OUTCOMES'
  /** The mutation `setPlanRisks`. Replaces the risks that have been talked through. */
  | 'SET_PLAN_RISKS'
  /** The mutation `setSupportItems`. Replaces the support items of a plan, and works out what they cost a week, by the council’s published rates where they name one. */
  | 'SET_SUPPORT_ITEMS'
  /** The mutation `sharePlan`. Shares a plan with the person, once it holds all that the council requires. The path of a refusal about what the plan holds is a path in the plan. */
  | 'SHARE_PLAN'
  /** The mutation `signOffPlan`. Signs a plan off for the council: the role that signOffRoute names, or a higher one. */
  | 'SIGN_OFF_PLAN'
  /** The mutation `startPlan`. Records the day on which support started: the plan goes live for its term, takes the place of the person’s older live plan, and has its first review. */
  | 'START_PLAN'
  /** The mutation `updatePlan`. Changes what is written in a plan, or its circumstances. */
  | 'UPDATE_PLAN'
  /** The mutation `writePlanAlternative`. Keeps a named variant of the support items of a plan that is being written, priced as items are, or changes one that was not chosen. The plan’s own items stay as they are. A plan has at most ten. */
  | 'WRITE_PLAN_ALTERNATIVE';

/** Why something can’t be done with a SupportPlan now. */
export type SupportPlanActionCode =
  /** The council asks for an account that is used for the direct payment only. */
  | 'ACCOUNT_NOT_DEDICATED'
  /** The council owes the person an independent advocate, and none is appointed. */
  | 'ADVOCATE_OWED'
  /** The person would have signed on a day that is still to come. */
  | 'AGREEMENT_SIGNED_IN_FUTURE'
  /** The alternative has been chosen, and is kept as it was then. */
  | 'ALTERNATIVE_CHOSEN'
  /** An amount is nothing or less where there must be some money. */
  | 'AMOUNT_NOT_POSITIVE'
  /** An amount of money is negative or beyond what a plan may hold. */
  | 'AMOUNT_NOT_VALID'
  /** No best-interests record says that a suitable person has the direct payment. */
  | 'BEST_INTERESTS_RECORD_MISSING'
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
  /** A personal assistant would be paid from a card, which the council does not offer to employers. */
  | 'CARD_NOT_FOR_WAGES'
  /** The council gives no small payments to carers. */
  | 'CARERS_MAY_NOT_APPLY'
  /** The council requires contingency arrangements, and the plan does not say what happens when the carer falls ill. */
  | 'CARER_CONTINGENCY_MISSING'
  /** How far caring affects the carer is given as another than their assessment found. */
  | 'CARER_IMPACT_NOT_AS_ASSESSED'
  /** How far caring affects somebody is given for a part that is no small payment. */
  | 'CARER_IMPACT_NOT_NEEDED'
  /** A carer would put in something towards what helps them to care, and carers are not charged. */
  | 'CARER_NOT_CHARGED'
  /** The carer’s assessment is not completed, or did not find their needs eligible. */
  | 'CARER_NOT_ELIGIBLE'
  /** The council has no amount for a carer whom caring affects so far. */
  | 'CARER_TIER_MISSING'
  /** A challenge is open, and what is asked for waits for its answer. */
  | 'CHALLENGE_OPEN'
  /** The council requires contingency arrangements, and the plan has none. */
  | 'CONTINGENCY_MISSING'
  /** The council requires money to be set aside for contingencies. */
  | 'CONTINGENCY_SUM_MISSING'
  /** The person’s and the council’s contributions do not come to the total. */
  | 'CONTRIBUTIONS_DO_NOT_ADD_UP'
  /** The person’s contribution is another than their financial assessment of that day gives. */
  | 'CONTRIBUTION_NOT_AS_ASSESSED'
  /** The support in the plan costs more than the budget. */
  | 'COSTS_EXCEED_BUDGET'
  /** What an option is to pay for costs more than its part of the budget. */
  | 'COSTS_EXCEED_PART'
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
  /** The day on which support ended lies before the day it started. */
  | 'ENDED_BEFORE_START'
  /** The same entry of a plan is given twice. */
  | 'ENTRY_GIVEN_TWICE'
  /** Your role may not use the mutation, or you do not decide for the person. */
  | 'FORBIDDEN'
  /** The council asks what work the person did, and the plan does not say. */
  | 'FORMER_EMPLOYMENT_MISSING'
  /** What a provider’s fund pays for has no published price. */
  | 'FUND_PRICE_NOT_PUBLISHED'
  /** Nobody is recorded as having helped with the plan, nor the person themself. */
  | 'HELPERS_MISSING'
  /** A provider helped with the plan, and it is not said which. */
  | 'HELPER_ORGANISATION_MISSING'
  /** Who holds the money of a part is not named. */
  | 'HOLDER_MISSING'
  /** The day on which support started lies in the future. */
  | 'IMPLEMENTED_IN_FUTURE'
  /** The day on which support started lies outside the term of the budget. */
  | 'IMPLEMENTED_OUTSIDE_BUDGET'
  /** Whoever takes on a personal assistant has shown no proof of employer’s insurance for today, which the council requires. */
  | 'INSURANCE_NOT_PROVED'
  /** An item names a personal assistant and says other hours, another rate or another pattern than their terms. */
  | 'ITEM_DIFFERS_FROM_TERMS'
  /** The council’s policy asks for a keeping safe plan, and there is none. */
  | 'KEEPING_SAFE_PLAN_MISSING'
  /** The council’s policy asks for a keeping safe plan, and its review date has passed. */
  | 'KEEPING_SAFE_PLAN_OUT_OF_DATE'
  /** Managing the account would cost more than the council or the part allows. */
  | 'MANAGING_FEE_OVER_LIMIT'
  /** The part is another sum than the average of the weeks given. */
  | 'MID_POINT_NOT_AVERAGE'
  /** Nobody holds the money of the part from week to week, so that it has no mid-point. */
  | 'MID_POINT_NOT_HELD'
  /** The council offers no budgets that are the average of good and bad weeks. */
  | 'MID_POINT_NOT_OFFERED'
  /** Too few or too many weeks are given for an average, or one is less than nothing. */
  | 'MID_POINT_WEEKS_WRONG'
  /** The council would end the plan, and no day is recorded on which it gave notice. */
  | 'NOTICE_NOT_GIVEN'
  /** The council would end the plan sooner than its own notice allows. */
  | 'NOTICE_TOO_SHORT'
  /** There is no such record that you may change. */
  | 'NOT_FOUND'
  /** Whoever would agree has no authority in force to agree for the person. */
  | 'NO_AUTHORITY_TO_AGREE'
  /** The plan has no outcomes. */
  | 'NO_OUTCOMES'
  /** The council’s policy has no risk enablement panel. */
  | 'NO_PANEL'
  /** An outcome would be removed while support items are for it. */
  | 'OUTCOME_STILL_HAS_SUPPORT'
  /** The council’s vouchers are not taken at that outlet. */
  | 'OUTLET_NOT_LISTED'
  /** The day of something that the panel’s approval depends on has passed, it is not recorded as done, and no reason is given to go on. */
  | 'PANEL_CONDITION_UNMET'
  /** The risk enablement panel has to decide about the plan. */
  | 'PANEL_DECISION_NEEDED'
  /** The parts do not come to the agreed budget. */
  | 'PARTS_DO_NOT_ADD_UP'
  /** No support in the plan is paid from a part. */
  | 'PART_NOT_SPENT'
  /** The council’s policy asks what support the person has to manage a direct payment, and nothing is recorded. */
  | 'PAYMENT_SUPPORT_NOT_RECORDED'
  /** The person has died, and everything that the council does for them stops that day. */
  | 'PERSON_HAS_DIED'
  /** The plan has an agreed budget, so it is no longer changed. */
  | 'PLAN_HAS_BUDGET'
  /** A plan would be made from an allocation and from a carer’s assessment as well. */
  | 'PLAN_MADE_FROM_TWO'
  /** The plan is not at a point of its life where this can be done. */
  | 'PLAN_NOT_IN_STATE'
  /** A carer’s plan would take the place of a plan for somebody’s own needs, or the other way round. */
  | 'PLAN_OF_OTHER_KIND'
  /** A section that the council requires is empty. */
  | 'PLAN_SECTION_MISSING'
  /** The council has no version in force of an area of policy that decides. */
  | 'POLICY_NOT_IN_FORCE'
  /** An item costs more than the published rate that it names, and does not say why the need can’t be met at the rate. */
  | 'PRICE_ABOVE_RATE'
  /** An item has no price, and no published rate that gives it one. */
  | 'PRICE_MISSING'
  /** The provider that would hold a fund is not on the council’s framework. */
  | 'PROVIDER_NOT_ON_FRAMEWORK'
  /** The council gives no voucher or small payment for this. */
  | 'PURPOSE_NOT_OFFERED'
  /** A quantity is nothing, negative or beyond what a plan may hold. */
  | 'QUANTITY_NOT_VALID'
  /** An item takes a quote that says something else than the item. */
  | 'QUOTE_DIFFERS'
  /** A quote has run out, or would before it was given. */
  | 'QUOTE_EXPIRED'
  /** An item takes a quote although the same is quoted cheaper, and does not say why. */
  | 'QUOTE_REASON_MISSING'
  /** An item names a rate that the council does not publish for today. */
  | 'RATE_NOT_PUBLISHED'
  /** An item counts something else than the rate that it names is the price of. */
  | 'RATE_UNIT_DIFFERS'
  /** The budget differs from the indicative amount, and no reasons are given. */
  | 'REASONS_MISSING'
  /** A circumstance of the plan is for the council’s staff to record. */
  | 'RECORDED_BY_STAFF'
  /** The panel has already decided about the plan. */
  | 'REFERRAL_ALREADY_DECIDED'
  /** The plan is with the panel already, as it now stands. */
  | 'REFERRAL_ALREADY_OPEN'
  /** The council’s policy does not let whoever asks bring a plan to the panel. */
  | 'REFERRAL_NOT_OFFERED'
  /** The budget would pay a relative in the same household, which the council does not allow. */
  | 'RELATIVE_NOT_ALLOWED'
  /** Paying a relative in the same household needs the reason why it is necessary. */
  | 'RELATIVE_REASON_MISSING'
  /** The plan’s breaks come to more than the council’s policy has, and the panel is not asked. */
  | 'RESPITE_OVER_LIMIT'
  /** A review of the plan has been asked for, and is still to be held. */
  | 'REVIEW_ALREADY_REQUESTED'
  /** The council’s policy has risks scored before a direct payment starts, and the plan has none scored. */
  | 'RISKS_NOT_SCORED'
  /** A likelihood or an impact lies outside the council’s risk matrix. */
  | 'RISK_SCORE_OUT_OF_MATRIX'
  /** An item says which service of the directory it buys from, and pays another price than that service asks today. */
  | 'SERVICE_PRICE_DIFFERS'
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
  /** The budget would pay for something that the council’s policy excludes. */
  | 'SPENDING_NOT_ALLOWED'
  /** The record has changed since you read it. */
  | 'STALE_VERSION'
  /** The plan is for a starter budget, which the council does not offer. */
  | 'STARTER_BUDGET_NOT_OFFERED'
  /** Nobody with authority is named to receive the money. */
  | 'SUITABLE_PERSON_MISSING'
  /** The council’s policy asks for a supported decision record at this risk, and there is none. */
  | 'SUPPORTED_DECISION_MISSING'
  /** The council’s policy asks for a supported decision record at this risk, and the person’s is not about this plan as its risks now are. */
  | 'SUPPORTED_DECISION_NOT_OF_PLAN'
  /** The council’s policy asks for a supported decision record at this risk, and its review date has passed. */
  | 'SUPPORTED_DECISION_OUT_OF_DATE'
  /** Something is said of a part that has no meaning for the way in which it is held. */
  | 'TERM_NOT_NEEDED'
  /** A text that is needed is empty. */
  | 'TEXT_MISSING'
  /** A text is longer than is kept. */
  | 'TEXT_TOO_LONG'
  /** A list has more entries than a plan may hold. */
  | 'TOO_MANY_ENTRIES'
  /** A budget has more parts, or a part more trustees, than can be held. */
  | 'TOO_MANY_PARTS'
  /** One person is named as all of the trustees. */
  | 'TRUSTEES_ARE_ONE_PERSON'
  /** Fewer trustees are named than the council asks for. */
  | 'TRUSTEES_TOO_FEW'
  /** The council agrees with each person how much may stay unspent, and no sum is given for a part. */
  | 'UNSPENT_LIMIT_NOT_AGREED'
  /** A sum that may stay unspent is given for a part for which the council’s policy decides it. */
  | 'UNSPENT_LIMIT_NOT_NEEDED';

/** Who gives the support of an item. */
export type SupportProviderKind =
  /** A care agency or other registered provider. */
  | 'AGENCY'
  /** A broker, for planning and arranging; the brokerage fee. */
  | 'BROKER'
  /** A club, class, faith or community group. */
  | 'COMMUNITY_GROUP'
  /** A service of the council. */
  | 'COUNCIL_SERVICE'
  /** Family, a friend or a neighbour. */
  | 'FAMILY_OR_FRIEND'
  /** A micro-provider: one or a few people in business by themselves. */
  | 'MICRO_PROVIDER'
  /** The person has yet to choose. */
  | 'NOT_CHOSEN_YET'
  /** A personal assistant whom the person employs or hires. */
  | 'PERSONAL_ASSISTANT'
  /** A shop, supplier or tradesperson. */
  | 'SHOP_OR_SUPPLIER';

/** What the quantity of a support item counts. */
export type SupportUnit =
  /** Days. */
  | 'DAY'
  /** Hours. */
  | 'HOUR'
  /** Things, or anything else that is counted. */
  | 'ITEM'
  /** Journeys. */
  | 'JOURNEY'
  /** Nights. */
  | 'NIGHT'
  /** Sessions, such as a half day at a centre. */
  | 'SESSION'
  /** Visits. */
  | 'VISIT'
  /** Weeks, such as of live-in care or a break. */
  | 'WEEK';

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

/** Which money is above a council’s limits on what may stay unspent, where it sets more than one. */
export type SurplusAbove =
  /** Only what is above all of them: the greatest limit binds, “whichever is the greater”. */
  | 'BOTH'
  /** What is above any of them: the smallest limit binds, “whichever is the smaller”. */
  | 'EITHER';

/** An answer on the five-point scale: better to worse for an area of life, easy to difficult for a step. */
export type SurveyAnswer =
  /** A little better. */
  | 'A_LITTLE_BETTER'
  /** A little worse. */
  | 'A_LITTLE_WORSE'
  /** A lot better. */
  | 'A_LOT_BETTER'
  /** A lot worse. */
  | 'A_LOT_WORSE'
  /** Difficult. */
  | 'DIFFICULT'
  /** Easy. */
  | 'EASY'
  /** Neither easy nor difficult. */
  | 'NEITHER_EASY_NOR_DIFFICULT'
  /** No difference. */
  | 'THE_SAME'
  /** Very difficult. */
  | 'VERY_DIFFICULT'
  /** Very easy. */
  | 'VERY_EASY';

/** What the outcome survey asks about: thirteen areas of life, and how easy the council made each step. */
export type SurveyArea =
  /** Taking part in the community, or volunteering. */
  | 'COMMUNITY_OR_VOLUNTEERING'
  /** Control over the important things in life. */
  | 'CONTROL_OVER_IMPORTANT_THINGS'
  /** Control over the support. */
  | 'CONTROL_OVER_SUPPORT'
  /** Being supported with dignity. */
  | 'DIGNITY'
  /** How easy the assessment was. */
  | 'EASE_OF_ASSESSMENT'
  /** How easy it is to complain. */
  | 'EASE_OF_COMPLAINING'
  /** How easy it was to get information. */
  | 'EASE_OF_INFORMATION'
  /** How easy it was to know the amount. */
  | 'EASE_OF_KNOWING_THE_AMOUNT'
  /** How easy managing the money and support is. */
  | 'EASE_OF_MANAGING'
  /** How easy planning was. */
  | 'EASE_OF_PLANNING'
  /** Relationships with family. */
  | 'FAMILY'
  /** Feeling safe. */
  | 'FEELING_SAFE'
  /** Relationships with friends. */
  | 'FRIENDS'
  /** Being as independent as one wants. */
  | 'INDEPENDENCE'
  /** Mental wellbeing. */
  | 'MENTAL_WELLBEING'
  /** Relationships with people who are paid. */
  | 'PAID_RELATIONSHIPS'
  /** Physical health. */
  | 'PHYSICAL_HEALTH'
  /** Getting support when it is needed. */
  | 'SUPPORT_WHEN_NEEDED'
  /** Where and with whom one lives. */
  | 'WHERE_AND_WITH_WHOM_YOU_LIVE';

/** One answer of the outcome survey. */
export type SurveyReplyInput = {
  /** The answer, on the scale of the area. */
  answer: SurveyAnswer;
  /** What is asked about; each at most once. */
  area: SurveyArea;
};

/** Why payments of a part of a budget are suspended. */
export type SuspensionReason =
  /** Whether money was misused, or somebody is being abused, is being looked into. */
  | 'MISUSE_ENQUIRY'
  /** Money would be lost if it were paid now: a card was stolen, or an account closed. */
  | 'MONEY_AT_RISK'
  /** What was asked for has not come, after a reminder and an offer of help. */
  | 'RECORDS_NOT_SENT'
  /** Money went on what the plan is not for. */
  | 'SPENT_OUTSIDE_PLAN'
  /** No support is being bought, and money is building up. */
  | 'SUPPORT_NOT_BOUGHT';

/** Something that has happened with a person on the way from a first contact to support and its reviews. */
export type TimelineEvent =
  /** The indicative budget was worked out. */
  | 'AMOUNT_WORKED_OUT'
  /** The assessment of what is needed was completed. */
  | 'ASSESSMENT_COMPLETED'
  /** An assessment of what is needed began. */
  | 'ASSESSMENT_STARTED'
  /** The final budget was agreed. */
  | 'BUDGET_AGREED'
  /** A challenge or complaint was answered. */
  | 'CHALLENGE_ANSWERED'
  /** A challenge or complaint arrived. */
  | 'CHALLENGE_RECEIVED'
  /** Somebody got in touch with the council about support. */
  | 'CONTACT_MADE'
  /** Whether the needs are eligible was decided. */
  | 'ELIGIBILITY_DECIDED'
  /** An instalment of the budget was paid. */
  | 'INSTALMENT_PAID'
  /** How the money is going was looked at. */
  | 'MONEY_CHECKED'
  /** The panel decided about the plan. */
  | 'PANEL_DECIDED'
  /** The plan went to the risk enablement panel. */
  | 'PANEL_REFERRED'
  /** The person died. */
  | 'PERSON_DIED'
  /** The person, or somebody with authority for them, agreed to the plan. */
  | 'PLAN_AGREED'
  /** A support plan was drafted. */
  | 'PLAN_DRAFTED'
  /** Support under the plan ended. */
  | 'PLAN_ENDED'
  /** The plan was shared with the person. */
  | 'PLAN_SHARED'
  /** The council signed the plan off. */
  | 'PLAN_SIGNED_OFF'
  /** Re-ablement ended. */
  | 'REABLEMENT_ENDED'
  /** Re-ablement began. */
  | 'REABLEMENT_STARTED'
  /** The council made a record of the person. */
  | 'REGISTERED'
  /** A review was held. */
  | 'REVIEW_HELD'
  /** Support under the plan started. */
  | 'SUPPORT_STARTED';

/** The top two things of each sort, as one side sees them. Name nobody in them. */
export type TopTwosInput = {
  /** What does not work: at most two. */
  notWorking: Array<string>;
  /** Whose view; each at most once. */
  perspective: ReviewPerspective;
  /** What is wished for: at most two. */
  wishedFor: Array<string>;
  /** What works: at most two. */
  working: Array<string>;
};

/** Answers to try in the place of one’s own. Whatever is left out stays as it was answered. */
export type TriedAnswersInput = {
  /** What would be true of the situation as a whole. */
  circumstances?: CircumstancesInput | null | undefined;
  /** Areas of life with another answer, each once. Unpaid support that is left out stays as it was. */
  domains: Array<DomainNeedInput>;
};

/** An outcome that the person is unable to achieve. */
export type UnachievedOutcomeInput = {
  /** In which way they count as unable. */
  inability: Inability;
  /** Which outcome; each at most once. */
  outcome: CareActOutcome;
};

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

/** Changes what is written in a plan, while it is a draft or returned; and the last three, until it is signed off. What is left out stays as it is. */
export type UpdatePlanInput = {
  /** What makes a bad day. */
  badDay?: string | null | undefined;
  /** What happens in sickness, holidays and crisis. */
  contingencyArrangements?: string | null | undefined;
  /** Money set aside for contingencies out of the budget, over the plan’s term. */
  contingencyPence?: number | null | undefined;
  /** What matters for the person’s support in their culture, faith and diet. */
  cultureAndFaith?: string | null | undefined;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** What work the person did, where the council asks: a benevolent fund of that trade may help. */
  formerEmployment?: string | null | undefined;
  /** What makes a good day. */
  goodDay?: string | null | undefined;
  /** Who helped to write the plan. A helper whose kind is left out goes with it; the kinds of helpers given besides are added. */
  helpedBy?: Array<PlanHelper> | null | undefined;
  /** How they helped. */
  helpedHow?: string | null | undefined;
  /** Those who helped of whom more is known than the kind, at most 20. It replaces the earlier ones. */
  helpers?: Array<HelperOfPlanInput> | null | undefined;
  /** How best to support the person. */
  howBestToSupport?: string | null | undefined;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What happens when the carer falls ill: who comes instead, and whom to call. Part of the plan of whoever is cared for, and of the carer’s own. */
  ifCarerFallsIll?: string | null | undefined;
  /** What is important for the person. */
  importantFor?: string | null | undefined;
  /** What is important to the person. */
  importantTo?: string | null | undefined;
  /** Why the practitioner asks the panel to share the decision; null takes it back. For staff to record. */
  panelRequestedReason?: string | null | undefined;
  /** Whether the person and the council disagree. */
  personDisagrees?: boolean | null | undefined;
  /** Which plan. */
  planId: string | number;
  /** Whether a safeguarding enquiry is open; for staff to record. */
  safeguardingEnquiryIsOpen?: boolean | null | undefined;
  /** How long it runs. */
  term?: PlanTerm | null | undefined;
  /** What the plan is called. */
  title?: string | null | undefined;
};

/** Drafts a change in which amounts of money are raised, or lowered, by a percentage. */
export type UpratePolicyInput = {
  /** The area of policy. */
  area: PolicyArea;
  /** The first day of the new amounts; what is in force on it is uprated. */
  effectiveFrom: string;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What is changed, and why; left out, it says by how much what was uprated. */
  note?: string | null | undefined;
  /** Which amounts: paths of the catalogue (scales[].priceTable.rows[].amountPence), or of one place in the policy, or what it is inside (scales.everybody). Left out or empty, every amount of the area. */
  paths?: Array<string> | null | undefined;
  /** By how much, in basis points: 4% is 400. From −5000 (half off) to 5000 (half as much again). */
  percentBasisPoints: number;
  /** What each new amount is rounded to. */
  rounding: UpratingRounding;
};

/** What an uprated amount is rounded to. Half of a step goes up. Rounding never turns a rise into a fall, or a fall into a rise: the amount then stays as it was. */
export type UpratingRounding =
  /** To the nearest penny, half a penny up. */
  | 'NEAREST_PENNY'
  /** To the nearest pound, fifty pence up. */
  | 'NEAREST_POUND'
  /** To the nearest ten pence, five pence up. */
  | 'NEAREST_TEN_PENCE'
  /** Up to the next whole pound; an amount that is one already stays. */
  | 'UP_TO_POUND';

/** What somebody wants, how much of it a week, and the money that there is for it. */
export type WhoCouldDoThisInput = {
  /** It is given by these. */
  kind?: ServiceKind | null | undefined;
  /** It is given in this language, as BCP 47 has it: gu, bfi. */
  language?: string | null | undefined;
  /** It is near, or comes to the person. */
  near?: NearInput | null | undefined;
  /** It helps with this domain of need. */
  needDomain?: NeedDomain | null | undefined;
  /** How many a week, in hundredths: three and a half hours are 350. */
  quantityHundredths: number;
  /** It gives this kind of support. */
  support?: RatedSupport | null | undefined;
  /** Words that each begin a word of its texts, in any order, case and spelling of accents. */
  text?: string | null | undefined;
  /** What is counted: hours, or sessions. */
  unit?: RateUnit;
  /** The money that there is for it, a week. */
  weeklyAmountPence: number;
};

/** What a time limit is counted in. */
export type WindowUnit =
  /** Every day counts. */
  | 'DAYS'
  /** Calendar months, to the same day of the month or its last. */
  | 'MONTHS'
  /** Weeks, to the same day of the week. */
  | 'WEEKS'
  /** Monday to Friday, without bank holidays in England. */
  | 'WORKING_DAYS';

/** Takes a run of payments back. */
export type WithdrawPaymentRunInput = {
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Which run. */
  runId: string | number;
};

/** Takes a change back before its first day, for good. */
export type WithdrawPolicyChangeInput = {
  /** The change. */
  changeId: string | number;
  /** The version you read; a later one refuses what you ask. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** Why; it stays in the change’s history. */
  reason: string;
};

/** Keeps a variant of a plan’s support items. */
export type WritePlanAlternativeInput = {
  /** The alternative that is changed, as long as it was not chosen; left out for a new one. */
  alternativeId?: string | number | null | undefined;
  /** The version you read; a later one refuses the change. */
  expectedVersion: number;
  /** Repeat the same key to be safe against a lost answer. */
  idempotencyKey?: string | null | undefined;
  /** What it is called, such as Agency or Live-in. */
  name: string;
  /** What there is to say for it or against it. */
  note?: string | null | undefined;
  /** Which plan. */
  planId: string | number;
  /** All its items, as setSupportItems takes them, without ids of their own. */
  supportItems: Array<SupportItemInput>;
};

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type AllocationImpactQueryVariables = Exact<{
  changeId: string | number;
}>;


export type AllocationImpactQuery = { policyChange: { id: string, version: number, effectiveFrom: string, note: string, allocationImpact: { pricedOn: string, yearlyChangePence: number, everybody: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number }, inForce: { yearlyAmountPence: number, peopleAboveMaximum: number }, proposed: { yearlyAmountPence: number, peopleAboveMaximum: number }, byDecile: Array<{ decile: number, fromWeeklyPence: number | null, toWeeklyPence: number | null, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byAgeBand: Array<{ ageBand: AgeBand, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byClientGroup: Array<{ clientGroup: ClientGroup, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byEthnicity: Array<{ ethnicities: Array<Ethnicity>, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byDementia: Array<{ records: Array<DementiaRecord>, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, largestLosses: Array<{ personId: string | null, clientGroup: ClientGroup, ageBand: AgeBand, inForceWeeklyPence: number, proposedWeeklyPence: number, weeklyChangePence: number, differences: Array<{ inForce: { sentence: string, weeklyAmountPence: number } | null, proposed: { sentence: string, weeklyAmountPence: number } | null }> }>, largestGains: Array<{ personId: string | null, clientGroup: ClientGroup, ageBand: AgeBand, inForceWeeklyPence: number, proposedWeeklyPence: number, weeklyChangePence: number, differences: Array<{ inForce: { sentence: string, weeklyAmountPence: number } | null, proposed: { sentence: string, weeklyAmountPence: number } | null }> }> } | null } | null };

export type FairnessWithinCouncilQueryVariables = Exact<{
  policyVersionId?: string | number | null | undefined;
  changeId?: string | number | null | undefined;
}>;


export type FairnessWithinCouncilQuery = { fairnessWithinCouncil: { scales: Array<{ key: string, label: string }>, rows: Array<{ key: string, label: string, lowestShareBasisPoints: number | null, cells: Array<{ clientGroup: ClientGroup, ageBand: AgeBand, weeklyAmountPence: number, shareOfHighestBasisPoints: number | null, scaleKey: string }> }> } | null };

export type ChangeCountsFragment = { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number };

export type LargestChangeFragment = { personId: string | null, clientGroup: ClientGroup, ageBand: AgeBand, inForceWeeklyPence: number, proposedWeeklyPence: number, weeklyChangePence: number, differences: Array<{ inForce: { sentence: string, weeklyAmountPence: number } | null, proposed: { sentence: string, weeklyAmountPence: number } | null }> };

export type StartAssessmentMutationVariables = Exact<{
  input: StartAssessmentInput;
}>;


export type StartAssessmentMutation = { startAssessment: { assessment: { id: string, version: number } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type SaveAssessmentAnswersMutationVariables = Exact<{
  input: SaveAssessmentAnswersInput;
}>;


export type SaveAssessmentAnswersMutation = { saveAssessmentAnswers: { assessment: { id: string, version: number, missing: Array<string> } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type CompleteAssessmentMutationVariables = Exact<{
  input: CompleteAssessmentInput;
}>;


export type CompleteAssessmentMutation = { completeAssessment: { assessment: { id: string, allocation: { id: string, weeklyAmountPence: number, steps: Array<{ sentence: string, weeklyAmountPence: number }> } | null } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type CaseloadQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: PeopleSearchInput | null | undefined;
}>;


export type CaseloadQuery = { people: { nodes: Array<{ id: string, givenName: string, familyName: string, bornOn: string | null, keyWorker: string | null, currentPlan: { id: string, title: string, status: PlanStatus, weeklyCostPence: number, termEndsOn: string | null, outcomes: Array<{ id: string, description: string, successLooksLike: string }>, budget: { id: string, totalWeeklyPence: number, personContributionWeeklyPence: number, councilContributionWeeklyPence: number, endsOn: string, parts: Array<{ id: string, deploymentOption: DeploymentOption, weeklyAmountPence: number, purpose: string }> } | null, latestReview: { id: string, kind: ReviewKind, status: ReviewStatus, dueOn: string, heldOn: string | null, result: ReviewResult | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CompareAllocationsQueryVariables = Exact<{
  needs: NeedsProfileInput;
  councils?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CompareAllocationsQuery = { compareAllocations: Array<{ weeklyAmountPence: number | null, yearlyAmountPence: number | null, unavailableReason: string | null, council: { slug: string, name: string }, steps: Array<{ sentence: string, weeklyAmountPence: number }> | null }> | null };

export type ComparePoliciesQueryVariables = Exact<{
  areas?: Array<PolicyArea> | PolicyArea | null | undefined;
  councils?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ComparePoliciesQuery = { comparePolicies: Array<{ area: PolicyArea, path: string, label: string, unit: SettingUnit, differs: boolean, values: Array<{ councilSlug: string, value: string | null, basis: SettingBasis | null, source: string | null }> }> | null };

export type StandardProfilesQueryVariables = Exact<{ [key: string]: never; }>;


export type StandardProfilesQuery = { standardProfiles: Array<{ key: StandardProfileKey, name: string, description: string }> | null };

export type CompareStandardProfilesQueryVariables = Exact<{
  councils?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type CompareStandardProfilesQuery = { compareStandardProfiles: Array<{ profile: { key: StandardProfileKey, name: string }, spread: { minimumPence: number, lowerQuartilePence: number, medianPence: number, upperQuartilePence: number, maximumPence: number } | null, allocations: Array<{ weeklyAmountPence: number | null, rank: number | null, isOutlier: boolean, unavailableReason: string | null, council: { slug: string, name: string } }> }> | null };

export type PolicyMatrixQueryVariables = Exact<{
  areas?: Array<PolicyArea> | PolicyArea | null | undefined;
  differsFrom?: string | null | undefined;
  onlyDiffering?: boolean | null | undefined;
}>;


export type PolicyMatrixQuery = { comparePolicies: Array<{ path: string, label: string, within: Array<string>, comparedIn: ComparedUnit | null, spread: { minimum: string, lowerQuartile: string, median: string, upperQuartile: string, maximum: string } | null, choices: Array<{ choice: string | null, councils: number }> | null, values: Array<{ councilSlug: string, value: string | null, comparedValue: string | null, isOutlier: boolean, differs: boolean | null, withheld: boolean }> }> | null };

export type PolicyHistoryQueryVariables = Exact<{
  area: PolicyArea;
  path: string;
  councils?: Array<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type PolicyHistoryQuery = { policyHistory: { label: string, comparedIn: ComparedUnit | null, councils: Array<{ council: { slug: string }, changes: Array<{ from: string, value: string | null, comparedValue: string | null, withheld: boolean }> }> } | null };

export type AllocationHistoryQueryVariables = Exact<{
  profile: StandardProfileKey;
  councils?: Array<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type AllocationHistoryQuery = { allocationHistory: Array<{ council: { slug: string }, changes: Array<{ from: string, weeklyAmountPence: number, weeklyChangePence: number | null }> }> | null };

export type PublishPolicyVersionMutationVariables = Exact<{
  input: PublishPolicyVersionInput;
}>;


export type PublishPolicyVersionMutation = { publishPolicyVersion: { policyVersion: { id: string, publishedAt: string | null } | null, userErrors: Array<{ code: PublishPolicyVersionErrorCode, message: string, path: Array<string> }> } | null };

export type ErrorCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type ErrorCodesQuery = { errorCodes: Array<{ code: ErrorCode, meaning: string, status: number, whatToDo: string }> | null };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { registerPerson: { person: { id: string, version: number } | null, userErrors: Array<{ code: RegisterPersonErrorCode, message: string, path: Array<string> }> } | null };

export type AddSupporterMutationVariables = Exact<{
  input: AddSupporterInput;
}>;


export type AddSupporterMutation = { addSupporter: { supporter: { id: string, version: number } | null, userErrors: Array<{ code: AddSupporterErrorCode, message: string, path: Array<string> }> } | null };

type Refusal_AcknowledgeChallengeError_Fragment = { message: string, path: Array<string> };

type Refusal_AddEmergencyMoneyError_Fragment = { message: string, path: Array<string> };

type Refusal_AddSupporterError_Fragment = { message: string, path: Array<string> };

type Refusal_AgreeBudgetError_Fragment = { message: string, path: Array<string> };

type Refusal_AgreePlanError_Fragment = { message: string, path: Array<string> };

type Refusal_AgreeToGatheringError_Fragment = { message: string, path: Array<string> };

type Refusal_AnswerChallengeError_Fragment = { message: string, path: Array<string> };

type Refusal_AnswerConcernError_Fragment = { message: string, path: Array<string> };

type Refusal_AnswerOnwardReferralError_Fragment = { message: string, path: Array<string> };

type Refusal_AnswerPanelError_Fragment = { message: string, path: Array<string> };

type Refusal_AnswerPolicyConsultationError_Fragment = { message: string, path: Array<string> };

type Refusal_AppointPanelMemberError_Fragment = { message: string, path: Array<string> };

type Refusal_AppointRepresentativeError_Fragment = { message: string, path: Array<string> };

type Refusal_ApproveBacsOriginatorError_Fragment = { message: string, path: Array<string> };

type Refusal_ApproveBankDetailsError_Fragment = { message: string, path: Array<string> };

type Refusal_ApprovePaymentRunError_Fragment = { message: string, path: Array<string> };

type Refusal_ApprovePolicyChangeError_Fragment = { message: string, path: Array<string> };

type Refusal_ApprovePoolExpenditureError_Fragment = { message: string, path: Array<string> };

type Refusal_ApproveSettlementPaymentError_Fragment = { message: string, path: Array<string> };

type Refusal_AssignWorkerError_Fragment = { message: string, path: Array<string> };

type Refusal_BeginOnboardingError_Fragment = { message: string, path: Array<string> };

type Refusal_CareCostsError_Fragment = { message: string, path: Array<string> };

type Refusal_ChallengeDecisionError_Fragment = { message: string, path: Array<string> };

type Refusal_ChangeDeploymentError_Fragment = { message: string, path: Array<string> };

type Refusal_ChangeEmploymentTermsError_Fragment = { message: string, path: Array<string> };

type Refusal_ChoosePlanAlternativeError_Fragment = { message: string, path: Array<string> };

type Refusal_CloseContactError_Fragment = { message: string, path: Array<string> };

type Refusal_ClosePolicyConsultationError_Fragment = { message: string, path: Array<string> };

type Refusal_CommentOnPlanError_Fragment = { message: string, path: Array<string> };

type Refusal_CompleteAssessmentError_Fragment = { message: string, path: Array<string> };

type Refusal_CompleteCarerAssessmentError_Fragment = { message: string, path: Array<string> };

type Refusal_CompleteMonitoringCheckError_Fragment = { message: string, path: Array<string> };

type Refusal_CompleteReablementError_Fragment = { message: string, path: Array<string> };

type Refusal_CompleteReviewError_Fragment = { message: string, path: Array<string> };

type Refusal_CorrectDateOfDeathError_Fragment = { message: string, path: Array<string> };

type Refusal_CoverWorkerError_Fragment = { message: string, path: Array<string> };

type Refusal_CreatePoolError_Fragment = { message: string, path: Array<string> };

type Refusal_CreateSandboxError_Fragment = { message: string, path: Array<string> };

type Refusal_DecideClawbackError_Fragment = { message: string, path: Array<string> };

type Refusal_DecideEligibilityError_Fragment = { message: string, path: Array<string> };

type Refusal_DecideReferralError_Fragment = { message: string, path: Array<string> };

type Refusal_DeclareInterestError_Fragment = { message: string, path: Array<string> };

type Refusal_DeclineReablementError_Fragment = { message: string, path: Array<string> };

type Refusal_DescribeThemeError_Fragment = { message: string, path: Array<string> };

type Refusal_DraftPlanAfterReviewError_Fragment = { message: string, path: Array<string> };

type Refusal_DraftPlanError_Fragment = { message: string, path: Array<string> };

type Refusal_DraftPolicyChangeError_Fragment = { message: string, path: Array<string> };

type Refusal_DrawAheadError_Fragment = { message: string, path: Array<string> };

type Refusal_EditPolicyChangeError_Fragment = { message: string, path: Array<string> };

type Refusal_EnactEmergencyPolicyChangeError_Fragment = { message: string, path: Array<string> };

type Refusal_EndBlockContractError_Fragment = { message: string, path: Array<string> };

type Refusal_EndCareLinkError_Fragment = { message: string, path: Array<string> };

type Refusal_EndCarerSupportError_Fragment = { message: string, path: Array<string> };

type Refusal_EndConcernError_Fragment = { message: string, path: Array<string> };

type Refusal_EndCoverError_Fragment = { message: string, path: Array<string> };

type Refusal_EndEmploymentError_Fragment = { message: string, path: Array<string> };

type Refusal_EndKeepingSafePlanError_Fragment = { message: string, path: Array<string> };

type Refusal_EndListingError_Fragment = { message: string, path: Array<string> };

type Refusal_EndPanelMembershipError_Fragment = { message: string, path: Array<string> };

type Refusal_EndPlanError_Fragment = { message: string, path: Array<string> };

type Refusal_EndRepresentationError_Fragment = { message: string, path: Array<string> };

type Refusal_EndSavingError_Fragment = { message: string, path: Array<string> };

type Refusal_EndSupportedDecisionError_Fragment = { message: string, path: Array<string> };

type Refusal_EndUnmetWishError_Fragment = { message: string, path: Array<string> };

type Refusal_EndWebhookError_Fragment = { message: string, path: Array<string> };

type Refusal_EscalateChallengeError_Fragment = { message: string, path: Array<string> };

type Refusal_ExportForHealthError_Fragment = { message: string, path: Array<string> };

type Refusal_ExportPersonRecordError_Fragment = { message: string, path: Array<string> };

type Refusal_FinishThemeActionError_Fragment = { message: string, path: Array<string> };

type Refusal_GoLiveError_Fragment = { message: string, path: Array<string> };

type Refusal_ImportDirectoryError_Fragment = { message: string, path: Array<string> };

type Refusal_ImportPolicyFileError_Fragment = { message: string, path: Array<string> };

type Refusal_ImportReturnedPaymentsError_Fragment = { message: string, path: Array<string> };

type Refusal_ImportSurveyResultsError_Fragment = { message: string, path: Array<string> };

type Refusal_ImportTransactionsError_Fragment = { message: string, path: Array<string> };

type Refusal_JoinPlansError_Fragment = { message: string, path: Array<string> };

type Refusal_JoinPoolError_Fragment = { message: string, path: Array<string> };

type Refusal_LeavePoolError_Fragment = { message: string, path: Array<string> };

type Refusal_LiftSuspensionError_Fragment = { message: string, path: Array<string> };

type Refusal_ListServiceError_Fragment = { message: string, path: Array<string> };

type Refusal_LookAtEmergencyMoneyError_Fragment = { message: string, path: Array<string> };

type Refusal_LookAtRefusalError_Fragment = { message: string, path: Array<string> };

type Refusal_MarkNotificationsReadError_Fragment = { message: string, path: Array<string> };

type Refusal_MatchSpendingError_Fragment = { message: string, path: Array<string> };

type Refusal_MeetMembersError_Fragment = { message: string, path: Array<string> };

type Refusal_MeetPanelConditionError_Fragment = { message: string, path: Array<string> };

type Refusal_NameThemeError_Fragment = { message: string, path: Array<string> };

type Refusal_OnboardCouncilError_Fragment = { message: string, path: Array<string> };

type Refusal_OpenPolicyConsultationError_Fragment = { message: string, path: Array<string> };

type Refusal_OpenThemingSessionError_Fragment = { message: string, path: Array<string> };

type Refusal_PayInstalmentError_Fragment = { message: string, path: Array<string> };

type Refusal_PlaceStatementsError_Fragment = { message: string, path: Array<string> };

type Refusal_ProposeBankDetailsError_Fragment = { message: string, path: Array<string> };

type Refusal_ProposeClawbackError_Fragment = { message: string, path: Array<string> };

type Refusal_ProposePaymentRunError_Fragment = { message: string, path: Array<string> };

type Refusal_ProposePoolExpenditureError_Fragment = { message: string, path: Array<string> };

type Refusal_ProposeSettlementPaymentError_Fragment = { message: string, path: Array<string> };

type Refusal_PublishMarketFiguresError_Fragment = { message: string, path: Array<string> };

type Refusal_PublishMeasuresError_Fragment = { message: string, path: Array<string> };

type Refusal_PublishPolicyVersionError_Fragment = { message: string, path: Array<string> };

type Refusal_PublishSelfCheckError_Fragment = { message: string, path: Array<string> };

type Refusal_PublishStoryError_Fragment = { message: string, path: Array<string> };

type Refusal_PutRefusalRightError_Fragment = { message: string, path: Array<string> };

type Refusal_RaiseComplaintError_Fragment = { message: string, path: Array<string> };

type Refusal_RaiseConcernError_Fragment = { message: string, path: Array<string> };

type Refusal_RechargeLateGrantError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordAttendanceError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordBestInterestsDecisionError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordBlockContractError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordBrokerageError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordCapacityDecisionError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordCareLinkError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordCareWillingnessError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordCarerReturnError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordCarerSupportError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordContactError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordDbsCheckError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordDeathError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordEmploymentCheckError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordEmploymentError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordExportConsentError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordFinancialAssessmentError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordHealthConsentError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordHeldMoneyMovedError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordInvolvementError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordOptionExplainedError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordPanelLearningError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordPartLocationError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordPaymentAgreementError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordPaymentSupportError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordPlanQuoteError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordRefusalError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordRepaymentError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordReplacementCareError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordResidentRatingError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordReturnedPaymentsError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordSelfCheckRatingError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordSettlementReceiptError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordStatisticalFactsError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordSupportedDecisionError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordThemeActionError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordTimeDeliveredError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordTrusteeJoinedError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordTrusteeLeftError_Fragment = { message: string, path: Array<string> };

type Refusal_RecordUnmetWishError_Fragment = { message: string, path: Array<string> };

type Refusal_ReferOnwardError_Fragment = { message: string, path: Array<string> };

type Refusal_ReferToPanelError_Fragment = { message: string, path: Array<string> };

type Refusal_RefuseBacsOriginatorError_Fragment = { message: string, path: Array<string> };

type Refusal_RefuseBankDetailsError_Fragment = { message: string, path: Array<string> };

type Refusal_RegisterPersonError_Fragment = { message: string, path: Array<string> };

type Refusal_RegisterPortalReleaseError_Fragment = { message: string, path: Array<string> };

type Refusal_RegisterTeamError_Fragment = { message: string, path: Array<string> };

type Refusal_RegisterWebhookError_Fragment = { message: string, path: Array<string> };

type Refusal_RejectPolicyChangeError_Fragment = { message: string, path: Array<string> };

type Refusal_RemoveReceiptError_Fragment = { message: string, path: Array<string> };

type Refusal_ReplyToClawbackError_Fragment = { message: string, path: Array<string> };

type Refusal_ReportCarerIllnessError_Fragment = { message: string, path: Array<string> };

type Refusal_ReportSpendingError_Fragment = { message: string, path: Array<string> };

type Refusal_ReportThemesError_Fragment = { message: string, path: Array<string> };

type Refusal_RequestReviewError_Fragment = { message: string, path: Array<string> };

type Refusal_RequireRegisteredDocumentsError_Fragment = { message: string, path: Array<string> };

type Refusal_ResendWebhookDeliveryError_Fragment = { message: string, path: Array<string> };

type Refusal_RespondToPolicyConsultationError_Fragment = { message: string, path: Array<string> };

type Refusal_RetireSandboxError_Fragment = { message: string, path: Array<string> };

type Refusal_ReturnPlanError_Fragment = { message: string, path: Array<string> };

type Refusal_ReverseSpendingError_Fragment = { message: string, path: Array<string> };

type Refusal_ReverseTransactionError_Fragment = { message: string, path: Array<string> };

type Refusal_SaveAssessmentAnswersError_Fragment = { message: string, path: Array<string> };

type Refusal_SaveCarerAnswersError_Fragment = { message: string, path: Array<string> };

type Refusal_SaveOnboardingFileError_Fragment = { message: string, path: Array<string> };

type Refusal_SchedulePanelMeetingError_Fragment = { message: string, path: Array<string> };

type Refusal_ScheduleReviewError_Fragment = { message: string, path: Array<string> };

type Refusal_SendFundingReportError_Fragment = { message: string, path: Array<string> };

type Refusal_SendStoryBackError_Fragment = { message: string, path: Array<string> };

type Refusal_SetAssessmentAsideError_Fragment = { message: string, path: Array<string> };

type Refusal_SetBacsOriginatorError_Fragment = { message: string, path: Array<string> };

type Refusal_SetBudgetFundingError_Fragment = { message: string, path: Array<string> };

type Refusal_SetJointItemsError_Fragment = { message: string, path: Array<string> };

type Refusal_SetPlanOutcomesError_Fragment = { message: string, path: Array<string> };

type Refusal_SetPlanRisksError_Fragment = { message: string, path: Array<string> };

type Refusal_SetSupportItemsError_Fragment = { message: string, path: Array<string> };

type Refusal_SetUpPanelError_Fragment = { message: string, path: Array<string> };

type Refusal_SettleAssessmentsError_Fragment = { message: string, path: Array<string> };

type Refusal_SettleHeldMoneyError_Fragment = { message: string, path: Array<string> };

type Refusal_SettleImportedLinesError_Fragment = { message: string, path: Array<string> };

type Refusal_SettleReviewFollowUpError_Fragment = { message: string, path: Array<string> };

type Refusal_SharePlanError_Fragment = { message: string, path: Array<string> };

type Refusal_ShareStoryError_Fragment = { message: string, path: Array<string> };

type Refusal_SignOffPlanError_Fragment = { message: string, path: Array<string> };

type Refusal_SignOutEverywhereError_Fragment = { message: string, path: Array<string> };

type Refusal_StartAssessmentError_Fragment = { message: string, path: Array<string> };

type Refusal_StartCarerAssessmentError_Fragment = { message: string, path: Array<string> };

type Refusal_StartPlanError_Fragment = { message: string, path: Array<string> };

type Refusal_StartReablementError_Fragment = { message: string, path: Array<string> };

type Refusal_StartSavingError_Fragment = { message: string, path: Array<string> };

type Refusal_SubmitMonitoringEvidenceError_Fragment = { message: string, path: Array<string> };

type Refusal_SubmitPolicyChangeError_Fragment = { message: string, path: Array<string> };

type Refusal_SuspendPaymentsError_Fragment = { message: string, path: Array<string> };

type Refusal_TakeConcernError_Fragment = { message: string, path: Array<string> };

type Refusal_UpdateContactError_Fragment = { message: string, path: Array<string> };

type Refusal_UpdatePersonError_Fragment = { message: string, path: Array<string> };

type Refusal_UpdatePlanError_Fragment = { message: string, path: Array<string> };

type Refusal_UpdateSupporterError_Fragment = { message: string, path: Array<string> };

type Refusal_UpdateTeamError_Fragment = { message: string, path: Array<string> };

type Refusal_UpratePolicyError_Fragment = { message: string, path: Array<string> };

type Refusal_VoidPaymentsError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawCarerSupportError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawChallengeError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawExportConsentError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawFromGatheringError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawHealthConsentError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawPaymentRunError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawPolicyChangeError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawPoolExpenditureError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawPortalReleaseError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawProfileEntryError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawReviewRequestError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawSelfCheckError_Fragment = { message: string, path: Array<string> };

type Refusal_WithdrawStoryError_Fragment = { message: string, path: Array<string> };

type Refusal_WorkOutSettlementError_Fragment = { message: string, path: Array<string> };

type Refusal_WriteKeepingSafePlanError_Fragment = { message: string, path: Array<string> };

type Refusal_WritePlanAlternativeError_Fragment = { message: string, path: Array<string> };

type Refusal_WriteProfileEntryError_Fragment = { message: string, path: Array<string> };

export type RefusalFragment =
  | Refusal_AcknowledgeChallengeError_Fragment
  | Refusal_AddEmergencyMoneyError_Fragment
  | Refusal_AddSupporterError_Fragment
  | Refusal_AgreeBudgetError_Fragment
  | Refusal_AgreePlanError_Fragment
  | Refusal_AgreeToGatheringError_Fragment
  | Refusal_AnswerChallengeError_Fragment
  | Refusal_AnswerConcernError_Fragment
  | Refusal_AnswerOnwardReferralError_Fragment
  | Refusal_AnswerPanelError_Fragment
  | Refusal_AnswerPolicyConsultationError_Fragment
  | Refusal_AppointPanelMemberError_Fragment
  | Refusal_AppointRepresentativeError_Fragment
  | Refusal_ApproveBacsOriginatorError_Fragment
  | Refusal_ApproveBankDetailsError_Fragment
  | Refusal_ApprovePaymentRunError_Fragment
  | Refusal_ApprovePolicyChangeError_Fragment
  | Refusal_ApprovePoolExpenditureError_Fragment
  | Refusal_ApproveSettlementPaymentError_Fragment
  | Refusal_AssignWorkerError_Fragment
  | Refusal_BeginOnboardingError_Fragment
  | Refusal_CareCostsError_Fragment
  | Refusal_ChallengeDecisionError_Fragment
  | Refusal_ChangeDeploymentError_Fragment
  | Refusal_ChangeEmploymentTermsError_Fragment
  | Refusal_ChoosePlanAlternativeError_Fragment
  | Refusal_CloseContactError_Fragment
  | Refusal_ClosePolicyConsultationError_Fragment
  | Refusal_CommentOnPlanError_Fragment
  | Refusal_CompleteAssessmentError_Fragment
  | Refusal_CompleteCarerAssessmentError_Fragment
  | Refusal_CompleteMonitoringCheckError_Fragment
  | Refusal_CompleteReablementError_Fragment
  | Refusal_CompleteReviewError_Fragment
  | Refusal_CorrectDateOfDeathError_Fragment
  | Refusal_CoverWorkerError_Fragment
  | Refusal_CreatePoolError_Fragment
  | Refusal_CreateSandboxError_Fragment
  | Refusal_DecideClawbackError_Fragment
  | Refusal_DecideEligibilityError_Fragment
  | Refusal_DecideReferralError_Fragment
  | Refusal_DeclareInterestError_Fragment
  | Refusal_DeclineReablementError_Fragment
  | Refusal_DescribeThemeError_Fragment
  | Refusal_DraftPlanAfterReviewError_Fragment
  | Refusal_DraftPlanError_Fragment
  | Refusal_DraftPolicyChangeError_Fragment
  | Refusal_DrawAheadError_Fragment
  | Refusal_EditPolicyChangeError_Fragment
  | Refusal_EnactEmergencyPolicyChangeError_Fragment
  | Refusal_EndBlockContractError_Fragment
  | Refusal_EndCareLinkError_Fragment
  | Refusal_EndCarerSupportError_Fragment
  | Refusal_EndConcernError_Fragment
  | Refusal_EndCoverError_Fragment
  | Refusal_EndEmploymentError_Fragment
  | Refusal_EndKeepingSafePlanError_Fragment
  | Refusal_EndListingError_Fragment
  | Refusal_EndPanelMembershipError_Fragment
  | Refusal_EndPlanError_Fragment
  | Refusal_EndRepresentationError_Fragment
  | Refusal_EndSavingError_Fragment
  | Refusal_EndSupportedDecisionError_Fragment
  | Refusal_EndUnmetWishError_Fragment
  | Refusal_EndWebhookError_Fragment
  | Refusal_EscalateChallengeError_Fragment
  | Refusal_ExportForHealthError_Fragment
  | Refusal_ExportPersonRecordError_Fragment
  | Refusal_FinishThemeActionError_Fragment
  | Refusal_GoLiveError_Fragment
  | Refusal_ImportDirectoryError_Fragment
  | Refusal_ImportPolicyFileError_Fragment
  | Refusal_ImportReturnedPaymentsError_Fragment
  | Refusal_ImportSurveyResultsError_Fragment
  | Refusal_ImportTransactionsError_Fragment
  | Refusal_JoinPlansError_Fragment
  | Refusal_JoinPoolError_Fragment
  | Refusal_LeavePoolError_Fragment
  | Refusal_LiftSuspensionError_Fragment
  | Refusal_ListServiceError_Fragment
  | Refusal_LookAtEmergencyMoneyError_Fragment
  | Refusal_LookAtRefusalError_Fragment
  | Refusal_MarkNotificationsReadError_Fragment
  | Refusal_MatchSpendingError_Fragment
  | Refusal_MeetMembersError_Fragment
  | Refusal_MeetPanelConditionError_Fragment
  | Refusal_NameThemeError_Fragment
  | Refusal_OnboardCouncilError_Fragment
  | Refusal_OpenPolicyConsultationError_Fragment
  | Refusal_OpenThemingSessionError_Fragment
  | Refusal_PayInstalmentError_Fragment
  | Refusal_PlaceStatementsError_Fragment
  | Refusal_ProposeBankDetailsError_Fragment
  | Refusal_ProposeClawbackError_Fragment
  | Refusal_ProposePaymentRunError_Fragment
  | Refusal_ProposePoolExpenditureError_Fragment
  | Refusal_ProposeSettlementPaymentError_Fragment
  | Refusal_PublishMarketFiguresError_Fragment
  | Refusal_PublishMeasuresError_Fragment
  | Refusal_PublishPolicyVersionError_Fragment
  | Refusal_PublishSelfCheckError_Fragment
  | Refusal_PublishStoryError_Fragment
  | Refusal_PutRefusalRightError_Fragment
  | Refusal_RaiseComplaintError_Fragment
  | Refusal_RaiseConcernError_Fragment
  | Refusal_RechargeLateGrantError_Fragment
  | Refusal_RecordAttendanceError_Fragment
  | Refusal_RecordBestInterestsDecisionError_Fragment
  | Refusal_RecordBlockContractError_Fragment
  | Refusal_RecordBrokerageError_Fragment
  | Refusal_RecordCapacityDecisionError_Fragment
  | Refusal_RecordCareLinkError_Fragment
  | Refusal_RecordCareWillingnessError_Fragment
  | Refusal_RecordCarerReturnError_Fragment
  | Refusal_RecordCarerSupportError_Fragment
  | Refusal_RecordContactError_Fragment
  | Refusal_RecordDbsCheckError_Fragment
  | Refusal_RecordDeathError_Fragment
  | Refusal_RecordEmploymentCheckError_Fragment
  | Refusal_RecordEmploymentError_Fragment
  | Refusal_RecordExportConsentError_Fragment
  | Refusal_RecordFinancialAssessmentError_Fragment
  | Refusal_RecordHealthConsentError_Fragment
  | Refusal_RecordHeldMoneyMovedError_Fragment
  | Refusal_RecordInvolvementError_Fragment
  | Refusal_RecordOptionExplainedError_Fragment
  | Refusal_RecordPanelLearningError_Fragment
  | Refusal_RecordPartLocationError_Fragment
  | Refusal_RecordPaymentAgreementError_Fragment
  | Refusal_RecordPaymentSupportError_Fragment
  | Refusal_RecordPlanQuoteError_Fragment
  | Refusal_RecordRefusalError_Fragment
  | Refusal_RecordRepaymentError_Fragment
  | Refusal_RecordReplacementCareError_Fragment
  | Refusal_RecordResidentRatingError_Fragment
  | Refusal_RecordReturnedPaymentsError_Fragment
  | Refusal_RecordSelfCheckRatingError_Fragment
  | Refusal_RecordSettlementReceiptError_Fragment
  | Refusal_RecordStatisticalFactsError_Fragment
  | Refusal_RecordSupportedDecisionError_Fragment
  | Refusal_RecordThemeActionError_Fragment
  | Refusal_RecordTimeDeliveredError_Fragment
  | Refusal_RecordTrusteeJoinedError_Fragment
  | Refusal_RecordTrusteeLeftError_Fragment
  | Refusal_RecordUnmetWishError_Fragment
  | Refusal_ReferOnwardError_Fragment
  | Refusal_ReferToPanelError_Fragment
  | Refusal_RefuseBacsOriginatorError_Fragment
  | Refusal_RefuseBankDetailsError_Fragment
  | Refusal_RegisterPersonError_Fragment
  | Refusal_RegisterPortalReleaseError_Fragment
  | Refusal_RegisterTeamError_Fragment
  | Refusal_RegisterWebhookError_Fragment
  | Refusal_RejectPolicyChangeError_Fragment
  | Refusal_RemoveReceiptError_Fragment
  | Refusal_ReplyToClawbackError_Fragment
  | Refusal_ReportCarerIllnessError_Fragment
  | Refusal_ReportSpendingError_Fragment
  | Refusal_ReportThemesError_Fragment
  | Refusal_RequestReviewError_Fragment
  | Refusal_RequireRegisteredDocumentsError_Fragment
  | Refusal_ResendWebhookDeliveryError_Fragment
  | Refusal_RespondToPolicyConsultationError_Fragment
  | Refusal_RetireSandboxError_Fragment
  | Refusal_ReturnPlanError_Fragment
  | Refusal_ReverseSpendingError_Fragment
  | Refusal_ReverseTransactionError_Fragment
  | Refusal_SaveAssessmentAnswersError_Fragment
  | Refusal_SaveCarerAnswersError_Fragment
  | Refusal_SaveOnboardingFileError_Fragment
  | Refusal_SchedulePanelMeetingError_Fragment
  | Refusal_ScheduleReviewError_Fragment
  | Refusal_SendFundingReportError_Fragment
  | Refusal_SendStoryBackError_Fragment
  | Refusal_SetAssessmentAsideError_Fragment
  | Refusal_SetBacsOriginatorError_Fragment
  | Refusal_SetBudgetFundingError_Fragment
  | Refusal_SetJointItemsError_Fragment
  | Refusal_SetPlanOutcomesError_Fragment
  | Refusal_SetPlanRisksError_Fragment
  | Refusal_SetSupportItemsError_Fragment
  | Refusal_SetUpPanelError_Fragment
  | Refusal_SettleAssessmentsError_Fragment
  | Refusal_SettleHeldMoneyError_Fragment
  | Refusal_SettleImportedLinesError_Fragment
  | Refusal_SettleReviewFollowUpError_Fragment
  | Refusal_SharePlanError_Fragment
  | Refusal_ShareStoryError_Fragment
  | Refusal_SignOffPlanError_Fragment
  | Refusal_SignOutEverywhereError_Fragment
  | Refusal_StartAssessmentError_Fragment
  | Refusal_StartCarerAssessmentError_Fragment
  | Refusal_StartPlanError_Fragment
  | Refusal_StartReablementError_Fragment
  | Refusal_StartSavingError_Fragment
  | Refusal_SubmitMonitoringEvidenceError_Fragment
  | Refusal_SubmitPolicyChangeError_Fragment
  | Refusal_SuspendPaymentsError_Fragment
  | Refusal_TakeConcernError_Fragment
  | Refusal_UpdateContactError_Fragment
  | Refusal_UpdatePersonError_Fragment
  | Refusal_UpdatePlanError_Fragment
  | Refusal_UpdateSupporterError_Fragment
  | Refusal_UpdateTeamError_Fragment
  | Refusal_UpratePolicyError_Fragment
  | Refusal_VoidPaymentsError_Fragment
  | Refusal_WithdrawCarerSupportError_Fragment
  | Refusal_WithdrawChallengeError_Fragment
  | Refusal_WithdrawExportConsentError_Fragment
  | Refusal_WithdrawFromGatheringError_Fragment
  | Refusal_WithdrawHealthConsentError_Fragment
  | Refusal_WithdrawPaymentRunError_Fragment
  | Refusal_WithdrawPolicyChangeError_Fragment
  | Refusal_WithdrawPoolExpenditureError_Fragment
  | Refusal_WithdrawPortalReleaseError_Fragment
  | Refusal_WithdrawProfileEntryError_Fragment
  | Refusal_WithdrawReviewRequestError_Fragment
  | Refusal_WithdrawSelfCheckError_Fragment
  | Refusal_WithdrawStoryError_Fragment
  | Refusal_WorkOutSettlementError_Fragment
  | Refusal_WriteKeepingSafePlanError_Fragment
  | Refusal_WritePlanAlternativeError_Fragment
  | Refusal_WriteProfileEntryError_Fragment
;

export type PlanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPageQuery = { supportPlan: { id: string, version: number, title: string, status: PlanStatus, weeklyCostPence: number, supportItems: Array<{ id: string, description: string, providerName: string | null, service: { id: string, name: string } | null, servicePrice: { agreedPence: number, agreedOn: string, nowPence: number | null, hasChanged: boolean, note: string | null } | null }>, availableActions: Array<{ action: SupportPlanAction, allowed: boolean, code: SupportPlanActionCode | null, reason: string | null }> | null, budget: { id: string, availableActions: Array<{ action: BudgetAction, allowed: boolean, code: BudgetActionCode | null, reason: string | null }> | null } | null, latestReview: { id: string, version: number, dueOn: string, status: ReviewStatus, availableActions: Array<{ action: ReviewAction, allowed: boolean, code: ReviewActionCode | null, reason: string | null }> | null } | null } | null };

export type PolicyChangesQueryVariables = Exact<{
  area?: PolicyArea | null | undefined;
  status?: PolicyChangeStatus | null | undefined;
}>;


export type PolicyChangesQuery = { policyChanges: Array<{ id: string, area: PolicyArea, status: PolicyChangeStatus, effectiveFrom: string, isBackDated: boolean, isEmergency: boolean, emergencyReason: string | null, note: string, draftedBy: string, draftedAt: string, baseHasChanged: boolean, inForceFrom: string | null, inForceUntil: string | null }> | null };

export type DraftPolicyChangeMutationVariables = Exact<{
  input: DraftPolicyChangeInput;
}>;


export type DraftPolicyChangeMutation = { draftPolicyChange: { policyChange: { id: string, version: number, status: PolicyChangeStatus, baseVersion: { id: string, number: number } | null } | null, userErrors: Array<{ code: DraftPolicyChangeErrorCode, message: string, path: Array<string> }> } | null };

export type EditPolicyChangeMutationVariables = Exact<{
  input: EditPolicyChangeInput;
}>;


export type EditPolicyChangeMutation = { editPolicyChange: { policyChange: { id: string, version: number, status: PolicyChangeStatus, warnings: Array<{ code: NationalFrameCode, path: string, message: string }> } | null, userErrors: Array<{ code: EditPolicyChangeErrorCode, message: string, path: Array<string>, details: { allowed: Array<string> | null, mistake: CouncilFileMistakeCode | null, currentVersion: number | null, baseVersion: string | null, inForceVersion: string | null, differs: Array<string> | null } | null }> } | null };

export type ApprovePolicyChangeMutationVariables = Exact<{
  input: ApprovePolicyChangeInput;
}>;


export type ApprovePolicyChangeMutation = { approvePolicyChange: { policyChange: { id: string, version: number, status: PolicyChangeStatus, policyVersion: { id: string, number: number, effectiveFrom: string } | null } | null, userErrors: Array<{ code: ApprovePolicyChangeErrorCode, message: string, path: Array<string>, details: { currentVersion: number | null, baseVersion: string | null, inForceVersion: string | null, differs: Array<string> | null } | null }> } | null };

export type ImpactOfPolicyChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type ImpactOfPolicyChangeQuery = { policyChange: { id: string, area: PolicyArea, monitoringImpact: { parts: number, partsWithAnotherCheck: number | null, checksPerMonthBeforeHundredths: number | null, checksPerMonthAfterHundredths: number, byDeploymentOption: Array<{ deploymentOption: DeploymentOption, parts: number, checksPerMonthBeforeHundredths: number | null, checksPerMonthAfterHundredths: number }> } | null, signOffImpact: { undecided: { plans: number, plansMoving: number | null, plansToPanelBefore: number | null, plansToPanelAfter: number, rungs: Array<{ role: SignOffRole | null, isPanel: boolean, plansBefore: number | null, plansAfter: number }> }, decided: { plans: number, plansMoving: number | null, plansToPanelBefore: number | null, plansToPanelAfter: number, rungs: Array<{ role: SignOffRole | null, isPanel: boolean, plansBefore: number | null, plansAfter: number }> } } | null, smallPaymentsImpact: { yearFrom: string, agreed: { payments: number, totalPence: number }, refusedAfter: { payments: number, totalPence: number }, byRefusal: Array<{ refusal: SmallPaymentLimitRefusal, before: { payments: number } | null, after: { payments: number } }> } | null, carryOverImpact: { parts: number, surplusesBefore: { parts: number, totalPence: number } | null, surplusesAfter: { parts: number, totalPence: number }, appearing: { parts: number, totalPence: number } | null } | null } | null };

export type SignOffMovesFragment = { plans: number, plansMoving: number | null, plansToPanelBefore: number | null, plansToPanelAfter: number, rungs: Array<{ role: SignOffRole | null, isPanel: boolean, plansBefore: number | null, plansAfter: number }> };

export type DecisionsAffectedQueryVariables = Exact<{
  id: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type DecisionsAffectedQuery = { decisionsAffected: { from: string | null, until: string | null, counts: Array<{ kind: PastDecisionKind, decisions: number, differing: number, weeklyDifferencePence: number | null }>, decisions: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: PastDecisionKind, recordId: string, decidedOn: string, was: { sentence: string }, wouldBe: { sentence: string } }> } | null } | null };

export type PortalAssessmentQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalAssessmentQuery = { person: { id: string, fullName: string, ageYears: number | null, clientGroup: ClientGroup | null, assessments: Array<{ id: string, version: number, status: AssessmentStatus, respondent: Respondent, startedOn: string, completedOn: string | null, missing: Array<string>, answers: Array<{ domain: NeedDomain, level: NeedLevel, unpaidSupport: UnpaidSupportLevel }>, circumstances: { livesAlone: boolean | null, needsTwoCarers: boolean | null, nightSupport: NightSupportLevel | null, cannotBeLeftAlone: boolean | null, livesRurally: boolean | null, needsCommunicationSupport: boolean | null }, availableActions: Array<{ action: AssessmentAction, allowed: boolean, reason: string | null }> | null }> | null } | null, policy: { resourceAllocation: { number: number, effectiveFrom: string, settings: { scales: Array<{ label: string, clientGroups: Array<ClientGroup>, ageBands: Array<AgeBand>, domains: Array<{ domain: NeedDomain, points: { LOW: number, MODERATE: number, SUBSTANTIAL: number, CRITICAL: number }, unpaidSupportReductionBasisPoints: { SOME: number, MOST: number, ALL: number } }> }> } } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalStartAssessmentMutationVariables = Exact<{
  input: StartAssessmentInput;
}>;


export type PortalStartAssessmentMutation = { startAssessment: { assessment: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalSaveAnswersMutationVariables = Exact<{
  input: SaveAssessmentAnswersInput;
}>;


export type PortalSaveAnswersMutation = { saveAssessmentAnswers: { assessment: { id: string, missing: Array<string> } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalCompleteAssessmentMutationVariables = Exact<{
  input: CompleteAssessmentInput;
}>;


export type PortalCompleteAssessmentMutation = { completeAssessment: { assessment: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalAmountQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalAmountQuery = { person: { id: string, fullName: string, latestAllocation: { id: string, allocatedOn: string, weeklyAmountPence: number, yearlyAmountPence: number, totalPoints: number, scaleLabel: string, weeklyAmountBeforeUnpaidSupportPence: number, decisionReasons: Array<AllocationDecisionReason>, steps: Array<{ kind: AllocationStepKind, sentence: string, points: number | null, weeklyAmountPence: number }> } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalAuditQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  subjectId?: string | number | null | undefined;
}>;


export type PortalAuditQuery = { auditEntries: { nodes: Array<{ id: string, occurredAt: string, action: string, actorRole: Role, actorSubject: string, subjectType: string, subjectId: string, requestId: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type PortalBudgetQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalBudgetQuery = { person: { id: string, fullName: string, supporters: Array<{ id: string, name: string | null }> | null, currentPlan: { id: string, version: number, title: string, status: PlanStatus, weeklyCostPence: number, indicativeWeeklyPence: number, supportItems: Array<{ id: string, description: string, paidFrom: PaidFrom, deploymentOption: DeploymentOption | null, weeklyCostPence: number }>, budget: { id: string } | null, availableActions: Array<{ action: SupportPlanAction, allowed: boolean, reason: string | null }> | null } | null } | null, financialAssessment: { id: string, contributionWeeklyPence: number } | null, me: { today: string } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalAgreeBudgetMutationVariables = Exact<{
  input: AgreeBudgetInput;
  dryRun: boolean;
}>;


export type PortalAgreeBudgetMutation = { agreeBudget: { budget: { id: string, endsOn: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalStartPlanMutationVariables = Exact<{
  input: StartPlanInput;
}>;


export type PortalStartPlanMutation = { startPlan: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalChecksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: MonitoringCheckFilterInput | null | undefined;
}>;


export type PortalChecksQuery = { monitoringChecks: { totalCount: number | null, nodes: Array<{ id: string, kind: MonitoringCheckKind, status: MonitoringCheckStatus, isOverdue: boolean, dueOn: string | null, ruleLabel: string, outcome: MonitoringOutcome | null, person: { id: string, fullName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalCheckQueryVariables = Exact<{
  id: string | number;
}>;


export type PortalCheckQuery = { monitoringCheck: { id: string, version: number, status: MonitoringCheckStatus, isOverdue: boolean, reason: string, ruleLabel: string, dueOn: string | null, checkedOn: string | null, completedBy: string | null, outcome: MonitoringOutcome | null, note: string | null, concern: string | null, helpGiven: string | null, followUpOn: string | null, discussionOn: string | null, surplusPence: number | null, evidenceWanted: Array<Evidence>, evidenceSent: Array<{ id: string, kind: Evidence, coversFrom: string, coversTo: string, balancePence: number | null, documentReference: string | null, note: string | null }>, balances: Array<{ partId: string, balancePence: number, unspentLimitPence: number | null, abovePence: number, lowestPence: number | null, finding: BalanceFinding }>, queries: Array<{ question: string, askedOn: string, replyByOn: string, reply: string | null, repliedOn: string | null }>, budget: { id: string, parts: Array<{ id: string, purpose: string }> } | null, person: { id: string, fullName: string } | null, availableActions: Array<{ action: MonitoringCheckAction, allowed: boolean, reason: string | null }> | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalCompleteCheckMutationVariables = Exact<{
  input: CompleteMonitoringCheckInput;
}>;


export type PortalCompleteCheckMutation = { completeMonitoringCheck: { check: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalClawbackQueryVariables = Exact<{
  id: string | number;
}>;


export type PortalClawbackQuery = { clawback: { id: string, version: number, status: ClawbackStatus, foundOn: string, unspentPence: number, abovePence: number, savedUpPence: number, proposedPence: number, proposedBy: string, proposedAt: string, reason: string, discussedOn: string, noticeGivenOn: string, replyByOn: string, repliedOn: string | null, reply: string | null, replyIsAgreed: boolean | null, decidedOn: string | null, decidedBy: string | null, decidedPence: number | null, decisionReasons: string | null, repaidPence: number, repayByOn: string | null, repaymentWeeks: number, namedSavings: Array<{ amountPence: number }>, repayments: Array<{ amountPence: number, dueOn: string }>, policyVersion: { id: string, number: number, effectiveFrom: string } | null, part: { id: string, purpose: string, deploymentOption: DeploymentOption, unspentLimitPence: number | null } | null, budget: { id: string, person: { id: string, fullName: string } | null } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalDecideClawbackMutationVariables = Exact<{
  input: DecideClawbackInput;
}>;


export type PortalDecideClawbackMutation = { decideClawback: { clawback: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalPeopleWithMoneyQueryVariables = Exact<{
  name: string;
}>;


export type PortalPeopleWithMoneyQuery = { people: { totalCount: number | null, nodes: Array<{ id: string, fullName: string, currentPlan: { id: string, budget: { id: string, parts: Array<{ id: string, purpose: string, deploymentOption: DeploymentOption, heldPence: number, unspentLimitPence: number | null }> } | null } | null }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalPartToClawBackQueryVariables = Exact<{
  id: string | number;
}>;


export type PortalPartToClawBackQuery = { part:
    | { id: string, purpose: string, deploymentOption: DeploymentOption, heldPence: number, unspentLimitPence: number | null, clawbackReplyDays: number | null, repaymentWeeks: number | null, clawbacks: Array<{ id: string, status: ClawbackStatus }> | null, budget: { id: string, person: { id: string, fullName: string } | null, plan: { id: string, supportItems: Array<{ id: string, description: string }> } | null } | null }
    | Record<PropertyKey, never>
   | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalProposeClawbackMutationVariables = Exact<{
  input: ProposeClawbackInput;
  dryRun?: boolean | null | undefined;
}>;


export type PortalProposeClawbackMutation = { proposeClawback: { clawback: { id: string, foundOn: string, unspentPence: number, abovePence: number, proposedPence: number, replyByOn: string, repaymentWeeks: number } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalReplyToClawbackMutationVariables = Exact<{
  input: ReplyToClawbackInput;
}>;


export type PortalReplyToClawbackMutation = { replyToClawback: { clawback: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalRecordRepaymentMutationVariables = Exact<{
  input: RecordRepaymentInput;
}>;


export type PortalRecordRepaymentMutation = { recordRepayment: { clawback: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalRootFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalRootFieldsQuery = { rootFieldPermissions: Array<{ name: string, isMutation: boolean, roles: Array<Role> }> | null };

export type PortalRootFieldQueryVariables = Exact<{
  root: string;
  refusals: Array<string> | string;
}>;


export type PortalRootFieldQuery = { __type: { fields: Array<{ name: string, description: string | null, deprecationReason: string | null, args: Array<{ name: string, description: string | null, defaultValue: string | null, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } }>, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } }> | null } | null, rootFieldPermissions: Array<{ name: string, roles: Array<Role> }> | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalSchemaTypeQueryVariables = Exact<{
  name: string;
}>;


export type PortalSchemaTypeQuery = { __type: { kind: __TypeKind, name: string | null, description: string | null, interfaces: Array<{ name: string | null }> | null, possibleTypes: Array<{ name: string | null }> | null, fields: Array<{ name: string, description: string | null, deprecationReason: string | null, args: Array<{ name: string, description: string | null, defaultValue: string | null, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } }>, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } }> | null, inputFields: Array<{ name: string, description: string | null, defaultValue: string | null, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } }> | null, enumValues: Array<{ name: string, description: string | null, deprecationReason: string | null }> | null } | null };

export type SchemaFieldFragment = { name: string, description: string | null, deprecationReason: string | null, args: Array<{ name: string, description: string | null, defaultValue: string | null, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } }>, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } };

export type SchemaInputFragment = { name: string, description: string | null, defaultValue: string | null, type: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null } };

export type SchemaTypeNameFragment = { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null, ofType: { kind: __TypeKind, name: string | null } | null } | null } | null };

export type PortalDirectoryQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ServicesFilterInput | null | undefined;
  isPriced: boolean;
  wanted: WhoCouldDoThisInput;
}>;


export type PortalDirectoryQuery = { services?: { totalCount: number | null, nodes: Array<{ id: string, name: string, providedBy: string, kind: ServiceKind, supports: Array<RatedSupport>, areasServed: Array<string>, isOpenToNewPeople: boolean }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, whoCouldDoThis?: { on: string, answerCount: number, justAboveCount: number, furtherAboveCount: number, withoutPriceCount: number, answers: Array<{ weeklyCostPence: number, differencePence: number, working: string, service: { id: string, name: string, providedBy: string, kind: ServiceKind, isOpenToNewPeople: boolean } }>, justAbove: Array<{ weeklyCostPence: number, differencePence: number, working: string, service: { id: string, name: string, providedBy: string, kind: ServiceKind, isOpenToNewPeople: boolean } }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PossibleServiceFragment = { weeklyCostPence: number, differencePence: number, working: string, service: { id: string, name: string, providedBy: string, kind: ServiceKind, isOpenToNewPeople: boolean } };

export type PortalServiceQueryVariables = Exact<{
  id: string | number;
}>;


export type PortalServiceQuery = { service: { id: string, name: string, description: string, providedBy: string, kind: ServiceKind, supports: Array<RatedSupport>, languages: Array<string>, accessibility: Array<string>, areasServed: Array<string>, isOpenToNewPeople: boolean, minimumAge: number | null, maximumAge: number | null, email: string | null, phone: string | null, website: string | null, cqcLocationNumber: string | null, dbsCheckedOn: string | null, assuredOn: string | null, endedOn: string | null, endedReason: string | null, prices: Array<{ id: string, name: string | null, amountPence: number, unit: RateUnit, validFrom: string | null, validUntil: string | null, withdrawnOn: string | null }>, places: Array<{ id: string, name: string | null, addressLines: Array<string>, postcode: string | null }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalEligibilityQueryVariables = Exact<{
  contactId: string | number;
}>;


export type PortalEligibilityQuery = { contact: { id: string, version: number, contactedOn: string, whatIsWanted: string, status: ContactStatus, fastTrackReason: FastTrackReason | null, availableActions: Array<{ action: ContactAction, allowed: boolean, reason: string | null }> | null, eligibilityDecision: { id: string, decidedOn: string, isEligible: boolean, isEligibleByCriteria: boolean, conditionsNotMet: Array<EligibilityCondition>, differingReason: string | null, offers: Array<NotEligibleOffer>, writtenRecord: string, unachievedOutcomes: Array<{ outcome: CareActOutcome, inability: Inability }> } | null, person: { id: string, fullName: string, assessments: Array<{ id: string, status: AssessmentStatus, completedOn: string | null, answers: Array<{ domain: NeedDomain, level: NeedLevel, unpaidSupport: UnpaidSupportLevel }> }> | null } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalDecideEligibilityMutationVariables = Exact<{
  input: DecideEligibilityInput;
}>;


export type PortalDecideEligibilityMutation = { decideEligibility: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type WordingFragment = { name: string, values: Array<{ value: string, meaning: string }> };

export type CouncilNamedFragment = { slug: string, name: string };

export type VersionNamedFragment = { id: string, number: number, effectiveFrom: string };

export type VersionFactsFragment = { recordedAt: string, author: string, approver: string | null, note: string, isEmergency: boolean, emergencyReason: string | null, withdrawnAt: string | null, publishedAt: string | null, id: string, number: number, effectiveFrom: string };

export type PolicyAreaNamedFragment = { area: PolicyArea, label: string, summary: string, isOptional: boolean, isWithheld: boolean };

export type PolicyWarningShownFragment = { path: string, message: string, source: string };

export type ChangeActionShownFragment = { action: PolicyChangeAction, allowed: boolean, reason: string | null };

export type SurplusesCountedFragment = { parts: number, totalPence: number };

export type SmallPaymentsCountedFragment = { payments: number, totalPence: number };

export type PortalHeldQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalHeldQuery = { ownFunds: Array<{ partId: string, deploymentOption: DeploymentOption, startsOn: string, endsOn: string, heldPence: number, paidPence: number, paidInPence: number, spentPence: number, repaidPence: number, overpaidPence: number, movements: Array<{ kind: LedgerTransactionKind, occurredOn: string, heldPence: number, spendingId: string | null }> }> | null, ownFundChecks: Array<{ checkId: string, version: number, partId: string | null, coversFrom: string, wantedByOn: string | null, sentence: string | null, evidenceWanted: Array<Evidence> }> | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalReverseSpendingMutationVariables = Exact<{
  input: ReverseSpendingInput;
}>;


export type PortalReverseSpendingMutation = { reverseSpending: { spendingId: string | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalSendEvidenceMutationVariables = Exact<{
  input: SubmitMonitoringEvidenceInput;
}>;


export type PortalSendEvidenceMutation = { submitMonitoringEvidence: { isSent: boolean, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalMeQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalMeQuery = { person: { id: string, fullName: string, preferredName: string | null, whereIAm: { stage: JourneyStage, sentence: string, choices: Array<{ point: ChoicePoint, description: string, isOpen: boolean }> } | null, openSteps: Array<{ id: string, description: string, dueOn: string, dueReason: string | null }> | null, latestAllocation: { id: string, weeklyAmountPence: number, yearlyAmountPence: number, allocatedOn: string } | null, currentPlan: { id: string, status: PlanStatus, title: string } | null, nextReview: { id: string, dueOn: string, dueReason: string } | null } | null };

export type PortalMyAmountQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalMyAmountQuery = { person: { id: string, latestAllocation: { id: string, allocatedOn: string, weeklyAmountPence: number, yearlyAmountPence: number, totalPoints: number, scaleLabel: string, decisionReasons: Array<AllocationDecisionReason>, steps: Array<{ kind: AllocationStepKind, sentence: string, domain: NeedDomain | null, points: number | null, weeklyAmountPence: number }>, policyVersion: { id: string, number: number, effectiveFrom: string } | null, assessment: { id: string, respondent: Respondent, completedOn: string | null } | null } | null } | null };

export type PortalMeasuresQueryVariables = Exact<{
  on: string;
}>;


export type PortalMeasuresQuery = { measures: Array<{ key: MeasureKey, age: MeasuredAge, definition: MeasureDefinition, meaning: string, numerator: number | null, denominator: number | null, percentage: string | null, missing: MissingFigure | null, source: string }> | null, takeUp: { on: string, isExact: boolean, people: number | null, peopleWithDirectPayment: number | null, peopleWithManagedBudget: number | null, peopleWithArrangedSupport: number | null, options: Array<{ deploymentOption: DeploymentOption, people: number | null, percentage: string | null, averageWeeklyPence: number | null }> } | null, selfDirectedSupport: { yearFrom: string, on: string, isExact: boolean, measures: Array<{ key: MeasureKey, age: MeasuredAge, definition: MeasureDefinition, meaning: string, numerator: number | null, denominator: number | null, percentage: string | null, missing: MissingFigure | null, source: string }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type MeasureInWordsFragment = { key: MeasureKey, age: MeasuredAge, definition: MeasureDefinition, meaning: string, numerator: number | null, denominator: number | null, percentage: string | null, missing: MissingFigure | null, source: string };

export type PortalMyChallengesQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalMyChallengesQuery = { person: { id: string, latestAllocation: { id: string, weeklyAmountPence: number, allocatedOn: string } | null, currentPlan: { id: string, title: string, status: PlanStatus, signedOffAt: string | null } | null, budgets: Array<{ id: string, startsOn: string, totalWeeklyPence: number }> | null, challenges: Array<{ id: string, kind: ChallengeKind, status: ChallengeStatus, receivedOn: string, grounds: string, wanted: string, replyDueOn: string, replyDueReason: string, stages: Array<{ stage: number, answeredOn: string | null, reasons: string | null, whatHappensNow: string | null, whatNext: string | null }> }> | null, concerns: Array<{ id: string, kind: ConcernKind, status: ConcernStatus, raisedOn: string, words: string, dueOn: string, howTold: string | null }> | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalChallengeMutationVariables = Exact<{
  input: ChallengeDecisionInput;
}>;


export type PortalChallengeMutation = { challengeDecision: { challenge: { id: string, replyDueOn: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalRaiseConcernMutationVariables = Exact<{
  input: RaiseConcernInput;
}>;


export type PortalRaiseConcernMutation = { raiseConcern: { isRaised: boolean, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalMyChecksQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalMyChecksQuery = { person: { id: string, currentPlan: { id: string, status: PlanStatus, lastLookedAtOn: string | null, availableActions: Array<{ action: SupportPlanAction, allowed: boolean, reason: string | null }> | null, reviews: Array<{ id: string, kind: ReviewKind, status: ReviewStatus, dueOn: string, dueReason: string, scheduledOn: string | null, place: string | null, heldOn: string | null, result: ReviewResult | null }> | null } | null, budgets: Array<{ id: string, monitoringChecks: Array<{ id: string, status: MonitoringCheckStatus, dueOn: string | null, reason: string, ruleLabel: string, replyByOn: string | null, checkedOn: string | null, outcome: MonitoringOutcome | null, evidenceWanted: Array<Evidence>, queries: Array<{ question: string, reply: string | null }> }> | null }> | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalAskForReviewMutationVariables = Exact<{
  input: RequestReviewInput;
}>;


export type PortalAskForReviewMutation = { requestReview: { review: { id: string, dueOn: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalMyMoneyQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalMyMoneyQuery = { person: { id: string, budgets: Array<{ id: string, startsOn: string, endsOn: string, totalWeeklyPence: number, personContributionWeeklyPence: number, remainingPence: number, spentPence: number, parts: Array<{ id: string, deploymentOption: DeploymentOption, purpose: string, weeklyAmountPence: number, startsOn: string, endsOn: string, remainingPence: number }> }> | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalMyStatementQueryVariables = Exact<{
  budgetId: string | number;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type PortalMyStatementQuery = { budgetStatement: { budgetId: string, from: string, to: string, openingPence: number, inPence: number, outPence: number, closingPence: number, committedPence: number, mayBeCarriedPence: number, abovePence: number, spentPence: number, repaidPence: number, spent: Array<{ outcome: string | null, amountPence: number }>, nextPayment: { payOn: string, amountPence: number } | null, parts: Array<{ partId: string, purpose: string, deploymentOption: DeploymentOption, openingPence: number, inPence: number, outPence: number, closingPence: number, mayBeCarriedPence: number | null }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalReportSpendingMutationVariables = Exact<{
  input: ReportSpendingInput;
}>;


export type PortalReportSpendingMutation = { reportSpending: { spending: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalMyPanelQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalMyPanelQuery = { person: { id: string, currentPlan: { id: string, panelReferrals: Array<{ id: string, status: PanelReferralStatus, referredOn: string, dueOn: string, dueReason: string, reasons: Array<{ sentence: string }>, agendaItems: Array<{ id: string, supportToAttend: string | null, personAttended: boolean | null, meeting: { id: string, heldOn: string, startTime: string, place: string | null, link: string | null } | null }>, informationRequests: Array<{ what: string, fromWhom: string, byOn: string, answeredOn: string | null }>, latestDecision: { id: string, decision: PanelDecisionKind, decidedOn: string, reasons: string, conditions: Array<{ id: string, words: string, responsible: string, dueOn: string, metOn: string | null }> | null } | null }> | null } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalMyPlanQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalMyPlanQuery = { person: { id: string, latestAllocation: { id: string } | null, currentPlan: { termEndsOn: string | null, signedOffAt: string | null, returnedReason: string | null, id: string, version: number, title: string, status: PlanStatus, weeklyCostPence: number, indicativeWeeklyPence: number, importantTo: string | null, importantFor: string | null, goodDay: string | null, badDay: string | null, howBestToSupport: string | null, cultureAndFaith: string | null, contingencyArrangements: string | null, comments: Array<{ id: string, words: string, writtenAt: string }>, outcomes: Array<{ id: string, description: string, successLooksLike: string, weeklyCostPence: number, supportItems: Array<{ id: string, description: string, providerName: string | null, weeklyCostPence: number, frequency: SupportFrequency }> }>, availableActions: Array<{ action: SupportPlanAction, allowed: boolean, reason: string | null }> | null } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalMyPlanToWriteQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalMyPlanToWriteQuery = { person: { id: string, currentPlan: { id: string, version: number, title: string, status: PlanStatus, weeklyCostPence: number, indicativeWeeklyPence: number, importantTo: string | null, importantFor: string | null, goodDay: string | null, badDay: string | null, howBestToSupport: string | null, cultureAndFaith: string | null, contingencyArrangements: string | null, outcomes: Array<{ id: string, description: string, successLooksLike: string }> } | null } | null };

export type MyPlanFragment = { id: string, version: number, title: string, status: PlanStatus, weeklyCostPence: number, indicativeWeeklyPence: number, importantTo: string | null, importantFor: string | null, goodDay: string | null, badDay: string | null, howBestToSupport: string | null, cultureAndFaith: string | null, contingencyArrangements: string | null };

export type PortalBeginPlanMutationVariables = Exact<{
  input: DraftPlanInput;
}>;


export type PortalBeginPlanMutation = { draftPlan: { plan: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalWritePlanMutationVariables = Exact<{
  input: UpdatePlanInput;
}>;


export type PortalWritePlanMutation = { updatePlan: { plan: { id: string, version: number } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalWriteOutcomesMutationVariables = Exact<{
  input: SetPlanOutcomesInput;
}>;


export type PortalWriteOutcomesMutation = { setPlanOutcomes: { plan: { id: string, version: number } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalCommentOnPlanMutationVariables = Exact<{
  input: CommentOnPlanInput;
}>;


export type PortalCommentOnPlanMutation = { commentOnPlan: { comment: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalAgreePlanMutationVariables = Exact<{
  input: AgreePlanInput;
}>;


export type PortalAgreePlanMutation = { agreePlan: { plan: { id: string, status: PlanStatus } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalOnboardingQueryVariables = Exact<{
  council: string;
}>;


export type PortalOnboardingQuery = { onboardingChecklist: { fileNumber: number, isClean: boolean, progress: string, warningsToAcknowledge: Array<string>, areas: Array<{ area: PolicyArea, stage: OnboardingAreaStage, changeId: string | null, requiredSettingCount: number, writtenSettingCount: number, missingSettings: Array<{ path: string, label: string, why: string }>, mistakes: Array<{ line: number, column: number, path: string, message: string }>, warnings: Array<{ path: string, message: string }>, unusualSettings: Array<{ path: string, label: string, within: Array<string>, value: string, lowerQuartile: string, upperQuartile: string, councilCount: number }> }>, fileMistakes: Array<{ line: number, column: number, path: string, message: string }>, workedCases: Array<{ name: string, expectedWeeklyAmountPence: number, weeklyAmountPence: number | null, passes: boolean }>, items: Array<{ code: ChecklistItemCode, area: PolicyArea | null, message: string }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null, me: { permissions: Array<Permission> } | null };

export type OnboardingStateFragment = { fileNumber: number, isClean: boolean, progress: string, warningsToAcknowledge: Array<string>, areas: Array<{ area: PolicyArea, stage: OnboardingAreaStage, changeId: string | null, requiredSettingCount: number, writtenSettingCount: number, missingSettings: Array<{ path: string, label: string, why: string }>, mistakes: Array<{ line: number, column: number, path: string, message: string }>, warnings: Array<{ path: string, message: string }>, unusualSettings: Array<{ path: string, label: string, within: Array<string>, value: string, lowerQuartile: string, upperQuartile: string, councilCount: number }> }>, fileMistakes: Array<{ line: number, column: number, path: string, message: string }>, workedCases: Array<{ name: string, expectedWeeklyAmountPence: number, weeklyAmountPence: number | null, passes: boolean }>, items: Array<{ code: ChecklistItemCode, area: PolicyArea | null, message: string }> };

export type MistakeInFileFragment = { line: number, column: number, path: string, message: string };

export type PortalOnboardingFileQueryVariables = Exact<{
  council: string;
}>;


export type PortalOnboardingFileQuery = { onboardingChecklist: { fileNumber: number, file: string } | null };

export type PortalSaveOnboardingFileMutationVariables = Exact<{
  input: SaveOnboardingFileInput;
  dryRun: boolean;
}>;


export type PortalSaveOnboardingFileMutation = { saveOnboardingFile: { checklist: { fileNumber: number, isClean: boolean, progress: string, warningsToAcknowledge: Array<string>, areas: Array<{ area: PolicyArea, stage: OnboardingAreaStage, changeId: string | null, requiredSettingCount: number, writtenSettingCount: number, missingSettings: Array<{ path: string, label: string, why: string }>, mistakes: Array<{ line: number, column: number, path: string, message: string }>, warnings: Array<{ path: string, message: string }>, unusualSettings: Array<{ path: string, label: string, within: Array<string>, value: string, lowerQuartile: string, upperQuartile: string, councilCount: number }> }>, fileMistakes: Array<{ line: number, column: number, path: string, message: string }>, workedCases: Array<{ name: string, expectedWeeklyAmountPence: number, weeklyAmountPence: number | null, passes: boolean }>, items: Array<{ code: ChecklistItemCode, area: PolicyArea | null, message: string }> } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalGoLiveMutationVariables = Exact<{
  input: GoLiveInput;
}>;


export type PortalGoLiveMutation = { goLive: { council: { liveAt: string | null } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalPanelQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PortalPanelQuery = { panelReferrals: { totalCount: number | null, nodes: Array<{ id: string, status: PanelReferralStatus, purpose: PanelReferralPurpose, referredOn: string, dueOn: string, dueReason: string, reasons: Array<{ sentence: string }>, person: { id: string, fullName: string } | null, papers: { title: string, personName: string } | null, panel: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, panels: { nodes: Array<{ id: string, name: string, closedOn: string | null, members: Array<{ id: string, name: string, role: PanelRole, holdsBudget: boolean, termTo: string | null }>, meetings: Array<{ id: string, heldOn: string, startTime: string, place: string | null, link: string | null, attendanceRecordedAt: string | null, agenda: Array<{ id: string }> | null }> }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalPanelMeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type PortalPanelMeetingQuery = { panelMeeting: { id: string, version: number, heldOn: string, startTime: string, place: string | null, link: string | null, attendanceRecordedAt: string | null, present: Array<{ id: string, name: string }>, panel: { id: string, name: string, members: Array<{ id: string, name: string, role: PanelRole, termFrom: string, termTo: string | null }> } | null, agenda: Array<{ id: string, position: number, personAttended: boolean | null, supportToAttend: string | null, referral: { id: string, status: PanelReferralStatus, dueOn: string, papers: { personName: string } | null, person: { id: string, fullName: string } | null } | null }> | null, availableActions: Array<{ action: PanelMeetingAction, allowed: boolean, reason: string | null }> | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalPanelReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type PortalPanelReferralQuery = { panelReferral: { id: string, version: number, status: PanelReferralStatus, purpose: PanelReferralPurpose, source: PanelReferralSource, referredOn: string, dueOn: string, dueReason: string, askedReason: string | null, closedReason: PanelReferralEnd | null, planVersion: number, reasons: Array<{ code: SignOffReason, sentence: string }>, person: { id: string, fullName: string } | null, panel: { id: string, name: string, members: Array<{ id: string, name: string }> } | null, papers: { title: string, personName: string, importantTo: string | null, importantFor: string | null, goodDay: string | null, badDay: string | null, howBestToSupport: string | null, cultureAndFaith: string | null, contingencyArrangements: string | null, contingencyPence: number | null, indicativeWeeklyPence: number, weeklyCostPence: number, personDisagrees: boolean, safeguardingEnquiryIsOpen: boolean, outcomes: Array<{ description: string, successLooksLike: string }>, risks: Array<{ description: string, whatHelps: string, likelihood: number, impact: number }>, supportItems: Array<{ description: string, providerName: string | null, frequency: SupportFrequency, weeklyCostPence: number, relativeReason: string | null }> } | null, interests: Array<{ memberId: string, declaredOn: string }>, agendaItems: Array<{ id: string, meeting: { id: string, heldOn: string, startTime: string, attendanceRecordedAt: string | null } | null }>, informationRequests: Array<{ what: string, fromWhom: string, byOn: string, answeredOn: string | null, answer: string | null }>, decisions: Array<{ id: string, number: number, decision: PanelDecisionKind, decidedOn: string, reasons: string, members: Array<{ id: string, name: string }>, conditions: Array<{ id: string, words: string, responsible: string, dueOn: string, metOn: string | null }> | null }>, availableActions: Array<{ action: PanelReferralAction, allowed: boolean, reason: string | null }> | null } | null, policy: { riskEnablement: { number: number, settings: { riskMatrix: { size: number, levels: Array<{ fromScore: number, level: RiskLevel }> } } } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalDecideReferralMutationVariables = Exact<{
  input: DecideReferralInput;
}>;


export type PortalDecideReferralMutation = { decideReferral: { referral: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalDeclareInterestMutationVariables = Exact<{
  input: DeclareInterestInput;
}>;


export type PortalDeclareInterestMutation = { declareInterest: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalRecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type PortalRecordAttendanceMutation = { recordAttendance: { meeting: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalPaymentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PortalPaymentsQuery = { paymentRuns: { totalCount: number | null, nodes: Array<{ id: string, number: number, status: PaymentRunStatus, payOn: string, dueBy: string, paymentCount: number, leftOutCount: number, paidPence: number, pendingPence: number, proposedBy: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, bacsOriginator: { id: string, accountName: string, accountNumber: string, sortCode: string, serviceUserNumber: string } | null, workDue: { nodes: Array<{ id: string, kind: StepKind, dueOn: string, dueReason: string | null, status: StepStatus, subjectId: string, person: { id: string, fullName: string } | null }> } | null };

export type PortalPaymentRunQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  leftOutFirst?: number | null | undefined;
  leftOutAfter?: string | null | undefined;
  differencesPage?: number | null | undefined;
  differencesAfter?: string | null | undefined;
  differencesOf?: Array<PaymentRunDifferenceKind> | PaymentRunDifferenceKind | null | undefined;
}>;


export type PortalPaymentRunQuery = { paymentRun: { id: string, version: number, number: number, status: PaymentRunStatus, payOn: string, dueBy: string, processingOn: string, paymentCount: number, leftOutCount: number, amountPence: number, contributionTakenOffPence: number, paidPence: number, pendingPence: number, postedPence: number, voidPence: number, hashTotal: string | null, fileWrittenAt: string | null, proposedAt: string, proposedBy: string, approvedAt: string | null, approvedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, originator: { id: string, accountName: string, accountNumber: string, sortCode: string } | null, items: { nodes: Array<{ id: string, position: number, coversFrom: string, coversUntil: string, amountPence: number, contributionTakenOffPence: number, paidPence: number, attempt: number, bankDetails: { id: string, accountNumber: string } | null, returns: Array<{ id: string, reason: ReturnReason, reportedOn: string }>, part: { id: string, purpose: string, deploymentOption: DeploymentOption, budget: { id: string, person: { id: string, fullName: string } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, leftOut: { nodes: Array<{ id: string, reason: LeftOutReason, startsOn: string, part: { id: string, purpose: string, deploymentOption: DeploymentOption, budget: { id: string, person: { id: string, fullName: string } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, differences: { isOfSamePeople: boolean, differencePence: number, earlierRun: { id: string, number: number, payOn: string, paymentCount: number, leftOutCount: number, amountPence: number, contributionTakenOffPence: number, paidPence: number } | null, counts: Array<{ kind: PaymentRunDifferenceKind | null, personCount: number, differencePence: number }>, lines: { totalCount: number | null, nodes: Array<{ kind: PaymentRunDifferenceKind, nowPence: number, earlierPence: number, differencePence: number, reason: string, person: { id: string, fullName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type DifferencesOfRunFragment = { isOfSamePeople: boolean, differencePence: number, earlierRun: { id: string, number: number, payOn: string, paymentCount: number, leftOutCount: number, amountPence: number, contributionTakenOffPence: number, paidPence: number } | null, counts: Array<{ kind: PaymentRunDifferenceKind | null, personCount: number, differencePence: number }>, lines: { totalCount: number | null, nodes: Array<{ kind: PaymentRunDifferenceKind, nowPence: number, earlierPence: number, differencePence: number, reason: string, person: { id: string, fullName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PaidPartFragment = { id: string, purpose: string, deploymentOption: DeploymentOption, budget: { id: string, person: { id: string, fullName: string } | null } | null };

export type PortalProposePaymentRunMutationVariables = Exact<{
  input: ProposePaymentRunInput;
}>;


export type PortalProposePaymentRunMutation = { proposePaymentRun: { paymentRun: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalApprovePaymentRunMutationVariables = Exact<{
  input: ApprovePaymentRunInput;
}>;


export type PortalApprovePaymentRunMutation = { approvePaymentRun: { paymentRun: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalWithdrawPaymentRunMutationVariables = Exact<{
  input: WithdrawPaymentRunInput;
}>;


export type PortalWithdrawPaymentRunMutation = { withdrawPaymentRun: { paymentRun: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalPeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: PeopleSearchInput | null | undefined;
  filter?: PeopleFilterInput | null | undefined;
  orderBy?: PeopleOrder | null | undefined;
  mine?: boolean | null | undefined;
}>;


export type PortalPeopleQuery = { people: { totalCount: number | null, nodes: Array<{ id: string, fullName: string, ageYears: number | null, diedOn: string | null, clientGroup: ClientGroup | null, keyWorker: string | null, speakTo: { name: string | null, teamName: string | null } | null, currentPlan: { id: string, status: PlanStatus, weeklyCostPence: number } | null, nextReview: { id: string, dueOn: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, me: { account: string } | null, supportPlanCounts: Array<{ group: string | null, count: number }> | null, peopleCounts: Array<{ group: string | null, count: number }> | null, workDue: { nodes: Array<{ id: string, kind: StepKind, status: StepStatus, dueOn: string, dueReason: string | null, description: string, person: { id: string, fullName: string } | null }> } | null, workDueCounts: Array<{ kind: StepKind, overdue: number, dueToday: number, dueThisWeek: number, later: number }> | null };

export type WorkerByNameFragment = { name: string | null, teamName: string | null };

export type PagesAroundFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type PortalPersonQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalPersonQuery = { me: { account: string } | null, person: { id: string, version: number, fullName: string, preferredName: string | null, bornOn: string | null, birthDatePrecision: BirthDatePrecision | null, ageYears: number | null, diedOn: string | null, nhsNumber: string | null, phone: string | null, email: string | null, addressLines: Array<string> | null, postcode: string | null, preferredLanguage: string | null, needsInterpreter: boolean | null, communicationNeeds: Array<CommunicationNeed> | null, clientGroup: ClientGroup | null, primarySupportReason: PrimarySupportReason | null, livingSituation: LivingSituation | null, hasDementia: boolean | null, keyWorker: string | null, speakTo: { name: string | null, teamName: string | null } | null, involvement: { id: string, mustOfferAdvocate: boolean, consideredOn: string } | null, whereIAm: { stage: JourneyStage, sentence: string } | null, nextReview: { id: string, dueOn: string, scheduledOn: string | null } | null, latestContact: { id: string, eligibilityDecision: { id: string, isEligible: boolean, decidedOn: string } | null, availableActions: Array<{ action: ContactAction, allowed: boolean }> | null } | null, openSteps: Array<{ id: string, kind: StepKind, status: StepStatus, dueOn: string, dueReason: string | null, description: string }> | null, latestAllocation: { id: string, weeklyAmountPence: number, allocatedOn: string } | null, currentPlan: { id: string, title: string, status: PlanStatus, weeklyCostPence: number, indicativeWeeklyPence: number, termEndsOn: string | null, budget: { id: string, totalWeeklyPence: number, personContributionWeeklyPence: number, councilContributionWeeklyPence: number, startsOn: string, endsOn: string, parts: Array<{ id: string, deploymentOption: DeploymentOption, weeklyAmountPence: number, purpose: string }> } | null } | null, supporters: Array<{ id: string, name: string | null, relationship: string | null, authority: SupporterAuthority, phone: string | null, livesInHousehold: boolean | null, consentsHold: boolean | null }> | null, concerns: Array<{ id: string, status: ConcernStatus, raisedOn: string, dueOn: string, words: string }> | null, timeline: Array<{ event: TimelineEvent, happenedOn: string, sentence: string }> | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalTimelineQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalTimelineQuery = { person: { id: string, fullName: string, timeline: Array<{ event: TimelineEvent, happenedOn: string, sentence: string, subjectType: string, subjectId: string }> | null } | null };

export type PortalRegisteringQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalRegisteringQuery = { me: { account: string, today: string } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalRegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
  dryRun: boolean;
}>;


export type PortalRegisterPersonMutation = { registerPerson: { person: { id: string, likelyDuplicates: Array<{ id: string, fullName: string, bornOn: string | null, postcode: string | null, clientGroup: ClientGroup | null, keyWorker: string | null, speakTo: { name: string | null, teamName: string | null } | null }> | null } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalContactQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalContactQuery = { me: { today: string } | null, person: { id: string, fullName: string, latestContact: { id: string, contactedOn: string, status: ContactStatus, whatIsWanted: string } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalRecordContactMutationVariables = Exact<{
  input: RecordContactInput;
}>;


export type PortalRecordContactMutation = { recordContact: { contact: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalPlanQueryVariables = Exact<{
  personId: string | number;
  serviceId?: string | number;
  buysFrom?: boolean;
}>;


export type PortalPlanQuery = { person: { id: string, fullName: string, latestAllocation: { id: string, weeklyAmountPence: number } | null, supporters: Array<{ id: string, name: string | null, hasAuthority: boolean }> | null, currentPlan: { id: string, version: number, title: string, status: PlanStatus, term: PlanTerm, returnedReason: string | null, indicativeWeeklyPence: number, weeklyCostPence: number, yearlyCostPence: number, contingencyPence: number | null, contingencyArrangements: string | null, importantTo: string | null, importantFor: string | null, howBestToSupport: string | null, goodDay: string | null, badDay: string | null, cultureAndFaith: string | null, formerEmployment: string | null, ifCarerFallsIll: string | null, helpedBy: Array<PlanHelper>, helpedHow: string | null, panelRequestedReason: string | null, availableActions: Array<{ action: SupportPlanAction, allowed: boolean, reason: string | null }> | null, signOffRoute: { role: SignOffRole | null, isPanel: boolean, riskLevel: RiskLevel, reasons: Array<{ sentence: string }> } | null, advice: Array<{ sentence: string }> | null, safeguards: Array<{ safeguard: Safeguard, sentence: string, isThere: boolean }> | null, outcomes: Array<{ id: string, description: string, successLooksLike: string, weeklyCostPence: number }>, supportItems: Array<{ id: string, description: string, category: SupportCategory, providerKind: SupportProviderKind, providerName: string | null, unit: SupportUnit, quantityHundredths: number, unitPricePence: number, frequency: SupportFrequency, weeksInYear: number | null, paidFrom: PaidFrom, deploymentOption: DeploymentOption | null, dbsCheckedOn: string | null, paidRelative: PaidRelative, relativeReason: string | null, rateKey: string | null, providerUnitPricePence: number | null, dearerPriceReason: string | null, quoteReason: string | null, insuredUntil: string | null, weeklyCostPence: number, outcome: { id: string } | null, quote: { id: string } | null, employment: { id: string } | null, service: { id: string, name: string } | null }>, quotes: Array<{ id: string, providerName: string, whatFor: string, unit: SupportUnit, unitPricePence: number, quotedOn: string, validUntil: string | null, isInForce: boolean }>, risks: Array<{ id: string, description: string, whatHelps: string, likelihood: number, impact: number, score: number, level: RiskLevel | null }> } | null } | null, service?: { id: string, name: string, providedBy: string, kind: ServiceKind, prices: Array<{ id: string, name: string | null, amountPence: number, unit: RateUnit }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PlanBuiltFragment = { id: string, version: number, title: string, status: PlanStatus, term: PlanTerm, returnedReason: string | null, indicativeWeeklyPence: number, weeklyCostPence: number, yearlyCostPence: number, contingencyPence: number | null, contingencyArrangements: string | null, importantTo: string | null, importantFor: string | null, howBestToSupport: string | null, goodDay: string | null, badDay: string | null, cultureAndFaith: string | null, formerEmployment: string | null, ifCarerFallsIll: string | null, helpedBy: Array<PlanHelper>, helpedHow: string | null, panelRequestedReason: string | null, outcomes: Array<{ id: string, description: string, successLooksLike: string, weeklyCostPence: number }>, supportItems: Array<{ id: string, description: string, category: SupportCategory, providerKind: SupportProviderKind, providerName: string | null, unit: SupportUnit, quantityHundredths: number, unitPricePence: number, frequency: SupportFrequency, weeksInYear: number | null, paidFrom: PaidFrom, deploymentOption: DeploymentOption | null, dbsCheckedOn: string | null, paidRelative: PaidRelative, relativeReason: string | null, rateKey: string | null, providerUnitPricePence: number | null, dearerPriceReason: string | null, quoteReason: string | null, insuredUntil: string | null, weeklyCostPence: number, outcome: { id: string } | null, quote: { id: string } | null, employment: { id: string } | null, service: { id: string, name: string } | null }>, quotes: Array<{ id: string, providerName: string, whatFor: string, unit: SupportUnit, unitPricePence: number, quotedOn: string, validUntil: string | null, isInForce: boolean }>, risks: Array<{ id: string, description: string, whatHelps: string, likelihood: number, impact: number, score: number, level: RiskLevel | null }> };

export type PlanItemFragment = { id: string, description: string, category: SupportCategory, providerKind: SupportProviderKind, providerName: string | null, unit: SupportUnit, quantityHundredths: number, unitPricePence: number, frequency: SupportFrequency, weeksInYear: number | null, paidFrom: PaidFrom, deploymentOption: DeploymentOption | null, dbsCheckedOn: string | null, paidRelative: PaidRelative, relativeReason: string | null, rateKey: string | null, providerUnitPricePence: number | null, dearerPriceReason: string | null, quoteReason: string | null, insuredUntil: string | null, weeklyCostPence: number, outcome: { id: string } | null, quote: { id: string } | null, employment: { id: string } | null, service: { id: string, name: string } | null };

export type PortalPlanAlternativesQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalPlanAlternativesQuery = { person: { id: string, fullName: string, currentPlan: { id: string, version: number, title: string, weeklyCostPence: number, indicativeWeeklyPence: number, availableActions: Array<{ action: SupportPlanAction, allowed: boolean, reason: string | null }> | null, supportItems: Array<{ id: string, description: string, category: SupportCategory, providerKind: SupportProviderKind, providerName: string | null, unit: SupportUnit, quantityHundredths: number, unitPricePence: number, frequency: SupportFrequency, weeksInYear: number | null, paidFrom: PaidFrom, deploymentOption: DeploymentOption | null, dbsCheckedOn: string | null, paidRelative: PaidRelative, relativeReason: string | null, rateKey: string | null, providerUnitPricePence: number | null, dearerPriceReason: string | null, quoteReason: string | null, insuredUntil: string | null, weeklyCostPence: number, outcome: { id: string } | null, quote: { id: string } | null, employment: { id: string } | null, service: { id: string, name: string } | null }>, alternatives: Array<{ id: string, name: string, note: string | null, isChosen: boolean, chosenReason: string | null, aboveIndicativeWeeklyPence: number, cost: { weeklyCostPence: number, yearlyCostPence: number, lines: Array<{ sentence: string }> } | null }> | null } | null } | null };

export type PortalDraftPlanMutationVariables = Exact<{
  input: DraftPlanInput;
}>;


export type PortalDraftPlanMutation = { draftPlan: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalUpdatePlanMutationVariables = Exact<{
  input: UpdatePlanInput;
}>;


export type PortalUpdatePlanMutation = { updatePlan: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalSetOutcomesMutationVariables = Exact<{
  input: SetPlanOutcomesInput;
}>;


export type PortalSetOutcomesMutation = { setPlanOutcomes: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalSetItemsMutationVariables = Exact<{
  input: SetSupportItemsInput;
  dryRun: boolean;
}>;


export type PortalSetItemsMutation = { setSupportItems: { plan: { id: string, weeklyCostPence: number, yearlyCostPence: number, supportItems: Array<{ id: string, weeklyCostPence: number }> } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalSetRisksMutationVariables = Exact<{
  input: SetPlanRisksInput;
}>;


export type PortalSetRisksMutation = { setPlanRisks: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalSharePlanMutationVariables = Exact<{
  input: SharePlanInput;
  dryRun: boolean;
}>;


export type PortalSharePlanMutation = { sharePlan: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalRecordAgreementMutationVariables = Exact<{
  input: AgreePlanInput;
  dryRun: boolean;
}>;


export type PortalRecordAgreementMutation = { agreePlan: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalReturnPlanMutationVariables = Exact<{
  input: ReturnPlanInput;
}>;


export type PortalReturnPlanMutation = { returnPlan: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalSignOffPlanMutationVariables = Exact<{
  input: SignOffPlanInput;
  dryRun: boolean;
}>;


export type PortalSignOffPlanMutation = { signOffPlan: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalReferToPanelMutationVariables = Exact<{
  input: ReferToPanelInput;
}>;


export type PortalReferToPanelMutation = { referToPanel: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalEndPlanMutationVariables = Exact<{
  input: EndPlanInput;
}>;


export type PortalEndPlanMutation = { endPlan: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalWriteAlternativeMutationVariables = Exact<{
  input: WritePlanAlternativeInput;
}>;


export type PortalWriteAlternativeMutation = { writePlanAlternative: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalChooseAlternativeMutationVariables = Exact<{
  input: ChoosePlanAlternativeInput;
}>;


export type PortalChooseAlternativeMutation = { choosePlanAlternative: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PlanActionFragment = { action: SupportPlanAction, allowed: boolean, reason: string | null };

export type PortalPlanQuotesQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalPlanQuotesQuery = { person: { id: string, fullName: string, currentPlan: { id: string, version: number, status: PlanStatus, weeklyCostPence: number, outcomes: Array<{ id: string, description: string }>, supportItems: Array<{ id: string, description: string, weeklyCostPence: number }>, quotes: Array<{ id: string, providerName: string, whatFor: string, unit: SupportUnit, unitPricePence: number, quotedOn: string, validUntil: string | null, isInForce: boolean }>, availableActions: Array<{ action: SupportPlanAction, allowed: boolean, reason: string | null }> | null } | null } | null, me: { today: string } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type QuoteOfPlanFragment = { id: string, providerName: string, whatFor: string, unit: SupportUnit, unitPricePence: number, quotedOn: string, validUntil: string | null, isInForce: boolean };

export type PortalRecordQuoteMutationVariables = Exact<{
  input: RecordPlanQuoteInput;
}>;


export type PortalRecordQuoteMutation = { recordPlanQuote: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalPlanServicesQueryVariables = Exact<{
  personId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ServicesFilterInput | null | undefined;
}>;


export type PortalPlanServicesQuery = { person: { id: string, fullName: string, currentPlan: { id: string, availableActions: Array<{ action: SupportPlanAction, allowed: boolean, reason: string | null }> | null } | null } | null, services: { totalCount: number | null, nodes: Array<{ id: string, name: string, providedBy: string, kind: ServiceKind, supports: Array<RatedSupport>, isOpenToNewPeople: boolean, prices: Array<{ id: string, name: string | null, amountPence: number, unit: RateUnit, validFrom: string | null, validUntil: string | null, withdrawnOn: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, publishedRates: Array<{ key: string, publishedName: string | null, support: RatedSupport, unit: RateUnit, amountPence: number | null, clientGroup: ClientGroup | null }> | null, me: { today: string } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalPolicyQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PortalPolicyQuery = { policyAreas: Array<{ area: PolicyArea, label: string, summary: string, isOptional: boolean, isWithheld: boolean, version: { number: number, effectiveFrom: string, provenance: Array<{ basis: SettingBasis }>, warnings: Array<{ code: NationalFrameCode }> } | null }> | null, me: { permissions: Array<Permission>, today: string } | null };

export type PortalPolicyAreaQueryVariables = Exact<{
  area: PolicyArea;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PortalPolicyAreaQuery = { policyAreas: Array<{ area: PolicyArea, label: string, summary: string, isOptional: boolean, isWithheld: boolean, version: { versionId: string, number: number, effectiveFrom: string, recordedAt: string, author: string, approver: string | null, note: string, isEmergency: boolean, emergencyReason: string | null, isBackDated: boolean, settingsText: string, provenance: Array<{ path: string, basis: SettingBasis, source: string | null, publishedOn: string | null, appliesFrom: string | null }>, warnings: Array<{ path: string, message: string, source: string }> } | null }> | null, settingsCatalogue: Array<{ path: string, label: string, why: string, unit: SettingUnit, minimum: number | null, maximum: number | null, isList: boolean, mayBeNull: boolean, hasDefault: boolean, choicesInWords: Array<{ choice: string, label: string, meaning: string }>, within: Array<{ path: string, label: string, why: string, isList: boolean, entryLabel: string | null, keyedBy: Array<string>, minimumEntries: number | null, maximumEntries: number | null, mayBeNull: boolean }> }> | null, me: { permissions: Array<Permission>, today: string } | null };

export type SettingDeclarationFragment = { path: string, label: string, why: string, unit: SettingUnit, minimum: number | null, maximum: number | null, isList: boolean, mayBeNull: boolean, hasDefault: boolean, choicesInWords: Array<{ choice: string, label: string, meaning: string }>, within: Array<{ path: string, label: string, why: string, isList: boolean, entryLabel: string | null, keyedBy: Array<string>, minimumEntries: number | null, maximumEntries: number | null, mayBeNull: boolean }> };

export type PortalPolicyHistoryQueryVariables = Exact<{
  area: PolicyArea;
}>;


export type PortalPolicyHistoryQuery = { policyVersions: Array<{ isBackDated: boolean, withdrawnReason: string | null, recordedAt: string, author: string, approver: string | null, note: string, isEmergency: boolean, emergencyReason: string | null, withdrawnAt: string | null, publishedAt: string | null, id: string, number: number, effectiveFrom: string, laterFigures: Array<{ label: string, within: Array<string>, appliesFrom: string, beforeInWords: string, valueInWords: string, source: string | null }> }> | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null, me: { permissions: Array<Permission> } | null };

export type PortalPublishVersionQueryVariables = Exact<{
  area: PolicyArea;
  version: string | number;
  was: string | number;
}>;


export type PortalPublishVersionQuery = { policyVersions: Array<{ recordedAt: string, author: string, approver: string | null, note: string, isEmergency: boolean, emergencyReason: string | null, withdrawnAt: string | null, publishedAt: string | null, id: string, number: number, effectiveFrom: string, keptBack: Array<{ path: string, label: string, within: Array<string>, reason: KeptBackReason }> }> | null, policyDiff: { area: PolicyArea, differences: Array<{ kind: PolicyDifferenceKind, path: string, label: string, within: Array<string>, beforeInWords: string | null, afterInWords: string | null }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null, me: { permissions: Array<Permission>, today: string } | null };

export type PortalPublishPolicyVersionMutationVariables = Exact<{
  input: PublishPolicyVersionInput;
}>;


export type PortalPublishPolicyVersionMutation = { publishPolicyVersion: { policyVersion: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalPolicyDiffQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type PortalPolicyDiffQuery = { policyDiff: { area: PolicyArea, differences: Array<{ kind: PolicyDifferenceKind, path: string, label: string, within: Array<string>, beforeInWords: string | null, afterInWords: string | null }> } | null, fromVersion:
    | { id: string, number: number, area: PolicyArea, effectiveFrom: string }
    | Record<PropertyKey, never>
   | null, toVersion:
    | { id: string, number: number, area: PolicyArea, effectiveFrom: string }
    | Record<PropertyKey, never>
   | null };

export type DifferencesInWordsFragment = { area: PolicyArea, differences: Array<{ kind: PolicyDifferenceKind, path: string, label: string, within: Array<string>, beforeInWords: string | null, afterInWords: string | null }> };

export type PortalPolicyChangesQueryVariables = Exact<{
  area?: PolicyArea | null | undefined;
  status?: PolicyChangeStatus | null | undefined;
}>;


export type PortalPolicyChangesQuery = { policyChanges: Array<{ id: string, area: PolicyArea, status: PolicyChangeStatus, effectiveFrom: string, isBackDated: boolean, isEmergency: boolean, note: string, draftedBy: string, draftedAt: string, baseHasChanged: boolean }> | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null, me: { permissions: Array<Permission> } | null };

export type PortalPolicyChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type PortalPolicyChangeQuery = { policyChange: { isEmergency: boolean, emergencyReason: string | null, startsFrom: PolicyChangeStart, baseHasChanged: boolean, inForceFrom: string | null, inForceUntil: string | null, rejectedReason: string | null, withdrawnReason: string | null, id: string, version: number, area: PolicyArea, status: PolicyChangeStatus, effectiveFrom: string, isBackDated: boolean, note: string, draftedBy: string, draftedAt: string, baseVersion: { id: string, number: number, effectiveFrom: string } | null, inForceVersion: { id: string, number: number, effectiveFrom: string } | null, policyVersion: { id: string, number: number, publishedAt: string | null } | null, warnings: Array<{ expected: string, path: string, message: string, source: string }>, diff: { area: PolicyArea, differences: Array<{ kind: PolicyDifferenceKind, path: string, label: string, within: Array<string>, beforeInWords: string | null, afterInWords: string | null }> } | null, edits: Array<{ number: number, editedAt: string, editedBy: string }>, decisions: Array<{ number: number, kind: PolicyChangeDecisionKind, decidedAt: string, decidedBy: string, reason: string | null }>, availableActions: Array<{ action: PolicyChangeAction, allowed: boolean, reason: string | null }> | null, allocationImpact: { pricedOn: string, yearlyChangePence: number, everybody: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number }, inForce: { yearlyAmountPence: number, peopleAboveMaximum: number }, proposed: { yearlyAmountPence: number, peopleAboveMaximum: number }, byDecile: Array<{ decile: number, fromWeeklyPence: number | null, toWeeklyPence: number | null, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byAgeBand: Array<{ ageBand: AgeBand, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byClientGroup: Array<{ clientGroup: ClientGroup, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byEthnicity: Array<{ ethnicities: Array<Ethnicity>, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byDementia: Array<{ records: Array<DementiaRecord>, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, largestLosses: Array<{ clientGroup: ClientGroup, ageBand: AgeBand, inForceWeeklyPence: number, proposedWeeklyPence: number, weeklyChangePence: number, differences: Array<{ inForce: { sentence: string } | null, proposed: { sentence: string } | null }> }>, largestGains: Array<{ clientGroup: ClientGroup, ageBand: AgeBand, inForceWeeklyPence: number, proposedWeeklyPence: number, weeklyChangePence: number, differences: Array<{ inForce: { sentence: string } | null, proposed: { sentence: string } | null }> }> } | null, monitoringImpact: { parts: number, partsWithAnotherCheck: number | null, checksPerMonthBeforeHundredths: number | null, checksPerMonthAfterHundredths: number, byDeploymentOption: Array<{ deploymentOption: DeploymentOption, parts: number, checksPerMonthBeforeHundredths: number | null, checksPerMonthAfterHundredths: number }> } | null, signOffImpact: { undecided: { plans: number, plansMoving: number | null, plansToHigherRung: number | null, plansToLowerRung: number | null, rungs: Array<{ role: SignOffRole | null, isPanel: boolean, plansBefore: number | null, plansAfter: number }> }, decided: { plans: number, plansMoving: number | null, plansToHigherRung: number | null, plansToLowerRung: number | null, rungs: Array<{ role: SignOffRole | null, isPanel: boolean, plansBefore: number | null, plansAfter: number }> } } | null, smallPaymentsImpact: { yearFrom: string, agreed: { payments: number, totalPence: number }, refusedBefore: { payments: number, totalPence: number } | null, refusedAfter: { payments: number, totalPence: number }, byRefusal: Array<{ refusal: SmallPaymentLimitRefusal, before: { payments: number } | null, after: { payments: number } }> } | null, carryOverImpact: { parts: number, surplusesBefore: { parts: number, totalPence: number } | null, surplusesAfter: { parts: number, totalPence: number }, appearing: { parts: number, totalPence: number } | null, disappearing: { parts: number, totalPence: number } | null, byDeploymentOption: Array<{ deploymentOption: DeploymentOption, parts: number, surplusesBefore: { parts: number, totalPence: number } | null, surplusesAfter: { parts: number, totalPence: number } }> } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type ChangeFactsFragment = { id: string, version: number, area: PolicyArea, status: PolicyChangeStatus, effectiveFrom: string, isBackDated: boolean, note: string, draftedBy: string, draftedAt: string };

export type AllocationImpactDrawnFragment = { pricedOn: string, yearlyChangePence: number, everybody: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number }, inForce: { yearlyAmountPence: number, peopleAboveMaximum: number }, proposed: { yearlyAmountPence: number, peopleAboveMaximum: number }, byDecile: Array<{ decile: number, fromWeeklyPence: number | null, toWeeklyPence: number | null, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byAgeBand: Array<{ ageBand: AgeBand, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byClientGroup: Array<{ clientGroup: ClientGroup, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byEthnicity: Array<{ ethnicities: Array<Ethnicity>, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, byDementia: Array<{ records: Array<DementiaRecord>, change: { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number } }>, largestLosses: Array<{ clientGroup: ClientGroup, ageBand: AgeBand, inForceWeeklyPence: number, proposedWeeklyPence: number, weeklyChangePence: number, differences: Array<{ inForce: { sentence: string } | null, proposed: { sentence: string } | null }> }>, largestGains: Array<{ clientGroup: ClientGroup, ageBand: AgeBand, inForceWeeklyPence: number, proposedWeeklyPence: number, weeklyChangePence: number, differences: Array<{ inForce: { sentence: string } | null, proposed: { sentence: string } | null }> }> };

export type CountsDrawnFragment = { people: number, gaining: number, losing: number, unchanged: number, weeklyChangePence: number };

export type LargestDrawnFragment = { clientGroup: ClientGroup, ageBand: AgeBand, inForceWeeklyPence: number, proposedWeeklyPence: number, weeklyChangePence: number, differences: Array<{ inForce: { sentence: string } | null, proposed: { sentence: string } | null }> };

export type SignOffDrawnFragment = { plans: number, plansMoving: number | null, plansToHigherRung: number | null, plansToLowerRung: number | null, rungs: Array<{ role: SignOffRole | null, isPanel: boolean, plansBefore: number | null, plansAfter: number }> };

export type PortalPolicyChangeBaseQueryVariables = Exact<{
  id: string | number;
  was: string | number;
  now: string | number;
}>;


export type PortalPolicyChangeBaseQuery = { policyChange: { baseHasChanged: boolean, id: string, version: number, area: PolicyArea, status: PolicyChangeStatus, effectiveFrom: string, isBackDated: boolean, note: string, draftedBy: string, draftedAt: string, written: { area: PolicyArea, differences: Array<{ kind: PolicyDifferenceKind, path: string, label: string, within: Array<string>, beforeInWords: string | null, afterInWords: string | null }> } | null, wouldDo: { area: PolicyArea, differences: Array<{ kind: PolicyDifferenceKind, path: string, label: string, within: Array<string>, beforeInWords: string | null, afterInWords: string | null }> } | null } | null, policyDiff: { area: PolicyArea, differences: Array<{ kind: PolicyDifferenceKind, path: string, label: string, within: Array<string>, beforeInWords: string | null, afterInWords: string | null }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalPolicyDraftQueryVariables = Exact<{
  id: string | number;
  area: PolicyArea;
}>;


export type PortalPolicyDraftQuery = { policyChange: { settingsText: string, id: string, version: number, area: PolicyArea, status: PolicyChangeStatus, effectiveFrom: string, isBackDated: boolean, note: string, draftedBy: string, draftedAt: string, sources: Array<{ path: string, source: string, basis: SourceBasis | null, publishedOn: string | null, appliesFrom: string | null }>, availableActions: Array<{ action: PolicyChangeAction, allowed: boolean, reason: string | null }> | null } | null, settingsCatalogue: Array<{ path: string, label: string, why: string, unit: SettingUnit, minimum: number | null, maximum: number | null, isList: boolean, mayBeNull: boolean, hasDefault: boolean, choicesInWords: Array<{ choice: string, label: string, meaning: string }>, within: Array<{ path: string, label: string, why: string, isList: boolean, entryLabel: string | null, keyedBy: Array<string>, minimumEntries: number | null, maximumEntries: number | null, mayBeNull: boolean }> }> | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalNewPolicyChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalNewPolicyChangeQuery = { enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null, me: { permissions: Array<Permission>, today: string } | null };

export type PortalCopyPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalCopyPolicyQuery = { councils: Array<{ slug: string, name: string }> | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalTryPolicyChangeMutationVariables = Exact<{
  input: DraftPolicyChangeInput;
}>;


export type PortalTryPolicyChangeMutation = { draftPolicyChange: { policyChange: { area: PolicyArea, effectiveFrom: string, isBackDated: boolean, baseVersion: { number: number, effectiveFrom: string } | null, diff: { area: PolicyArea, differences: Array<{ kind: PolicyDifferenceKind, path: string, label: string, within: Array<string>, beforeInWords: string | null, afterInWords: string | null }> } | null, warnings: Array<{ path: string, message: string, source: string }> } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalPolicyFileQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalPolicyFileQuery = { policyFile: string | null };

export type PortalImportPolicyFileMutationVariables = Exact<{
  input: ImportPolicyFileInput;
}>;


export type PortalImportPolicyFileMutation = { importPolicyFile: { policyChanges: Array<{ id: string }>, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalDraftPolicyChangeMutationVariables = Exact<{
  input: DraftPolicyChangeInput;
}>;


export type PortalDraftPolicyChangeMutation = { draftPolicyChange: { policyChange: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalUpratePolicyMutationVariables = Exact<{
  input: UpratePolicyInput;
}>;


export type PortalUpratePolicyMutation = { upratePolicy: { policyChange: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalEditPolicyChangeMutationVariables = Exact<{
  input: EditPolicyChangeInput;
}>;


export type PortalEditPolicyChangeMutation = { editPolicyChange: { policyChange: { id: string, version: number } | null, userErrors: Array<{ code: EditPolicyChangeErrorCode, message: string, path: Array<string> }> } | null };

export type PortalSubmitPolicyChangeMutationVariables = Exact<{
  input: SubmitPolicyChangeInput;
}>;


export type PortalSubmitPolicyChangeMutation = { submitPolicyChange: { policyChange: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalApprovePolicyChangeMutationVariables = Exact<{
  input: ApprovePolicyChangeInput;
}>;


export type PortalApprovePolicyChangeMutation = { approvePolicyChange: { policyChange: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalRejectPolicyChangeMutationVariables = Exact<{
  input: RejectPolicyChangeInput;
}>;


export type PortalRejectPolicyChangeMutation = { rejectPolicyChange: { policyChange: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalWithdrawPolicyChangeMutationVariables = Exact<{
  input: WithdrawPolicyChangeInput;
}>;


export type PortalWithdrawPolicyChangeMutation = { withdrawPolicyChange: { policyChange: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalEnactEmergencyPolicyChangeMutationVariables = Exact<{
  input: EnactEmergencyPolicyChangeInput;
}>;


export type PortalEnactEmergencyPolicyChangeMutation = { enactEmergencyPolicyChange: { policyChange: { id: string } | null, userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalStandardPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalStandardPeopleQuery = { compareStandardProfiles: Array<{ profile: { key: StandardProfileKey, name: string, description: string }, spread: { count: number, minimumPence: number, lowerQuartilePence: number, medianPence: number, upperQuartilePence: number, maximumPence: number } | null, allocations: Array<{ weeklyAmountPence: number | null, isOutlier: boolean, council: { slug: string, name: string } }> }> | null };

export type PortalStandardPersonQueryVariables = Exact<{
  profile: StandardProfileKey;
}>;


export type PortalStandardPersonQuery = { compareStandardProfiles: Array<{ profile: { key: StandardProfileKey, name: string, description: string }, spread: { count: number, minimumPence: number, lowerQuartilePence: number, medianPence: number, upperQuartilePence: number, maximumPence: number } | null, allocations: Array<{ weeklyAmountPence: number | null, rank: number | null, isOutlier: boolean, unavailableReason: string | null, council: { slug: string, name: string, region: { name: string } } }> }> | null, allocationHistory: Array<{ council: { slug: string, name: string }, changes: Array<{ from: string, weeklyAmountPence: number, weeklyChangePence: number | null }> }> | null };

export type StandardProfileNamedFragment = { key: StandardProfileKey, name: string, description: string };

export type AmountsSpreadFragment = { count: number, minimumPence: number, lowerQuartilePence: number, medianPence: number, upperQuartilePence: number, maximumPence: number };

export type PortalPolicyMatrixQueryVariables = Exact<{
  area: PolicyArea;
  first: number;
  skip: number;
}>;


export type PortalPolicyMatrixQuery = { comparePolicies: Array<{ area: PolicyArea, path: string, label: string, within: Array<string>, unit: SettingUnit, comparedIn: ComparedUnit | null, spread: { count: number, minimum: string, lowerQuartile: string, median: string, upperQuartile: string, maximum: string } | null, choices: Array<{ choice: string | null, councils: number }> | null, values: Array<{ councilSlug: string, value: string | null, comparedValue: string | null, isOutlier: boolean, differs: boolean | null, withheld: boolean, basis: SettingBasis | null, source: string | null }> }> | null, councils: Array<{ slug: string, name: string }> | null };

export type PortalSettingEverywhereQueryVariables = Exact<{
  area: PolicyArea;
  path: string;
}>;


export type PortalSettingEverywhereQuery = { comparePolicies: Array<{ area: PolicyArea, path: string, label: string, within: Array<string>, unit: SettingUnit, comparedIn: ComparedUnit | null, spread: { count: number, minimum: string, lowerQuartile: string, median: string, upperQuartile: string, maximum: string } | null, choices: Array<{ choice: string | null, councils: number }> | null, values: Array<{ councilSlug: string, value: string | null, comparedValue: string | null, isOutlier: boolean, differs: boolean | null, withheld: boolean, basis: SettingBasis | null, source: string | null }> }> | null, policyHistory: { councils: Array<{ council: { slug: string, name: string }, changes: Array<{ from: string, value: string | null, comparedValue: string | null, withheld: boolean }> }> } | null, councils: Array<{ slug: string, name: string }> | null };

export type PortalNeighboursQueryVariables = Exact<{
  area: PolicyArea;
  council?: string | null | undefined;
  councils?: Array<string> | string | null | undefined;
  first: number;
  skip: number;
}>;


export type PortalNeighboursQuery = { comparePolicies: Array<{ area: PolicyArea, path: string, label: string, within: Array<string>, unit: SettingUnit, comparedIn: ComparedUnit | null, spread: { count: number, minimum: string, lowerQuartile: string, median: string, upperQuartile: string, maximum: string } | null, choices: Array<{ choice: string | null, councils: number }> | null, values: Array<{ councilSlug: string, value: string | null, comparedValue: string | null, isOutlier: boolean, differs: boolean | null, withheld: boolean, basis: SettingBasis | null, source: string | null }> }> | null, councils: Array<{ slug: string, name: string }> | null };

export type MatrixRowFragment = { area: PolicyArea, path: string, label: string, within: Array<string>, unit: SettingUnit, comparedIn: ComparedUnit | null, spread: { count: number, minimum: string, lowerQuartile: string, median: string, upperQuartile: string, maximum: string } | null, choices: Array<{ choice: string | null, councils: number }> | null, values: Array<{ councilSlug: string, value: string | null, comparedValue: string | null, isOutlier: boolean, differs: boolean | null, withheld: boolean, basis: SettingBasis | null, source: string | null }> };

export type PortalRegionalMeasuresQueryVariables = Exact<{
  on: string;
}>;


export type PortalRegionalMeasuresQuery = { regionalMeasures: { on: string, measures: Array<{ key: MeasureKey, age: MeasuredAge, definition: MeasureDefinition, meaning: string, source: string, spread: { minimum: string, lowerQuartile: string, median: string, upperQuartile: string, maximum: string, count: number } | null, values: Array<{ percentage: string | null, rank: number | null, isOutlier: boolean, missing: MissingFigure | null, council: { slug: string, name: string } }> }> } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalReviewsQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalReviewsQuery = { person: { id: string, fullName: string, supportPlans: Array<{ id: string, title: string, reviews: Array<{ id: string, kind: ReviewKind, status: ReviewStatus, dueOn: string, scheduledOn: string | null, heldOn: string | null, result: ReviewResult | null, followUp: { id: string, status: ReviewFollowUpStatus, dueOn: string } | null }> | null }> | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalReviewQueryVariables = Exact<{
  reviewId: string | number;
}>;


export type PortalReviewQuery = { review: { id: string, version: number, kind: ReviewKind, status: ReviewStatus, dueFrom: string | null, dueOn: string, dueReason: string, requestedReason: string | null, scheduledOn: string | null, place: string | null, toldOn: string | null, noticeOn: string, noticeDaysGiven: number | null, lateReason: string | null, shortNoticeAgreedOn: string | null, heldOn: string | null, method: ReviewMethod | null, unscheduledReason: string | null, result: ReviewResult | null, whatMustChange: string | null, invited: Array<{ role: ReviewAttendeeRole, supporterId: string | null, name: string | null }>, dateChanges: Array<{ from: string, to: string, reason: string, changedOn: string }>, present: Array<{ role: ReviewAttendeeRole, supporterId: string | null, name: string | null }>, perspectives: Array<{ perspective: ReviewPerspective, working: string, notWorking: string }>, outcomeProgress: Array<{ outcomeId: string, progress: OutcomeProgress, note: string | null }>, carerOutcomes: Array<{ outcome: string, progress: OutcomeProgress, note: string | null }>, survey: Array<{ area: SurveyArea, answer: SurveyAnswer }>, topTwos: Array<{ perspective: ReviewPerspective, working: Array<string>, notWorking: Array<string>, wishedFor: Array<string> }>, budgetSteps: Array<{ id: string, startsOn: string, weeklyPence: number, previousWeeklyPence: number, reason: string, status: ProposedBudgetStepStatus }>, followUp: { id: string, status: ReviewFollowUpStatus, dueOn: string, dueReason: string, settledAs: ReviewFollowUpEnd | null, settledOn: string | null, settledReason: string | null, draftedPlan: { id: string, title: string, status: PlanStatus } | null } | null, availableActions: Array<{ action: ReviewAction, allowed: boolean, reason: string | null }> | null, plan: { id: string, title: string, outcomes: Array<{ id: string, description: string }> } | null, person: { id: string, fullName: string, supporters: Array<{ id: string, name: string | null, relationship: string | null }> | null } | null } | null, policy: { reviews: { settings: { noticeDays: number, outcomeSurveyIsUsed: boolean, workingTogetherForChangeIsUsed: boolean } } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type ReviewAttendeeShownFragment = { role: ReviewAttendeeRole, supporterId: string | null, name: string | null };

export type PortalScheduleReviewMutationVariables = Exact<{
  input: ScheduleReviewInput;
}>;


export type PortalScheduleReviewMutation = { scheduleReview: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalCompleteReviewMutationVariables = Exact<{
  input: CompleteReviewInput;
}>;


export type PortalCompleteReviewMutation = { completeReview: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalSettleReviewFollowUpMutationVariables = Exact<{
  input: SettleReviewFollowUpInput;
}>;


export type PortalSettleReviewFollowUpMutation = { settleReviewFollowUp: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalDraftPlanAfterReviewMutationVariables = Exact<{
  input: DraftPlanAfterReviewInput;
}>;


export type PortalDraftPlanAfterReviewMutation = { draftPlanAfterReview: { userErrors: Array<{ message: string, path: Array<string> }> } | null };

export type PortalSignOutEverywhereMutationVariables = Exact<{
  input: SignOutEverywhereInput;
}>;


export type PortalSignOutEverywhereMutation = { signOutEverywhere: { signOut: { id: string, signedOutAt: string } | null, userErrors: Array<{ code: SignOutEverywhereErrorCode, message: string, path: Array<string> }> } | null };

export type PortalWhatIfQueryVariables = Exact<{
  allocationId: string | number;
  answers: TriedAnswersInput;
}>;


export type PortalWhatIfQuery = { allocationIf: { weeklyAmountPence: number, weeklyDifferencePence: number, totalPoints: number, steps: Array<{ kind: AllocationStepKind, domain: NeedDomain | null, sentence: string, points: number | null }> } | null, allocation: { id: string, weeklyAmountPence: number, profile: { domains: Array<{ domain: NeedDomain, level: NeedLevel, unpaidSupport: UnpaidSupportLevel }> } } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type PortalWhatIfBeginQueryVariables = Exact<{
  personId: string | number;
}>;


export type PortalWhatIfBeginQuery = { person: { id: string, latestAllocation: { id: string, weeklyAmountPence: number, profile: { domains: Array<{ domain: NeedDomain, level: NeedLevel, unpaidSupport: UnpaidSupportLevel }> } } | null } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type WhatIfBeginsFragment = { id: string, weeklyAmountPence: number, profile: { domains: Array<{ domain: NeedDomain, level: NeedLevel, unpaidSupport: UnpaidSupportLevel }> } };

export type PortalWhoSeesQueryVariables = Exact<{
  personId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PortalWhoSeesQuery = { person: { id: string, supporters: Array<{ id: string, name: string | null, relationship: string | null, authority: SupporterAuthority, consents: Array<Consent>, consentsHold: boolean | null }> | null, representations: Array<{ id: string, kind: RepresentationKind, status: RepresentationStatus, startsOn: string, endsOn: string | null, supporter: { id: string, name: string | null } | null }> | null, recordExports: Array<{ id: string, exportedAt: string, receivingCouncil: string }> | null, assignments: Array<{ id: string, fromOn: string, workerName: string | null, team: { id: string, name: string } | null }> | null } | null, recordLooks: { totalCount: number | null, nodes: Array<{ id: string, lookedOn: string, role: Role, workerName: string | null, teamName: string | null, supporterName: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, enumWordings: Array<{ name: string, values: Array<{ value: string, meaning: string }> }> | null };

export type AwaitingMySignOffQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AwaitingMySignOffQuery = { supportPlans: { nodes: Array<{ id: string, title: string, status: PlanStatus, agreedAt: string | null, weeklyCostPence: number, person: { id: string, givenName: string, familyName: string, keyWorker: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type TeamBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamBoardQuery = { plansByStatus: Array<{ group: string | null, count: number }> | null, waitingByPractitioner: Array<{ group: string | null, count: number }> | null, budgetsByStatus: Array<{ group: string | null, count: number }> | null, peopleByPractitioner: Array<{ group: string | null, count: number }> | null };

export type ReviewsNextQueryVariables = Exact<{
  practitioner?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewsNextQuery = { people: { nodes: Array<{ id: string, givenName: string, familyName: string, nextReview: { id: string, kind: ReviewKind, dueOn: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type BudgetsEndingQueryVariables = Exact<{
  endsBefore: string;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BudgetsEndingQuery = { budgets: { nodes: Array<{ id: string, endsOn: string, totalWeeklyPence: number, person: { id: string, givenName: string, familyName: string } | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } | null };

export type SignedInQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInQuery = { me: { account: string, name: string | null, role: Role, personId: string | null, readableKinds: Array<Consent>, permissions: Array<Permission>, today: string, council: { slug: string, name: string } | null } | null };

export const ChangeCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationChangeCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"gaining"}},{"kind":"Field","name":{"kind":"Name","value":"losing"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}}]}}]} as unknown as DocumentNode<ChangeCountsFragment, unknown>;
export const LargestChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LargestChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LargestAllocationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"inForceWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}}]}}]}}]} as unknown as DocumentNode<LargestChangeFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const SignOffMovesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOffMoves"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffMoves"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"}},{"kind":"Field","name":{"kind":"Name","value":"plansMoving"}},{"kind":"Field","name":{"kind":"Name","value":"plansToPanelBefore"}},{"kind":"Field","name":{"kind":"Name","value":"plansToPanelAfter"}},{"kind":"Field","name":{"kind":"Name","value":"rungs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isPanel"}},{"kind":"Field","name":{"kind":"Name","value":"plansBefore"}},{"kind":"Field","name":{"kind":"Name","value":"plansAfter"}}]}}]}}]} as unknown as DocumentNode<SignOffMovesFragment, unknown>;
export const SchemaTypeNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaTypeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__Type"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchemaTypeNameFragment, unknown>;
export const SchemaInputFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaInput"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__InputValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaTypeName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaTypeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__Type"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchemaInputFragment, unknown>;
export const SchemaFieldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__Field"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"deprecationReason"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaInput"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaTypeName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaTypeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__Type"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaInput"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__InputValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaTypeName"}}]}}]}}]} as unknown as DocumentNode<SchemaFieldFragment, unknown>;
export const PossibleServiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PossibleService"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"differencePence"}},{"kind":"Field","name":{"kind":"Name","value":"working"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providedBy"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToNewPeople"}}]}}]}}]} as unknown as DocumentNode<PossibleServiceFragment, unknown>;
export const WordingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<WordingFragment, unknown>;
export const CouncilNamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Council"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<CouncilNamedFragment, unknown>;
export const VersionNamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]} as unknown as DocumentNode<VersionNamedFragment, unknown>;
export const VersionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionNamed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]} as unknown as DocumentNode<VersionFactsFragment, unknown>;
export const PolicyAreaNamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyAreaNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyAreaOnDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}},{"kind":"Field","name":{"kind":"Name","value":"isWithheld"}}]}}]} as unknown as DocumentNode<PolicyAreaNamedFragment, unknown>;
export const PolicyWarningShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyWarningShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PolicyWarningShownFragment, unknown>;
export const ChangeActionShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeActionShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailablePolicyChangeAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<ChangeActionShownFragment, unknown>;
export const SurplusesCountedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurplusesCounted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurplusCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}}]}}]} as unknown as DocumentNode<SurplusesCountedFragment, unknown>;
export const SmallPaymentsCountedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmallPaymentsCounted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmallPaymentCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}}]}}]} as unknown as DocumentNode<SmallPaymentsCountedFragment, unknown>;
export const MeasureInWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<MeasureInWordsFragment, unknown>;
export const MyPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"indicativeWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"importantTo"}},{"kind":"Field","name":{"kind":"Name","value":"importantFor"}},{"kind":"Field","name":{"kind":"Name","value":"goodDay"}},{"kind":"Field","name":{"kind":"Name","value":"badDay"}},{"kind":"Field","name":{"kind":"Name","value":"howBestToSupport"}},{"kind":"Field","name":{"kind":"Name","value":"cultureAndFaith"}},{"kind":"Field","name":{"kind":"Name","value":"contingencyArrangements"}}]}}]} as unknown as DocumentNode<MyPlanFragment, unknown>;
export const MistakeInFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MistakeInFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilFileMistake"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MistakeInFileFragment, unknown>;
export const OnboardingStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnboardingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardingChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isClean"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"changeId"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSettingCount"}},{"kind":"Field","name":{"kind":"Name","value":"writtenSettingCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mistakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MistakeInFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unusualSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"councilCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileMistakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MistakeInFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workedCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expectedWeeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"passes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warningsToAcknowledge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MistakeInFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilFileMistake"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<OnboardingStateFragment, unknown>;
export const DifferencesOfRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferencesOfRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentRunDifferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOfSamePeople"}},{"kind":"Field","name":{"kind":"Name","value":"differencePence"}},{"kind":"Field","name":{"kind":"Name","value":"earlierRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"payOn"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"contributionTakenOffPence"}},{"kind":"Field","name":{"kind":"Name","value":"paidPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"personCount"}},{"kind":"Field","name":{"kind":"Name","value":"differencePence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"differencesPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"differencesAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"differencesOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nowPence"}},{"kind":"Field","name":{"kind":"Name","value":"earlierPence"}},{"kind":"Field","name":{"kind":"Name","value":"differencePence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DifferencesOfRunFragment, unknown>;
export const PaidPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaidPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<PaidPartFragment, unknown>;
export const WorkerByNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerByName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpeakTo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}}]}}]} as unknown as DocumentNode<WorkerByNameFragment, unknown>;
export const PagesAroundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagesAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PagesAroundFragment, unknown>;
export const PlanItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityHundredths"}},{"kind":"Field","name":{"kind":"Name","value":"unitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weeksInYear"}},{"kind":"Field","name":{"kind":"Name","value":"paidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"dbsCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidRelative"}},{"kind":"Field","name":{"kind":"Name","value":"relativeReason"}},{"kind":"Field","name":{"kind":"Name","value":"rateKey"}},{"kind":"Field","name":{"kind":"Name","value":"providerUnitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"dearerPriceReason"}},{"kind":"Field","name":{"kind":"Name","value":"quoteReason"}},{"kind":"Field","name":{"kind":"Name","value":"insuredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}}]}}]} as unknown as DocumentNode<PlanItemFragment, unknown>;
export const QuoteOfPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"whatFor"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"quotedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}}]}}]} as unknown as DocumentNode<QuoteOfPlanFragment, unknown>;
export const PlanBuiltFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanBuilt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"returnedReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicativeWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"contingencyPence"}},{"kind":"Field","name":{"kind":"Name","value":"contingencyArrangements"}},{"kind":"Field","name":{"kind":"Name","value":"importantTo"}},{"kind":"Field","name":{"kind":"Name","value":"importantFor"}},{"kind":"Field","name":{"kind":"Name","value":"howBestToSupport"}},{"kind":"Field","name":{"kind":"Name","value":"goodDay"}},{"kind":"Field","name":{"kind":"Name","value":"badDay"}},{"kind":"Field","name":{"kind":"Name","value":"cultureAndFaith"}},{"kind":"Field","name":{"kind":"Name","value":"formerEmployment"}},{"kind":"Field","name":{"kind":"Name","value":"ifCarerFallsIll"}},{"kind":"Field","name":{"kind":"Name","value":"helpedBy"}},{"kind":"Field","name":{"kind":"Name","value":"helpedHow"}},{"kind":"Field","name":{"kind":"Name","value":"panelRequestedReason"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"successLooksLike"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteOfPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityHundredths"}},{"kind":"Field","name":{"kind":"Name","value":"unitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weeksInYear"}},{"kind":"Field","name":{"kind":"Name","value":"paidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"dbsCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidRelative"}},{"kind":"Field","name":{"kind":"Name","value":"relativeReason"}},{"kind":"Field","name":{"kind":"Name","value":"rateKey"}},{"kind":"Field","name":{"kind":"Name","value":"providerUnitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"dearerPriceReason"}},{"kind":"Field","name":{"kind":"Name","value":"quoteReason"}},{"kind":"Field","name":{"kind":"Name","value":"insuredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"whatFor"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"quotedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}}]}}]} as unknown as DocumentNode<PlanBuiltFragment, unknown>;
export const PlanActionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableSupportPlanAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<PlanActionFragment, unknown>;
export const SettingDeclarationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingDeclaration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettingDescription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"isList"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeNull"}},{"kind":"Field","name":{"kind":"Name","value":"hasDefault"}},{"kind":"Field","name":{"kind":"Name","value":"choicesInWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"isList"}},{"kind":"Field","name":{"kind":"Name","value":"entryLabel"}},{"kind":"Field","name":{"kind":"Name","value":"keyedBy"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEntries"}},{"kind":"Field","name":{"kind":"Name","value":"maximumEntries"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeNull"}}]}}]}}]} as unknown as DocumentNode<SettingDeclarationFragment, unknown>;
export const DifferencesInWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferencesInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDiff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"beforeInWords"}},{"kind":"Field","name":{"kind":"Name","value":"afterInWords"}}]}}]}}]} as unknown as DocumentNode<DifferencesInWordsFragment, unknown>;
export const ChangeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isBackDated"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}}]}}]} as unknown as DocumentNode<ChangeFactsFragment, unknown>;
export const CountsDrawnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountsDrawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationChangeCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"gaining"}},{"kind":"Field","name":{"kind":"Name","value":"losing"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}}]}}]} as unknown as DocumentNode<CountsDrawnFragment, unknown>;
export const LargestDrawnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LargestDrawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LargestAllocationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"inForceWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<LargestDrawnFragment, unknown>;
export const AllocationImpactDrawnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllocationImpactDrawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pricedOn"}},{"kind":"Field","name":{"kind":"Name","value":"everybody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearlyChangePence"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAboveMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAboveMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDecile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decile"}},{"kind":"Field","name":{"kind":"Name","value":"fromWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"toWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAgeBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byClientGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byEthnicity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ethnicities"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDementia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"largestLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LargestDrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"largestGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LargestDrawn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountsDrawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationChangeCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"gaining"}},{"kind":"Field","name":{"kind":"Name","value":"losing"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LargestDrawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LargestAllocationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"inForceWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<AllocationImpactDrawnFragment, unknown>;
export const SignOffDrawnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOffDrawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffMoves"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"}},{"kind":"Field","name":{"kind":"Name","value":"plansMoving"}},{"kind":"Field","name":{"kind":"Name","value":"plansToHigherRung"}},{"kind":"Field","name":{"kind":"Name","value":"plansToLowerRung"}},{"kind":"Field","name":{"kind":"Name","value":"rungs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isPanel"}},{"kind":"Field","name":{"kind":"Name","value":"plansBefore"}},{"kind":"Field","name":{"kind":"Name","value":"plansAfter"}}]}}]}}]} as unknown as DocumentNode<SignOffDrawnFragment, unknown>;
export const StandardProfileNamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandardProfileNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<StandardProfileNamedFragment, unknown>;
export const AmountsSpreadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmountsSpread"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmountSpread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minimumPence"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartilePence"}},{"kind":"Field","name":{"kind":"Name","value":"medianPence"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartilePence"}},{"kind":"Field","name":{"kind":"Name","value":"maximumPence"}}]}}]} as unknown as DocumentNode<AmountsSpreadFragment, unknown>;
export const MatrixRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyComparisonRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparedIn"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"councils"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSlug"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparedValue"}},{"kind":"Field","name":{"kind":"Name","value":"isOutlier"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<MatrixRowFragment, unknown>;
export const ReviewAttendeeShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewAttendeeShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewAttendee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"supporterId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ReviewAttendeeShownFragment, unknown>;
export const WhatIfBeginsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfBegins"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidSupport"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfBeginsFragment, unknown>;
export const AllocationImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllocationImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"allocationImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pricedOn"}},{"kind":"Field","name":{"kind":"Name","value":"everybody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearlyChangePence"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAboveMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAboveMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDecile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decile"}},{"kind":"Field","name":{"kind":"Name","value":"fromWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"toWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeCounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAgeBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeCounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byClientGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeCounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byEthnicity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ethnicities"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeCounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDementia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeCounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"largestLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LargestChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"largestGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LargestChange"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationChangeCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"gaining"}},{"kind":"Field","name":{"kind":"Name","value":"losing"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LargestChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LargestAllocationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"inForceWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}}]}}]}}]} as unknown as DocumentNode<AllocationImpactQuery, AllocationImpactQueryVariables>;
export const FairnessWithinCouncilDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FairnessWithinCouncil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policyVersionId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fairnessWithinCouncil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"policyVersionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policyVersionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"changeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"lowestShareBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"shareOfHighestBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"scaleKey"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FairnessWithinCouncilQuery, FairnessWithinCouncilQueryVariables>;
export const StartAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<StartAssessmentMutation, StartAssessmentMutationVariables>;
export const SaveAssessmentAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveAssessmentAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveAssessmentAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveAssessmentAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<SaveAssessmentAnswersMutation, SaveAssessmentAnswersMutationVariables>;
export const CompleteAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<CompleteAssessmentMutation, CompleteAssessmentMutationVariables>;
export const CaseloadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Caseload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleSearchInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorker"}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"termEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"successLooksLike"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"totalWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"personContributionWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"councilContributionWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CaseloadQuery, CaseloadQueryVariables>;
export const CompareAllocationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareAllocations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"needs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedsProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareAllocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"needs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"needs"}}},{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableReason"}}]}}]}}]} as unknown as DocumentNode<CompareAllocationsQuery, CompareAllocationsQueryVariables>;
export const ComparePoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSlug"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<ComparePoliciesQuery, ComparePoliciesQueryVariables>;
export const StandardProfilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<StandardProfilesQuery, StandardProfilesQueryVariables>;
export const CompareStandardProfilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareStandardProfiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareStandardProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimumPence"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartilePence"}},{"kind":"Field","name":{"kind":"Name","value":"medianPence"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartilePence"}},{"kind":"Field","name":{"kind":"Name","value":"maximumPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"isOutlier"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableReason"}}]}}]}}]}}]} as unknown as DocumentNode<CompareStandardProfilesQuery, CompareStandardProfilesQueryVariables>;
export const PolicyMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"differsFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyDiffering"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"differsFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"differsFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"onlyDiffering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyDiffering"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"comparedIn"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"councils"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSlug"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparedValue"}},{"kind":"Field","name":{"kind":"Name","value":"isOutlier"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyMatrixQuery, PolicyMatrixQueryVariables>;
export const PolicyHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}},{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"comparedIn"}},{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparedValue"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyHistoryQuery, PolicyHistoryQueryVariables>;
export const AllocationHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllocationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StandardProfileKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocationHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}}]}}]}}]}}]} as unknown as DocumentNode<AllocationHistoryQuery, AllocationHistoryQueryVariables>;
export const PublishPolicyVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPolicyVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPolicyVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPolicyVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PublishPolicyVersionMutation, PublishPolicyVersionMutationVariables>;
export const ErrorCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ErrorCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}}]}}]}}]} as unknown as DocumentNode<ErrorCodesQuery, ErrorCodesQueryVariables>;
export const RegisterPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const AddSupporterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddSupporter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddSupporterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addSupporter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<AddSupporterMutation, AddSupporterMutationVariables>;
export const PlanPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"supportItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servicePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreedPence"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nowPence"}},{"kind":"Field","name":{"kind":"Name","value":"hasChanged"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanPageQuery, PlanPageQueryVariables>;
export const PolicyChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyChangeStatus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isBackDated"}},{"kind":"Field","name":{"kind":"Name","value":"isEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"baseHasChanged"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceUntil"}}]}}]}}]} as unknown as DocumentNode<PolicyChangesQuery, PolicyChangesQueryVariables>;
export const DraftPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftPolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DraftPolicyChangeMutation, DraftPolicyChangeMutationVariables>;
export const EditPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditPolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editPolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"mistake"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inForceVersion"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EditPolicyChangeMutation, EditPolicyChangeMutationVariables>;
export const ApprovePolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovePolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovePolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvePolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"inForceVersion"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApprovePolicyChangeMutation, ApprovePolicyChangeMutationVariables>;
export const ImpactOfPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImpactOfPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"partsWithAnotherCheck"}},{"kind":"Field","name":{"kind":"Name","value":"checksPerMonthBeforeHundredths"}},{"kind":"Field","name":{"kind":"Name","value":"checksPerMonthAfterHundredths"}},{"kind":"Field","name":{"kind":"Name","value":"byDeploymentOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"checksPerMonthBeforeHundredths"}},{"kind":"Field","name":{"kind":"Name","value":"checksPerMonthAfterHundredths"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undecided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignOffMoves"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignOffMoves"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"smallPaymentsImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearFrom"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byRefusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carryOverImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"surplusesBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"surplusesAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOffMoves"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffMoves"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"}},{"kind":"Field","name":{"kind":"Name","value":"plansMoving"}},{"kind":"Field","name":{"kind":"Name","value":"plansToPanelBefore"}},{"kind":"Field","name":{"kind":"Name","value":"plansToPanelAfter"}},{"kind":"Field","name":{"kind":"Name","value":"rungs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isPanel"}},{"kind":"Field","name":{"kind":"Name","value":"plansBefore"}},{"kind":"Field","name":{"kind":"Name","value":"plansAfter"}}]}}]}}]} as unknown as DocumentNode<ImpactOfPolicyChangeQuery, ImpactOfPolicyChangeQueryVariables>;
export const DecisionsAffectedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionsAffected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionsAffected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"differing"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyDifferencePence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"was"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldBe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecisionsAffectedQuery, DecisionsAffectedQueryVariables>;
export const PortalAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"ageYears"}},{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"respondent"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidSupport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"livesAlone"}},{"kind":"Field","name":{"kind":"Name","value":"needsTwoCarers"}},{"kind":"Field","name":{"kind":"Name","value":"nightSupport"}},{"kind":"Field","name":{"kind":"Name","value":"cannotBeLeftAlone"}},{"kind":"Field","name":{"kind":"Name","value":"livesRurally"}},{"kind":"Field","name":{"kind":"Name","value":"needsCommunicationSupport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"clientGroups"}},{"kind":"Field","name":{"kind":"Name","value":"ageBands"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"LOW"}},{"kind":"Field","name":{"kind":"Name","value":"MODERATE"}},{"kind":"Field","name":{"kind":"Name","value":"SUBSTANTIAL"}},{"kind":"Field","name":{"kind":"Name","value":"CRITICAL"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unpaidSupportReductionBasisPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"SOME"}},{"kind":"Field","name":{"kind":"Name","value":"MOST"}},{"kind":"Field","name":{"kind":"Name","value":"ALL"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"NeedDomain","block":false},{"kind":"StringValue","value":"NeedLevel","block":false},{"kind":"StringValue","value":"UnpaidSupportLevel","block":false},{"kind":"StringValue","value":"NightSupportLevel","block":false},{"kind":"StringValue","value":"Respondent","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalAssessmentQuery, PortalAssessmentQueryVariables>;
export const PortalStartAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalStartAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalStartAssessmentMutation, PortalStartAssessmentMutationVariables>;
export const PortalSaveAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSaveAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveAssessmentAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveAssessmentAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalSaveAnswersMutation, PortalSaveAnswersMutationVariables>;
export const PortalCompleteAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalCompleteAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalCompleteAssessmentMutation, PortalCompleteAssessmentMutationVariables>;
export const PortalAmountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalAmount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"latestAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"scaleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountBeforeUnpaidSupportPence"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisionReasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"AllocationDecisionReason","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalAmountQuery, PortalAmountQueryVariables>;
export const PortalAuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalAudit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"actorSubject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortalAuditQuery, PortalAuditQueryVariables>;
export const PortalBudgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"supporters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"indicativeWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"supportItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"paidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"financialAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contributionWeeklyPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"DeploymentOption","block":false},{"kind":"StringValue","value":"AccountType","block":false},{"kind":"StringValue","value":"SmallPaymentPurpose","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableSupportPlanAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalBudgetQuery, PortalBudgetQueryVariables>;
export const PortalAgreeBudgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalAgreeBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeBudgetInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeBudget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalAgreeBudgetMutation, PortalAgreeBudgetMutationVariables>;
export const PortalStartPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalStartPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalStartPlanMutation, PortalStartPlanMutationVariables>;
export const PortalChecksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalChecks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MonitoringCheckFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringChecks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"ruleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagesAround"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"MonitoringCheckKind","block":false},{"kind":"StringValue","value":"MonitoringCheckStatus","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagesAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalChecksQuery, PortalChecksQueryVariables>;
export const PortalCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitoringCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ruleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"concern"}},{"kind":"Field","name":{"kind":"Name","value":"helpGiven"}},{"kind":"Field","name":{"kind":"Name","value":"followUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"discussionOn"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPence"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceWanted"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceSent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversTo"}},{"kind":"Field","name":{"kind":"Name","value":"balancePence"}},{"kind":"Field","name":{"kind":"Name","value":"documentReference"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partId"}},{"kind":"Field","name":{"kind":"Name","value":"balancePence"}},{"kind":"Field","name":{"kind":"Name","value":"unspentLimitPence"}},{"kind":"Field","name":{"kind":"Name","value":"abovePence"}},{"kind":"Field","name":{"kind":"Name","value":"lowestPence"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyByOn"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"MonitoringCheckStatus","block":false},{"kind":"StringValue","value":"Evidence","block":false},{"kind":"StringValue","value":"BalanceFinding","block":false},{"kind":"StringValue","value":"MonitoringOutcome","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalCheckQuery, PortalCheckQueryVariables>;
export const PortalCompleteCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalCompleteCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteMonitoringCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeMonitoringCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalCompleteCheckMutation, PortalCompleteCheckMutationVariables>;
export const PortalClawbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalClawback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clawback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"unspentPence"}},{"kind":"Field","name":{"kind":"Name","value":"abovePence"}},{"kind":"Field","name":{"kind":"Name","value":"savedUpPence"}},{"kind":"Field","name":{"kind":"Name","value":"namedSavings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedPence"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"discussedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyByOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"replyIsAgreed"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedPence"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"repaidPence"}},{"kind":"Field","name":{"kind":"Name","value":"repayByOn"}},{"kind":"Field","name":{"kind":"Name","value":"repaymentWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"repayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"unspentLimitPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ClawbackStatus","block":false},{"kind":"StringValue","value":"DeploymentOption","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalClawbackQuery, PortalClawbackQueryVariables>;
export const PortalDecideClawbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalDecideClawback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideClawbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideClawback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clawback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalDecideClawbackMutation, PortalDecideClawbackMutationVariables>;
export const PortalPeopleWithMoneyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPeopleWithMoney"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"heldPence"}},{"kind":"Field","name":{"kind":"Name","value":"unspentLimitPence"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"DeploymentOption","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPeopleWithMoneyQuery, PortalPeopleWithMoneyQueryVariables>;
export const PortalPartToClawBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPartToClawBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"heldPence"}},{"kind":"Field","name":{"kind":"Name","value":"unspentLimitPence"}},{"kind":"Field","name":{"kind":"Name","value":"clawbackReplyDays"}},{"kind":"Field","name":{"kind":"Name","value":"repaymentWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"clawbacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supportItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"DeploymentOption","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPartToClawBackQuery, PortalPartToClawBackQueryVariables>;
export const PortalProposeClawbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalProposeClawback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeClawbackInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeClawback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clawback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"unspentPence"}},{"kind":"Field","name":{"kind":"Name","value":"abovePence"}},{"kind":"Field","name":{"kind":"Name","value":"proposedPence"}},{"kind":"Field","name":{"kind":"Name","value":"replyByOn"}},{"kind":"Field","name":{"kind":"Name","value":"repaymentWeeks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalProposeClawbackMutation, PortalProposeClawbackMutationVariables>;
export const PortalReplyToClawbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalReplyToClawback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToClawbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyToClawback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clawback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalReplyToClawbackMutation, PortalReplyToClawbackMutationVariables>;
export const PortalRecordRepaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalRecordRepayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRepaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRepayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clawback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalRecordRepaymentMutation, PortalRecordRepaymentMutationVariables>;
export const PortalRootFieldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalRootFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rootFieldPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMutation"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<PortalRootFieldsQuery, PortalRootFieldsQueryVariables>;
export const PortalRootFieldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalRootField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"root"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refusals"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__type"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"root"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeDeprecated"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaField"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rootFieldPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refusals"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaTypeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__Type"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaInput"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__InputValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaTypeName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__Field"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"deprecationReason"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaInput"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaTypeName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalRootFieldQuery, PortalRootFieldQueryVariables>;
export const PortalSchemaTypeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalSchemaType"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__type"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"interfaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeDeprecated"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaField"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaInput"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumValues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeDeprecated"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"deprecationReason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaTypeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__Type"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaInput"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__InputValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaTypeName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemaField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"__Field"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"deprecationReason"}},{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaInput"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemaTypeName"}}]}}]}}]} as unknown as DocumentNode<PortalSchemaTypeQuery, PortalSchemaTypeQueryVariables>;
export const PortalDirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalDirectory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicesFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isPriced"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wanted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WhoCouldDoThisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isPriced"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providedBy"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"supports"}},{"kind":"Field","name":{"kind":"Name","value":"areasServed"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToNewPeople"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagesAround"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"whoCouldDoThis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"wanted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wanted"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isPriced"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"justAboveCount"}},{"kind":"Field","name":{"kind":"Name","value":"furtherAboveCount"}},{"kind":"Field","name":{"kind":"Name","value":"withoutPriceCount"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PossibleService"}}]}},{"kind":"Field","name":{"kind":"Name","value":"justAbove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PossibleService"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RatedSupport","block":false},{"kind":"StringValue","value":"ServiceKind","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagesAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PossibleService"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"differencePence"}},{"kind":"Field","name":{"kind":"Name","value":"working"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providedBy"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToNewPeople"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalDirectoryQuery, PortalDirectoryQueryVariables>;
export const PortalServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"providedBy"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"supports"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"accessibility"}},{"kind":"Field","name":{"kind":"Name","value":"areasServed"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToNewPeople"}},{"kind":"Field","name":{"kind":"Name","value":"minimumAge"}},{"kind":"Field","name":{"kind":"Name","value":"maximumAge"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"cqcLocationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"dbsCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"assuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedReason"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RatedSupport","block":false},{"kind":"StringValue","value":"ServiceKind","block":false},{"kind":"StringValue","value":"RateUnit","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalServiceQuery, PortalServiceQueryVariables>;
export const PortalEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contactId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contactId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contactedOn"}},{"kind":"Field","name":{"kind":"Name","value":"whatIsWanted"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fastTrackReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibilityDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isEligible"}},{"kind":"Field","name":{"kind":"Name","value":"isEligibleByCriteria"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsNotMet"}},{"kind":"Field","name":{"kind":"Name","value":"unachievedOutcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"inability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differingReason"}},{"kind":"Field","name":{"kind":"Name","value":"offers"}},{"kind":"Field","name":{"kind":"Name","value":"writtenRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidSupport"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CareActOutcome","block":false},{"kind":"StringValue","value":"Inability","block":false},{"kind":"StringValue","value":"EligibilityCondition","block":false},{"kind":"StringValue","value":"NotEligibleOffer","block":false},{"kind":"StringValue","value":"ContactStatus","block":false},{"kind":"StringValue","value":"FastTrackReason","block":false},{"kind":"StringValue","value":"NeedDomain","block":false},{"kind":"StringValue","value":"NeedLevel","block":false},{"kind":"StringValue","value":"UnpaidSupportLevel","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalEligibilityQuery, PortalEligibilityQueryVariables>;
export const PortalDecideEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalDecideEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideEligibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalDecideEligibilityMutation, PortalDecideEligibilityMutationVariables>;
export const PortalHeldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalHeld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partId"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldPence"}},{"kind":"Field","name":{"kind":"Name","value":"paidPence"}},{"kind":"Field","name":{"kind":"Name","value":"paidInPence"}},{"kind":"Field","name":{"kind":"Name","value":"spentPence"}},{"kind":"Field","name":{"kind":"Name","value":"repaidPence"}},{"kind":"Field","name":{"kind":"Name","value":"overpaidPence"}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldPence"}},{"kind":"Field","name":{"kind":"Name","value":"spendingId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownFundChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"partId"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"wantedByOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceWanted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"DeploymentOption","block":false},{"kind":"StringValue","value":"LedgerTransactionKind","block":false},{"kind":"StringValue","value":"Evidence","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalHeldQuery, PortalHeldQueryVariables>;
export const PortalReverseSpendingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalReverseSpending"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReverseSpendingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reverseSpending"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spendingId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalReverseSpendingMutation, PortalReverseSpendingMutationVariables>;
export const PortalSendEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSendEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitMonitoringEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitMonitoringEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSent"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalSendEvidenceMutation, PortalSendEvidenceMutationVariables>;
export const PortalMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"whereIAm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}}]}}]}}]}}]} as unknown as DocumentNode<PortalMeQuery, PortalMeQueryVariables>;
export const PortalMyAmountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMyAmount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"latestAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"scaleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"respondent"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortalMyAmountQuery, PortalMyAmountQueryVariables>;
export const PortalMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureInWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takeUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleWithDirectPayment"}},{"kind":"Field","name":{"kind":"Name","value":"peopleWithManagedBudget"}},{"kind":"Field","name":{"kind":"Name","value":"peopleWithArrangedSupport"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"averageWeeklyPence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"selfDirectedSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearFrom"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureInWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"MeasureKey","block":false},{"kind":"StringValue","value":"MeasuredAge","block":false},{"kind":"StringValue","value":"MeasureDefinition","block":false},{"kind":"StringValue","value":"MissingFigure","block":false},{"kind":"StringValue","value":"DeploymentOption","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalMeasuresQuery, PortalMeasuresQueryVariables>;
export const PortalMyChallengesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMyChallenges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"latestAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalWeeklyPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueReason"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappensNow"}},{"kind":"Field","name":{"kind":"Name","value":"whatNext"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"howTold"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ChallengeStatus","block":false},{"kind":"StringValue","value":"ConcernKind","block":false},{"kind":"StringValue","value":"ConcernStatus","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalMyChallengesQuery, PortalMyChallengesQueryVariables>;
export const PortalChallengeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalChallenge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChallengeDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challengeDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"replyDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalChallengeMutation, PortalChallengeMutationVariables>;
export const PortalRaiseConcernDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalRaiseConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isRaised"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalRaiseConcernMutation, PortalRaiseConcernMutationVariables>;
export const PortalMyChecksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMyChecks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastLookedAtOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monitoringChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ruleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"replyByOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceWanted"}},{"kind":"Field","name":{"kind":"Name","value":"queries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ReviewStatus","block":false},{"kind":"StringValue","value":"ReviewKind","block":false},{"kind":"StringValue","value":"ReviewResult","block":false},{"kind":"StringValue","value":"MonitoringCheckStatus","block":false},{"kind":"StringValue","value":"MonitoringOutcome","block":false},{"kind":"StringValue","value":"Evidence","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableSupportPlanAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalMyChecksQuery, PortalMyChecksQueryVariables>;
export const PortalAskForReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalAskForReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalAskForReviewMutation, PortalAskForReviewMutationVariables>;
export const PortalMyMoneyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMyMoney"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"personContributionWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"remainingPence"}},{"kind":"Field","name":{"kind":"Name","value":"spentPence"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"remainingPence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"DeploymentOption","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalMyMoneyQuery, PortalMyMoneyQueryVariables>;
export const PortalMyStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMyStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"budgetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"budgetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"budgetId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"openingPence"}},{"kind":"Field","name":{"kind":"Name","value":"inPence"}},{"kind":"Field","name":{"kind":"Name","value":"outPence"}},{"kind":"Field","name":{"kind":"Name","value":"closingPence"}},{"kind":"Field","name":{"kind":"Name","value":"committedPence"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeCarriedPence"}},{"kind":"Field","name":{"kind":"Name","value":"abovePence"}},{"kind":"Field","name":{"kind":"Name","value":"spentPence"}},{"kind":"Field","name":{"kind":"Name","value":"repaidPence"}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partId"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"openingPence"}},{"kind":"Field","name":{"kind":"Name","value":"inPence"}},{"kind":"Field","name":{"kind":"Name","value":"outPence"}},{"kind":"Field","name":{"kind":"Name","value":"closingPence"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeCarriedPence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"DeploymentOption","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalMyStatementQuery, PortalMyStatementQueryVariables>;
export const PortalReportSpendingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalReportSpending"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSpendingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSpending"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalReportSpendingMutation, PortalReportSpendingMutationVariables>;
export const PortalMyPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMyPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panelReferrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supportToAttend"}},{"kind":"Field","name":{"kind":"Name","value":"personAttended"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"fromWhom"}},{"kind":"Field","name":{"kind":"Name","value":"byOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PanelReferralStatus","block":false},{"kind":"StringValue","value":"PanelDecisionKind","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalMyPanelQuery, PortalMyPanelQueryVariables>;
export const PortalMyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"latestAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyPlan"}},{"kind":"Field","name":{"kind":"Name","value":"termEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedReason"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"successLooksLike"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"supportItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PlanStatus","block":false},{"kind":"StringValue","value":"SupportFrequency","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"indicativeWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"importantTo"}},{"kind":"Field","name":{"kind":"Name","value":"importantFor"}},{"kind":"Field","name":{"kind":"Name","value":"goodDay"}},{"kind":"Field","name":{"kind":"Name","value":"badDay"}},{"kind":"Field","name":{"kind":"Name","value":"howBestToSupport"}},{"kind":"Field","name":{"kind":"Name","value":"cultureAndFaith"}},{"kind":"Field","name":{"kind":"Name","value":"contingencyArrangements"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableSupportPlanAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalMyPlanQuery, PortalMyPlanQueryVariables>;
export const PortalMyPlanToWriteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMyPlanToWrite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyPlan"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"successLooksLike"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"indicativeWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"importantTo"}},{"kind":"Field","name":{"kind":"Name","value":"importantFor"}},{"kind":"Field","name":{"kind":"Name","value":"goodDay"}},{"kind":"Field","name":{"kind":"Name","value":"badDay"}},{"kind":"Field","name":{"kind":"Name","value":"howBestToSupport"}},{"kind":"Field","name":{"kind":"Name","value":"cultureAndFaith"}},{"kind":"Field","name":{"kind":"Name","value":"contingencyArrangements"}}]}}]} as unknown as DocumentNode<PortalMyPlanToWriteQuery, PortalMyPlanToWriteQueryVariables>;
export const PortalBeginPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalBeginPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalBeginPlanMutation, PortalBeginPlanMutationVariables>;
export const PortalWritePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalWritePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalWritePlanMutation, PortalWritePlanMutationVariables>;
export const PortalWriteOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalWriteOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPlanOutcomesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPlanOutcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalWriteOutcomesMutation, PortalWriteOutcomesMutationVariables>;
export const PortalCommentOnPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalCommentOnPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentOnPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentOnPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalCommentOnPlanMutation, PortalCommentOnPlanMutationVariables>;
export const PortalAgreePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalAgreePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalAgreePlanMutation, PortalAgreePlanMutationVariables>;
export const PortalOnboardingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalOnboarding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"council"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboardingChecklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"council"},"value":{"kind":"Variable","name":{"kind":"Name","value":"council"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnboardingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PolicyArea","block":false},{"kind":"StringValue","value":"OnboardingAreaStage","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MistakeInFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilFileMistake"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnboardingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardingChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isClean"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"changeId"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSettingCount"}},{"kind":"Field","name":{"kind":"Name","value":"writtenSettingCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mistakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MistakeInFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unusualSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"councilCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileMistakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MistakeInFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workedCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expectedWeeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"passes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warningsToAcknowledge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalOnboardingQuery, PortalOnboardingQueryVariables>;
export const PortalOnboardingFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalOnboardingFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"council"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboardingChecklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"council"},"value":{"kind":"Variable","name":{"kind":"Name","value":"council"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"file"}}]}}]}}]} as unknown as DocumentNode<PortalOnboardingFileQuery, PortalOnboardingFileQueryVariables>;
export const PortalSaveOnboardingFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSaveOnboardingFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOnboardingFileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveOnboardingFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnboardingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MistakeInFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilFileMistake"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnboardingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardingChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isClean"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"changeId"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSettingCount"}},{"kind":"Field","name":{"kind":"Name","value":"writtenSettingCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mistakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MistakeInFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unusualSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"councilCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileMistakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MistakeInFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workedCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expectedWeeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"passes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warningsToAcknowledge"}}]}}]} as unknown as DocumentNode<PortalSaveOnboardingFileMutation, PortalSaveOnboardingFileMutationVariables>;
export const PortalGoLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalGoLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoLiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liveAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalGoLiveMutation, PortalGoLiveMutationVariables>;
export const PortalPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panelReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"panel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagesAround"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"panels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holdsBudget"}},{"kind":"Field","name":{"kind":"Name","value":"termTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRecordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PanelReferralStatus","block":false},{"kind":"StringValue","value":"PanelReferralPurpose","block":false},{"kind":"StringValue","value":"PanelRole","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagesAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPanelQuery, PortalPanelQueryVariables>;
export const PortalPanelMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPanelMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panelMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRecordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"present"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"panel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"termFrom"}},{"kind":"Field","name":{"kind":"Name","value":"termTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"personAttended"}},{"kind":"Field","name":{"kind":"Name","value":"supportToAttend"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PanelReferralStatus","block":false},{"kind":"StringValue","value":"PanelRole","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPanelMeetingQuery, PortalPanelMeetingQueryVariables>;
export const PortalPanelReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPanelReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panelReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedReason"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"panel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"importantTo"}},{"kind":"Field","name":{"kind":"Name","value":"importantFor"}},{"kind":"Field","name":{"kind":"Name","value":"goodDay"}},{"kind":"Field","name":{"kind":"Name","value":"badDay"}},{"kind":"Field","name":{"kind":"Name","value":"howBestToSupport"}},{"kind":"Field","name":{"kind":"Name","value":"cultureAndFaith"}},{"kind":"Field","name":{"kind":"Name","value":"contingencyArrangements"}},{"kind":"Field","name":{"kind":"Name","value":"contingencyPence"}},{"kind":"Field","name":{"kind":"Name","value":"indicativeWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"personDisagrees"}},{"kind":"Field","name":{"kind":"Name","value":"safeguardingEnquiryIsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"successLooksLike"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"relativeReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"attendanceRecordedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"fromWhom"}},{"kind":"Field","name":{"kind":"Name","value":"byOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskEnablement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromScore"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PanelReferralStatus","block":false},{"kind":"StringValue","value":"PanelReferralPurpose","block":false},{"kind":"StringValue","value":"PanelReferralSource","block":false},{"kind":"StringValue","value":"PanelReferralEnd","block":false},{"kind":"StringValue","value":"PanelDecisionKind","block":false},{"kind":"StringValue","value":"RiskLevel","block":false},{"kind":"StringValue","value":"SupportFrequency","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPanelReferralQuery, PortalPanelReferralQueryVariables>;
export const PortalDecideReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalDecideReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalDecideReferralMutation, PortalDecideReferralMutationVariables>;
export const PortalDeclareInterestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalDeclareInterest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareInterestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareInterest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalDeclareInterestMutation, PortalDeclareInterestMutationVariables>;
export const PortalRecordAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalRecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalRecordAttendanceMutation, PortalRecordAttendanceMutationVariables>;
export const PortalPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidPence"}},{"kind":"Field","name":{"kind":"Name","value":"pendingPence"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bacsOriginator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"accountNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sortCode"}},{"kind":"Field","name":{"kind":"Name","value":"serviceUserNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CLAWBACK_REPLY"},{"kind":"EnumValue","value":"CLAWBACK_DECISION"},{"kind":"EnumValue","value":"CLAWBACK_REPAID"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortalPaymentsQuery, PortalPaymentsQueryVariables>;
export const PortalPaymentRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPaymentRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"leftOutFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"leftOutAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"differencesPage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"differencesAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"differencesOf"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentRunDifferenceKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"processingOn"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"contributionTakenOffPence"}},{"kind":"Field","name":{"kind":"Name","value":"paidPence"}},{"kind":"Field","name":{"kind":"Name","value":"pendingPence"}},{"kind":"Field","name":{"kind":"Name","value":"postedPence"}},{"kind":"Field","name":{"kind":"Name","value":"voidPence"}},{"kind":"Field","name":{"kind":"Name","value":"hashTotal"}},{"kind":"Field","name":{"kind":"Name","value":"fileWrittenAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"originator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"accountNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sortCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversUntil"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"contributionTakenOffPence"}},{"kind":"Field","name":{"kind":"Name","value":"paidPence"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"bankDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaidPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"leftOutFirst"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"leftOutAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaidPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferencesOfRun"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PaymentRunStatus","block":false},{"kind":"StringValue","value":"PaymentRunDifferenceKind","block":false},{"kind":"StringValue","value":"LeftOutReason","block":false},{"kind":"StringValue","value":"ReturnReason","block":false},{"kind":"StringValue","value":"DeploymentOption","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaidPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BudgetPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferencesOfRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentRunDifferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOfSamePeople"}},{"kind":"Field","name":{"kind":"Name","value":"differencePence"}},{"kind":"Field","name":{"kind":"Name","value":"earlierRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"payOn"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"contributionTakenOffPence"}},{"kind":"Field","name":{"kind":"Name","value":"paidPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"personCount"}},{"kind":"Field","name":{"kind":"Name","value":"differencePence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"differencesPage"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"differencesAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"differencesOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nowPence"}},{"kind":"Field","name":{"kind":"Name","value":"earlierPence"}},{"kind":"Field","name":{"kind":"Name","value":"differencePence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPaymentRunQuery, PortalPaymentRunQueryVariables>;
export const PortalProposePaymentRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalProposePaymentRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposePaymentRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposePaymentRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalProposePaymentRunMutation, PortalProposePaymentRunMutationVariables>;
export const PortalApprovePaymentRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalApprovePaymentRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovePaymentRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvePaymentRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalApprovePaymentRunMutation, PortalApprovePaymentRunMutationVariables>;
export const PortalWithdrawPaymentRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalWithdrawPaymentRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPaymentRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPaymentRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalWithdrawPaymentRunMutation, PortalWithdrawPaymentRunMutationVariables>;
export const PortalPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleSearchInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"ageYears"}},{"kind":"Field","name":{"kind":"Name","value":"diedOn"}},{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorker"}},{"kind":"Field","name":{"kind":"Name","value":"speakTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagesAround"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportPlanCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"STATUS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peopleCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"CLIENT_GROUP"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workDueCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"dueThisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"later"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerByName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpeakTo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagesAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PortalPeopleQuery, PortalPeopleQueryVariables>;
export const PortalPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"birthDatePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"ageYears"}},{"kind":"Field","name":{"kind":"Name","value":"diedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"communicationNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"primarySupportReason"}},{"kind":"Field","name":{"kind":"Name","value":"livingSituation"}},{"kind":"Field","name":{"kind":"Name","value":"hasDementia"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorker"}},{"kind":"Field","name":{"kind":"Name","value":"speakTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"involvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mustOfferAdvocate"}},{"kind":"Field","name":{"kind":"Name","value":"consideredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whereIAm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eligibilityDecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isEligible"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"indicativeWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"termEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"totalWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"personContributionWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"councilContributionWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supporters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"livesInHousehold"}},{"kind":"Field","name":{"kind":"Name","value":"consentsHold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ClientGroup","block":false},{"kind":"StringValue","value":"CommunicationNeed","block":false},{"kind":"StringValue","value":"LivingSituation","block":false},{"kind":"StringValue","value":"PrimarySupportReason","block":false},{"kind":"StringValue","value":"SupporterAuthority","block":false},{"kind":"StringValue","value":"BirthDatePrecision","block":false},{"kind":"StringValue","value":"DeploymentOption","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerByName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpeakTo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}}]}}]} as unknown as DocumentNode<PortalPersonQuery, PortalPersonQueryVariables>;
export const PortalTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}}]}}]}}]}}]} as unknown as DocumentNode<PortalTimelineQuery, PortalTimelineQueryVariables>;
export const PortalRegisteringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalRegistering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ClientGroup","block":false},{"kind":"StringValue","value":"PrimarySupportReason","block":false},{"kind":"StringValue","value":"LivingSituation","block":false},{"kind":"StringValue","value":"CommunicationNeed","block":false},{"kind":"StringValue","value":"BirthDatePrecision","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]}}]} as unknown as DocumentNode<PortalRegisteringQuery, PortalRegisteringQueryVariables>;
export const PortalRegisterPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalRegisterPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPersonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"likelyDuplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorker"}},{"kind":"Field","name":{"kind":"Name","value":"speakTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkerByName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkerByName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpeakTo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalRegisterPersonMutation, PortalRegisterPersonMutationVariables>;
export const PortalContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"latestContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatIsWanted"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Referrer","block":false},{"kind":"StringValue","value":"ContactRoute","block":false},{"kind":"StringValue","value":"FastTrackReason","block":false},{"kind":"StringValue","value":"ContactStatus","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]}}]} as unknown as DocumentNode<PortalContactQuery, PortalContactQueryVariables>;
export const PortalRecordContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalRecordContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalRecordContactMutation, PortalRecordContactMutationVariables>;
export const PortalPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buysFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"latestAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supporters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hasAuthority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanBuilt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffRoute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isPanel"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safeguards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safeguard"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"isThere"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buysFrom"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providedBy"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"SupportCategory","block":false},{"kind":"StringValue","value":"SupportUnit","block":false},{"kind":"StringValue","value":"SupportFrequency","block":false},{"kind":"StringValue","value":"SupportProviderKind","block":false},{"kind":"StringValue","value":"PaidFrom","block":false},{"kind":"StringValue","value":"DeploymentOption","block":false},{"kind":"StringValue","value":"PlanTerm","block":false},{"kind":"StringValue","value":"PlanStatus","block":false},{"kind":"StringValue","value":"PlanHelper","block":false},{"kind":"StringValue","value":"SignOffRole","block":false},{"kind":"StringValue","value":"RiskLevel","block":false},{"kind":"StringValue","value":"EndedBy","block":false},{"kind":"StringValue","value":"Safeguard","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityHundredths"}},{"kind":"Field","name":{"kind":"Name","value":"unitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weeksInYear"}},{"kind":"Field","name":{"kind":"Name","value":"paidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"dbsCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidRelative"}},{"kind":"Field","name":{"kind":"Name","value":"relativeReason"}},{"kind":"Field","name":{"kind":"Name","value":"rateKey"}},{"kind":"Field","name":{"kind":"Name","value":"providerUnitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"dearerPriceReason"}},{"kind":"Field","name":{"kind":"Name","value":"quoteReason"}},{"kind":"Field","name":{"kind":"Name","value":"insuredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"whatFor"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"quotedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanBuilt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"returnedReason"}},{"kind":"Field","name":{"kind":"Name","value":"indicativeWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"contingencyPence"}},{"kind":"Field","name":{"kind":"Name","value":"contingencyArrangements"}},{"kind":"Field","name":{"kind":"Name","value":"importantTo"}},{"kind":"Field","name":{"kind":"Name","value":"importantFor"}},{"kind":"Field","name":{"kind":"Name","value":"howBestToSupport"}},{"kind":"Field","name":{"kind":"Name","value":"goodDay"}},{"kind":"Field","name":{"kind":"Name","value":"badDay"}},{"kind":"Field","name":{"kind":"Name","value":"cultureAndFaith"}},{"kind":"Field","name":{"kind":"Name","value":"formerEmployment"}},{"kind":"Field","name":{"kind":"Name","value":"ifCarerFallsIll"}},{"kind":"Field","name":{"kind":"Name","value":"helpedBy"}},{"kind":"Field","name":{"kind":"Name","value":"helpedHow"}},{"kind":"Field","name":{"kind":"Name","value":"panelRequestedReason"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"successLooksLike"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteOfPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableSupportPlanAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPlanQuery, PortalPlanQueryVariables>;
export const PortalPlanAlternativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPlanAlternatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"indicativeWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"chosenReason"}},{"kind":"Field","name":{"kind":"Name","value":"aboveIndicativeWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableSupportPlanAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityHundredths"}},{"kind":"Field","name":{"kind":"Name","value":"unitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"weeksInYear"}},{"kind":"Field","name":{"kind":"Name","value":"paidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"dbsCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidRelative"}},{"kind":"Field","name":{"kind":"Name","value":"relativeReason"}},{"kind":"Field","name":{"kind":"Name","value":"rateKey"}},{"kind":"Field","name":{"kind":"Name","value":"providerUnitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"dearerPriceReason"}},{"kind":"Field","name":{"kind":"Name","value":"quoteReason"}},{"kind":"Field","name":{"kind":"Name","value":"insuredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}}]}}]} as unknown as DocumentNode<PortalPlanAlternativesQuery, PortalPlanAlternativesQueryVariables>;
export const PortalDraftPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalDraftPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalDraftPlanMutation, PortalDraftPlanMutationVariables>;
export const PortalUpdatePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalUpdatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalUpdatePlanMutation, PortalUpdatePlanMutationVariables>;
export const PortalSetOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSetOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPlanOutcomesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPlanOutcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalSetOutcomesMutation, PortalSetOutcomesMutationVariables>;
export const PortalSetItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSetItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSupportItemsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSupportItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"supportItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalSetItemsMutation, PortalSetItemsMutationVariables>;
export const PortalSetRisksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSetRisks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPlanRisksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPlanRisks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalSetRisksMutation, PortalSetRisksMutationVariables>;
export const PortalSharePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSharePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharePlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalSharePlanMutation, PortalSharePlanMutationVariables>;
export const PortalRecordAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalRecordAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreePlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalRecordAgreementMutation, PortalRecordAgreementMutationVariables>;
export const PortalReturnPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalReturnPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalReturnPlanMutation, PortalReturnPlanMutationVariables>;
export const PortalSignOffPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSignOffPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOffPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalSignOffPlanMutation, PortalSignOffPlanMutationVariables>;
export const PortalReferToPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalReferToPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferToPanelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referToPanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalReferToPanelMutation, PortalReferToPanelMutationVariables>;
export const PortalEndPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalEndPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalEndPlanMutation, PortalEndPlanMutationVariables>;
export const PortalWriteAlternativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalWriteAlternative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WritePlanAlternativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writePlanAlternative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalWriteAlternativeMutation, PortalWriteAlternativeMutationVariables>;
export const PortalChooseAlternativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalChooseAlternative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChoosePlanAlternativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choosePlanAlternative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalChooseAlternativeMutation, PortalChooseAlternativeMutationVariables>;
export const PortalPlanQuotesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPlanQuotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteOfPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"SupportUnit","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteOfPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"whatFor"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPricePence"}},{"kind":"Field","name":{"kind":"Name","value":"quotedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableSupportPlanAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPlanQuotesQuery, PortalPlanQuotesQueryVariables>;
export const PortalRecordQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalRecordQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPlanQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPlanQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalRecordQuoteMutation, PortalRecordQuoteMutationVariables>;
export const PortalPlanServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPlanServices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicesFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"currentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providedBy"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"supports"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToNewPeople"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PagesAround"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"publishedName"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"amountPence"}},{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RatedSupport","block":false},{"kind":"StringValue","value":"ServiceKind","block":false},{"kind":"StringValue","value":"RateUnit","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailableSupportPlanAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PagesAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPlanServicesQuery, PortalPlanServicesQueryVariables>;
export const PortalPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyAreaNamed"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyAreaNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyAreaOnDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}},{"kind":"Field","name":{"kind":"Name","value":"isWithheld"}}]}}]} as unknown as DocumentNode<PortalPolicyQuery, PortalPolicyQueryVariables>;
export const PortalPolicyAreaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPolicyArea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"area"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyAreaNamed"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReason"}},{"kind":"Field","name":{"kind":"Name","value":"isBackDated"}},{"kind":"Field","name":{"kind":"Name","value":"settingsText"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyWarningShown"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"settingsCatalogue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingDeclaration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyAreaNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyAreaOnDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}},{"kind":"Field","name":{"kind":"Name","value":"isWithheld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyWarningShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingDeclaration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettingDescription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"isList"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeNull"}},{"kind":"Field","name":{"kind":"Name","value":"hasDefault"}},{"kind":"Field","name":{"kind":"Name","value":"choicesInWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"isList"}},{"kind":"Field","name":{"kind":"Name","value":"entryLabel"}},{"kind":"Field","name":{"kind":"Name","value":"keyedBy"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEntries"}},{"kind":"Field","name":{"kind":"Name","value":"maximumEntries"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeNull"}}]}}]}}]} as unknown as DocumentNode<PortalPolicyAreaQuery, PortalPolicyAreaQueryVariables>;
export const PortalPolicyHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPolicyHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"isBackDated"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"laterFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFrom"}},{"kind":"Field","name":{"kind":"Name","value":"beforeInWords"}},{"kind":"Field","name":{"kind":"Name","value":"valueInWords"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PolicyArea","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionNamed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPolicyHistoryQuery, PortalPolicyHistoryQueryVariables>;
export const PortalPublishVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPublishVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"was"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"keptBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"was"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferencesInWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PolicyArea","block":false},{"kind":"StringValue","value":"KeptBackReason","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionNamed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferencesInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDiff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"beforeInWords"}},{"kind":"Field","name":{"kind":"Name","value":"afterInWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPublishVersionQuery, PortalPublishVersionQueryVariables>;
export const PortalPublishPolicyVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalPublishPolicyVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPolicyVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPolicyVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalPublishPolicyVersionMutation, PortalPublishPolicyVersionMutationVariables>;
export const PortalPolicyDiffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPolicyDiff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferencesInWords"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fromVersion"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"toVersion"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferencesInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDiff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"beforeInWords"}},{"kind":"Field","name":{"kind":"Name","value":"afterInWords"}}]}}]}}]} as unknown as DocumentNode<PortalPolicyDiffQuery, PortalPolicyDiffQueryVariables>;
export const PortalPolicyChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPolicyChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyChangeStatus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isBackDated"}},{"kind":"Field","name":{"kind":"Name","value":"isEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"baseHasChanged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PolicyArea","block":false},{"kind":"StringValue","value":"PolicyChangeStatus","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPolicyChangesQuery, PortalPolicyChangesQueryVariables>;
export const PortalPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"isEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReason"}},{"kind":"Field","name":{"kind":"Name","value":"startsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"baseHasChanged"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedReason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionNamed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForceVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionNamed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyWarningShown"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferencesInWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeActionShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocationImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllocationImpactDrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoringImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"partsWithAnotherCheck"}},{"kind":"Field","name":{"kind":"Name","value":"checksPerMonthBeforeHundredths"}},{"kind":"Field","name":{"kind":"Name","value":"checksPerMonthAfterHundredths"}},{"kind":"Field","name":{"kind":"Name","value":"byDeploymentOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"checksPerMonthBeforeHundredths"}},{"kind":"Field","name":{"kind":"Name","value":"checksPerMonthAfterHundredths"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undecided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignOffDrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignOffDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"smallPaymentsImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearFrom"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmallPaymentsCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmallPaymentsCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmallPaymentsCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byRefusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"carryOverImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"surplusesBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurplusesCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"surplusesAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurplusesCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurplusesCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disappearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurplusesCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDeploymentOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deploymentOption"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"surplusesBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurplusesCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"surplusesAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurplusesCounted"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PolicyArea","block":false},{"kind":"StringValue","value":"PolicyChangeStatus","block":false},{"kind":"StringValue","value":"PolicyChangeDecisionKind","block":false},{"kind":"StringValue","value":"PolicyChangeStart","block":false},{"kind":"StringValue","value":"SmallPaymentLimitRefusal","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountsDrawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationChangeCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"gaining"}},{"kind":"Field","name":{"kind":"Name","value":"losing"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LargestDrawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LargestAllocationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"inForceWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isBackDated"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyWarningShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferencesInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDiff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"beforeInWords"}},{"kind":"Field","name":{"kind":"Name","value":"afterInWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeActionShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailablePolicyChangeAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllocationImpactDrawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pricedOn"}},{"kind":"Field","name":{"kind":"Name","value":"everybody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearlyChangePence"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAboveMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearlyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAboveMaximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDecile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decile"}},{"kind":"Field","name":{"kind":"Name","value":"fromWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"toWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAgeBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byClientGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientGroup"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byEthnicity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ethnicities"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDementia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountsDrawn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"largestLosses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LargestDrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"largestGains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LargestDrawn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOffDrawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffMoves"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"}},{"kind":"Field","name":{"kind":"Name","value":"plansMoving"}},{"kind":"Field","name":{"kind":"Name","value":"plansToHigherRung"}},{"kind":"Field","name":{"kind":"Name","value":"plansToLowerRung"}},{"kind":"Field","name":{"kind":"Name","value":"rungs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isPanel"}},{"kind":"Field","name":{"kind":"Name","value":"plansBefore"}},{"kind":"Field","name":{"kind":"Name","value":"plansAfter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmallPaymentsCounted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmallPaymentCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurplusesCounted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurplusCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPolicyChangeQuery, PortalPolicyChangeQueryVariables>;
export const PortalPolicyChangeBaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPolicyChangeBase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"was"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"now"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"baseHasChanged"}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"diff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"againstVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"was"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferencesInWords"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"wouldDo"},"name":{"kind":"Name","value":"diff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"againstVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"now"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferencesInWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyDiff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"was"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"now"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferencesInWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PolicyArea","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isBackDated"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferencesInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDiff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"beforeInWords"}},{"kind":"Field","name":{"kind":"Name","value":"afterInWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPolicyChangeBaseQuery, PortalPolicyChangeBaseQueryVariables>;
export const PortalPolicyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPolicyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"settingsText"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeActionShown"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"settingsCatalogue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingDeclaration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PolicyArea","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isBackDated"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeActionShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AvailablePolicyChangeAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingDeclaration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettingDescription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"isList"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeNull"}},{"kind":"Field","name":{"kind":"Name","value":"hasDefault"}},{"kind":"Field","name":{"kind":"Name","value":"choicesInWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"isList"}},{"kind":"Field","name":{"kind":"Name","value":"entryLabel"}},{"kind":"Field","name":{"kind":"Name","value":"keyedBy"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEntries"}},{"kind":"Field","name":{"kind":"Name","value":"maximumEntries"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeNull"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalPolicyDraftQuery, PortalPolicyDraftQueryVariables>;
export const PortalNewPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalNewPolicyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PolicyArea","block":false},{"kind":"StringValue","value":"UpratingRounding","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalNewPolicyChangeQuery, PortalNewPolicyChangeQueryVariables>;
export const PortalCopyPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalCopyPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councils"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LIVE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilNamed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PolicyArea","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Council"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalCopyPolicyQuery, PortalCopyPolicyQueryVariables>;
export const PortalTryPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalTryPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftPolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isBackDated"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferencesInWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyWarningShown"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferencesInWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDiff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"beforeInWords"}},{"kind":"Field","name":{"kind":"Name","value":"afterInWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyWarningShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PortalTryPolicyChangeMutation, PortalTryPolicyChangeMutationVariables>;
export const PortalPolicyFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPolicyFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyFile"}}]}}]} as unknown as DocumentNode<PortalPolicyFileQuery, PortalPolicyFileQueryVariables>;
export const PortalImportPolicyFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalImportPolicyFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPolicyFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importPolicyFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalImportPolicyFileMutation, PortalImportPolicyFileMutationVariables>;
export const PortalDraftPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalDraftPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftPolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalDraftPolicyChangeMutation, PortalDraftPolicyChangeMutationVariables>;
export const PortalUpratePolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalUpratePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpratePolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upratePolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalUpratePolicyMutation, PortalUpratePolicyMutationVariables>;
export const PortalEditPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalEditPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditPolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editPolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalEditPolicyChangeMutation, PortalEditPolicyChangeMutationVariables>;
export const PortalSubmitPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSubmitPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitPolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitPolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalSubmitPolicyChangeMutation, PortalSubmitPolicyChangeMutationVariables>;
export const PortalApprovePolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalApprovePolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovePolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvePolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalApprovePolicyChangeMutation, PortalApprovePolicyChangeMutationVariables>;
export const PortalRejectPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalRejectPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectPolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectPolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalRejectPolicyChangeMutation, PortalRejectPolicyChangeMutationVariables>;
export const PortalWithdrawPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalWithdrawPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalWithdrawPolicyChangeMutation, PortalWithdrawPolicyChangeMutationVariables>;
export const PortalEnactEmergencyPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalEnactEmergencyPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnactEmergencyPolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enactEmergencyPolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalEnactEmergencyPolicyChangeMutation, PortalEnactEmergencyPolicyChangeMutationVariables>;
export const PortalStandardPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalStandardPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareStandardProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandardProfileNamed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmountsSpread"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilNamed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"isOutlier"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandardProfileNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmountsSpread"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmountSpread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minimumPence"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartilePence"}},{"kind":"Field","name":{"kind":"Name","value":"medianPence"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartilePence"}},{"kind":"Field","name":{"kind":"Name","value":"maximumPence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Council"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PortalStandardPeopleQuery, PortalStandardPeopleQueryVariables>;
export const PortalStandardPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalStandardPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StandardProfileKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareStandardProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profiles"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"profile"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandardProfileNamed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AmountsSpread"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilNamed"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"isOutlier"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocationHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilNamed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyChangePence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandardProfileNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmountsSpread"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmountSpread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minimumPence"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartilePence"}},{"kind":"Field","name":{"kind":"Name","value":"medianPence"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartilePence"}},{"kind":"Field","name":{"kind":"Name","value":"maximumPence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Council"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PortalStandardPersonQuery, PortalStandardPersonQueryVariables>;
export const PortalPolicyMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalPolicyMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"area"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilNamed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyComparisonRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparedIn"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"councils"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSlug"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparedValue"}},{"kind":"Field","name":{"kind":"Name","value":"isOutlier"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Council"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PortalPolicyMatrixQuery, PortalPolicyMatrixQueryVariables>;
export const PortalSettingEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalSettingEverywhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"area"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilNamed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparedValue"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilNamed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyComparisonRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparedIn"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"councils"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSlug"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparedValue"}},{"kind":"Field","name":{"kind":"Name","value":"isOutlier"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Council"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PortalSettingEverywhereQuery, PortalSettingEverywhereQueryVariables>;
export const PortalNeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalNeighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyArea"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"council"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"councils"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"area"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"differsFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"council"}}},{"kind":"Argument","name":{"kind":"Name","value":"councils"},"value":{"kind":"Variable","name":{"kind":"Name","value":"councils"}}},{"kind":"Argument","name":{"kind":"Name","value":"onlyDiffering"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatrixRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilNamed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatrixRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyComparisonRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparedIn"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"councils"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSlug"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparedValue"}},{"kind":"Field","name":{"kind":"Name","value":"isOutlier"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Council"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PortalNeighboursQuery, PortalNeighboursQueryVariables>;
export const PortalRegionalMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalRegionalMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionalMeasures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"lowerQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"upperQuartile"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouncilNamed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"isOutlier"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"MissingFigure","block":false},{"kind":"StringValue","value":"MeasuredAge","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CouncilNamed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Council"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalRegionalMeasuresQuery, PortalRegionalMeasuresQueryVariables>;
export const PortalReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"supportPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ReviewKind","block":false},{"kind":"StringValue","value":"ReviewResult","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalReviewsQuery, PortalReviewsQueryVariables>;
export const PortalReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reviewId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reviewId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueFrom"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReason"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDaysGiven"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"shortNoticeAgreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewAttendeeShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"unscheduledReason"}},{"kind":"Field","name":{"kind":"Name","value":"present"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewAttendeeShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perspectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perspective"}},{"kind":"Field","name":{"kind":"Name","value":"working"}},{"kind":"Field","name":{"kind":"Name","value":"notWorking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomeProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcomeId"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carerOutcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topTwos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perspective"}},{"kind":"Field","name":{"kind":"Name","value":"working"}},{"kind":"Field","name":{"kind":"Name","value":"notWorking"}},{"kind":"Field","name":{"kind":"Name","value":"wishedFor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"previousWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"whatMustChange"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueReason"}},{"kind":"Field","name":{"kind":"Name","value":"settledAs"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledReason"}},{"kind":"Field","name":{"kind":"Name","value":"draftedPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"supporters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeSurveyIsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"workingTogetherForChangeIsUsed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ReviewKind","block":false},{"kind":"StringValue","value":"ReviewMethod","block":false},{"kind":"StringValue","value":"ReviewResult","block":false},{"kind":"StringValue","value":"ReviewPerspective","block":false},{"kind":"StringValue","value":"ReviewAttendeeRole","block":false},{"kind":"StringValue","value":"ReviewFollowUpEnd","block":false},{"kind":"StringValue","value":"OutcomeProgress","block":false},{"kind":"StringValue","value":"SurveyArea","block":false},{"kind":"StringValue","value":"SurveyAnswer","block":false},{"kind":"StringValue","value":"ProposedBudgetStepStatus","block":false},{"kind":"StringValue","value":"PlanTerm","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewAttendeeShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewAttendee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"supporterId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalReviewQuery, PortalReviewQueryVariables>;
export const PortalScheduleReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalScheduleReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalScheduleReviewMutation, PortalScheduleReviewMutationVariables>;
export const PortalCompleteReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalCompleteReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalCompleteReviewMutation, PortalCompleteReviewMutationVariables>;
export const PortalSettleReviewFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSettleReviewFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleReviewFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleReviewFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalSettleReviewFollowUpMutation, PortalSettleReviewFollowUpMutationVariables>;
export const PortalDraftPlanAfterReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalDraftPlanAfterReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPlanAfterReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftPlanAfterReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<PortalDraftPlanAfterReviewMutation, PortalDraftPlanAfterReviewMutationVariables>;
export const PortalSignOutEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalSignOutEverywhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutEverywhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signedOutAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PortalSignOutEverywhereMutation, PortalSignOutEverywhereMutationVariables>;
export const PortalWhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalWhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"allocationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TriedAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocationIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"allocationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"allocationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"answers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyDifferencePence"}},{"kind":"Field","name":{"kind":"Name","value":"totalPoints"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"allocationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfBegins"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"NeedDomain","block":false},{"kind":"StringValue","value":"NeedLevel","block":false},{"kind":"StringValue","value":"UnpaidSupportLevel","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfBegins"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidSupport"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalWhatIfQuery, PortalWhatIfQueryVariables>;
export const PortalWhatIfBeginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalWhatIfBegin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"latestAllocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfBegins"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"NeedDomain","block":false},{"kind":"StringValue","value":"NeedLevel","block":false},{"kind":"StringValue","value":"UnpaidSupportLevel","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfBegins"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyAmountPence"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidSupport"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalWhatIfBeginQuery, PortalWhatIfBeginQueryVariables>;
export const PortalWhoSeesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalWhoSees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supporters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"consents"}},{"kind":"Field","name":{"kind":"Name","value":"consentsHold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"representations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"supporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordExports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"exportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingCouncil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"workerName"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordLooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"workerName"}},{"kind":"Field","name":{"kind":"Name","value":"teamName"}},{"kind":"Field","name":{"kind":"Name","value":"supporterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Consent","block":false},{"kind":"StringValue","value":"SupporterAuthority","block":false},{"kind":"StringValue","value":"RepresentationKind","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnumWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<PortalWhoSeesQuery, PortalWhoSeesQueryVariables>;
export const AwaitingMySignOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwaitingMySignOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isAwaitingMySignOff"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OLDEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyCostPence"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"keyWorker"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AwaitingMySignOffQuery, AwaitingMySignOffQueryVariables>;
export const TeamBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"plansByStatus"},"name":{"kind":"Name","value":"supportPlanCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"STATUS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waitingByPractitioner"},"name":{"kind":"Name","value":"supportPlanCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"PRACTITIONER"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AGREED"},{"kind":"EnumValue","value":"AWAITING_PANEL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"budgetsByStatus"},"name":{"kind":"Name","value":"budgetCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"STATUS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"peopleByPractitioner"},"name":{"kind":"Name","value":"peopleCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"EnumValue","value":"PRACTITIONER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<TeamBoardQuery, TeamBoardQueryVariables>;
export const ReviewsNextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewsNext"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practitioner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"keyWorker"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practitioner"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"REVIEW_DUE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"nextReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewsNextQuery, ReviewsNextQueryVariables>;
export const BudgetsEndingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BudgetsEnding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endsBefore"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RUNNING"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"endsBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endsBefore"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"ENDS_SOONEST"}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalWeeklyPence"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BudgetsEndingQuery, BudgetsEndingQueryVariables>;
export const SignedInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"readableKinds"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}}]} as unknown as DocumentNode<SignedInQuery, SignedInQueryVariables>;