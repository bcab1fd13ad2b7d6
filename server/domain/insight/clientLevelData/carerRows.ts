/** What the return says of carers in their own right: their assessments, and what they were given that is no budget of theirs. */

import { toGlobalId } from '../../../platform/ids.ts';
import type { CarerSupportKind } from '../../care/carers/carersVocabulary.ts';
import { serviceKindOf } from './eventFields.ts';
import type { RecordedCarerAssessment, RecordedCarerSupport, RecordedPart } from './recordedEvents.ts';
import { LINKED_PERSON_FIELDS, type ReturnRow } from './returnFields.ts';
import type { DeliveryMechanism, EventOutcome, ServiceComponent, ServiceType } from './returnLists.ts';
import type { ReturnPeriod } from './returnPeriod.ts';
import { diedBy, endFields, type PersonOfReturn, personFields } from './returnRows.ts';
import { ANSWER_WORDS, AS_CARER, METHOD_WORDS } from './returnWords.ts';

/** What came of a carer’s assessment. */
export function carerAssessmentOutcome({
  isEligible,
  hasPlan,
  supportKind,
}: Pick<RecordedCarerAssessment, 'isEligible' | 'hasPlan' | 'supportKind'>): EventOutcome {
  if (hasPlan) return 'Progress to support planning or services';
  if (supportKind === 'INFORMATION_ONLY') return 'NFA: Information and advice or signposting';
  if (supportKind === 'NO_SUPPORT') return 'NFA: No services offered for other reason';
  return supportKind !== null || isEligible
    ? 'Progress to support planning or services'
    : 'NFA: No services offered for other reason';
}

/**
 * The row of a carer’s assessment that was completed in the period. How many hours they care is said in bands that are not
 * public, and so is left out. `isInFile` says who stands in the file: nobody else is named as cared for.
 */
export function carerAssessmentRow(
  assessment: RecordedCarerAssessment,
  whose: PersonOfReturn,
  { period, isInFile }: { period: ReturnPeriod; isInFile: (personId: string) => boolean },
): ReturnRow {
  const { method, caredForIds } = assessment;
  const named = caredForIds.filter(isInFile).slice(0, LINKED_PERSON_FIELDS.length);
  const links = named.map((id, place) => [LINKED_PERSON_FIELDS[place], toGlobalId('Person', id)]);
  return {
    ...personFields(whose, period),
    ...AS_CARER,
    Event_Type: 'Assessment',
    Event_Reference: toGlobalId('CarerAssessment', assessment.id),
    Event_Start_Date: assessment.startedOn,
    Event_End_Date: assessment.completedOn,
    Event_Outcome: carerAssessmentOutcome(assessment),
    Assessment_Type: 'Long term assessment',
    Eligible_Needs_Identified: ANSWER_WORDS[assessment.isEligible ? 'YES' : 'NO'],
    Method_of_Assessment: method === null ? '' : METHOD_WORDS[method],
    No_of_adults_being_cared_for: String(caredForIds.length),
    ...Object.fromEntries(links),
  };
}

/** How what a carer was given is delivered; null where it is no service to anybody. */
interface CarersService {
  type: ServiceType;
  component: ServiceComponent;
  mechanism: DeliveryMechanism | '';
}

const TO_CARER = 'Unpaid carer support: Direct to unpaid carer';
const DIRECT_PAYMENT: CarersService = {
  type: TO_CARER,
  component: 'Direct payment',
  mechanism: 'Direct payment',
};
const SERVICES: Readonly<Record<CarerSupportKind, CarersService | null>> = {
  DIRECT_PAYMENT,
  PART_DIRECT_PAYMENT: DIRECT_PAYMENT,
  COUNCIL_MANAGED_BUDGET: {
    type: TO_CARER,
    component: 'Other unpaid carer support',
    mechanism: 'CASSR managed personal budget',
  },
  COMMISSIONED_SUPPORT: {
    type: TO_CARER,
    component: 'Other unpaid carer support',
    mechanism: 'CASSR commissioned support',
  },
  RESPITE_TO_CARED_FOR: {
    type: 'Unpaid carer support: Support involving the person cared-for',
    component: 'Unpaid carer respite',
    mechanism: '',
  },
  INFORMATION_ONLY: null,
  NO_SUPPORT: null,
};

/**
 * What is recorded that carers were given, without what their budgets say already: a part that is delivered in the same way on some of
 * the same days. Two rows would say the same money twice.
 */
export function withoutBudgets(
  support: readonly RecordedCarerSupport[],
  parts: readonly RecordedPart[],
  { from, on }: ReturnPeriod,
): RecordedCarerSupport[] {
  const ofCarers = Map.groupBy(
    parts.filter(({ isForCarer }) => isForCarer),
    ({ personId }) => personId,
  );
  return support.filter(({ personId, kind, startsOn, endedOn }) => {
    const [first, last] = [startsOn > from ? startsOn : from, endedOn ?? on];
    const mechanism = SERVICES[kind]?.mechanism;
    return !ofCarers
      .get(personId)
      ?.some(
        (part) =>
          serviceKindOf(part, null).mechanism === mechanism && part.startsOn <= last && part.endsOn > first,
      );
  });
}

/** The row of what a carer was given; null where it is no service. What it costs is not recorded. */
export function carerSupportRow(
  support: RecordedCarerSupport,
  whose: PersonOfReturn,
  period: ReturnPeriod,
): ReturnRow | null {
  const service = SERVICES[support.kind];
  if (service === null) return null;
  const diedOn = diedBy(whose.person, period.on);
  const isByDeath = diedOn !== null && (support.endedOn === null || support.endedOn >= diedOn);
  const endedOn = isByDeath ? diedOn : support.endedOn;
  const outcome: EventOutcome = isByDeath ? 'NFA: Deceased' : 'NFA: Support ended as planned';
  return {
    ...personFields(whose, period),
    ...AS_CARER,
    Event_Type: 'Service',
    Event_Reference: toGlobalId('CarerSupport', support.id),
    Event_Start_Date: support.startsOn,
    ...endFields(endedOn === null ? null : { endedOn, outcome }, period.on),
    Event_Description: support.kind,
    Service_Type: service.type,
    Service_Component: service.component,
    Delivery_Mechanism: service.mechanism,
  };
}
