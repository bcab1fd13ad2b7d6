/** What the return says of each kind of event: what came of it, and in which words. Pure, and the same for every council. */
import { deploymentOf } from '../../money/deployment/deployments.ts';
import type {
  RecordedAssessment,
  RecordedPart,
  RecordedReablement,
  RecordedRequest,
  RecordedReview,
} from './recordedEvents.ts';
import type {
  CostFrequency,
  DeliveryMechanism,
  EventOutcome,
  OutcomesAchieved,
  ServiceComponent,
  ServiceType,
} from './returnLists.ts';

/** The last day of an event, and what came of it; null while it goes on. */
export interface EventEnd {
  endedOn: string;
  outcome: EventOutcome | null;
}

const CLOSINGS: Readonly<Record<NonNullable<RecordedRequest['closing']>, EventOutcome>> = {
  SUPPORT_STARTED: 'Progress to support planning or services',
  NOT_ELIGIBLE: 'NFA: No services offered for other reason',
  NOTHING_NEEDED_AFTER_REABLEMENT: 'NFA: Support ended as planned',
  INFORMATION_WAS_ENOUGH: 'NFA: Information and advice or signposting',
  ASSESSMENT_DECLINED: 'NFA: Support declined',
  MOVED_AWAY: 'NFA: Responsibility moved to another local authority',
  RECORDED_BY_MISTAKE: 'NFA: Other',
};

/** A request is over once the first thing has come of it: re-ablement, an assessment, its closing, or the person’s death. */
export function requestEnd(request: RecordedRequest, diedOn: string | null): EventEnd | null {
  const { reablementStartedOn, assessedOn, closedOn, closing } = request;
  const ends: EventEnd[] = [];
  const add = (endedOn: string | null, outcome: EventOutcome | null) =>
    endedOn && ends.push({ endedOn, outcome });
  add(reablementStartedOn, 'Progress to reablement/ST-Max');
  add(assessedOn, 'Progress to assessment, review or reassessment');
  add(closedOn, closing && CLOSINGS[closing]);
  add(diedOn, 'NFA: Deceased');
  const [first] = ends.sort((a, b) => (a.endedOn < b.endedOn ? -1 : a.endedOn > b.endedOn ? 1 : 0));
  return first ?? null;
}

/** How somebody came to ask. The return tells apart where they came from, and the record how they wrote or spoke. */
export function routeOfAccess({ route }: Pick<RecordedRequest, 'route'>): string {
  return route === 'HOSPITAL_DISCHARGE' ? 'Discharge from hospital' : 'Community or other route';
}

/** What came of an assessment; null where neither eligibility was decided nor a plan written, so that nobody knows. */
export function assessmentOutcome({ eligibility, hasPlan }: RecordedAssessment): EventOutcome | null {
  if (eligibility === null) return hasPlan ? 'Progress to support planning or services' : null;
  if (eligibility.isEligible) return 'Progress to support planning or services';
  return eligibility.offers.includes('INFORMATION')
    ? 'NFA: Information and advice or signposting'
    : 'NFA: No services offered for other reason';
}

/** The last day of a part of a budget, and why it ended. */
export function partEnd(part: RecordedPart, diedOn: string | null): EventEnd {
  const endedOn = dayBefore(part.endsOn);
  const { endedOn: planEndedOn, supersededOn, termEndsOn } = part.plan;
  if (diedOn !== null && endedOn >= diedOn) return { endedOn: diedOn, outcome: 'NFA: Deceased' };
  if (part.endsOn === supersededOn || part.isFollowed) {
    return { endedOn, outcome: 'Continuation of support or services' };
  }
  const isEarly = part.endsOn === planEndedOn && termEndsOn !== null && endedOn < dayBefore(termEndsOn);
  return {
    endedOn,
    outcome: isEarly ? 'NFA: Support ended for other reason' : 'NFA: Support ended as planned',
  };
}

const REABLEMENT_OUTCOMES: Readonly<Record<NonNullable<RecordedReablement['result']>, EventOutcome>> = {
  NOTHING_NEEDED_AFTER: 'NFA: Support ended as planned',
  LESS_NEEDED: 'Progress to assessment, review or reassessment',
  SAME_NEEDED: 'Progress to assessment, review or reassessment',
  MORE_NEEDED: 'Progress to assessment, review or reassessment',
  WENT_TO_HOSPITAL: 'Admitted to hospital',
  STOPPED_BY_PERSON: 'NFA: Support declined',
};

/** The last day of re-ablement, and what came of it; null while it goes on. */
export function reablementEnd(
  { endedOn, result }: RecordedReablement,
  diedOn: string | null,
): EventEnd | null {
  if (diedOn !== null && (endedOn === null || endedOn >= diedOn)) {
    return { endedOn: diedOn, outcome: 'NFA: Deceased' };
  }
  return endedOn === null ? null : { endedOn, outcome: result && REABLEMENT_OUTCOMES[result] };
}

