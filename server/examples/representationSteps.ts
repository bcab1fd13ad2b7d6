import type { Asker, Operations } from './api.ts';
import { change } from './storySteps.ts';

/** Steps of a story in which somebody acts for a person. Every value is invented. */

/** A finding that the person lacks capacity about a direct payment, with all that one needs. */
export const LACKS_CAPACITY_FOR_PAYMENT = {
  subject: 'RECEIVE_DIRECT_PAYMENT',
  decidedOn: '2026-06-01',
  helpGiven: 'In the morning, in her own kitchen, with pictures of money and her sister beside her.',
  result: 'LACKS_CAPACITY',
  impairment: 'Dementia, diagnosed in 2023.',
  unableTo: ['RETAIN', 'USE_OR_WEIGH'],
  causalLink: 'Because of her dementia she forgets what a direct payment is before she can weigh it.',
  assessedBy: 'Ann Reid, social worker',
};

/** What was decided in her best interests. */
export const SISTER_HAS_THE_PAYMENT = {
  decidedOn: '2026-06-01',
  consulted: [{ who: 'Sheila, her sister', view: 'She always wanted people whom she knows.' }],
  wishesAndFeelings: 'She smiles at the assistant whom she knows and turns from strangers.',
  beliefsAndValues: 'Chapel on Sundays, and never to be a burden.',
  leastRestrictiveOption: 'A direct payment keeps the people whom she knows; an agency would change them.',
  decision: 'Her sister has the direct payment for her.',
  decisionMaker: 'Ann Reid, social worker',
};

/** What the council is satisfied of about a sister. */
export const SUITABLE_SISTER = {
  kind: 'SUITABLE_PERSON',
  startsOn: '2026-06-01',
  suitabilityBasis: 'COUNCIL_CONSIDERS_SUITABLE',
  conditionsMet: ['ASKED_FOR_IT', 'ACTS_IN_BEST_INTERESTS', 'CAPABLE_OF_MANAGING', 'APPROPRIATE_WAY'],
  isFamilyOrFriend: true,
};

/** When it was decided, and until when that may be relied on; no last day where it is left out. */
export interface DecisionDays {
  decidedOn?: string;
  validUntil?: string | null;
}

/** Records that the person lacks capacity about a direct payment, and what was decided; returns both ids. */
export async function decidedForPayment(
  api: Operations,
  asker: Asker,
  personId: string,
  { decidedOn = LACKS_CAPACITY_FOR_PAYMENT.decidedOn, validUntil = null }: DecisionDays = {},
): Promise<{ capacityDecisionId: string; bestInterestsDecisionId: string }> {
  const found = { personId, ...LACKS_CAPACITY_FOR_PAYMENT, decidedOn, validUntil };
  const { capacityDecision } = await change(
    api,
    asker,
    'recordCapacityDecision',
    'capacityDecision { id }',
    found,
  );
  const decided = { capacityDecisionId: capacityDecision.id, ...SISTER_HAS_THE_PAYMENT, decidedOn };
  const returning = 'bestInterestsDecision { id }';
  const { bestInterestsDecision } = await change(
    api,
    asker,
    'recordBestInterestsDecision',
    returning,
    decided,
  );
  return { capacityDecisionId: capacityDecision.id, bestInterestsDecisionId: bestInterestsDecision.id };
}

/** Appoints a supporter as suitable person, after all that it rests on; returns the appointment. */
export async function suitablePersonAppointed(
  api: Operations,
  asker: Asker,
  { personId, supporterId, ...days }: { personId: string; supporterId: string } & DecisionDays,
): Promise<{ id: string; version: number }> {
  const { bestInterestsDecisionId } = await decidedForPayment(api, asker, personId, days);
  const { decidedOn: startsOn = SUITABLE_SISTER.startsOn } = days;
  const appointment = { supporterId, bestInterestsDecisionId, ...SUITABLE_SISTER, startsOn };
  const returning = 'representation { id version }';
  const { representation } = await change(api, asker, 'appointRepresentative', returning, appointment);
  return representation;
}
