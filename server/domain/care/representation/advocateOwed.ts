/** Whether the council may go on with a process, or owes the person an independent advocate first (Care Act 2014, s.67). */

import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords } from '../../../common/words.ts';
import { holdsOn, type RecordedRepresentation, relationsOf } from '../../people/mayActFor.ts';
import type { AdvocacyProcess } from './representationVocabulary.ts';

/** Why something is not completed while an advocate is owed. */
export const ADVOCATE_OWED_REFUSALS = {
  ADVOCATE_OWED: 'The council owes the person an independent advocate, and none is appointed.',
} as const;
export type AdvocateOwedRefusalCode = keyof typeof ADVOCATE_OWED_REFUSALS;

/** An advocate as they were appointed. */
export interface AppointedAdvocate extends Pick<RecordedRepresentation, 'startsOn' | 'endsOn' | 'endedOn'> {
  /** In what they help the person to take part; empty where only one decision is named. */
  processes: readonly AdvocacyProcess[];
}

/** That the council must offer an advocate, with those who were appointed, whatever their dates. */
export interface AdvocacyOwed {
  advocates: readonly AppointedAdvocate[];
}

/**
 * Whether an advocate is still owed in a process on a day: none is in force who was appointed for it. One of whom only a
 * decision is named was appointed before processes could be, or for a decision within all of them, and counts for each.
 */
export function isAdvocateOwed(
  owed: AdvocacyOwed | null,
  process: AdvocacyProcess,
  day: Temporal.PlainDate,
): boolean {
  if (owed === null) return false;
  return !owed.advocates.some((advocate) => speaksUpIn(advocate, process) && isInForce(advocate, day));
}

function speaksUpIn({ processes }: AppointedAdvocate, process: AdvocacyProcess): boolean {
  return processes.length === 0 || processes.includes(process);
}

function isInForce(advocate: AppointedAdvocate, day: Temporal.PlainDate): boolean {
  const appointed = { ...advocate, kind: 'ADVOCATE' as const, scopes: [] };
  return relationsOf({ authority: 'NONE' }, [appointed]).authorities.some((each) => holdsOn(each, day));
}

/** What waits for an advocate here. An enquiry into abuse or neglect is kept elsewhere: only that it began is recorded. */
type WaitingProcess = Exclude<AdvocacyProcess, 'SAFEGUARDING_ENQUIRY'>;

const BEFORE: Readonly<Record<WaitingProcess, string>> = {
  ASSESSMENT: 'before this is completed',
  PLANNING: 'before the plan is shared for them to agree to',
  REVIEW: 'before the review is completed',
};

/** Refuses to go on with a process while the council owes the person an advocate in it. */
export function advocateOwedRefusals(
  isOwed: boolean,
  process: WaitingProcess,
  path: readonly string[],
): Refusal<AdvocateOwedRefusalCode>[] {
  if (!isOwed) return [];
  const message = `The person would have substantial difficulty in taking part, and nobody appropriate supports them, so an independent advocate has to be arranged ${BEFORE[process]} (Care Act 2014, section 67). Record one for ${codeInWords(process)} with appointRepresentative, or look again at how they can take part with recordInvolvement.`;
  return [{ code: 'ADVOCATE_OWED', path, message }];
}
