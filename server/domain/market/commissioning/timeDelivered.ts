/** The time that providers deliver beside the time that they are paid for, week by week. */
import { basisPointsOf, divideHalfUp } from '../../../common/arithmetic.ts';
import { textRefusals } from '../../../common/textRules.ts';
import type { ServiceKind } from '../directory/directoryVocabulary.ts';
import { assistantRefusal, countDays, type Days, daysWithin } from './blockContracts.ts';
import type { CommissioningRefusal } from './commissioningRefusals.ts';
import { providerKey } from './providerNames.ts';

/** What a provider’s return says of a service in a week. */
export interface GivenTime {
  /** A Monday. */
  weekStartsOn: string;
  deliveredMinutes: number;
  paidMinutes: number;
  /** Why it takes the place of what is recorded; null where nothing is. */
  correctionReason: string | null;
}

/** More than a thousand people could give in a week by day and night. */
export const MOST_MINUTES = 10_080_000;
const MONDAY = 1;

/**
 * Why time can't be recorded, in order of precedence.
 * @param recorded how often it is recorded of the week already.
 */
export function timeRefusals(
  given: GivenTime,
  { kind, recorded }: { kind: ServiceKind; recorded: number },
  today: string,
): CommissioningRefusal[] {
  if (kind === 'PERSONAL_ASSISTANT') return [assistantRefusal()];
  const { weekStartsOn, correctionReason } = given;
  const monday = Temporal.PlainDate.from(weekStartsOn);
  if (monday.dayOfWeek !== MONDAY) {
    const before = monday.subtract({ days: monday.dayOfWeek - MONDAY });
    const message = `${weekStartsOn} is no Monday. The week with it begins on ${before}.`;
    return [{ code: 'WEEK_NOT_FROM_MONDAY', path: ['weekStartsOn'], message }];
  }
  if (daysOfWeek(weekStartsOn).lastOn >= today) {
    const message = `The week from ${weekStartsOn} is not over, so not all that is delivered in it is there. Record it from the next Monday on.`;
    return [{ code: 'WEEK_NOT_OVER', path: ['weekStartsOn'], message }];
  }
  const minutes = (['deliveredMinutes', 'paidMinutes'] as const).flatMap((field) =>
    minutesRefusals(field, given[field]),
  );
  return minutes.length > 0 ? minutes : correctionRefusals(weekStartsOn, correctionReason, recorded);
}

function minutesRefusals(field: string, value: number): CommissioningRefusal[] {
  if (value >= 0 && value <= MOST_MINUTES) return [];
  const message = `${field} is ${value}, and from 0 to ${MOST_MINUTES} is what a service gives in a week. Correct it.`;
  return [{ code: 'MINUTES_NOT_VALID', path: [field], message }];
}

function correctionRefusals(
  weekStartsOn: string,
  reason: string | null,
  recorded: number,
): CommissioningRefusal[] {
  const path = ['correctionReason'];
  if (recorded > 0 && (reason ?? '').trim() === '') {
    const message = `The time of the service in the week from ${weekStartsOn} is recorded already. Say why it is recorded again, and this takes its place.`;
    return [{ code: 'TIME_RECORDED_ALREADY', path, message }];
  }
  if (recorded === 0 && reason !== null) {
    const message = `Nothing is recorded of the service in the week from ${weekStartsOn}, so there is nothing to correct. Leave the reason out.`;
    return [{ code: 'TIME_CORRECTION_NEEDLESS', path, message }];
  }
  return textRefusals(path, reason, false);
}

/** The seven days of a week. */
export function daysOfWeek(weekStartsOn: string): Days {
  return { fromOn: weekStartsOn, lastOn: Temporal.PlainDate.from(weekStartsOn).add({ days: 6 }).toString() };
}

/** What stands of a service’s weeks, and the contracts by which hours of it are paid for in block. */
export interface ReturnedService {
  provider: string;
  service: string;
  weeks: readonly { weekStartsOn: string; deliveredMinutes: number; paidMinutes: number }[];
  contracts: readonly (Days & { hoursAWeek: number })[];
}

/** Time delivered beside time paid for. */
export interface TimeBeside {
  weeksReturned: number;
  deliveredMinutes: number;
  paidMinutes: number;
  /** Paid for and not delivered; less than nothing where more was delivered. */
  differenceMinutes: number;
  /** Null where nothing was paid for. */
  deliveredBasisPoints: number | null;
  /** What block contracts agree in the weeks returned; null where none does by the hour. */
  agreedMinutes: number | null;
}

/** The same of a provider, with each of its services. */
export interface TimeOfProvider extends TimeBeside {
  provider: string;
  services: (TimeBeside & { service: string })[];
}

/** Time by provider: a provider with several services, or in several spellings, once. */
export function timeByProvider(services: readonly ReturnedService[]): TimeOfProvider[] {
  const byProvider = Map.groupBy(services, ({ provider }) => providerKey(provider));
  return [...byProvider.values()].map((of) => {
    const each = of.map((service) => ({ service: service.service, ...timeOfService(service) }));
    return { provider: (of[0] as ReturnedService).provider, ...together(each), services: each };
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function timeOfService({ weeks, contracts }: ReturnedService): TimeBeside {
  const agreed = weeks.flatMap(({ weekStartsOn }) =>
    contracts.flatMap(({ hoursAWeek, ...days }) => {
      const within = daysWithin(days, daysOfWeek(weekStartsOn));
      return within ? [divideHalfUp(hoursAWeek * 60 * countDays(within), 7)] : [];
    }),
  );
  return beside({
    weeksReturned: weeks.length,
    deliveredMinutes: sum(weeks.map(({ deliveredMinutes }) => deliveredMinutes)),
    paidMinutes: sum(weeks.map(({ paidMinutes }) => paidMinutes)),
    agreedMinutes: agreed.length > 0 ? sum(agreed) : null,
  });
}

function together(services: readonly TimeBeside[]): TimeBeside {
  const agreed = services.flatMap(({ agreedMinutes }) => agreedMinutes ?? []);
  return beside({
    weeksReturned: sum(services.map(({ weeksReturned }) => weeksReturned)),
    deliveredMinutes: sum(services.map(({ deliveredMinutes }) => deliveredMinutes)),
    paidMinutes: sum(services.map(({ paidMinutes }) => paidMinutes)),
    agreedMinutes: agreed.length > 0 ? sum(agreed) : null,
  });
}

function beside(
  time: Pick<TimeBeside, 'weeksReturned' | 'deliveredMinutes' | 'paidMinutes' | 'agreedMinutes'>,
): TimeBeside {
  return {
    ...time,
    differenceMinutes: time.paidMinutes - time.deliveredMinutes,
    deliveredBasisPoints: basisPointsOf(time.deliveredMinutes, time.paidMinutes),
  };
}
