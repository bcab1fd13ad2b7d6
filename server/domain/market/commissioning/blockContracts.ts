/** A contract by which a council pays for a service in block: what may be recorded, and which days and money it comes to. */
import { divideHalfUp } from '../../../common/arithmetic.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { textRefusals } from '../../../common/textRules.ts';
import type { ServiceKind } from '../directory/directoryVocabulary.ts';
import type { CommissioningRefusal } from './commissioningRefusals.ts';
import type { CapacityUnit } from './commissioningVocabulary.ts';

/** A contract as it is given. */
export interface GivenContract {
  fromOn: string;
  /** The last day. */
  untilOn: string;
  weeklyAmountPence: number;
  capacity: number;
  capacityUnit: CapacityUnit;
  /** Under which other names plans and bank statements have the provider. */
  otherNames: readonly string[];
}

/** More is a slip of the keyboard: a million pounds a week, and more places than any town has. */
export const MOST_WEEKLY_PENCE = 100_000_000;
export const MOST_CAPACITY = 100_000;
export const MOST_OTHER_NAMES = 20;

/** Why a contract can't be recorded, in order of precedence. */
export function contractRefusals(contract: GivenContract, kind: ServiceKind): CommissioningRefusal[] {
  if (kind === 'PERSONAL_ASSISTANT') return [assistantRefusal()];
  const { fromOn, untilOn, otherNames } = contract;
  if (untilOn < fromOn) {
    const message = `The contract would run from ${dayInWords(fromOn)} to ${dayInWords(untilOn)}, and end before it starts. Look at both days again.`;
    return [{ code: 'CONTRACT_DAYS_REVERSED', path: ['untilOn'], message }];
  }
  return [
    ...numberRefusals('weeklyAmountPence', contract.weeklyAmountPence, MOST_WEEKLY_PENCE),
    ...numberRefusals('capacity', contract.capacity, MOST_CAPACITY),
    ...(otherNames.length <= MOST_OTHER_NAMES ? [] : [tooManyNames(otherNames.length)]),
    ...otherNames.flatMap((name, index) => textRefusals(['otherNames', index], name, true)),
  ];
}

/** What one personal assistant does for people is theirs and these people’s, and no figure of the market. */
export function assistantRefusal(): CommissioningRefusal {
  const message =
    'The service is one personal assistant, and what is said of their work would be said of the few people whom they work for. Record what belongs to a provider only.';
  return { code: 'SERVICE_IS_ASSISTANT', path: ['serviceId'], message };
}

function numberRefusals(field: string, value: number, most: number): CommissioningRefusal[] {
  if (value >= 1 && value <= most) return [];
  const message = `${field} is ${value}, and from 1 to ${most} is what a contract has. Correct it.`;
  return [{ code: 'CONTRACT_NUMBER_NOT_VALID', path: [field], message }];
}

function tooManyNames(count: number): CommissioningRefusal {
  const message = `${count} other names were sent, and at most ${MOST_OTHER_NAMES} are kept. Leave out those that differ only in capitals, accents or “Limited”: they count as one.`;
  return { code: 'CONTRACT_NUMBER_NOT_VALID', path: ['otherNames'], message };
}

/** Why a contract can't end on a day. One that was recorded by mistake ends on the day before its first, and never ran. */
export function endingRefusals(
  contract: { fromOn: string; untilOn: string; endedAfter?: string | null },
  { lastOn, reason }: { lastOn: string; reason: string },
): CommissioningRefusal[] {
  if (contract.endedAfter) {
    const message = `The contract was ended already, with ${dayInWords(contract.endedAfter)} as its last day, and that stands. Record another contract where it went on.`;
    return [{ code: 'CONTRACT_ENDED', path: ['contractId'], message }];
  }
  const before = Temporal.PlainDate.from(contract.fromOn).subtract({ days: 1 }).toString();
  if (lastOn < before || lastOn >= contract.untilOn) {
    const message = `The contract runs from ${dayInWords(contract.fromOn)} to ${dayInWords(contract.untilOn)}. Give a last day before that one; the day before its first where it never ran.`;
    return [{ code: 'CONTRACT_END_NOT_WITHIN', path: ['lastOn'], message }];
  }
  return textRefusals(['reason'], reason, true);
}

/** Days from one to another, both among them. */
export interface Days {
  fromOn: string;
  lastOn: string;
}

/** What of some days lies within others; null where nothing does. */
export function daysWithin({ fromOn, lastOn }: Days, within: Days): Days | null {
  const found = {
    fromOn: fromOn > within.fromOn ? fromOn : within.fromOn,
    lastOn: lastOn < within.lastOn ? lastOn : within.lastOn,
  };
  return found.fromOn <= found.lastOn ? found : null;
}

/** How many days there are from one to another, both counted. */
export function countDays({ fromOn, lastOn }: Days): number {
  return Temporal.PlainDate.from(fromOn).until(lastOn, { largestUnit: 'days' }).days + 1;
}

/** Each day on which any of some contracts runs, once, as stretches in order: two contracts of a day cover it once. */
export function coveredDays(stretches: readonly Days[]): Days[] {
  const inOrder = [...stretches].sort((one, other) => (one.fromOn < other.fromOn ? -1 : 1));
  const covered: Days[] = [];
  for (const next of inOrder) {
    const last = covered.at(-1);
    if (!last || next.fromOn > last.lastOn) covered.push({ fromOn: next.fromOn, lastOn: next.lastOn });
    else if (next.lastOn > last.lastOn) last.lastOn = next.lastOn;
  }
  return covered;
}

/** What a weekly amount comes to on so many days: a seventh for each, half a penny up once. */
export function penceOfDays(weeklyAmountPence: number, days: number): number {
  return divideHalfUp(weeklyAmountPence * days, 7);
}
