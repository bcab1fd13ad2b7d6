/**
 * Taking back what is unspent above the council's limit: proposed after a discussion, with time to reply, decided by a
 * manager, and repaid in the council's weeks. Never from contingency, never below nothing.
 *
 * Sources: the council's published rules (Bath and North East Somerset: 10% of a month or up to 8 weeks; St Helens: above 8
 * weeks, repaid within 2); and decisions of the Local Government and Social Care Ombudsman about recovery without notice.
 */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import { deathRefusals } from '../../people/death.ts';
import { mayLeaveMoneyOver, type PartWithMoney } from '../budgets/unspentLimit.ts';
import type { ClawbackRefusalCode } from './clawbackRefusals.ts';
import type { ClawbackStatus } from './clawbackVocabulary.ts';

type ClawbackRefusal = Refusal<ClawbackRefusalCode>;

/** Saved for a purpose that the plan names: which support, and how much of what is held. */
export interface NamedSaving {
  /** A bare UUID. */
  supportItemId: string;
  amountPence: number;
}

/** A proposal as it is made. */
export interface ProposedClawback {
  /** The day on which the money was looked at. */
  foundOn: string;
  /** The day on which it was talked over with the person. */
  discussedOn: string;
  /** Null for all that is above the limit. */
  amountPence: number | null;
  namedSavings: readonly NamedSaving[];
}

/** The part whose money it is about, and what stands in the way. */
export interface PartToClawBack extends PartWithMoney {
  startsOn: string;
  personDiedOn: string | null;
  /** The global id of a proposal about it that is not settled; null without one. */
  openClawbackId: string | null;
  /** The supports of its plan; bare UUIDs. */
  itemIds: readonly string[];
}

/** Why nothing can be proposed about a part, whatever is said. */
export function partRefusals(part: PartToClawBack): Refusal[] {
  const path = ['partId'];
  const died = deathRefusals(part.personDiedOn, path);
  if (died.length > 0) return died;
  const refused = (code: ClawbackRefusalCode, message: string): ClawbackRefusal[] => [
    { code, path, message },
  ];
  if (part.isContingency) {
    return refused(
      'CLAWBACK_OF_CONTINGENCY',
      'This money is set aside for what can’t be foreseen, and is never taken back while the plan runs, however much of it there is. Look at the other parts of the budget.',
    );
  }
  if (!mayLeaveMoneyOver(part)) {
    return refused(
      'CLAWBACK_OF_NOTHING_HELD',
      'Nobody holds the money of this part over time, so none of it is left over with anybody. Look at the other parts of the budget.',
    );
  }
  if (part.openClawbackId === null) return [];
  const message =
    'A proposal about the same money is open, and one at a time is enough. Decide that one, or wait until it is repaid.';
  return [{ code: 'CLAWBACK_ALREADY_OPEN', path, message, details: { conflictingId: part.openClawbackId } }];
}

/** Why what is said of a proposal can't be so. */
export function sayingRefusals(
  { foundOn, discussedOn, namedSavings, amountPence }: ProposedClawback,
  { startsOn, itemIds }: Pick<PartToClawBack, 'startsOn' | 'itemIds'>,
  today: Temporal.PlainDate,
): ClawbackRefusal[] {
  const wrong: ClawbackRefusal[] = [];
  if (foundOn > today.toString() || foundOn < startsOn) {
    const message = `The money is looked at on ${dayInWords(foundOn)}, and that is from ${dayInWords(startsOn)}, when the part began, until today. Give such a day.`;
    wrong.push({ code: 'CLAWBACK_DAY_OUTSIDE', path: ['foundOn'], message });
  }
  if (discussedOn > today.toString()) {
    const message =
      'It is to be talked over on a day that is still to come, and nothing is proposed before that. Talk with the person first: there may be a good reason for what is unspent.';
    wrong.push({ code: 'CLAWBACK_NOT_DISCUSSED', path: ['discussedOn'], message });
  }
  return [...wrong, ...savingRefusals(namedSavings, itemIds), ...askedRefusals(amountPence)];
}

function savingRefusals(savings: readonly NamedSaving[], itemIds: readonly string[]): ClawbackRefusal[] {
  return savings.flatMap(({ supportItemId, amountPence }, index): ClawbackRefusal[] => {
    const path = ['namedSavings', index, 'supportItemId'];
    if (!itemIds.includes(supportItemId)) {
      const message =
        'What is saved for is no support in the plan, and only a purpose that the plan names is left out of the count. Name a support of the plan.';
      return [{ code: 'SAVING_NOT_OF_PLAN', path, message }];
    }
    if (savings.findIndex((each) => each.supportItemId === supportItemId) < index) {
      const message = 'Saving for this support is given twice. Give it once, with the whole sum.';
      return [{ code: 'SAVING_GIVEN_TWICE', path, message }];
    }
    return amountPence > 0 ? [] : [notPositive(amountPence, ['namedSavings', index, 'amountPence'])];
  });
}

