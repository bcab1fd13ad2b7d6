/**
 * A decision made for somebody who lacks capacity for it: in their best interests, with their wishes, feelings, beliefs and
 * values, after asking those who care for them, and in the way that restricts them least (Mental Capacity Act 2005, ss.1
 * and 4).
 */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type CapacityFacts, capacityStatus } from './capacityDecision.ts';
import type { RepresentationRefusal } from './representationRefusals.ts';
import type { CapacityResult } from './representationVocabulary.ts';

/** Somebody who was asked, and what they said. */
export interface Consulted {
  who: string;
  view: string;
}

/** A best-interests decision as it is proposed. */
export interface BestInterestsFinding {
  decidedOn: string;
  consulted: readonly Consulted[];
  /** Why nobody was asked, where it was not practicable. */
  nobodyConsultedReason?: string | null;
  wishesAndFeelings: string;
  beliefsAndValues: string;
  /** The options that were looked at, and why this one restricts the person least. */
  leastRestrictiveOption: string;
  decision: string;
  decisionMaker: string;
}

/** The capacity decision that it rests on. */
export type CapacityBasis = CapacityFacts & { result: CapacityResult };

/** Everything that is wrong with a best-interests decision, in order of precedence. */
export function bestInterestsRefusals(
  finding: BestInterestsFinding,
  basis: CapacityBasis,
  today: Temporal.PlainDate,
): Refusal[] {
  const withoutBasis = basisRefusals(basis, Temporal.PlainDate.from(finding.decidedOn));
  if (withoutBasis.length > 0) return withoutBasis;
  return [
    ...dayRefusals(finding, basis, today),
    ...consultedRefusals(finding),
    ...TEXTS.flatMap((field) => textRefusals([field], finding[field], true)),
  ];
}

const TEXTS = [
  'wishesAndFeelings',
  'beliefsAndValues',
  'leastRestrictiveOption',
  'decision',
  'decisionMaker',
] as const;

function basisRefusals(basis: CapacityBasis, day: Temporal.PlainDate): RepresentationRefusal[] {
  const path = ['capacityDecisionId'];
  if (basis.result === 'HAS_CAPACITY') {
    const message =
      'The capacity decision says that the person makes this decision themself, so nobody decides it for them. Ask the person.';
    return [{ code: 'PERSON_HAS_CAPACITY', path, message }];
  }
  const status = capacityStatus(basis, day);
  if (status === 'IN_FORCE') return [];
  const why =
    status === 'SUPERSEDED'
      ? 'A later capacity decision has taken its place'
      : `It could be relied on until ${dayInWords(basis.validUntil as string)}`;
  const message = `${why}, so nothing can rest on this one. Look at the person’s capacity for this decision again, and name the decision that is in force.`;
  return [{ code: 'CAPACITY_DECISION_NOT_IN_FORCE', path, message }];
}

function dayRefusals(
  { decidedOn }: BestInterestsFinding,
  basis: CapacityBasis,
  today: Temporal.PlainDate,
): Refusal[] {
  const path = ['decidedOn'];
  if (Temporal.PlainDate.compare(decidedOn, today) > 0) {
    const message = 'The day of the decision lies in the future. Look at the date again.';
    return [{ code: 'DATE_IN_FUTURE', path, message }];
  }
  if (Temporal.PlainDate.compare(decidedOn, basis.decidedOn) >= 0) return [];
  const message = `Capacity was looked at on ${dayInWords(basis.decidedOn)}, and nobody decides for somebody before that. Look at the date again.`;
  return [{ code: 'BEST_INTERESTS_BEFORE_CAPACITY', path, message }];
}

function consultedRefusals({ consulted, nobodyConsultedReason }: BestInterestsFinding): Refusal[] {
  const texts = consulted.flatMap(({ who, view }, index) => [
    ...textRefusals(['consulted', index, 'who'], who, true),
    ...textRefusals(['consulted', index, 'view'], view, true),
  ]);
  const reason = textRefusals(['nobodyConsultedReason'], nobodyConsultedReason ?? null, false);
  if (consulted.length > 0 || (nobodyConsultedReason ?? '').trim() !== '') return [...texts, ...reason];
  const message =
    'Nobody was consulted. Ask those who care for the person or are named by them, an attorney or deputy, or an advocate where there is nobody; or say in nobodyConsultedReason why it was not practicable (Mental Capacity Act 2005, s.4(7)).';
  return [{ code: 'NOBODY_CONSULTED', path: ['consulted'], message }];
}
