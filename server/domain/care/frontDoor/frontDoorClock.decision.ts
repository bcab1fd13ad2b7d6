import { dayInWords } from '../../../common/dayInWords.ts';
import { listInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import { CLOCK_READS, type DatedStep, openWaySteps, type WayFacts, type WayStep } from './frontDoorClock.ts';

const WORDS: Readonly<Record<WayStep, string>> = {
  REABLEMENT_OFFER: 're-ablement is offered',
  ASSESSMENT: 'an assessment begins',
  ELIGIBILITY_DECISION: 'eligibility is decided',
  AMOUNT_KNOWN: 'the amount is known',
  PLAN_AGREED: 'a plan is agreed',
  SUPPORT_STARTED: 'support starts',
};

/** Which steps are open on somebody's way to support, and by when, decided anew whenever something has happened. */
export const frontDoorSteps = decisionKind({
  key: 'FRONT_DOOR_STEPS',
  description: 'By when each open step between a contact and the start of support is taken.',
  recordKind: 'ASSESSMENTS',
  subjectType: 'Contact',
  file: 'server/domain/care/frontDoor/frontDoorClock.ts',
  reads: CLOCK_READS,
  rule: (facts: WayFacts, { planning }): { steps: DatedStep[] } => ({ steps: openWaySteps(facts, planning) }),
  sentence: ({ steps }) => {
    if (steps.length === 0) return 'No step of the way to support is open.';
    const each = steps.map(({ step, dueOn }) => `${WORDS[step]} by ${dayInWords(dueOn)}`);
    return `${listInWords(each).replace(/^./, (letter) => letter.toUpperCase())}.`;
  },
  report: {
    counted: 'WHERE_DIFFERENT',
    decided: ({ steps }) => ({ steps: steps.map(({ step, dueOn, warnOn }) => ({ step, dueOn, warnOn })) }),
  },
});