function askedRefusals(amountPence: number | null): ClawbackRefusal[] {
  return amountPence === null || amountPence > 0 ? [] : [notPositive(amountPence, ['amountPence'])];
}

function notPositive(actualPence: number, path: (string | number)[]): ClawbackRefusal {
  const message = `The amount is ${actualPence} pence, and must be more than nothing. Look at it again.`;
  return { code: 'AMOUNT_NOT_POSITIVE', path, message, details: { actualPence } };
}

/** Refuses to ask for what is not above the limit. */
export function surplusRefusals(amountPence: number | null, abovePence: number): ClawbackRefusal[] {
  if (abovePence <= 0) {
    const message =
      'No more is unspent than the council’s rules for this budget let people keep, so there is nothing to propose.';
    return [{ code: 'CLAWBACK_NOTHING_ABOVE', path: ['partId'], message }];
  }
  if (amountPence === null || amountPence <= abovePence) return [];
  const message = `${poundsInWords(amountPence)} is asked for, and ${poundsInWords(abovePence)} is above what may stay unspent. Ask for that or less.`;
  const details = { limitPence: abovePence, actualPence: amountPence };
  return [{ code: 'CLAWBACK_ABOVE_SURPLUS', path: ['amountPence'], message, details }];
}

/** The dated facts of a proposal. */
export interface ClawbackFacts {
  proposedPence: number;
  proposedBy: string;
  replyByOn: string;
  repliedOn?: string | null;
  decidedOn?: string | null;
  decidedPence?: number | null;
  repaidPence: number;
}

/** Where a proposal stands. */
export function clawbackStatus(
  {
    replyByOn,
    repliedOn,
    decidedOn,
    decidedPence,
    repaidPence,
  }: Omit<ClawbackFacts, 'proposedPence' | 'proposedBy'>,
  today: Temporal.PlainDate,
): ClawbackStatus {
  if (decidedOn) {
    if (!decidedPence) return 'NOT_TAKEN';
    return repaidPence >= decidedPence ? 'REPAID' : 'REPAYING';
  }
  return repliedOn || today.toString() > replyByOn ? 'TO_DECIDE' : 'AWAITING_REPLY';
}

/** Why no reply is taken: it was decided, or a reply is there. */
export function replyRefusals({
  decidedOn,
  repliedOn,
}: Pick<ClawbackFacts, 'decidedOn' | 'repliedOn'>): ClawbackRefusal[] {
  if (decidedOn) return [alreadyDecided(decidedOn)];
  if (!repliedOn) return [];
  const message = `A reply was recorded on ${dayInWords(repliedOn)}, and is kept as it was given. What else the person says can be told to whoever decides.`;
  return [{ code: 'CLAWBACK_ALREADY_ANSWERED', path: ['clawbackId'], message }];
}

function alreadyDecided(decidedOn: string): ClawbackRefusal {
  const message = `It was decided on ${dayInWords(decidedOn)}, which never changes. The person may challenge it.`;
  return { code: 'CLAWBACK_ALREADY_DECIDED', path: ['clawbackId'], message };
}

/** Why nothing is decided yet, or not by whoever asks. */
export function decidableRefusals(
  { decidedOn, repliedOn, replyByOn, proposedBy }: Omit<ClawbackFacts, 'proposedPence' | 'repaidPence'>,
  asker: string,
  today: Temporal.PlainDate,
): ClawbackRefusal[] {
  const path = ['clawbackId'];
  if (decidedOn) return [alreadyDecided(decidedOn)];
  if (!repliedOn && today.toString() <= replyByOn) {
    const message = `The person may reply until ${dayInWords(replyByOn)}, and has not yet, so nothing is decided. Wait for the reply, or until that day has gone by.`;
    return [{ code: 'CLAWBACK_BEFORE_NOTICE', path, message, details: { allowed: [replyByOn] } }];
  }
  if (proposedBy !== asker) return [];
  const message =
    'You proposed this, and somebody else decides it, so that nobody takes money back alone. Ask another manager.';
  return [{ code: 'CLAWBACK_BY_ITS_PROPOSER', path, message }];
}

