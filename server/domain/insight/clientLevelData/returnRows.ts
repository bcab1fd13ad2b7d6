/** Rows of the return from what is recorded. Whatever happened after the period is not said, so that a period has one file. */
import { toGlobalId } from '../../../platform/ids.ts';
import {
  assessmentOutcome,
  costOf,
  type EventEnd,
  outcomesAchieved,
  partEnd,
  reablementEnd,
  requestEnd,
  reviewOutcome,
  reviewReason,
  routeOfAccess,
  serviceKindOf,
} from './eventFields.ts';
import type {
  Contributions,
  RecordedAssessment,
  RecordedPart,
  RecordedPerson,
  RecordedReablement,
  RecordedRequest,
  RecordedReview,
} from './recordedEvents.ts';
import { BLANK_ROW, type ReturnRow } from './returnFields.ts';
import type { FundingStatus } from './returnLists.ts';
import type { ReturnPeriod } from './returnPeriod.ts';
import {
  ANSWER_WORDS,
  AS_CARER,
  accommodationOf,
  ETHNICITY_WORDS,
  GENDER_WORDS,
  HEARING_WORDS,
  METHOD_WORDS,
  supportReasonOf,
  UNKNOWN,
  VISUAL_WORDS,
  WORK_WORDS,
} from './returnWords.ts';
import type { StatedFacts } from './statisticalFacts.ts';

/** Somebody with all that rows say of them. */
export interface PersonOfReturn {
  person: RecordedPerson;
  facts: StatedFacts;
  /** Whether the last assessment found that family or friends already help. */
  isHelpedUnpaid: boolean;
  /** Null where they have had no budget by the end of the period. */
  contributions: Contributions | null;
}

/** What a row says of the council and the person. */
export function personFields(
  { person, facts, isHelpedUnpaid, contributions }: PersonOfReturn,
  period: ReturnPeriod,
) {
  const { laCode, from, on } = period;
  const helped = isHelpedUnpaid ? 'Yes' : UNKNOWN;
  return {
    ...BLANK_ROW,
    LA_Code: laCode,
    Reporting_Period_Start_Date: from,
    Reporting_Period_End_Date: on,
    NHS_Number: person.nhsNumber ?? '',
    LA_Person_Unique_Identifier: toGlobalId('Person', person.id),
    GP_Practice_Code: facts.gpPracticeCode ?? '',
    Gender: facts.gender === null ? UNKNOWN : GENDER_WORDS[facts.gender],
    Ethnicity: ETHNICITY_WORDS[person.ethnicity],
    Date_of_Birth: person.bornOn ?? '',
    Date_of_Death: diedBy(person, on) ?? '',
    Client_Type: 'Service user',
    Primary_Support_Reason: supportReasonOf(person.primarySupportReason, facts.socialSupportReason),
    Postcode: person.postcode ?? '',
    Accommodation_Status: accommodationOf(facts.accommodationStatus, person.livingSituation),
    Employment_Status: facts.employmentStatus === null ? UNKNOWN : WORK_WORDS[facts.employmentStatus],
    Has_Unpaid_Carer: facts.hasUnpaidCarer === null ? helped : ANSWER_WORDS[facts.hasUnpaidCarer],
    Autism_Spectrum_Disorder_ASD: facts.hasAutism === null ? UNKNOWN : ANSWER_WORDS[facts.hasAutism],
    Visual_Impairment: facts.visualImpairment === null ? UNKNOWN : VISUAL_WORDS[facts.visualImpairment],
    Hearing_Impairment: facts.hearingImpairment === null ? UNKNOWN : HEARING_WORDS[facts.hearingImpairment],
    Dementia: person.hasDementia === null ? UNKNOWN : ANSWER_WORDS[person.hasDementia ? 'YES' : 'NO'],
    Client_Funding_Status: fundingOf(contributions),
  } satisfies ReturnRow;
}

/** The day of a death that lies in the period or before it. */
export function diedBy({ diedOn }: RecordedPerson, on: string): string | null {
  return diedOn !== null && diedOn <= on ? diedOn : null;
}

/** Who pays, by what a budget says of its week. */
function fundingOf(contributions: Contributions | null): FundingStatus {
  if (contributions === null) return UNKNOWN;
  if (contributions.personWeeklyPence === 0) return 'Fully social care funded';
  return contributions.councilWeeklyPence === 0
    ? 'Fully client funded'
    : 'Joint client and social care funded';
}

/** What a row says of an event that may go on beyond the period. */
export function endFields(end: EventEnd | null, on: string) {
  if (end === null || end.endedOn > on) return { Event_Outcome: 'Continuation of support or services' };
  return { Event_End_Date: end.endedOn, Event_Outcome: end.outcome ?? '' };
}

