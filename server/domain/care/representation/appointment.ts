/** What has to be recorded before somebody acts, or speaks up, for a person. */

import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { codeInWords } from '../../../common/words.ts';
import { holdsOn, type RecordedRepresentation, relationsOf } from '../../people/mayActFor.ts';
import type { RepresentationKind } from '../../people/peopleVocabulary.ts';
import type { AppointmentFacts, AppointmentProposal } from './appointmentProposal.ts';
import { givenTwiceRefusals } from './givenTwice.ts';
import type { RepresentationRefusal } from './representationRefusals.ts';
import type { RepresentationStatus } from './representationVocabulary.ts';
import { suitablePersonRefusals } from './suitablePerson.ts';

/** Everything that is wrong with an appointment, in order of precedence. */
export function appointmentRefusals(proposal: AppointmentProposal, facts: AppointmentFacts): Refusal[] {
  return [
    ...alreadyAppointedRefusals(facts),
    ...givenTwiceRefusals('scopes', proposal.scopes),
    ...givenTwiceRefusals('conditionsMet', proposal.conditionsMet),
    ...givenTwiceRefusals('processes', proposal.processes),
    ...dayRefusals(proposal, facts.today),
    ...OF_KIND[proposal.kind](proposal, facts),
    ...(proposal.kind === 'ATTORNEY' || proposal.kind === 'DEPUTY' ? [] : scopesNotExpected(proposal)),
    ...(proposal.kind === 'ADVOCATE' ? [] : processesNotExpected(proposal)),
  ];
}

/** Whether an appointment holds on a day, by one ordered rule. */
export function representationStatus(
  facts: RecordedRepresentation & { personDiedOn?: string | null; incapacityFoundUntil?: string | null },
  day: Temporal.PlainDate,
): RepresentationStatus {
  const [relation] = relationsOf({ authority: 'NONE' }, [facts]).authorities;
  if (facts.personDiedOn || !relation) return 'ENDED';
  if (holdsOn(relation, day)) return findingHasRunOut(facts, day) ? 'FINDING_RUN_OUT' : 'IN_FORCE';
  const hasBegun = Temporal.PlainDate.compare(facts.startsOn, day) <= 0;
  return hasBegun || facts.endedOn ? 'ENDED' : 'NOT_YET';
}

/** Whether the finding has run out that the appointment of a suitable person rests on. */
function findingHasRunOut(
  { kind, incapacityFoundUntil }: { kind: RepresentationKind; incapacityFoundUntil?: string | null },
  day: Temporal.PlainDate,
): boolean {
  if (kind !== 'SUITABLE_PERSON' || !incapacityFoundUntil) return false;
  return Temporal.PlainDate.compare(incapacityFoundUntil, day) < 0;
}

/** Why an appointment can't be ended: it has ended, the day is to come or too early, or no reason is given. */
export function endingRefusals(
  representation: RecordedRepresentation & { personDiedOn?: string | null },
  ending: { endedOn: string; reason: string },
  today: Temporal.PlainDate,
): Refusal[] {
  if (representation.endedOn || representationStatus(representation, today) === 'ENDED') {
    const message = 'This appointment has ended, so there is nothing to end. Look at its dates.';
    return [{ code: 'REPRESENTATION_ENDED', path: ['representationId'], message }];
  }
  return [
    ...futureRefusals(['endedOn'], ending.endedOn, today),
    ...endsTooEarly(representation.startsOn, ending.endedOn, ['endedOn']),
    ...textRefusals(['reason'], ending.reason, true),
  ];
}

function alreadyAppointedRefusals({ openAppointmentId }: AppointmentFacts): RepresentationRefusal[] {
  if (openAppointmentId === null) return [];
  const message =
    'This supporter is appointed in the same way already. End that appointment first where something in it has changed.';
  const details = { conflictingId: openAppointmentId };
  return [{ code: 'ALREADY_APPOINTED', path: ['kind'], message, details }];
}

function dayRefusals(proposal: AppointmentProposal, today: Temporal.PlainDate): Refusal[] {
  const { startsOn, endsOn } = proposal;
  const happened = ['registeredOn', 'documentSeenOn', 'dbsCheckedOn', 'signedOn'] as const;
  return [
    ...happened.flatMap((field) => futureRefusals([field], proposal[field], today)),
    ...(endsOn ? endsTooEarly(startsOn, endsOn, ['endsOn']) : []),
  ];
}

function futureRefusals(
  path: readonly string[],
  day: string | null | undefined,
  today: Temporal.PlainDate,
): Refusal[] {
  if (!day || Temporal.PlainDate.compare(day, today) <= 0) return [];
  const message = `${path.at(-1)} lies in the future, and it is a day on which something happened. Look at it again.`;
  return [{ code: 'DATE_IN_FUTURE', path, message }];
}

function endsTooEarly(startsOn: string, endsOn: string, path: readonly string[]): RepresentationRefusal[] {
  if (Temporal.PlainDate.compare(endsOn, startsOn) >= 0) return [];
  const message = `The appointment begins on ${dayInWords(startsOn)}, and would end before that. Look at both dates again.`;
  return [{ code: 'ENDS_BEFORE_IT_STARTS', path, message }];
}

