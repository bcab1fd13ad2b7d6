/** What is wrong with a look at how a person can take part. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { givenTwiceRefusals } from './givenTwice.ts';
import type { DecidingAbility } from './representationVocabulary.ts';

/** The first day of the Care Act 2014, ss.67 and 68 (S.I. 2015/993). */
const ACT_BEGAN_ON = '2015-04-01';

/** Refuses a day to come, one before the duty or the person, and the same difficulty twice. */
export function consideredRefusals(
  { consideredOn, difficulties }: { consideredOn: string; difficulties: readonly DecidingAbility[] },
  bornOn: string | null | undefined,
  today: Temporal.PlainDate,
): Refusal[] {
  const path = ['consideredOn'];
  const twice = givenTwiceRefusals('difficulties', difficulties);
  if (Temporal.PlainDate.compare(consideredOn, today) > 0) {
    const message = 'The day lies in the future, and it is when this was looked at. Look at the date again.';
    return [{ code: 'DATE_IN_FUTURE', path, message }, ...twice];
  }
  const from = bornOn && bornOn > ACT_BEGAN_ON ? bornOn : ACT_BEGAN_ON;
  if (consideredOn >= from) return twice;
  const message = `Whether an advocate is owed is looked at under the Care Act 2014, for this person from ${dayInWords(from)}. Look at the date again.`;
  return [{ code: 'BEFORE_ACT_APPLIED', path, message }, ...twice];
}