const isWithin = (day: string, { from, on }: ReturnPeriod) => day >= from && day <= on;

/** The row of a request; null where it was not completed in the period. */
export function requestRow(
  request: RecordedRequest,
  whose: PersonOfReturn,
  period: ReturnPeriod,
): ReturnRow | null {
  const end = requestEnd(request, diedBy(whose.person, period.on));
  if (end === null || !isWithin(end.endedOn, period)) return null;
  return {
    ...personFields(whose, period),
    Event_Type: 'Request',
    Event_Reference: toGlobalId('Contact', request.id),
    Event_Start_Date: request.contactedOn,
    Event_End_Date: end.endedOn,
    Event_Outcome: end.outcome ?? '',
    Request_Route_of_Access: routeOfAccess(request),
  };
}

/** The row of an assessment that was completed in the period. */
export function assessmentRow(
  assessment: RecordedAssessment,
  whose: PersonOfReturn,
  period: ReturnPeriod,
): ReturnRow {
  const { eligibility } = assessment;
  return {
    ...personFields(whose, period),
    Event_Type: 'Assessment',
    Event_Reference: toGlobalId('Assessment', assessment.id),
    Event_Start_Date: assessment.startedOn,
    Event_End_Date: assessment.completedOn,
    Event_Outcome: assessmentOutcome(assessment) ?? '',
    Assessment_Type: 'Long term assessment',
    Eligible_Needs_Identified:
      eligibility === null ? UNKNOWN : ANSWER_WORDS[eligibility.isEligible ? 'YES' : 'NO'],
    Method_of_Assessment: assessment.method === null ? '' : METHOD_WORDS[assessment.method],
  };
}

/** In which kind of care home somebody lives; null where in none. That it is a nursing home is only known where it was stated. */
function careHomeOf({ person, facts }: PersonOfReturn): 'CARE_HOME' | 'NURSING_HOME' | null {
  if (person.livingSituation !== 'CARE_HOME') return null;
  return facts.accommodationStatus === 'NURSING_HOME' ? 'NURSING_HOME' : 'CARE_HOME';
}

/** The row of a part of a budget, which is a service. */
export function partRow(part: RecordedPart, whose: PersonOfReturn, period: ReturnPeriod): ReturnRow {
  const { type, component, mechanism } = serviceKindOf(part, careHomeOf(whose));
  const { unitCost, frequency, unitsPerWeek } = costOf(part);
  return {
    ...personFields({ ...whose, contributions: part }, period),
    ...(part.isForCarer && AS_CARER),
    Event_Type: 'Service',
    Event_Reference: toGlobalId('BudgetPart', part.id),
    Event_Start_Date: part.startsOn,
    ...endFields(partEnd(part, diedBy(whose.person, period.on)), period.on),
    Event_Description: part.option,
    Service_Type: type,
    Service_Component: component,
    Delivery_Mechanism: mechanism,
    Provider_CQC_Location_ID: part.cqcLocationNumber ?? '',
    Unit_Cost: unitCost,
    Cost_Frequency_Unit_Type: frequency,
    Planned_units_per_week: unitsPerWeek,
  };
}

/** The row of some weeks of re-ablement; null where it ended before the period. Its cost is not recorded. */
export function reablementRow(
  episode: RecordedReablement,
  whose: PersonOfReturn,
  period: ReturnPeriod,
): ReturnRow | null {
  const end = reablementEnd(episode, diedBy(whose.person, period.on));
  if (end !== null && end.endedOn < period.from) return null;
  const isFree = (end?.endedOn ?? period.on) <= episode.freeUntil;
  const contributions = isFree ? { personWeeklyPence: 0, councilWeeklyPence: 0 } : whose.contributions;
  return {
    ...personFields({ ...whose, contributions }, period),
    Event_Type: 'Service',
    Event_Reference: toGlobalId('ReablementEpisode', episode.id),
    Event_Start_Date: episode.startedOn,
    ...endFields(end, period.on),
    Service_Type: 'Short term support: ST-Max',
    Service_Component: 'Reablement',
  };
}

/** The row of a review that was held in the period. */
export function reviewRow(review: RecordedReview, whose: PersonOfReturn, period: ReturnPeriod): ReturnRow {
  return {
    ...personFields(whose, period),
    Event_Type: 'Review',
    Event_Reference: toGlobalId('Review', review.id),
    Event_Start_Date: review.heldOn,
    Event_End_Date: review.heldOn,
    Event_Description: review.kind,
    Event_Outcome: reviewOutcome(review),
    Review_Reason: reviewReason(review),
    Review_Outcomes_Achieved: outcomesAchieved(review) ?? '',
    Method_of_Review: review.method === null ? '' : METHOD_WORDS[review.method],
  };
}
