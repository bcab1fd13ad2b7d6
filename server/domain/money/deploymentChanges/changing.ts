/** When the way of holding the money of a part may change, and why it may not. */
import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords, poundsInWords } from '../../../common/words.ts';
import { toGlobalId } from '../../../platform/ids.ts';
import { type OfferedOptions, type SpendingItem, wageRefusals } from '../../care/plans/planSpending.ts';
import { deathRefusals } from '../../people/death.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import { type PlanToPay, planLife } from '../payments/planLife.ts';
import type { DeploymentChangeRefusalCode } from './deploymentChangeRefusals.ts';
import { type MoneyInTheWay, moneyInTheWayRefusals } from './moneyInTheWay.ts';

type ChangeRefusal = Refusal<DeploymentChangeRefusalCode>;

/** The most parts that hold money on one day. */
export const MOST_PARTS = 20;

/** How the money of a part is held. */
export interface Holding {
  deploymentOption: DeploymentOption;
  /** Bare UUID of the supporter who receives it; null without one. */
  heldBySupporterId: string | null;
  holderName: string | null;
}

/** The part whose money is to be held in another way. */
export interface PartToChange extends Holding {
  weeklyAmountPence: number;
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
  isInPool: boolean;
  /** Whether the money goes on in another way from the day on which the part ends. */
  goesOn: boolean;
  /** The last day of saving up in it that is not ended; null without one. */
  savesUntil: string | null;
  /** Money of it that is settled first. */
  inTheWay: MoneyInTheWay;
  /** The last day of which money was paid, or on which some was spent where the council holds it; null without one. */
  usedUntil: string | null;
}

/** A change as it is asked for. */
export interface AskedChange extends Holding {
  changesOn: string;
  /** What of the weekly amount is held in the new way; null for all of it. */
  weeklyAmountPence: number | null;
  /** The day on which the person agreed, or who did for them. */
  agreedOn: string;
}

/** What else decides whether it may be. */
export interface ChangeFacts {
  plan: PlanToPay;
  /** The day after the last of the budget. */
  budgetEndsOn: string;
  /** How many parts hold money on that day. */
  partsOnDay: number;
  /** Bare UUID of an open challenge of a decision about the budget or its plan; null without one. */
  openChallengeId: string | null;
  today: string;
}

/** Why nothing of a budget can be held in another way, whatever the day; `challengeId` is the bare UUID of an open challenge. */
export function changeableRefusals(plan: PlanToPay, challengeId: string | null): readonly Refusal[] {
  const path = ['partId'];
  const died = deathRefusals(plan.personDiedOn, path);
  if (died.length > 0) return died;
  const { implementedOn, lastedUntil } = planLife(plan);
  if (lastedUntil !== null || plan.endedOn || plan.supersededAt) {
    const message = `The plan that this budget pays for is live no longer${lastedUntil ? `, since ${dayInWords(lastedUntil)}` : ''}, so its money goes to nobody in another way. Look at the newer plan.`;
    return [refused('CHANGE_AFTER_END', path, message)];
  }
  if (implementedOn === null) {
    const message =
      'Support under the plan has not started, and until then the ways of holding the money are those that were agreed with the budget. Record the day on which it started first.';
    return [refused('CHANGE_BEFORE_SUPPORT', path, message)];
  }
  return challengeId === null ? [] : [waits(challengeId)];
}

/** Why the way of holding the money can't change on that day: the first reason. */
export function dayRefusals(part: PartToChange, asked: AskedChange, facts: ChangeFacts): readonly Refusal[] {
  const { changesOn } = asked;
  const path = ['changesOn'];
  const whatever = changeableRefusals(facts.plan, facts.openChallengeId);
  if (whatever.length > 0) return whatever;
  const { implementedOn } = planLife(facts.plan);
  if (implementedOn !== null && changesOn < implementedOn) {
    const message = `The change would be on ${dayInWords(changesOn)}, and support under the plan started on ${dayInWords(implementedOn)}. Before that the ways of holding the money are those that were agreed with the budget. Choose a later day.`;
    return [refused('CHANGE_BEFORE_SUPPORT', path, message)];
  }
  if (changesOn >= facts.budgetEndsOn) {
    const message = `The change would be on ${dayInWords(changesOn)}, and the budget pays for nothing from ${dayInWords(facts.budgetEndsOn)} on. Choose a day before, or agree how the money is held with the next budget.`;
    return [refused('CHANGE_AFTER_END', path, message)];
  }
  return daysOfPartRefusals(part, asked, facts);
}

