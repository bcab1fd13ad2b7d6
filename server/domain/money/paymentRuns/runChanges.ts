import { poundsInWords } from '../../../common/words.ts';
import type { Collected } from './partOfRun.ts';
import type { PaymentRunRefusal } from './runRules.ts';

/** One payment of a run as it was proposed, with what must still be so when it is approved. */
export interface ProposedItem {
  /** Its global id. */
  id: string;
  partId: string;
  bankDetailsId: string;
  startsOn: string;
  coversFrom: string;
  coversUntil: string;
  amountPence: number;
  contributionTakenOffPence: number;
  attempt: number;
}

/** What there is of a part now. */
export interface PartNow extends Collected {
  /** The attempt that a payment of the instalment from this day would be, counted from 1. */
  attemptOf(startsOn: string): number;
}

/** Refuses once for each payment that is no longer what was proposed, and says what of it changed. */
export function changeRefusals(
  items: readonly ProposedItem[],
  now: ReadonlyMap<string, PartNow>,
): PaymentRunRefusal[] {
  return items.flatMap((item) => {
    const why = whatChanged(item, now.get(item.partId));
    if (why === null) return [];
    const message = `The payment of ${poundsInWords(item.amountPence - item.contributionTakenOffPence)} for the instalment from ${item.startsOn} is no longer as it was proposed: ${why}. Nothing of the run was paid. Withdraw it, and propose another.`;
    return [{ code: 'RUN_CHANGED', path: ['runId'], message, details: { conflictingId: item.id } }];
  });
}

function whatChanged(item: ProposedItem, part: PartNow | undefined): string | null {
  const due = part?.instalments.find(({ startsOn }) => startsOn === item.startsOn);
  if (!part || !due) {
    return part?.leftOut
      ? `it would be left out as ${part.leftOut.reason}`
      : 'it has been paid, or is due no longer';
  }
  if (part.attemptOf(item.startsOn) !== item.attempt) return 'it was paid and undone meanwhile';
  if (part.bankDetailsId !== item.bankDetailsId) return 'it would go into another account';
  const isSame =
    due.amountPence === item.amountPence &&
    due.contributionTakenOffPence === item.contributionTakenOffPence &&
    due.coversFrom === item.coversFrom &&
    due.coversUntil === item.coversUntil;
  return isSame ? null : 'it would be another amount, or for other days';
}