/** What kind of service a part of a budget is, and by whom it is bought. */
export interface ServiceKind {
  type: ServiceType;
  component: ServiceComponent;
  /** Blank in care homes, where the return expects none. */
  mechanism: DeliveryMechanism | '';
}

/** What a part of a budget counts as. Whoever lives in a care home has that as their setting, whatever holds the money. */
export function serviceKindOf(
  part: RecordedPart,
  careHome: 'CARE_HOME' | 'NURSING_HOME' | null,
): ServiceKind {
  const { isDirectPayment, isSelfDirected, isOneOff } = deploymentOf(part.option);
  const mechanism: DeliveryMechanism = isDirectPayment
    ? 'Direct payment'
    : isSelfDirected
      ? 'CASSR managed personal budget'
      : 'CASSR commissioned support';
  if (part.isForCarer) {
    const component = isDirectPayment ? 'Direct payment' : 'Other unpaid carer support';
    return { type: 'Unpaid carer support: Direct to unpaid carer', component, mechanism };
  }
  if (isOneOff)
    return { type: 'Short term support: Other short term', component: 'Other short term support', mechanism };
  if (careHome === 'NURSING_HOME') {
    return { type: 'Long term support: Nursing care', component: 'Long term nursing care', mechanism: '' };
  }
  if (careHome === 'CARE_HOME') {
    return {
      type: 'Long term support: Residential care',
      component: 'Long term residential care',
      mechanism: '',
    };
  }
  const component = isDirectPayment ? 'Direct payment' : componentOf(part);
  return { type: 'Long term support: Community', component, mechanism };
}

const COMPONENTS: Readonly<Partial<Record<RecordedPart['categories'][number], ServiceComponent>>> = {
  PERSONAL_CARE: 'Home support or domiciliary care',
  HELP_AT_HOME: 'Home support or domiciliary care',
  NIGHT_SUPPORT: 'Home support or domiciliary care',
  TRANSPORT: 'Transport',
  EQUIPMENT_AND_TECHNOLOGY: 'Equipment',
  WORK_AND_LEARNING: 'Learning, education or employment support',
};

/** What a part pays for, where all of it is one kind of service; otherwise it is other support. */
function componentOf({ categories }: Pick<RecordedPart, 'categories'>): ServiceComponent {
  const [first, ...others] = new Set(categories.map((category) => COMPONENTS[category] ?? null));
  return first && others.length === 0 ? first : 'Other long term support';
}

/** What a service costs: a week’s amount, or what is paid once. */
export function costOf(part: RecordedPart): {
  unitCost: string;
  frequency: CostFrequency;
  unitsPerWeek: string;
} {
  if (part.paidOncePence !== null) {
    return { unitCost: pounds(part.paidOncePence), frequency: 'One-off', unitsPerWeek: '' };
  }
  return { unitCost: pounds(part.weeklyAmountPence), frequency: 'Weekly', unitsPerWeek: '1' };
}

const REVIEW_OUTCOMES: Readonly<Record<RecordedReview['result'], EventOutcome>> = {
  CONTINUE: 'Continuation of support or services',
  CHANGE_PLAN: 'Progress to support planning or services',
  CHANGE_BUDGET: 'Progress to support planning or services',
  REASSESS: 'Progress to assessment, review or reassessment',
  END: 'NFA: Support ended as planned',
};

/** What a review led to. */
export function reviewOutcome({ result }: Pick<RecordedReview, 'result'>): EventOutcome {
  return REVIEW_OUTCOMES[result];
}

/** Why a review was held. A starter budget is short-term support, whoever asked for the review of it. */
export function reviewReason({ kind, term }: Pick<RecordedReview, 'kind' | 'term'>): string {
  if (term === 'STARTER') return 'Review of short term support';
  return kind === 'REQUESTED' ? 'Unplanned: Other reason' : 'Planned';
}

/**
 * How far the outcomes have come of which somebody still wants anything: all of them, one at least in part, or none. Null
 * where there is no such outcome.
 */
export function outcomesAchieved({ progress }: Pick<RecordedReview, 'progress'>): OutcomesAchieved | null {
  const wanted = progress.filter((each) => each !== 'NO_LONGER_WANTED');
  if (wanted.length === 0) return null;
  if (wanted.every((each) => each === 'ACHIEVED' || each === 'KEPT_AS_IT_IS')) return 'Fully met';
  return wanted.every((each) => each === 'NOT_ACHIEVED') ? 'Not met' : 'Partially met';
}

/** Whole pence as pounds with two decimal places. */
export function pounds(pence: number): string {
  return `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}

/** The day before another. */
function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
