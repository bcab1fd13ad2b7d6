/**
 * Whether a person can make one decision on one day. Everybody is presumed to have capacity, is first given all
 * practicable help, and is not unable to decide because a decision is unwise (Mental Capacity Act 2005, ss.1 to 3).
 */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type DecisionAbout, type PersonsNames, subjectRefusals } from './decisionSubject.ts';
import { givenTwiceRefusals } from './givenTwice.ts';
import type { RepresentationRefusal } from './representationRefusals.ts';
import type { CapacityResult, CapacityStatus, DecidingAbility } from './representationVocabulary.ts';

/** A capacity decision as it is proposed. */
export interface CapacityFinding extends DecisionAbout {
  decidedOn: string;
  /** What was done to help the person make the decision. */
  helpGiven: string;
  result: CapacityResult;
  /** Of mind or brain: the diagnostic element. Null where none is found. */
  impairment?: string | null;
  /** What the person can’t do: the functional test. */
  unableTo: readonly DecidingAbility[];
  /** How the impairment causes it. */
  causalLink?: string | null;
  /** Whether somebody thinks the choice unwise. It is never a ground. */
  isChoiceThoughtUnwise: boolean;
  assessedBy: string;
  /** The last day on which it may be relied on; null while it has none. */
  validUntil?: string | null;
}

/** A decision about the same subject that is recorded already. */
export interface EarlierDecision {
  decidedOn: string;
}

/** Whose decision it is. */
export interface WhoDecides extends PersonsNames {
  bornOn?: string | null;
}

/** What a recorded decision's standing follows from. */
export interface CapacityFacts {
  decidedOn: string;
  validUntil?: string | null;
  isSuperseded?: boolean | null;
}

/** Everything that is wrong with a capacity decision, in order of precedence. */
export function capacityRefusals(
  finding: CapacityFinding,
  { person, latest }: { person: WhoDecides; latest: EarlierDecision | null },
  today: Temporal.PlainDate,
): Refusal[] {
  const subject = subjectRefusals(finding, person);
  if (subject.length > 0) return subject;
  return [
    ...dayRefusals(finding, latest, today),
    ...tooEarlyRefusals(finding.decidedOn, person),
    ...givenTwiceRefusals('unableTo', finding.unableTo),
    ...textRefusals(['helpGiven'], finding.helpGiven, false),
    ...helpRefusals(finding),
    ...textRefusals(['assessedBy'], finding.assessedBy, true),
    ...textRefusals(['impairment'], finding.impairment ?? null, false),
    ...textRefusals(['causalLink'], finding.causalLink ?? null, false),
    ...(finding.result === 'LACKS_CAPACITY' ? groundRefusals(finding) : presumptionRefusals(finding)),
  ];
}

/** Whether a decision may be relied on, on a day. */
export function capacityStatus(facts: CapacityFacts, day: Temporal.PlainDate): CapacityStatus {
  if (facts.isSuperseded) return 'SUPERSEDED';
  const hasRunOut = facts.validUntil ? Temporal.PlainDate.compare(facts.validUntil, day) < 0 : false;
  return hasRunOut ? 'RUN_OUT' : 'IN_FORCE';
}

/** Whether a decision says that the person lacks capacity, and may be relied on, on a day. */
export function lacksCapacityOn(
  decision: (CapacityFacts & { result: CapacityResult }) | null,
  day: Temporal.PlainDate,
): boolean {
  if (decision?.result !== 'LACKS_CAPACITY') return false;
  const isMade = Temporal.PlainDate.compare(decision.decidedOn, day) <= 0;
  return isMade && capacityStatus(decision, day) === 'IN_FORCE';
}

function dayRefusals(
  { decidedOn, validUntil }: CapacityFinding,
  latest: EarlierDecision | null,
  today: Temporal.PlainDate,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (Temporal.PlainDate.compare(decidedOn, today) > 0) {
    const message = 'The day of the decision lies in the future. Look at the date again.';
    refusals.push({ code: 'DATE_IN_FUTURE', path: ['decidedOn'], message });
  }
  if (latest && Temporal.PlainDate.compare(decidedOn, latest.decidedOn) < 0) {
    const message = `The same decision was looked at later, on ${dayInWords(latest.decidedOn)}, and that stands. Record what is found now, with the day on which it was found.`;
    refusals.push({ code: 'CAPACITY_DECIDED_LATER', path: ['decidedOn'], message });
  }
  if (validUntil && Temporal.PlainDate.compare(validUntil, decidedOn) < 0) {
    const message = 'The decision would run out before it was made. Look at both dates again.';
    refusals.push({ code: 'VALID_UNTIL_TOO_EARLY', path: ['validUntil'], message });
  }
  return refusals;
}