function scopesNotExpected({ kind, scopes }: AppointmentProposal): RepresentationRefusal[] {
  if (scopes.length === 0) return [];
  const message = `A scope is given, and only an attorney or a deputy has one: what a ${kind} may do follows from the law. Leave it out.`;
  return [{ code: 'SCOPES_NOT_EXPECTED', path: ['scopes'], message }];
}

function processesNotExpected({ kind, processes }: AppointmentProposal): RepresentationRefusal[] {
  if (processes.length === 0) return [];
  const message = `A process is given, and only an advocate is appointed for one: a ${codeInWords(kind)} acts wherever the law lets them. Leave it out.`;
  return [{ code: 'PROCESSES_NOT_EXPECTED', path: ['processes'], message }];
}

type RuleOfKind = (proposal: AppointmentProposal, facts: AppointmentFacts) => Refusal[];

const OF_KIND: Readonly<Record<RepresentationKind, RuleOfKind>> = {
  ATTORNEY: attorneyRefusals,
  DEPUTY: deputyRefusals,
  SUITABLE_PERSON: suitablePersonRefusals,
  NOMINEE: nomineeRefusals,
  ADVOCATE: advocateRefusals,
};

/** A lasting power of attorney is one only once it is registered (Mental Capacity Act 2005, s.9(2)). */
function attorneyRefusals(proposal: AppointmentProposal): Refusal[] {
  const { registeredOn, startsOn } = proposal;
  const refusals: Refusal[] = scopesMissing(proposal);
  if (!registeredOn) {
    const message =
      'The day on which the Office of the Public Guardian registered the power of attorney is missing, and nobody acts by one before. Add registeredOn from the document.';
    refusals.push({ code: 'REGISTRATION_MISSING', path: ['registeredOn'], message });
  } else if (Temporal.PlainDate.compare(startsOn, registeredOn) < 0) {
    const message = `The power of attorney was registered on ${dayInWords(registeredOn)}, and can’t be used before. Begin on that day or later.`;
    refusals.push({ code: 'AUTHORITY_BEFORE_REGISTRATION', path: ['startsOn'], message });
  }
  return [...refusals, ...documentRefusals(proposal)];
}

function deputyRefusals(proposal: AppointmentProposal): Refusal[] {
  const refusals: Refusal[] = scopesMissing(proposal);
  if ((proposal.courtOrder ?? '').trim() === '') {
    const message =
      'The number of the Court of Protection’s order is missing, and a deputy acts by nothing else. Add courtOrder from the document.';
    refusals.push({ code: 'COURT_ORDER_MISSING', path: ['courtOrder'], message });
  }
  const tooLong = textRefusals(['courtOrder'], proposal.courtOrder ?? null, false);
  return [...refusals, ...tooLong, ...documentRefusals(proposal)];
}

function scopesMissing({ scopes }: AppointmentProposal): RepresentationRefusal[] {
  if (scopes.length > 0) return [];
  const message =
    'It is not said what they decide about. Name property and finance, health and welfare, or both, as the document says: one gives no authority in the other.';
  return [{ code: 'SCOPES_MISSING', path: ['scopes'], message }];
}

function documentRefusals({ documentSeenOn }: AppointmentProposal): RepresentationRefusal[] {
  if (documentSeenOn) return [];
  const message =
    'Nobody has seen the document, and an authority that nobody has seen lets nobody act. Look at it, and record the day as documentSeenOn.';
  return [{ code: 'DOCUMENT_NOT_SEEN', path: ['documentSeenOn'], message }];
}

function nomineeRefusals(proposal: AppointmentProposal, facts: AppointmentFacts): RepresentationRefusal[] {
  if (facts.lacksCapacityForDirectPayment) {
    const message =
      'A nominee is named by somebody who has capacity, and the capacity decision in force says that the person lacks it about a direct payment. Appoint a suitable person.';
    return [{ code: 'PERSON_LACKS_CAPACITY', path: ['kind'], message }];
  }
  const { signedOn, startsOn } = proposal;
  if (signedOn) {
    if (Temporal.PlainDate.compare(startsOn, signedOn) >= 0) return [];
    const message = `The person signed for their nominee on ${dayInWords(signedOn)}, and nobody is one before that. Begin on that day or later.`;
    return [{ code: 'AUTHORITY_BEFORE_SIGNATURE', path: ['startsOn'], message }];
  }
  const message =
    'The person has not signed for their nominee. Record the day on which they did as signedOn, in whatever way they sign.';
  return [{ code: 'SIGNATURE_MISSING', path: ['signedOn'], message }];
}

/** Care and Support (Independent Advocacy Support) (No. 2) Regulations 2014, reg. 2. */
function advocateRefusals(proposal: AppointmentProposal, facts: AppointmentFacts): RepresentationRefusal[] {
  const refusals: RepresentationRefusal[] = [];
  if (!proposal.isIndependent) {
    const message =
      'The advocate is not independent: nobody is one who works for the council or is paid to care for the person. Find another, or confirm isIndependent.';
    refusals.push({ code: 'ADVOCATE_NOT_INDEPENDENT', path: ['isIndependent'], message });
  }
  if (!facts.hasAdvocatedDecision && proposal.processes.length === 0) {
    const message =
      'An advocate speaks up in a decision or a process, and none is named, so nothing would rest on them. Name the capacityDecisionId, or processes such as ASSESSMENT or REVIEW.';
    refusals.push({ code: 'ADVOCATED_DECISION_MISSING', path: ['capacityDecisionId'], message });
  }
  return refusals;
}
