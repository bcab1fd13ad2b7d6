/** What is recorded of people and of what happened with them, as the return looks at it. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { NotEligibleOffer, ReviewResult } from '../../../../tenants/vocabularyOfDecisions.ts';
import type { AssessmentMethod } from '../../care/assessments/assessment.ts';
import type { CarerSupportKind } from '../../care/carers/carersVocabulary.ts';
import type {
  ContactClosing,
  ContactRoute,
  ReablementResult,
} from '../../care/frontDoor/frontDoorVocabulary.ts';
import type { EndedBy, PlanTerm, SupportCategory } from '../../care/plans/plansVocabulary.ts';
import type { Progress, ReviewKind, ReviewMethod } from '../../oversight/reviews/reviewsVocabulary.ts';
import type { Ethnicity, LivingSituation, PrimarySupportReason } from '../../people/peopleVocabulary.ts';
import type { StatedFacts } from './statisticalFacts.ts';

/** A person, as they are recorded now. */
export interface RecordedPerson {
  id: string;
  nhsNumber: string | null;
  bornOn: string | null;
  diedOn: string | null;
  postcode: string | null;
  ethnicity: Ethnicity;
  primarySupportReason: PrimarySupportReason;
  livingSituation: LivingSituation;
  hasDementia: boolean | null;
}

/** What the last budget by the end of the period says of who pays. */
export interface Contributions {
  personWeeklyPence: number;
  councilWeeklyPence: number;
}

interface RecordedEvent {
  id: string;
  personId: string;
}

/** A contact, with the days on which something came of it. */
export interface RecordedRequest extends RecordedEvent {
  contactedOn: string;
  route: ContactRoute;
  reablementStartedOn: string | null;
  assessedOn: string | null;
  closedOn: string | null;
  closing: ContactClosing | null;
}

/** An assessment that was completed. */
export interface RecordedAssessment extends RecordedEvent {
  startedOn: string;
  completedOn: string;
  /** What was decided on eligibility after it and before another; null where nothing was. */
  eligibility: { isEligible: boolean; offers: readonly NotEligibleOffer[] } | null;
  hasPlan: boolean;
  method: AssessmentMethod | null;
}

/** A carer’s own assessment that was completed. */
export interface RecordedCarerAssessment extends RecordedEvent {
  startedOn: string;
  completedOn: string;
  isEligible: boolean;
  method: AssessmentMethod | null;
  hasPlan: boolean;
  /** What was recorded by the end of the period that the carer was first given after it; null where nothing was. */
  supportKind: CarerSupportKind | null;
  /** The adults for whom they cared on the day on which it was completed. */
  caredForIds: readonly string[];
}

/** What is recorded that a carer was given, other than a budget of their own. */
export interface RecordedCarerSupport extends RecordedEvent {
  kind: CarerSupportKind;
  startsOn: string;
  /** The last day of it, as far as it is known. */
  endedOn: string | null;
}

/** Part of a budget, for the days on which it was held under a plan that was live. */
export interface RecordedPart extends RecordedEvent, Contributions {
  option: DeploymentOption;
  startsOn: string;
  /** The day after the last, as far as it is known. */
  endsOn: string;
  weeklyAmountPence: number;
  paidOncePence: number | null;
  isForCarer: boolean;
  /** The number of the location at which its support was last given by the end of the period; null where none is recorded. */
  cqcLocationNumber: string | null;
  /** What the plan’s items are that it pays for. */
  categories: readonly SupportCategory[];
  /** Whether another part went on with its money. */
  isFollowed: boolean;
  plan: {
    endedOn: string | null;
    endedBy: EndedBy | null;
    supersededOn: string | null;
    termEndsOn: string | null;
  };
}

/** Some weeks of re-ablement. */
export interface RecordedReablement extends RecordedEvent {
  startedOn: string;
  freeUntil: string;
  endedOn: string | null;
  result: ReablementResult | null;
}

/** A review that was held and recorded. */
export interface RecordedReview extends RecordedEvent {
  heldOn: string;
  kind: ReviewKind;
  term: PlanTerm;
  method: ReviewMethod | null;
  result: ReviewResult;
  progress: readonly Progress[];
}

/** Everything that a return is made from. */
export interface RecordedForReturn {
  /** Null where the council has no code on the last day. */
  gssCode: string | null;
  people: readonly RecordedPerson[];
  facts: readonly (StatedFacts & { personId: string })[];
  helpedUnpaid: readonly { personId: string; isHelped: boolean }[];
  contributions: readonly (Contributions & { personId: string })[];
  requests: readonly RecordedRequest[];
  assessments: readonly RecordedAssessment[];
  carerAssessments: readonly RecordedCarerAssessment[];
  carerSupport: readonly RecordedCarerSupport[];
  parts: readonly RecordedPart[];
  reablement: readonly RecordedReablement[];
  reviews: readonly RecordedReview[];
}
