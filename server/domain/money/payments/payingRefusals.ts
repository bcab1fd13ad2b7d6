/** What each refusal of a payment says. */

import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { codeInWords } from '../../../common/words.ts';
import type { PlanStatus } from '../../care/plans/plansVocabulary.ts';
import type { Instalment } from './instalments.ts';
import type { LedgerRefusal, LedgerRefusalCode } from './ledgerRefusals.ts';
import type { PlanLife } from './planLife.ts';

export function planNotLive(status: PlanStatus): LedgerRefusal {
  const message = `The plan of this budget is ${codeInWords(status)}, and money is paid for days on which it was live. Record the day on which support started first, or pay under the newer plan.`;
  return { code: 'PLAN_NOT_LIVE', path: ['partId'], message };
}

export function noMoneyMoves(option: DeploymentOption): LedgerRefusal {
  const message = `This part is a ${codeInWords(option)}: the council holds its money and buys with it, so there is nobody to pay. Pay the parts that somebody else holds.`;
  return { code: 'NO_MONEY_MOVES_FOR_OPTION', path: ['partId'], message };
}

export function authorityHasEnded(): LedgerRefusal {
  const message =
    'Whoever receives this money for the person has no authority in force today to receive it, so it can’t be paid to them. Appoint them again or somebody else with appointRepresentative, or agree a newer plan in which the money is held in another way, so that support goes on.';
  return { code: 'AUTHORITY_HAS_ENDED', path: ['partId'], message };
}

export function findingHasRunOut(lastDay: string): LedgerRefusal {
  const message = `The finding that the person lacks capacity about a direct payment could be relied on until ${dayInWords(lastDay)}, and everybody is presumed to have capacity, so nothing more is paid to somebody else for them. Look at their capacity again and record it with recordCapacityDecision; until then meet their needs in another way, as these go on.`;
  return { code: 'CAPACITY_DECISION_RUN_OUT', path: ['partId'], message };
}

export function agreementNotSigned(): LedgerRefusal {
  const message =
    'The council asks that the person signs a short agreement before this is paid, and none is recorded. Record it with recordPaymentAgreement once they have.';
  return { code: 'AGREEMENT_NOT_SIGNED', path: ['partId'], message };
}

export function suspended(suspendedFrom: string): LedgerRefusal {
  const message = `Payments of this part are suspended from ${dayInWords(suspendedFrom)}, so nothing is paid. Pay it once a manager has lifted the suspension; until then the person’s needs are met in another way, as the suspension says.`;
  return { code: 'PAYMENTS_SUSPENDED', path: ['partId'], message };
}

export function notOnSchedule(start: string, unpaid: readonly Instalment[]): LedgerRefusal {
  const message = `No instalment of this part starts on ${start}. Use one of the days in allowed, or leave the day out for the next.`;
  return refusalAtStart('INSTALMENT_NOT_ON_SCHEDULE', message, unpaid);
}

export function beforeSupport(
  { startsOn, endsOn }: Instalment,
  { implementedOn }: PlanLife,
  unpaid: readonly Instalment[],
): LedgerRefusal {
  const message = `The instalment that starts on ${startsOn} is for the days until before ${endsOn}, and support started on ${implementedOn}, so nothing was due to anybody in that time. Use one of the days in allowed.`;
  return refusalAtStart('INSTALMENT_BEFORE_SUPPORT', message, unpaid);
}

export function afterEnd(
  { startsOn }: Instalment,
  { lastedUntil }: PlanLife,
  unpaid: readonly Instalment[],
): LedgerRefusal {
  const message = `The instalment that starts on ${startsOn} is for days from ${lastedUntil} on, when the plan was no longer live. Use one of the days in allowed, or pay under the newer plan.`;
  return refusalAtStart('INSTALMENT_AFTER_END', message, unpaid);
}

export function alreadyPaid(start: string, unpaid: readonly Instalment[]): LedgerRefusal {
  const message = `The instalment that starts on ${start} has been paid, and is paid only once. If that payment was wrong, reverse it; else use one of the days in allowed.`;
  return refusalAtStart('INSTALMENT_ALREADY_PAID', message, unpaid);
}

function refusalAtStart(
  code: LedgerRefusalCode,
  message: string,
  unpaid: readonly Instalment[],
): LedgerRefusal {
  const allowed = unpaid.map(({ startsOn }) => startsOn);
  return { code, path: ['instalmentStartsOn'], message, details: { allowed } };
}

export function spent(wanted: Instalment | undefined, remainingPence: number): LedgerRefusal {
  const message = wanted
    ? 'What is allocated to this part does not cover this instalment, as its allocation was reversed. Agree a new plan and budget.'
    : 'Every instalment of this part has been paid, so nothing is left to pay. More money needs a new plan and budget.';
  const details = { remainingPence, ...(wanted ? { actualPence: wanted.amountPence } : {}) };
  return { code: 'ALLOCATION_SPENT', path: ['partId'], message, details };
}

export function beforeAllocation(wanted: Instalment, allocatedOn: string): LedgerRefusal {
  const message = `The instalment that starts on ${wanted.startsOn} may be paid in advance, and this part takes the place of another on ${dayInWords(allocatedOn)}: what is set by for it goes over to it on that day, and is not there before. Pay it then.`;
  return {
    code: 'INSTALMENT_BEFORE_ALLOCATION',
    path: ['instalmentStartsOn'],
    message,
    details: { allowed: [allocatedOn] },
  };
}

export function notYetDue(instalment: Instalment): LedgerRefusal {
  const message = `The instalment that starts on ${instalment.startsOn} may be paid from ${instalment.payOn}, by the council’s pay cycle. Pay it then.`;
  return {
    code: 'INSTALMENT_NOT_YET_DUE',
    path: ['instalmentStartsOn'],
    message,
    details: { allowed: [instalment.payOn] },
  };
}
