/** What a review may hold beside each side's view: the top two things, the carer's own outcomes, and steps of the budget. */

import type { ReviewResult } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { asSentenceStart, codeInWords, weeklyInWords } from '../../../common/words.ts';
import type { Perspective } from '../../people/peopleVocabulary.ts';
import { supporterRefusals } from './attendees.ts';
import type { ReviewRefusalCode } from './reviewRefusals.ts';
import type { BudgetStepDirection, Progress } from './reviewsVocabulary.ts';

type ReviewRefusal = Refusal<ReviewRefusalCode>;

/** The most things that one side names of each sort: Working Together for Change gathers the top two. */
export const MOST_OF_A_SORT = 2;
/** The most steps by which one review changes a budget. */
export const MOST_BUDGET_STEPS = 12;
/** The most outcomes of carers that one review looks at. */
export const MOST_CARER_OUTCOMES = 20;
/** The most people who are invited to a review, or were there. */
export const MOST_ATTENDEES = 30;

/** The top two things working, not working and wished for, as one side sees them. */
export interface TopTwos {
  perspective: Perspective;
  working: readonly string[];
  notWorking: readonly string[];
  wishedFor: readonly string[];
}
const SORTS = ['working', 'notWorking', 'wishedFor'] as const;

/** What somebody who cares for the person unpaid wants for themself, and how far it has come. */
export interface CarerOutcome {
  /** The bare UUID of a supporter; null where nobody is named. */
  supporterId: string | null;
  outcome: string;
  progress: Progress;
  note: string | null;
}

/** A change of the weekly budget from a day on, as a review proposes it. */
export interface BudgetStep {
  startsOn: string;
  weeklyPence: number;
  reason: string;
}

/** Working Together for Change is gathered only where the council uses it. */
export function areTopTwosRefused(
  areGiven: boolean,
  { workingTogetherForChangeIsUsed }: { workingTogetherForChangeIsUsed: boolean },
): boolean {
  return areGiven && !workingTogetherForChangeIsUsed;
}

/** What is wrong with the top twos, in order of precedence. */
export function topTwosRefusals(
  topTwos: readonly TopTwos[],
  settings: { workingTogetherForChangeIsUsed: boolean },
): Refusal[] {
  if (areTopTwosRefused(topTwos.length > 0, settings)) {
    const message = 'The council’s policy does not gather the top two things. Leave topTwos out.';
    return [
      {
        code: 'TOP_TWOS_NOT_USED',
        path: ['topTwos'],
        message,
        details: { settingPath: 'reviews.workingTogetherForChangeIsUsed' },
      } satisfies ReviewRefusal,
    ];
  }
  return topTwos.flatMap((view, index) => [
    ...twiceRefusals(topTwos, index),
    ...SORTS.flatMap((sort) => sortRefusals(view[sort], ['topTwos', index, sort])),
  ]);
}

function twiceRefusals(topTwos: readonly TopTwos[], index: number): ReviewRefusal[] {
  const perspective = topTwos[index]?.perspective;
  if (topTwos.findIndex((other) => other.perspective === perspective) === index) return [];
  const message = `${asSentenceStart(codeInWords(perspective ?? ''))} is given twice, so it is not clear which counts. Put both into one.`;
  return [{ code: 'PERSPECTIVE_GIVEN_TWICE', path: ['topTwos', index], message }];
}

function sortRefusals(things: readonly string[], path: readonly (string | number)[]): Refusal[] {
  const tooMany: ReviewRefusal[] =
    things.length > MOST_OF_A_SORT
      ? [
          {
            code: 'TOP_TWO_TOO_MANY',
            path,
            message: `${things.length} things are given, and the top two are gathered. Choose with the person which two matter most.`,
          },
        ]
      : [];
  return [...tooMany, ...things.flatMap((thing, index) => textRefusals([...path, index], thing, true))];
}