/** What is decided: how much, and in how many repayments. */
export interface DecidedClawback {
  /** Nothing where nothing is taken back. */
  amountPence: number;
  repayments: number;
}

/** Why that much can't be decided. */
export function decidedRefusals(
  { amountPence, repayments }: DecidedClawback,
  {
    proposedPence,
    heldPence,
    repaymentWeeks,
  }: { proposedPence: number; heldPence: number; repaymentWeeks: number },
): ClawbackRefusal[] {
  const path = ['amountPence'];
  if (amountPence < 0) return [notPositive(amountPence, path)];
  if (amountPence > proposedPence) {
    const message = `${poundsInWords(amountPence)} is decided, and the person was asked about ${poundsInWords(proposedPence)}. Decide that or less, or propose the rest to them first.`;
    const details = { limitPence: proposedPence, actualPence: amountPence };
    return [{ code: 'CLAWBACK_ABOVE_PROPOSAL', path, message, details }];
  }
  if (amountPence > Math.max(0, heldPence)) return [beyondHeld(amountPence, heldPence, path)];
  if (repayments >= 1 && repayments <= repaymentWeeks && (amountPence === 0 || repayments <= amountPence))
    return [];
  const message = `${repayments} repayments are asked for, and there may be from one to ${repaymentWeeks}, one a week, each of a penny at least. Give such a number.`;
  return [{ code: 'TOO_MANY_REPAYMENTS', path: ['repayments'], message }];
}

function beyondHeld(actualPence: number, heldPence: number, path: string[]): ClawbackRefusal {
  const remainingPence = Math.max(0, heldPence);
  const message = `${poundsInWords(actualPence)} would be taken back, and ${poundsInWords(remainingPence)} is held. Nobody is left with less than nothing: take no more than that.`;
  return { code: 'CLAWBACK_BEYOND_HELD', path, message, details: { remainingPence, actualPence } };
}

/** One repayment as it is planned. */
export interface PlannedRepayment {
  dueOn: string;
  amountPence: number;
}

/**
 * When how much is repaid: the last on the last day of the council's weeks, the others spread before it, and the pence
 * that don't divide with the first.
 */
export function repaymentPlan(
  { amountPence, repayments }: DecidedClawback,
  decidedOn: string,
  repaymentWeeks: number,
): PlannedRepayment[] {
  if (amountPence === 0) return [];
  const regular = Math.floor(amountPence / repayments);
  const days = repaymentWeeks * 7;
  return Array.from({ length: repayments }, (_, index) => ({
    dueOn: Temporal.PlainDate.from(decidedOn)
      .add({ days: Math.floor((days * (index + 1)) / repayments) })
      .toString(),
    amountPence: index === 0 ? amountPence - regular * (repayments - 1) : regular,
  }));
}

/** Why a repayment is not taken. */
export function repaymentRefusals(
  given: { amountPence: number; occurredOn: string },
  facts: Pick<ClawbackFacts, 'decidedOn' | 'decidedPence' | 'repaidPence'> & { lowestHeldPence: number },
  today: Temporal.PlainDate,
): ClawbackRefusal[] {
  const { decidedOn, decidedPence, repaidPence, lowestHeldPence } = facts;
  const { amountPence, occurredOn } = given;
  if (!decidedOn || !decidedPence) {
    const message =
      'Nothing was decided that would be repaid. A manager decides first, after the person’s reply.';
    return [{ code: 'CLAWBACK_NOT_DECIDED', path: ['clawbackId'], message }];
  }
  const path = ['amountPence'];
  if (amountPence <= 0) return [notPositive(amountPence, path)];
  if (occurredOn > today.toString() || occurredOn < decidedOn) {
    const message = `The repayment is dated ${dayInWords(occurredOn)}, and is from ${dayInWords(decidedOn)}, when it was decided, until today. Look at the day again.`;
    return [{ code: 'REPAYMENT_DAY_OUTSIDE', path: ['occurredOn'], message }];
  }
  const remainingPence = Math.max(0, decidedPence - repaidPence);
  if (amountPence > remainingPence) {
    const message = `${poundsInWords(amountPence)} is more than the ${poundsInWords(remainingPence)} that is still to be repaid. Look at the amount again.`;
    return [
      { code: 'REPAYMENT_TOO_LARGE', path, message, details: { remainingPence, actualPence: amountPence } },
    ];
  }
  return amountPence > lowestHeldPence ? [beyondHeld(amountPence, lowestHeldPence, path)] : [];
}
