/** Why a person is paid otherwise than in an earlier run, in sentences for whoever approves the run. */
import { dayInWords } from '../../../common/dayInWords.ts';
import { poundsInWords } from '../../../common/words.ts';
import {
  LEFT_OUT_REASON,
  type LeftOutReason,
  type PaymentRunDifferenceKind,
} from './paymentRunsVocabulary.ts';
import { heldFor, type PersonInRuns, type ShareOfRun } from './shareOfRun.ts';

/** The reason of a difference of this kind, with whatever a reader needs to check it. */
export function reasonOfDifference(
  kind: PaymentRunDifferenceKind,
  person: PersonInRuns,
  earlierRun: { number: number },
): string {
  const { now, earlier } = person;
  const run = `run ${earlierRun.number}`;
  const again = now.againCount > 0 ? [madeAgain(now.againCount)] : [];
  const sentences: Record<PaymentRunDifferenceKind, () => readonly string[]> = {
    HELD: () => [...wordsOf(heldFor(now)), ...again],
    RELEASED: () => [
      `It was kept back in ${run}: ${wordsOf(heldFor(earlier)).join(' ')}`,
      now.paymentCount > 0 ? `Now ${paymentsInWords(now)}.` : 'Nothing of it is due here.',
      ...again,
    ],
    NEW: () => [`No run before has paid them. It is ${paymentsInWords(now)}.`],
    DUE_AGAIN: () => [`An earlier run than ${run} paid them. It is ${paymentsInWords(now)}.`, ...again],
    CHANGED: () => [...whatChanged(now, earlier, run), ...again],
    ENDED: () => [whyEnded(person)],
    NOT_DUE: () => [
      now.leftOutFor.includes('IN_ANOTHER_RUN')
        ? LEFT_OUT_REASON.descriptions.IN_ANOTHER_RUN
        : 'Nothing of theirs is due in this run, and their support goes on.',
    ],
  };
  return sentences[kind]().join(' ');
}

const wordsOf = (reasons: readonly LeftOutReason[]) =>
  reasons.map((reason) => LEFT_OUT_REASON.descriptions[reason]);

const countOf = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

function paymentsInWords({ paymentCount, days }: ShareOfRun): string {
  return `${countOf(paymentCount, 'payment')} for ${countOf(days, 'day')}`;
}

function madeAgain(count: number): string {
  return count === 1
    ? 'One payment is made again, as it came back or was taken out before.'
    : `${count} payments are made again, as they came back or were taken out before.`;
}

/** Together these explain the difference to the penny. */
function whatChanged(now: ShareOfRun, earlier: ShareOfRun, run: string): string[] {
  const sentences: string[] = [];
  if (now.amountPence !== earlier.amountPence) {
    sentences.push(
      `${poundsInWords(now.amountPence)} is due for ${countOf(now.days, 'day')}, and in ${run} it was ${poundsInWords(earlier.amountPence)} for ${countOf(earlier.days, 'day')}.`,
    );
  }
  if (now.contributionTakenOffPence !== earlier.contributionTakenOffPence) {
    sentences.push(
      `Their contribution that is taken off is ${poundsInWords(now.contributionTakenOffPence)}, and was ${poundsInWords(earlier.contributionTakenOffPence)}.`,
    );
  }
  return sentences;
}

function whyEnded({ now, after: { hasDied, lastDay } }: PersonInRuns): string {
  if (hasDied) return LEFT_OUT_REASON.descriptions.PERSON_HAS_DIED;
  if (now.leftOutFor.includes('PAID_OTHERWISE')) return LEFT_OUT_REASON.descriptions.PAID_OTHERWISE;
  const when = lastDay === null ? '' : ` The last day of their support is ${dayInWords(lastDay)}.`;
  return `Nothing more of theirs is paid into a bank account.${when}`;
}