/** What is wrong with the carers' own outcomes. */
export function carerOutcomeRefusals(
  outcomes: readonly CarerOutcome[],
  ownSupporterIds: readonly string[],
): Refusal[] {
  return [
    ...tooManyRefusals(outcomes, MOST_CARER_OUTCOMES, 'carerOutcomes'),
    ...outcomes.flatMap(({ supporterId, outcome, note }, index) => [
      ...supporterRefusals(supporterId, ownSupporterIds, ['carerOutcomes', index, 'supporterId']),
      ...textRefusals(['carerOutcomes', index, 'outcome'], outcome, true),
      ...textRefusals(['carerOutcomes', index, 'note'], note, false),
    ]),
  ];
}

/** Refuses a list that is longer than a review holds. */
export function tooManyRefusals(list: readonly unknown[], most: number, field: string): ReviewRefusal[] {
  if (list.length <= most) return [];
  const message = `${field} has ${list.length} entries, and a review holds at most ${most}. Leave some out.`;
  return [{ code: 'REVIEW_LIST_TOO_LONG', path: [field], message }];
}

/** What the steps of a budget are checked against. */
export interface BudgetStepFacts {
  result: ReviewResult;
  heldOn: string;
  /** What the plan's budget comes to a week today; null where it has none. */
  currentWeeklyPence: number | null;
}

/**
 * What is wrong with the steps that a review proposes, in order of precedence: each begins after the one before it, and
 * comes to another amount.
 */
export function budgetStepRefusals(steps: readonly BudgetStep[], facts: BudgetStepFacts): Refusal[] {
  if (steps.length === 0) return [];
  if (facts.result !== 'CHANGE_BUDGET') {
    const message = `The result is ${codeInWords(facts.result)}, and steps of the budget go with a change of the budget only. Leave budgetSteps out, or look at the result again.`;
    return [{ code: 'BUDGET_STEPS_NOT_NEEDED', path: ['budgetSteps'], message } satisfies ReviewRefusal];
  }
  return [
    ...tooManyRefusals(steps, MOST_BUDGET_STEPS, 'budgetSteps'),
    ...steps.flatMap((step, index) => [
      ...stepRefusals(step, index, steps[index - 1], facts),
      ...textRefusals(['budgetSteps', index, 'reason'], step.reason, true),
    ]),
  ];
}

function stepRefusals(
  { startsOn, weeklyPence }: BudgetStep,
  index: number,
  before: BudgetStep | undefined,
  { heldOn, currentWeeklyPence }: BudgetStepFacts,
): ReviewRefusal[] {
  const path = (field: string) => ['budgetSteps', index, field];
  const earliest = before?.startsOn ?? heldOn;
  if (startsOn <= earliest) {
    const what = before ? 'the step before it begins' : 'the review was held';
    const message = `This step would begin on ${dayInWords(startsOn)}, and ${what} on ${dayInWords(earliest)}. Choose a later day: what is past is not changed.`;
    return [{ code: 'BUDGET_STEP_NOT_LATER', path: path('startsOn'), message }];
  }
  if (weeklyPence < 0) {
    const message =
      'A budget is never below nothing. Write 0 or more; where support ends, the result is END.';
    return [{ code: 'BUDGET_STEP_NEGATIVE', path: path('weeklyPence'), message }];
  }
  const previous = before?.weeklyPence ?? currentWeeklyPence;
  if (weeklyPence !== previous) return [];
  const message = `The budget comes to ${weeklyInWords(weeklyPence)} already, so this step changes nothing. Leave it out, or look at the amount again.`;
  return [{ code: 'BUDGET_STEP_CHANGES_NOTHING', path: path('weeklyPence'), message }];
}

/** Which way a step goes. */
export function directionOf(step: { weeklyPence: number; previousWeeklyPence: number }): BudgetStepDirection {
  return step.weeklyPence > step.previousWeeklyPence ? 'STEP_UP' : 'TAPER';
}