/** The first day of the Mental Capacity Act 2005, ss.1 to 4, for all purposes (S.I. 2007/1897). */
const ACT_BEGAN_ON = '2007-10-01';
/** Nobody decides under the Act for somebody younger (s.2(5)). */
const YEARS_OLD = 16;

function tooEarlyRefusals(decidedOn: string, { bornOn }: WhoDecides): RepresentationRefusal[] {
  const path = ['decidedOn'];
  if (decidedOn < ACT_BEGAN_ON) {
    const message = `The Mental Capacity Act 2005 began on ${dayInWords(ACT_BEGAN_ON)}, and nothing was found under it before. Look at the date again.`;
    return [{ code: 'BEFORE_ACT_APPLIED', path, message }];
  }
  const appliesFrom = bornOn && Temporal.PlainDate.from(bornOn).add({ years: YEARS_OLD }).toString();
  if (!appliesFrom || decidedOn >= appliesFrom) return [];
  const message = `The Mental Capacity Act 2005 applies to a person from their ${YEARS_OLD}th birthday (s.2(5)), on ${dayInWords(appliesFrom)} by the date of birth that is recorded. Look at both dates again.`;
  return [{ code: 'BEFORE_ACT_APPLIED', path, message }];
}

function helpRefusals({ helpGiven }: CapacityFinding): RepresentationRefusal[] {
  if (helpGiven.trim() !== '') return [];
  const message =
    'What was done to help the person decide is not written down. All practicable steps come first: the time of day, the words, an interpreter, somebody whom they trust. Write down what was done (Mental Capacity Act 2005, s.1(3)).';
  return [{ code: 'HELP_TO_DECIDE_MISSING', path: ['helpGiven'], message }];
}

/** An unwise choice alone is the first thing said, as whoever wrote it has more than a box to fill in. */
function groundRefusals(finding: CapacityFinding): RepresentationRefusal[] {
  const isEmpty = (text: string | null | undefined) => (text ?? '').trim() === '';
  const hasNoGround = isEmpty(finding.impairment) && finding.unableTo.length === 0;
  if (finding.isChoiceThoughtUnwise && hasNoGround) {
    const message =
      'The only ground given is that the choice is thought unwise, and nobody lacks capacity for that reason, so nothing was recorded. Everybody is presumed to have capacity (Mental Capacity Act 2005, s.1(4)).';
    return [{ code: 'UNWISE_IS_NOT_INCAPABLE', path: ['isChoiceThoughtUnwise'], message }];
  }
  const refusals: RepresentationRefusal[] = [];
  if (finding.unableTo.length === 0) {
    const message =
      'It is not said what the person can’t do: understand, retain, use or weigh what the decision needs, or communicate it. Name at least one, or record that they have capacity (Mental Capacity Act 2005, s.3).';
    refusals.push({ code: 'FUNCTIONAL_TEST_MISSING', path: ['unableTo'], message });
  }
  if (isEmpty(finding.impairment)) {
    const message =
      'No impairment of, or disturbance in the working of, the mind or brain is named. Without one nobody lacks capacity (Mental Capacity Act 2005, s.2(1)).';
    refusals.push({ code: 'IMPAIRMENT_MISSING', path: ['impairment'], message });
  }
  if (isEmpty(finding.causalLink)) {
    const message =
      'It is not said how the impairment is the reason why the person can’t make this decision. Write it down (Mental Capacity Act 2005, s.2(1)).';
    refusals.push({ code: 'CAUSAL_LINK_MISSING', path: ['causalLink'], message });
  }
  return refusals;
}

function presumptionRefusals({ unableTo }: CapacityFinding): RepresentationRefusal[] {
  if (unableTo.length === 0) return [];
  const message =
    'The person is found to have capacity, and yet something is named that they can’t do to decide. Take it out, or record what was found.';
  return [{ code: 'INABILITY_NOT_EXPECTED', path: ['unableTo'], message }];
}
