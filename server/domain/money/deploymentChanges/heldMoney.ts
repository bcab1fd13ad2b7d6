/** What was held unspent in the old way, and goes over by a step of its own: to the new holder, or back to the council. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import { movesMoney } from '../payments/instalments.ts';
import type { HeldMoneyRefusalCode } from './deploymentChangeRefusals.ts';
import type { DeploymentChangeStatus, HeldMoneyGoesTo } from './deploymentChangesVocabulary.ts';

type HeldMoneyRefusal = Refusal<HeldMoneyRefusalCode>;

/** The dated facts of a change, and what is held of before. */
export interface ChangedMoney {
  changedOn: string;
  /** By when it is to have gone over; null where nobody held money. */
  moveByOn: string | null;
  settledOn: string | null;
  /** What was paid for days from the change on and stands, after the contribution; it is owed back. */
  paidBeyondPence: number;
  /** What of that came back. */
  repaidPence: number;
  /** How the money is held from the change on. */
  heldNowAs: DeploymentOption;
}

/** Where a change stands on a day; `heldPence` is what is still held in the old way. */
export function changeStatus(
  { changedOn, moveByOn, settledOn }: Pick<ChangedMoney, 'changedOn' | 'moveByOn' | 'settledOn'>,
  heldPence: number,
  today: string,
): DeploymentChangeStatus {
  if (changedOn > today) return 'TO_COME';
  return moveByOn !== null && settledOn === null && heldPence > 0 ? 'MONEY_TO_MOVE' : 'DONE';
}

/** What went over, as it is recorded. */
export interface MovedMoney {
  goesTo: HeldMoneyGoesTo;
  amountPence: number;
  movedOn: string;
}

/** What is still owed back for days that were paid for twice. */
export function owedPence({
  paidBeyondPence,
  repaidPence,
}: Pick<ChangedMoney, 'paidBeyondPence' | 'repaidPence'>): number {
  return Math.max(0, paidBeyondPence - repaidPence);
}

/** What of money that goes over repays the council, and what is the person’s to go on with. */
export function splitMoved(
  change: ChangedMoney,
  { goesTo, amountPence }: Pick<MovedMoney, 'goesTo' | 'amountPence'>,
): { repaidPence: number; goesOnPence: number } {
  const repaidPence = goesTo === 'COUNCIL' ? Math.min(amountPence, owedPence(change)) : 0;
  return { repaidPence, goesOnPence: amountPence - repaidPence };
}

/** Why it can’t be recorded that so much went over; `lowestHeldPence` is the least that was held from that day on. */
export function movingRefusals(
  change: ChangedMoney,
  { goesTo, amountPence, movedOn }: MovedMoney,
  { heldPence, lowestHeldPence }: { heldPence: number; lowestHeldPence: number },
  today: string,
): HeldMoneyRefusal[] {
  const open = settleableRefusals(change);
  if (open.length > 0) return open;
  const path = ['amountPence'];
  if (amountPence <= 0) {
    const message = `amountPence is ${amountPence} pence, and must be more than nothing. Look at the amount again.`;
    return [{ code: 'AMOUNT_NOT_POSITIVE', path, message, details: { actualPence: amountPence } }];
  }
  if (movedOn < change.changedOn || movedOn > today) {
    const message = `The money would have gone over on ${dayInWords(movedOn)}, and that is from ${dayInWords(change.changedOn)}, when the way of holding it changed, until today. Give the day on which it did.`;
    return [{ code: 'MOVED_ON_DAY_OUTSIDE', path: ['movedOn'], message }];
  }
  if (goesTo === 'NEW_HOLDER' && !movesMoney(change.heldNowAs)) {
    const message =
      'From the change on the council holds the money and buys with it, so what was left comes back to the council. Record it with COUNCIL.';
    return [{ code: 'NOBODY_HOLDS_IT_NOW', path: ['goesTo'], message }];
  }
  const heldAtMost = Math.max(0, Math.min(heldPence, lowestHeldPence));
  if (amountPence > heldAtMost) {
    const message = `${poundsInWords(amountPence)} would go over, and ${poundsInWords(heldAtMost)} is held in the old way from that day on. Record what was spent first, or look at the amount again.`;
    const details = { remainingPence: heldAtMost, actualPence: amountPence };
    return [{ code: 'MORE_THAN_IS_HELD', path, message, details }];
  }
  const owed = owedPence(change);
  if (goesTo === 'COUNCIL' && movesMoney(change.heldNowAs) && amountPence > owed) {
    const message = `${poundsInWords(amountPence)} would go back to the council, which paid ${poundsInWords(owed)} for days from the change on that has not come back. The rest is the person’s, and goes to whoever holds the money now: record that the new holder has it.`;
    return [
      { code: 'MORE_THAN_IS_OWED', path, message, details: { limitPence: owed, actualPence: amountPence } },
    ];
  }
  const left = heldPence - amountPence;
  if (goesTo === 'COUNCIL' || left >= owed) return [];
  const message = `The council paid ${poundsInWords(owed)} for days from the change on that has not come back, and ${poundsInWords(Math.max(0, left))} would be left to repay it from. Move that much less, and record what comes back with COUNCIL.`;
  return [
    {
      code: 'MONEY_STILL_OWED',
      path,
      message,
      details: { limitPence: Math.max(0, heldPence - owed), actualPence: amountPence },
    },
  ];
}

/** Why nothing more can be said about what was held: nobody held money, or it is settled. */
export function settleableRefusals({
  moveByOn,
  settledOn,
}: Pick<ChangedMoney, 'moveByOn' | 'settledOn'>): HeldMoneyRefusal[] {
  const path = ['deploymentChangeId'];
  if (moveByOn === null) {
    const message =
      'Before the change the council held the money of this part itself, so nobody has any that would go over. What is still set by pays for what was bought before.';
    return [{ code: 'CHANGE_MOVES_NO_MONEY', path, message }];
  }
  if (settledOn === null) return [];
  const message = `What was held was settled on ${dayInWords(settledOn)}, so nothing more goes over by this change.`;
  return [{ code: 'CHANGE_IS_SETTLED', path, message }];
}
