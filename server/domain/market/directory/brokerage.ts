/** How a broker or support service works: what they charge, how many people they take, on whom they depend, what they share. */
import type { Refusal } from '../../../common/refusal.ts';
import { type TextRefusalCode, textRefusals } from '../../../common/textRules.ts';
import type { BrokerageRefusalCode } from './directoryRefusals.ts';
import type { BrokerFee, PeerExperience, ServiceKind } from './directoryVocabulary.ts';

export interface GivenBrokerage {
  feeBasis: BrokerFee;
  /** Nothing exactly where it is free. */
  feePence: number;
  /** The most people that they take at once; null where they say no number. */
  mostPeople: number | null;
  peopleNow: number | null;
  peopleCountedOn: string | null;
  isIndependentOfCouncil: boolean;
  isIndependentOfProviders: boolean;
  /** Of whom they are not independent, by name. */
  tiedTo: readonly string[];
  peerExperiences: readonly PeerExperience[];
  peerWords: string | null;
  agreedToPeerOn: string | null;
}

type BrokerageRefusal = Refusal<BrokerageRefusalCode | TextRefusalCode | 'DATE_IN_FUTURE'>;

const BROKERS: readonly ServiceKind[] = ['BROKER', 'SUPPORT_SERVICE'];

/** Every reason why it is not kept, in order of precedence. */
export function brokerageRefusals(
  kind: ServiceKind,
  given: GivenBrokerage,
  today: string,
): BrokerageRefusal[] {
  return [
    ...kindRefusals(kind),
    ...given.tiedTo.flatMap((name, index) => textRefusals(['tiedTo', index], name, true)),
    ...textRefusals(['peerWords'], given.peerWords, given.peerWords !== null),
    ...feeRefusals(given),
    ...workloadRefusals(given),
    ...independenceRefusals(given),
    ...peerRefusals(given),
    ...(['peopleCountedOn', 'agreedToPeerOn'] as const).flatMap((field) =>
      futureRefusals(field, given[field], today),
    ),
  ];
}

/** Whether they can take one more: they take new people, and have fewer than the most that they take. */
export function hasRoom({
  takesNewPeople,
  mostPeople,
  peopleNow,
}: Pick<GivenBrokerage, 'mostPeople' | 'peopleNow'> & { takesNewPeople: boolean }): boolean {
  return takesNewPeople && (mostPeople === null || (peopleNow !== null && peopleNow < mostPeople));
}

function kindRefusals(kind: ServiceKind): BrokerageRefusal[] {
  if (BROKERS.includes(kind)) return [];
  const message =
    'The service is neither a broker nor a support service, so this says nothing of it. Look at serviceId, or correct its kind first.';
  return [{ code: 'NO_BROKER', path: ['serviceId'], message }];
}

function feeRefusals({ feeBasis, feePence }: GivenBrokerage): BrokerageRefusal[] {
  if (feePence >= 0 && (feeBasis === 'FREE') === (feePence === 0)) return [];
  const message =
    'The fee is not clear: what is free costs nothing, and what is charged costs more than nothing. Correct feeBasis or feePence.';
  return [{ code: 'FEE_NOT_CLEAR', path: ['feePence'], message }];
}

function workloadRefusals({ mostPeople, peopleNow, peopleCountedOn }: GivenBrokerage): BrokerageRefusal[] {
  if (mostPeople !== null && mostPeople < 1) {
    const message =
      'Whoever takes nobody takes no new people: leave mostPeople out, and say so with the service. Otherwise write 1 or more.';
    return [{ code: 'WORKLOAD_NOT_CLEAR', path: ['mostPeople'], message }];
  }
  if (peopleNow !== null && peopleNow < 0) {
    const message = 'Nobody has fewer people than none. Correct peopleNow.';
    return [{ code: 'WORKLOAD_NOT_CLEAR', path: ['peopleNow'], message }];
  }
  if ((peopleNow === null) === (peopleCountedOn === null)) return [];
  const message =
    'How many people they have is a number of a day, and without its day nobody can tell whether it still holds. Send peopleNow and peopleCountedOn together, or neither.';
  return [{ code: 'WORKLOAD_NOT_CLEAR', path: ['peopleCountedOn'], message }];
}

function independenceRefusals(given: GivenBrokerage): BrokerageRefusal[] {
  const isIndependent = given.isIndependentOfCouncil && given.isIndependentOfProviders;
  if (isIndependent === (given.tiedTo.length === 0)) return [];
  const message = isIndependent
    ? 'They are said to be independent of the council and of providers, and somebody is named on whom they depend. Correct one or the other.'
    : 'They are not independent, and nobody is told of whom. Name the council, the provider, or both, as tiedTo.';
  return [{ code: 'INDEPENDENCE_NOT_CLEAR', path: ['tiedTo'], message }];
}

function peerRefusals({ peerExperiences, peerWords, agreedToPeerOn }: GivenBrokerage): BrokerageRefusal[] {
  if (agreedToPeerOn !== null || (peerExperiences.length === 0 && peerWords === null)) return [];
  const message =
    'What somebody has lived through is theirs to tell. Ask them, and send the day on which they agreed as agreedToPeerOn.';
  return [{ code: 'PEER_AGREEMENT_MISSING', path: ['agreedToPeerOn'], message }];
}

function futureRefusals(field: string, on: string | null, today: string): BrokerageRefusal[] {
  if (on === null || on <= today) return [];
  const message = `${field} is ${on}, and today is ${today}: it has not happened yet. Correct the day.`;
  return [{ code: 'DATE_IN_FUTURE', path: [field], message }];
}