function waits(challengeId: string): ChangeRefusal {
  const message =
    'A challenge of the person’s about this budget or its plan is open, and until it is answered, and the time for the next stage has passed, what they have stays as it is. Answer it first.';
  const details = { conflictingId: toGlobalId('Challenge', challengeId) };
  return { ...refused('CHALLENGE_OPEN', ['partId'], message), details };
}

function daysOfPartRefusals(
  part: PartToChange,
  { changesOn }: AskedChange,
  { today }: ChangeFacts,
): ChangeRefusal[] {
  const path = ['changesOn'];
  if (changesOn <= part.startsOn || changesOn >= part.endsOn) {
    const message = `This part holds the money from ${dayInWords(part.startsOn)} until before ${dayInWords(part.endsOn)}, and a change is on a later day than the first of these, and on one of them. Name the part that holds it on that day, or another day.`;
    return [refused('CHANGE_OUTSIDE_PART', path, message)];
  }
  if (part.goesOn) {
    const message = `From ${dayInWords(part.endsOn)} on the money of this part is held in another way, as is recorded, and it goes over once. Change the part that goes on from then, on a later day.`;
    return [refused('PART_CHANGES_LATER', ['partId'], message)];
  }
  if (changesOn >= today || part.usedUntil === null || part.usedUntil < changesOn) return [];
  const dayAfter = Temporal.PlainDate.from(part.usedUntil).add({ days: 1 }).toString();
  const from = dayAfter < today ? dayAfter : today;
  const message = `The change would be on ${dayInWords(changesOn)}, which lies in the past, and money of days up to ${dayInWords(part.usedUntil)} has been paid or spent. Change it from ${dayInWords(from)} on, or reverse what was wrong first.`;
  return [{ ...refused('CHANGE_ON_DAYS_PAID', path, message), details: { allowed: [from] } }];
}

/** Why so much can't be held in that way, whoever holds it: what is wrong with the part, the amount and the option. */
export function askedRefusals(
  part: PartToChange,
  asked: AskedChange,
  { partsOnDay, today }: Pick<ChangeFacts, 'partsOnDay' | 'today'>,
  offered: Pick<DeploymentSettings, 'enabledOptions' | 'managedAccount'>,
): ChangeRefusal[] {
  const option = ['deploymentOption'];
  const isOneSum = [part, asked].some(({ deploymentOption }) => deploymentOf(deploymentOption).isPaidOnce);
  if (isOneSum) {
    const message =
      'A small payment is one sum for a purpose and not for days, so the way of holding it does not change on a day. Agree a newer plan and budget.';
    return [refused('ONE_SUM_NOT_CHANGED', option, message)];
  }
  if (isHeldAlike(part, asked)) {
    const message = `The money of this part is held as ${codeInWords(part.deploymentOption)} by the same holder already, so nothing would change. Choose another way, or another holder.`;
    return [refused('HOLDING_NOT_CHANGED', option, message)];
  }
  if (part.isInPool) {
    const message =
      'The money of this part is in a pool with that of others. Take it out with leavePool first, which settles what is theirs.';
    return [refused('PART_IS_IN_POOL', ['partId'], message)];
  }
  if (savingGoesOn(part, asked) && !maySaveUp(asked, offered)) {
    const message = `Money of this part is saved up for a named purpose until ${dayInWords(part.savesUntil ?? '')}, and held as ${codeInWords(asked.deploymentOption)} by the policy of ${dayInWords(asked.changesOn)} it would not be kept for that. Talk it over with the person, and end the saving first (endSaving), or choose a day after it.`;
    return [refused('SAVING_STILL_RUNS', ['partId'], message)];
  }
  const inTheWay = moneyInTheWayRefusals(part, asked, part.inTheWay);
  if (inTheWay.length > 0) return inTheWay;
  return [
    ...amountRefusals(part, asked, partsOnDay),
    ...offerRefusals(asked, offered),
    ...agreedRefusals(asked, today),
  ];
}

/** Whether saving up in the part is to go on on the day of the change. */
export function savingGoesOn(
  { savesUntil }: Pick<PartToChange, 'savesUntil'>,
  { changesOn }: Pick<AskedChange, 'changesOn'>,
): boolean {
  return savesUntil !== null && savesUntil >= changesOn;
}

function maySaveUp(
  { deploymentOption }: AskedChange,
  { managedAccount }: Pick<DeploymentSettings, 'managedAccount'>,
): boolean {
  return deploymentOption === 'MANAGED_ACCOUNT' && managedAccount?.savingUpAllowed === true;
}

/**
 * Refuses a card for money from which wages are paid, where the council offers none to employers.
 * @param agreedAs how the money was agreed to be held with the budget, as the supports of the plan name it.
 */
export function cardForWagesRefusals(
  supportItems: readonly SpendingItem[],
  agreedAs: DeploymentOption,
  { deploymentOption }: Pick<AskedChange, 'deploymentOption'>,
  offered: OfferedOptions,
): Refusal[] {
  const paid = supportItems.filter((item) => item.deploymentOption === agreedAs);
  const asHeld = paid.map((item) => ({ ...item, deploymentOption }));
  return wageRefusals(asHeld, offered)
    .slice(0, 1)
    .map((refusal) => ({ ...refusal, path: ['deploymentOption'] }));
}

function isHeldAlike(part: Holding, asked: Holding): boolean {
  const nameOf = ({ holderName }: Holding) => (holderName ?? '').trim().toLowerCase();
  return (
    part.deploymentOption === asked.deploymentOption &&
    part.heldBySupporterId === asked.heldBySupporterId &&
    nameOf(part) === nameOf(asked)
  );
}

function amountRefusals(
  part: PartToChange,
  { weeklyAmountPence }: AskedChange,
  partsOnDay: number,
): ChangeRefusal[] {
  const path = ['weeklyAmountPence'];
  if (weeklyAmountPence === null) return [];
  if (weeklyAmountPence <= 0) {
    const message = `weeklyAmountPence is ${weeklyAmountPence} pence, and must be more than nothing. Leave it out where all of the part changes.`;
    return [
      { ...refused('AMOUNT_NOT_POSITIVE', path, message), details: { actualPence: weeklyAmountPence } },
    ];
  }
  if (weeklyAmountPence > part.weeklyAmountPence) {
    const message = `${poundsInWords(weeklyAmountPence)} a week would be held in another way, and the part is ${poundsInWords(part.weeklyAmountPence)}. Write that or less; more money needs a newer budget.`;
    const details = { actualPence: weeklyAmountPence, limitPence: part.weeklyAmountPence };
    return [{ ...refused('MORE_THAN_PART', path, message), details }];
  }
  if (weeklyAmountPence === part.weeklyAmountPence || partsOnDay < MOST_PARTS) return [];
  const message = `The budget is held in ${partsOnDay} parts on that day, and at most ${MOST_PARTS} can be held. Change all of a part, or put some together.`;
  return [refused('TOO_MANY_PARTS', path, message)];
}

function offerRefusals(
  { deploymentOption, changesOn }: AskedChange,
  { enabledOptions }: Pick<DeploymentSettings, 'enabledOptions'>,
): ChangeRefusal[] {
  if (enabledOptions.includes(deploymentOption)) return [];
  const message = `By the policy that is in force on ${dayInWords(changesOn)}, the council does not offer ${codeInWords(deploymentOption)} on that day. Choose one of the ways in allowed with the person, or another day.`;
  const details = { allowed: enabledOptions };
  return [{ ...refused('OPTION_NOT_OFFERED_ON_DATE', ['deploymentOption'], message), details }];
}

function agreedRefusals({ agreedOn, changesOn }: AskedChange, today: string): ChangeRefusal[] {
  const latest = changesOn < today ? changesOn : today;
  if (agreedOn <= latest) return [];
  const message = `The person would have agreed on ${dayInWords(agreedOn)}, and nothing is held in another way before they, or somebody with authority for them, agreed. Give the day on which they did: ${dayInWords(latest)} or before.`;
  return [refused('AGREED_AFTER_CHANGE', ['agreedOn'], message)];
}

function refused(code: DeploymentChangeRefusalCode, path: readonly string[], message: string): ChangeRefusal {
  return { code, path, message };
}
